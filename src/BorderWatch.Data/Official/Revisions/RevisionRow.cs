namespace BorderWatch.Data.Official.Revisions;

/// <summary>One value that a release gives otherwise than the next older release that has the month.</summary>
public sealed record RevisionRow
{
    /// <summary>Of <see cref="DataSets"/>.</summary>
    public required string DataSet { get; init; }

    public required YearMonth Month { get; init; }

    /// <summary>Four digits; null for encounters, which are of the whole southwest border.</summary>
    public required string? PortCode { get; init; }

    /// <summary>As the newer release calls it.</summary>
    public required string? Port { get; init; }

    /// <summary>By the name of BTS; null for encounters.</summary>
    public required string? Measure { get; init; }

    /// <summary>Id of a release.</summary>
    public required string OlderRelease { get; init; }

    public required int Older { get; init; }

    public required string NewerRelease { get; init; }

    public required int Newer { get; init; }

    public int Change => Newer - Older;

    /// <summary>The change in percent of the older value; null where that was 0.</summary>
    public decimal? Percent => Older == 0 ? null : 100m * Change / Older;

    /// <summary>"encounters.2023-10.cbp-by-state-2023-11-7bcf3541"</summary>
    public string RevisionId => string.Join('.', new[] { DataSet, PortCode, Measure?.Replace(' ', '-').ToLowerInvariant(), Month.ToString(), NewerRelease }.OfType<string>());

    /// <summary>What the value is of, whichever release gives it.</summary>
    public (string DataSet, YearMonth Month, string? PortCode, string? Measure) Subject => (DataSet, Month, PortCode, Measure);
}

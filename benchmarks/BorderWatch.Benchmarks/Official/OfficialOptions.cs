namespace BorderWatch.Benchmarks.Official;

/// <summary>What to measure of official statistics, and how often.</summary>
public sealed record OfficialOptions
{
    public required IReadOnlyList<CountSize> Sizes { get; init; }

    public required IReadOnlyList<OfficialPart> Parts { get; init; }

    /// <summary>Of imports and exports, ours and sqlite3's in turn.</summary>
    public required int Rounds { get; init; }

    /// <summary>Of each page.</summary>
    public required int Requests { get; init; }

    public required int Port { get; init; }
}

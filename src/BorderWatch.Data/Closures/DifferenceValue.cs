namespace BorderWatch.Data.Closures;

/// <summary>One of the things said on a point where claims differ.</summary>
public sealed record DifferenceValue
{
    /// <summary>"18 December 2023", "foot and vehicle".</summary>
    public required string Words { get; init; }

    public required IReadOnlyList<ClosureClaimRow> Claims { get; init; }

    /// <summary>No claim that says so names the port.</summary>
    public required bool Inferred { get; init; }

    /// <summary>Independent origins that say so.</summary>
    internal int Origins => Claims.Select(claim => claim.OriginId).Distinct().Count();

    /// <summary>Smaller is more precise; 0 where precision does not apply.</summary>
    internal long Order { get; init; }
}

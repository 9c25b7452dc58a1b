using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>The claims that are checked, of every kind, and the closures derived from them.</summary>
public sealed record CheckedClaims
{
    public required IReadOnlyList<ClosureRow> Closures { get; init; }

    public required IReadOnlyList<ClosureClaimRow> ClosureClaims { get; init; }

    public required IReadOnlyList<FigureClaimRow> FigureClaims { get; init; }

    public required IReadOnlyList<EventClaimRow> EventClaims { get; init; }

    public IEnumerable<CitedClaim> All => [.. ClosureClaims.Select(CitedClaim.Of), .. FigureClaims.Select(CitedClaim.Of), .. EventClaims.Select(CitedClaim.Of)];
}

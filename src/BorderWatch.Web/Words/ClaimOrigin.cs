using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Words;

/// <summary>Who makes a claim and whom it goes back to.</summary>
public readonly record struct ClaimOrigin(string SourceId, string OriginId)
{
    public static IReadOnlyCollection<ClaimOrigin> Of(IEnumerable<ClosureClaimRow> claims) => [.. claims.Select(claim => new ClaimOrigin(claim.SourceId, claim.OriginId)).Distinct()];

    public static IReadOnlyCollection<ClaimOrigin> Of(IEnumerable<FigureClaimRow> claims) => [.. claims.Select(claim => new ClaimOrigin(claim.SourceId, claim.OriginId)).Distinct()];

    public static IReadOnlyCollection<ClaimOrigin> Of(IEnumerable<EventClaimRow> claims) => [.. claims.Select(claim => new ClaimOrigin(claim.SourceId, claim.OriginId)).Distinct()];
}

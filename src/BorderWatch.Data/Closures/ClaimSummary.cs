namespace BorderWatch.Data.Closures;

/// <summary>What pages ask of the claims about one closure again and again.</summary>
internal sealed record ClaimSummary
{
    private ClaimSummary(IReadOnlyList<ClosureClaimRow> claims, string closureId)
    {
        Stated = [.. claims.Where(claim => claim.IsStatedFor(closureId))];
        Inferred = [.. claims.Where(claim => !claim.IsStatedFor(closureId))];
        SourcesStated = new IdList(Stated.Select(claim => claim.SourceId));
        SourcesInferred = new IdList(Inferred.Select(claim => claim.SourceId).Except(SourcesStated));
        Crossing = CrossingLabel.MostSpecific(Stated, closureId);
    }

    public IReadOnlyList<ClosureClaimRow> Stated { get; }

    public IReadOnlyList<ClosureClaimRow> Inferred { get; }

    public IdList SourcesStated { get; }

    public IdList SourcesInferred { get; }

    public string? Crossing { get; }

    public static ClaimSummary Of(IReadOnlyList<ClosureClaimRow> claims, string closureId) => new(claims, closureId);
}

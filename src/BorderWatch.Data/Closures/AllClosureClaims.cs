namespace BorderWatch.Data.Closures;

/// <summary>Every claim about closures in the store, read once for all pages.</summary>
internal sealed class AllClosureClaims
{
    private readonly Dictionary<string, ClosureClaimRow> _byId;
    private readonly Dictionary<string, ClosureClaims> _byClosure;

    /// <param name="claims">In order of publication.</param>
    public AllClosureClaims(IReadOnlyList<ClosureClaimRow> claims)
    {
        InOrder = claims;
        _byId = claims.ToDictionary(claim => claim.ClaimId, StringComparer.Ordinal);
        _byClosure = claims.SelectMany(claim => claim.ClosureLinks, (claim, link) => (link.ClosureId, Claim: claim))
            .GroupBy(pair => pair.ClosureId, pair => pair.Claim, StringComparer.Ordinal)
            .ToDictionary(closure => closure.Key, closure => ClosureClaims.Of(closure.Key, closure), StringComparer.Ordinal);
    }

    /// <summary>In order of publication and place in the source.</summary>
    public IReadOnlyList<ClosureClaimRow> InOrder { get; }

    public ClosureClaims Of(string closureId) => _byClosure.GetValueOrDefault(closureId, ClosureClaims.None);

    /// <summary>The claims of these ids, in their order. One that came into the store since is left to the next reading.</summary>
    public IReadOnlyList<ClosureClaimRow> Of(IEnumerable<string> claimIds) => [.. claimIds.Select(id => _byId.GetValueOrDefault(id)).OfType<ClosureClaimRow>()];
}

namespace BorderWatch.Data.Closures;

/// <summary>Every claim about closures that was published by a day, read once for all pages.</summary>
internal sealed class AllClosureClaims
{
    // The days somebody has looked back to lately; each holds what was derived for it.
    private const int MostKept = 8;

    private readonly Lock _gate = new();
    private readonly List<(DateOnly Known, AllClosureClaims Claims)> _earlier = [];
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

    /// <summary>As if nothing had been published after a day.</summary>
    /// <param name="known">Null for everything.</param>
    public AllClosureClaims KnownOn(DateOnly? known)
    {
        // Nothing came after the newest claim, and between two publications nothing became known.
        if (known is null || InOrder.Count == 0 || InOrder[^1].PublishedOn <= known) return this;
        var last = InOrder.LastOrDefault(claim => claim.PublishedOn <= known)?.PublishedOn ?? DateOnly.MinValue;
        lock (_gate)
        {
            var found = _earlier.FindIndex(earlier => earlier.Known == last);
            var entry = found >= 0 ? _earlier[found] : (last, new AllClosureClaims([.. InOrder.Where(claim => claim.PublishedOn <= last)]));
            if (found >= 0) _earlier.RemoveAt(found);
            else if (_earlier.Count == MostKept) _earlier.RemoveAt(0);
            _earlier.Add(entry);
            return entry.Item2;
        }
    }

    public ClosureClaims Of(string closureId) => _byClosure.GetValueOrDefault(closureId, ClosureClaims.None);

    /// <summary>The claims of these ids, in their order. One that came into the store since is left to the next reading.</summary>
    public IReadOnlyList<ClosureClaimRow> Of(IEnumerable<string> claimIds) => [.. claimIds.Select(id => _byId.GetValueOrDefault(id)).OfType<ClosureClaimRow>()];
}

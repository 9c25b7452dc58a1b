using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>The claims about one closure, and what the rule makes of them; it depends on nothing else.</summary>
internal sealed record ClosureClaims
{
    public static ClosureClaims None { get; } = Of("", []);

    /// <summary>In date order; undated ones last.</summary>
    public required IReadOnlyList<ClosureClaimRow> Rows { get; init; }

    /// <summary>The same as the rule reads them.</summary>
    public required IReadOnlyList<DatedClaim> Dated { get; init; }

    public required ClaimSummary Summary { get; init; }

    public required DateAnswer Start { get; init; }

    public required DateAnswer End { get; init; }

    public static ClosureClaims Of(string closureId, IEnumerable<ClosureClaimRow> claims)
    {
        List<ClosureClaimRow> ordered =
        [
            .. claims.OrderBy(claim => claim.DateEdtf is null).ThenBy(claim => claim.DateEarliest ?? claim.DateLatest)
                .ThenBy(claim => claim.DateLatest).ThenBy(claim => claim.ClaimId, StringComparer.Ordinal),
        ];
        List<DatedClaim> dated = [.. ordered.Select(claim => DatedClaim.From(claim, closureId))];
        return new ClosureClaims { Rows = ordered, Dated = dated, Summary = ClaimSummary.Of(ordered, closureId), Start = Consensus.Start(dated), End = Consensus.End(dated) };
    }
}

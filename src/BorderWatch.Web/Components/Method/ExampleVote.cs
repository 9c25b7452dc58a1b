using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Components.Method;

/// <summary>The vote of one origin, with the claims that make it.</summary>
public sealed record ExampleVote(Vote Vote, IReadOnlyList<ClosureClaimRow> Claims)
{
    public string Origin => Claims[0].OriginName;

    /// <summary>"18 or 19 Dec", of the days that count; null where an observation rules them all out.</summary>
    public string? Days => Vote.Days.Count == 0 ? null : Edtf.OneOf(Vote.Days).ToShortWords(Claims[0].PublishedOn.Year);

    public static ExampleVote Of(ClosureRow row, Vote vote) => new(vote, [.. row.Claims.Where(claim => vote.ClaimIds.Contains(claim.ClaimId))]);
}

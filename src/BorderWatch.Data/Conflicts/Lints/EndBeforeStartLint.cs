using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>A closure that has ended before it began: by the rule, or by one source's own claims, whatever others say.</summary>
internal sealed class EndBeforeStartLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims) => claims.Closures.SelectMany(closure =>
    {
        var byRule = ByRule(closure);
        var bySource = closure.StatedClaims.GroupBy(claim => claim.SourceId).Select(source => BySource(closure, [.. source])).OfType<Lint>();
        // What the rule makes of the same claims is not told twice.
        return byRule is null ? bySource : [byRule, .. bySource.Where(lint => lint.Claims.Any(claim => !byRule.Claims.Contains(claim)))];
    });

    private static Lint? ByRule(ClosureRow closure)
    {
        if (!(closure.End.Latest < closure.Start.Earliest)) return null;
        var voting = closure.Start.Votes.Concat(closure.End.Votes).SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        return Of($"{closure.Title}: ended {closure.End.Date!.ToWords()}, before it began, {closure.Start.Date!.ToWords()}.", closure.Claims.Where(claim => voting.Contains(claim.ClaimId)));
    }

    private static Lint? BySource(ClosureRow closure, IReadOnlyList<ClosureClaimRow> source)
    {
        var pairs = (from end in source
                     where end.Aspect == Aspects.Ended
                     from start in source
                     where start.Aspect == Aspects.InForceFrom && end.DateEdtf?.Last < start.DateEdtf?.First
                     select (End: end, Start: start)).ToList();
        if (pairs.Count == 0) return null;
        return Of(
            $"{closure.Title}: by {source[0].Publisher} alone, ended {pairs[0].End.DateEdtf!.ToWords()}, before it began, {pairs[0].Start.DateEdtf!.ToWords()}.",
            source.Where(claim => pairs.Exists(pair => pair.End == claim || pair.Start == claim)));
    }

    private static Lint Of(string words, IEnumerable<ClosureClaimRow> claims) =>
        new() { Kind = LintKinds.EndBeforeStart, IsProblem = true, Words = words, Claims = [.. claims.Select(CitedClaim.Of)] };
}

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>A closure that by the rule has ended before it began.</summary>
internal sealed class EndBeforeStartLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims) => claims.Closures.Where(closure => closure.End.Latest < closure.Start.Earliest).Select(closure =>
    {
        var voting = closure.Start.Votes.Concat(closure.End.Votes).SelectMany(vote => vote.ClaimIds).ToHashSet(StringComparer.Ordinal);
        return new Lint
        {
            Kind = LintKinds.EndBeforeStart,
            IsProblem = true,
            Words = $"{closure.Title}: ended {closure.End.Date!.ToWords()}, before it began, {closure.Start.Date!.ToWords()}.",
            Claims = [.. closure.Claims.Where(claim => voting.Contains(claim.ClaimId)).Select(CitedClaim.Of)],
        };
    });
}

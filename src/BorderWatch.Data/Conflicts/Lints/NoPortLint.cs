namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>How many claims about closures name no port.</summary>
internal sealed class NoPortLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims)
    {
        List<CitedClaim> unnamed = [.. claims.ClosureClaims.Where(claim => claim.ClosureLinks.All(link => !link.IsStated)).Select(CitedClaim.Of)];
        if (unnamed.Count == 0) yield break;
        yield return new Lint
        {
            Kind = LintKinds.NoPort,
            IsProblem = false,
            Words = $"{FilterWords.Count(unnamed.Count, "closure claim names", "closure claims name")} no port; {(unnamed.Count == 1 ? "it" : "each")} is linked by inference or not at all.",
            Claims = unnamed,
        };
    }
}

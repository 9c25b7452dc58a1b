namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>Claims of which neither paragraph nor line was recorded: they cannot be looked up in their source.</summary>
internal sealed class NoPlaceLint : ILint
{
    public IEnumerable<Lint> Check(CheckedClaims claims)
    {
        List<CitedClaim> unplaced = [.. claims.All.Where(claim => claim is { Paragraph: null, Line: null })];
        if (unplaced.Count == 0) yield break;
        yield return new Lint
        {
            Kind = LintKinds.NoPlace,
            IsProblem = true,
            Words = $"{FilterWords.Count(unplaced.Count, "claim has", "claims have")} no paragraph: where in the source {(unplaced.Count == 1 ? "it stands" : "they stand")} was not recorded.",
            Claims = unplaced,
        };
    }
}

namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>Runs every check over the claims. Pure.</summary>
public static class Linter
{
    private static readonly ILint[] s_lints = [new EndBeforeStartLint(), new WeekdayLint(), new AfterPublicationLint(), new UnitLint(), new NoPlaceLint(), new NoPortLint()];

    /// <returns>Problems before notes, then check by check in the order of the claims.</returns>
    public static IReadOnlyList<Lint> Check(CheckedClaims claims) => [.. s_lints.SelectMany(lint => lint.Check(claims)).OrderBy(lint => !lint.IsProblem)];
}

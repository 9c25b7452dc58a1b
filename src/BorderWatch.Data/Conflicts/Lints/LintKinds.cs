namespace BorderWatch.Data.Conflicts.Lints;

/// <summary>What the checks on the claims look for.</summary>
public static class LintKinds
{
    public const string Weekday = "weekday";
    public const string AfterPublication = "after_publication";
    public const string EndBeforeStart = "end_before_start";
    public const string Unit = "unit";
    public const string NoPlace = "no_place";
    public const string NoPort = "no_port";
}

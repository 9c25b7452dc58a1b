namespace BorderWatch.Data.Official.Explore;

/// <summary>The words of the URL that say how official counts are shown; the first of each list is the default.</summary>
public static class ExploreWords
{
    public const string Calendar = "calendar";
    public const string Fiscal = "fiscal";

    public const string PerMonth = "month";
    public const string PerYear = "year";

    public const string Sum = "sum";

    /// <summary>Of all groups in the same month or year, in percent.</summary>
    public const string Share = "share";

    /// <summary>Of the value in a base month or year, which is 100.</summary>
    public const string Index = "index";

    /// <summary>On the same month, or the whole year, a year before, in percent.</summary>
    public const string Change = "change";

    public const string Line = "line";
    public const string Stacked = "stacked";
    public const string Multiples = "multiples";

    public static IReadOnlyList<string> Periods { get; } = [PerMonth, PerYear];

    public static IReadOnlyList<string> Aggregates { get; } = [Sum, Share, Index, Change];

    public static IReadOnlyList<string> Charts { get; } = [Line, Stacked, Multiples];

    public static IReadOnlyList<string> Sorts { get; } = ["period", "group", "value", "shown"];
}

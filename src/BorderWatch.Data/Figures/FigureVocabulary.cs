namespace BorderWatch.Data.Figures;

/// <summary>The allowed values of a figure (contract, section 1).</summary>
public static class FigureVocabulary
{
    /// <summary>The place of figures for the whole border with Mexico, as the seed names it.</summary>
    public const string WholeBorder = "southwest border";

    /// <summary>What is counted: border crossings, encounters by an agency, losses in money, and records claimed without a number.</summary>
    public static IReadOnlyList<string> Measures { get; } = ["crossings", "encounters", "losses", "records"];

    public static IReadOnlyList<string> Units { get; } = ["crossings", "encounters", "apprehensions", "people", "USD"];

    public static IReadOnlyList<string> PeriodKinds { get; } = ["per_day", "per_month", "fiscal_year", "in_total", "not_stated"];

    public static IReadOnlyList<string> Qualifiers { get; } = ["about", "estimated", "more_than", "at_least", "up_to", "record"];
}

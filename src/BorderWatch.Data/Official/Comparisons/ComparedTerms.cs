namespace BorderWatch.Data.Official.Comparisons;

/// <summary>In what a reported figure and the official count beside it can differ.</summary>
public static class ComparedTerms
{
    /// <summary>It counts crossings or people, and the agency encounters.</summary>
    public const string Measure = "measure";

    /// <summary>The source names no place, and the border is read from the rest of its text.</summary>
    public const string Place = "place";

    /// <summary>It is for another stretch of time than whole months.</summary>
    public const string Period = "period";

    /// <summary>The number is round, a range, or hedged.</summary>
    public const string Rounding = "rounding";

    public static IReadOnlyList<string> All { get; } = [Measure, Place, Period, Rounding];
}

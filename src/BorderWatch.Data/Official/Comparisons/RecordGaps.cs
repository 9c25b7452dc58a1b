namespace BorderWatch.Data.Official.Comparisons;

/// <summary>Why there is no official count to set a reported figure against. Of several reasons the first of this list is given.</summary>
public static class RecordGaps
{
    public const string NoNumber = "no_number";

    /// <summary>Neither agency counts money.</summary>
    public const string Money = "money";

    public const string PlaceNotStated = "place_not_stated";

    /// <summary>A port, a town or a bridge: encounters are published by field office or sector at the finest.</summary>
    public const string PlaceTooFine = "place_too_fine";

    /// <summary>A sector or a state, and no release that counts by them is imported.</summary>
    public const string PlaceNotImported = "place_not_imported";

    /// <summary>The part of the count is asked for, and the release does not have it.</summary>
    public const string PartNotReported = "part_not_reported";

    public const string PeriodNotStated = "period_not_stated";

    /// <summary>A sum over a stretch of time of which the ends are not known.</summary>
    public const string PeriodVague = "period_vague";

    /// <summary>A sum over days that are no whole months.</summary>
    public const string PeriodNotMonths = "period_not_months";

    /// <summary>No release in the store has all of the months.</summary>
    public const string MonthsNotImported = "months_not_imported";

    public static IReadOnlyList<string> All { get; } =
        [NoNumber, Money, PlaceNotStated, PlaceTooFine, PlaceNotImported, PeriodNotStated, PeriodVague, PeriodNotMonths, MonthsNotImported, PartNotReported];
}

using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Official.Comparisons;

/// <summary>The whole months whose official count comes nearest to the period of a reported figure, and by which rule.</summary>
/// <param name="Rule">Of <see cref="Rules"/>.</param>
public sealed record ComparedPeriod(YearMonth From, YearMonth To, string Rule)
{
    /// <summary>The period is these months, neither more nor less.</summary>
    public const string Stated = "stated";

    /// <summary>A number a day, for days that lie in these months: "in recent weeks".</summary>
    public const string Around = "around";

    /// <summary>A number a day without a period: the month in which the source was published.</summary>
    public const string Published = "published";

    public static IReadOnlyList<string> Rules { get; } = [Stated, Around, Published];

    /// <summary>Of all months together.</summary>
    public int Days => To.Last.DayNumber - From.First.DayNumber + 1;

    /// <summary>
    /// A rate can be set against the average of the months that it is said to hold in, roughly known as they may be. A sum
    /// cannot: it grows with its period, so that has to be exactly whole months.
    /// </summary>
    /// <returns>Null with the reason, of <see cref="RecordGaps"/>, where there are no such months.</returns>
    public static (ComparedPeriod? Period, string? Gap) Of(FigureClaimRow claim) => (claim.PeriodKind, claim.PeriodEdtf) switch
    {
        ("not_stated", _) => (null, RecordGaps.PeriodNotStated),
        ("per_day", null) => (Months(claim.PublishedOn, claim.PublishedOn, Published), null),
        ("per_day", { } period) => (WholeMonths(period) ?? Months(period.First ?? period.Last!.Value, period.Last ?? Later(period.First!.Value, claim.PublishedOn), Around), null),
        (_, null) => (null, RecordGaps.PeriodNotStated),
        (_, { } period) when WholeMonths(period) is { } months => (months, null),
        (_, { } period) when period.Kind == EdtfKind.OneOf || period.IsApproximate || period.IsUncertain || period.First is null || period.Last is null => (null, RecordGaps.PeriodVague),
        _ => (null, RecordGaps.PeriodNotMonths),
    };

    private static ComparedPeriod? WholeMonths(Edtf period) =>
        period is { Kind: not EdtfKind.OneOf, IsApproximate: false, IsUncertain: false, First: { } first, Last: { } last } && first.Day == 1 && last == YearMonth.Of(last).Last
            ? new(YearMonth.Of(first), YearMonth.Of(last), Stated)
            : null;

    private static ComparedPeriod Months(DateOnly first, DateOnly last, string rule) => new(YearMonth.Of(first), YearMonth.Of(last), rule);

    // "Since September": until it was said.
    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

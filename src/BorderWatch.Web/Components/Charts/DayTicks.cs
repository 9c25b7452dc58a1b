using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The gridlines of a day axis: days, Mondays, months or years, never so many that their labels crowd.</summary>
internal static class DayTicks
{
    private const int Most = 10;

    /// <param name="rules">Where other rules stand, in percent: a label that one of them crosses on a narrow plot is shortened.</param>
    public static IReadOnlyList<DayTick> Of(DayView view, IReadOnlyCollection<double> rules)
    {
        var (days, label, shortened) = Choose(view);
        return [.. days.Select((day, index) =>
        {
            var (at, words) = (view.At(day.DayNumber), label(day, index));
            var width = LabelWidth.Of(words) + 3;
            bool Crossed(int plot) => rules.Any(rule => rule > at && rule - at < width * 100 / plot);
            return new DayTick
            {
                X = DayView.Percent(at),
                Label = Crossed(LabelWidth.Common) ? shortened(day) : words,
                Narrow = index % 2 == 1 || LabelWidth.Narrow * (100 - at) / 100 < width ? null : Crossed(LabelWidth.Narrow) ? shortened(day) : words,
            };
        })];
    }

    private static (IReadOnlyList<DateOnly> Days, Func<DateOnly, int, string> Label, Func<DateOnly, string> Short) Choose(DayView view)
    {
        static string Day(DateOnly day, int index) => DateWords.Short(day);
        static string OfDay(DateOnly day) => Write(day, "%d");
        static string Month(DateOnly day, int index) => Write(day, index == 0 || day.Month == 1 ? "MMM yyyy" : "MMM");
        static string OfMonth(DateOnly day) => Write(day, "MMM");
        static string Year(DateOnly day, int index) => Write(day, "yyyy");
        static string OfYear(DateOnly day) => Write(day, "yyyy");

        if (view.Days <= Most) return (Every(view, view.Start, 1), Day, OfDay);
        foreach (var weeks in new[] { 1, 2 })
        {
            if (view.Days <= Most * weeks * 7) return (Every(view, Monday(view.First), weeks * 7), Day, OfDay);
        }

        foreach (var months in new[] { 1, 2, 3, 6 })
        {
            var ticks = Months(view, months);
            if (ticks.Count <= Most) return (ticks, Month, OfMonth);
        }

        for (var years = 1; ; years *= years is 2 or 20 or 200 ? 5 : 2)
        {
            var ticks = Months(view, years * 12);
            if (ticks.Count <= Most) return (ticks, Year, OfYear);
        }
    }

    private static List<DateOnly> Every(DayView view, int first, int step)
    {
        List<DateOnly> days = [];
        for (var day = first; day < view.End; day += step) days.Add(DateOnly.FromDayNumber(day));
        return days;
    }

    private static List<DateOnly> Months(DayView view, int step)
    {
        List<DateOnly> days = [];
        var first = (view.First.Year * 12) + view.First.Month - 1 + (view.First.Day > 1 ? 1 : 0);
        for (var month = (first + step - 1) / step * step; month <= (view.Last.Year * 12) + view.Last.Month - 1; month += step)
            days.Add(new DateOnly(month / 12, (month % 12) + 1, 1));
        return days;
    }

    /// <summary>The first Monday on or after the day.</summary>
    private static int Monday(DateOnly day) => day.DayNumber + ((8 - (int)day.DayOfWeek) % 7);

    private static string Write(DateOnly day, string format) => day.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}

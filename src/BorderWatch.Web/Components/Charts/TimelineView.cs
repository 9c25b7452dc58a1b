namespace BorderWatch.Web.Components.Charts;

/// <summary>Which days the timeline shows: those asked for, else whole weeks around what is drawn.</summary>
internal static class TimelineView
{
    /// <summary>How far the view follows an as-of day beyond the newest publication.</summary>
    private const int Followed = 60;

    /// <summary>Length of a view of which only one end is known, and which would be empty otherwise.</summary>
    private const int SixWeeks = 42;

    /// <param name="drawn">The first and last days of what is drawn.</param>
    public static DayView Of(IReadOnlyCollection<DateOnly> drawn, DateOnly asOf, DateOnly newest, DateOnly? from, DateOnly? to)
    {
        var follow = newest.DayNumber + Followed;
        var latest = drawn.Select(day => day.DayNumber).Append(newest.DayNumber).Append(asOf.DayNumber).Where(day => day <= follow).Max();
        var earliest = drawn.Select(day => day.DayNumber).Append(newest.DayNumber).Min();
        var first = from?.DayNumber ?? Monday(earliest) - 7;
        var last = to?.DayNumber ?? Monday(latest) + 13;
        if (first > last)
        {
            if (from is null) first = last - SixWeeks + 1;
            else if (to is null) last = first + SixWeeks - 1;
            else (first, last) = (last, first);
        }

        return new DayView(Day(first), Day(last));
    }

    private static int Monday(int day) => day - (((int)DateOnly.FromDayNumber(day).DayOfWeek + 6) % 7);

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}

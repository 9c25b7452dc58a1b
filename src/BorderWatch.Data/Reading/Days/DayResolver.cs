using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Works out which days words mean, from the day of publication and the date named before.</summary>
/// <param name="published">Null where it is not known: then only full dates are dates.</param>
internal sealed class DayResolver(DateOnly? published)
{
    private const int MonthsAhead = 3;

    public DateOnly? Published => published;

    /// <param name="isAhead">Whether the sentence tells of what is to come.</param>
    /// <param name="anchor">The date named before, from which "the next day" counts.</param>
    public ResolvedDays? Resolve(DayWords words, bool isAhead, DateOnly? anchor = null)
    {
        try
        {
            return words.Kind switch
            {
                DayKind.Date => Date(words, isAhead),
                DayKind.Year => Span(new(words.Year!.Value, 1, 1), new(words.Year.Value, 12, 31), words, "The year."),
                DayKind.Season when words.Year is { } year => ThreeMonths(new(year, words.Month, 1), words),
                DayKind.Season when published is { } day => ThreeMonths(new(new DateOnly(day.Year, words.Month, 1).AddMonths(3) <= day ? day.Year : day.Year - 1, words.Month, 1), words),
                DayKind.Month or DayKind.PartOfMonth => OfMonth(words, isAhead),
                DayKind.FiscalYear when words.Year is { } year => Fiscal(year, words),
                DayKind.WeekdayLater when (anchor ?? published) is { } from => WeekdayFrom(words, from),
                DayKind.WeekLater when (anchor ?? published) is { } from => Span(from.AddDays(-(int)from.DayOfWeek + 7 * words.Count), from.AddDays(-(int)from.DayOfWeek + 7 * words.Count + 6), words, $"Sunday to Saturday, counted from {DateWords.Long(from)}."),
                DayKind.MonthLater when (anchor ?? published) is { } from => WholeMonth(new DateOnly(words.Year ?? from.Year, from.Month, 1).AddMonths(words.Count), words, $"Counted from {DateWords.Long(from)}."),
                DayKind.DaysLater when (anchor ?? published) is { } from => One(from.AddMonths(words.Months).AddDays(words.Count), words, $"Counted from {DateWords.Long(from)}."),
                _ when published is { } day => FromPublication(words, day, isAhead),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // beyond the calendar: "1,000 months ago" in the year 10
        }
    }

    private ResolvedDays? Date(DayWords words, bool isAhead)
    {
        var year = words.Year ?? (words.Turn < 0 ? published?.Year - 1 : null) ?? (words.Role == DayRole.From ? NearestYear(words.Month, Math.Max(words.Day, 1)) : NearestYear(words.Month, Math.Max(words.Day, 1), isAhead));
        if (year is null) return null;
        if (words is { Year: null, Weekday: { } said, Holiday: null } && Calendar.Date(year.Value, words.Month, words.Day) is { } plain && plain.DayOfWeek != said && Ahead(words, said) is { } next) year = next;
        if ((words.Holiday?.Invoke(year.Value) ?? Calendar.Date(year.Value, words.Month, words.Day)) is not { } day) return null;
        day = day.AddDays(words.Shift);

        var how = words.Year is null ? $"The year is the one nearest to the publication on {DateWords.Long(published!.Value)}, {(isAhead && day.DayNumber >= published.Value.DayNumber - 1 ? "ahead of it" : "not after it")}." : "The date is written out.";
        if (words.Weekday is not { } weekday || day.DayOfWeek == weekday) return One(day, words, how);

        var forward = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
        var other = day.AddDays(forward <= 3 ? forward : forward - 7);
        return One(day, words, $"{DateWords.Long(day)} is a {DateWords.Weekday(day)}; the nearest {weekday} is {DateWords.Long(other)}.") with { Contradicted = other };
    }

    // "on Monday, April 8" a week before it: the weekday says that it is to come.
    private int? Ahead(DayWords words, DayOfWeek weekday)
    {
        foreach (var year in (ReadOnlySpan<int>)[published!.Value.Year, published.Value.Year + 1])
        {
            if (Calendar.Date(year, words.Month, words.Day) is { } date && date.DayOfWeek == weekday && date.DayNumber - published.Value.DayNumber is > 0 and <= MonthsAhead * 31) return year;
        }

        return null;
    }

    /// <summary>Days: "announced the closure on Dec. 4", "will close Dec. 4" in copy of Dec. 22 is the one just past, and not one most of a year away.</summary>
    private const int Stale = 45;

    // The latest such day up to publication, or, looking ahead, the first from then on. A few days of grace: copy is dated before it is printed.
    private int? NearestYear(int month, int day, bool isAhead)
    {
        if (published is not { } known) return null;
        foreach (var year in isAhead ? [known.Year - 1, known.Year, known.Year + 1] : (int[])[known.Year + 1, known.Year, known.Year - 1])
        {
            if (Calendar.Date(year, month, Math.Min(day, year is >= 1 and <= 9999 ? DateTime.DaysInMonth(year, month) : 28)) is not { } date) continue;
            if (isAhead ? date.DayNumber >= known.DayNumber - Stale : date.DayNumber <= known.DayNumber + 1) return year;
        }

        return known.Year;
    }

    // "is closed from Aug. 26" may be said before or after that day: the nearer one.
    private int? NearestYear(int month, int day)
    {
        if (published is not { } known) return null;
        return new[] { known.Year - 1, known.Year, known.Year + 1 }.Where(year => year is >= 1 and <= 9999)
            .MinBy(year => Math.Abs(new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber - known.DayNumber));
    }

    private ResolvedDays? OfMonth(DayWords words, bool isAhead)
    {
        var year = words.Year ?? (words.IsOfLastYear ? published?.Year - 1 : NearestYear(words.Month, 1, isAhead));
        if (year is null) return null;
        if (words is { Turn: < 0, Year: null } && published is { } today && (year, words.Month) == (today.Year, today.Month)) year--; // "last December", written in December
        var (first, days) = (new DateOnly(year.Value, words.Month, 1), DateTime.DaysInMonth(year.Value, words.Month));
        var how = words.Year is null ? $"The {(isAhead ? "next" : "last")} such month from the publication on {DateWords.Long(published!.Value)}." : "The month is written out.";
        return words.Count switch
        {
            1 => Span(first, first.AddDays(9), words, $"Early is the 1st to the 10th. {how}"),
            2 => Span(first.AddDays(10), first.AddDays(19), words, $"The middle is the 11th to the 20th. {how}"),
            3 => Span(first.AddDays(20), first.AddDays(days - 1), words, $"Late is the 21st to the end. {how}"),
            4 => One(first, words with { IsAbout = true }, $"The beginning is about the 1st. {how}"),
            5 => One(first.AddDays(days - 1), words with { IsAbout = true }, $"The end is about the last day. {how}"),
            _ => Span(first, first.AddDays(days - 1), words, how),
        };
    }

    private static ResolvedDays? FromPublication(DayWords words, DateOnly day, bool isAhead)
    {
        var from = $"read from the publication on {DateWords.Weekday(day)} {DateWords.Long(day)}.";
        var sunday = day.AddDays(-(int)day.DayOfWeek);
        var month = new DateOnly(day.Year, day.Month, 1);
        switch (words.Kind)
        {
            case DayKind.Weekday:
                var named = Weekday(words, day, isAhead, from);
                return named with { First = named.First.AddDays(words.Shift), Last = named.Last.AddDays(words.Shift) };
            case DayKind.DayOfMonth:
                var same = Calendar.Date(day.Year, day.Month, words.Day);
                var found = same is { } date && (isAhead ? date >= day : date <= day) ? same : OtherMonth(month.AddMonths(isAhead ? 1 : -1), words.Day);
                return found is { } numbered ? One(numbered, words, $"The {(isAhead ? "next" : "last")} such day, {from}") : null;
            case DayKind.Days:
                return One(day.AddMonths(words.Months).AddDays(words.Count), words, $"Counted in days, {from}");
            case DayKind.Overnight:
                return Span(day.AddDays(-1), day, words, $"The night, {from}");
            case DayKind.Week when words is { Count: 0 }:
                return isAhead && words.Turn == 0 ? Span(day, sunday.AddDays(6), words, $"The rest of the week, {from}") : Span(sunday, day, words, $"The week from Sunday, {from}");
            case DayKind.Week:
                return Span(sunday.AddDays(7 * words.Count), sunday.AddDays(7 * words.Count + 6), words, $"Sunday to Saturday, {from}");
            case DayKind.Weekend:
                var saturday = isAhead || words.Count > 0 ? day.AddDays((6 - (int)day.DayOfWeek + 7) % 7) : sunday.AddDays(day.DayOfWeek == DayOfWeek.Saturday ? 6 : -1);
                return Span(saturday, saturday.AddDays(1), words, $"Saturday and Sunday, {from}");
            case DayKind.MonthFromNow when words is { Count: 0 }:
                return isAhead && words.Turn == 0 ? Span(day, month.AddMonths(1).AddDays(-1), words, $"The rest of the month, {from}") : Span(month, day, words, $"The month so far, {from}");
            case DayKind.MonthFromNow:
                return Span(month.AddMonths(words.Count), month.AddMonths(words.Count + 1).AddDays(-1), words, $"The whole month, {from}");
            case DayKind.YearFromNow when words is { Count: 0 }:
                return isAhead && words.Turn == 0 ? Span(day, new(day.Year, 12, 31), words, $"The rest of the year, {from}") : Span(new(day.Year, 1, 1), day, words, $"The year so far, {from}");
            case DayKind.YearFromNow:
                return Span(new(day.Year + words.Count, 1, 1), new(day.Year + words.Count, 12, 31), words, $"The whole year, {from}");
            case DayKind.PartOfMonthFromNow:
                var there = month.AddMonths(words.Turn);
                var (low, high) = words.Count switch { 1 => (1, 10), 2 => (11, 20), _ => (21, DateTime.DaysInMonth(there.Year, there.Month)) };
                return Span(there.AddDays(low - 1), there.AddDays(high - 1), words, $"A third of the month, {from}");
            case DayKind.StartOfMonth:
                return One(month.AddMonths(words.Count), words with { IsAbout = true }, $"About the 1st, {from}");
            case DayKind.EndOfMonth:
                return One(month.AddMonths(words.Count + 1).AddDays(-1), words with { IsAbout = true }, $"About the last day of the month, {from}");
            case DayKind.FiscalYear:
                var current = day.Month >= 10 ? day.Year + 1 : day.Year;
                return Fiscal(current + words.Turn, words);
            case DayKind.Recent:
                return Span(month, day, words, $"About the month, {from}");
            default:
                return null;
        }
    }

    // Without "last" or "next" the last such day up to publication, that day included; looking ahead the next one.
    private static ResolvedDays Weekday(DayWords words, DateOnly day, bool isAhead, string from)
    {
        if (words.Count < 0) return One(day.AddDays(-7 - (int)day.DayOfWeek + (int)words.Weekday!.Value), words, $"Of the week before, {from}");
        var back = ((int)day.DayOfWeek - (int)words.Weekday!.Value + 7) % 7;
        var ahead = (7 - back) % 7;
        return words.Turn switch
        {
            < 0 => One(day.AddDays(-(back == 0 ? 7 : back)), words, $"The last {words.Weekday} before it, {from}"),
            > 0 => One(day.AddDays(ahead == 0 ? 7 : ahead), words, $"The next {words.Weekday}, {from}"),
            _ when isAhead => One(day.AddDays(ahead), words, $"The next {words.Weekday}, {from}"),
            _ => One(day.AddDays(-back), words, $"The last {words.Weekday}, {from}"),
        };
    }

    private static ResolvedDays WeekdayFrom(DayWords words, DateOnly from)
    {
        var ahead = ((int)words.Weekday!.Value - (int)from.DayOfWeek + 7) % 7;
        var days = words.Turn switch { > 0 => ahead == 0 ? 7 : ahead, < 0 => ahead - 7, _ => ahead > 3 ? ahead - 7 : ahead };
        return One(from.AddDays(days), words, $"Counted from {DateWords.Long(from)}.");
    }

    private static ResolvedDays ThreeMonths(DateOnly first, DayWords words) => Span(first, first.AddMonths(3).AddDays(-1), words, "The season is taken as three whole months.");

    private static ResolvedDays WholeMonth(DateOnly first, DayWords words, string how) => Span(first, first.AddMonths(1).AddDays(-1), words, how);

    private static DateOnly? OtherMonth(DateOnly month, int day) => Calendar.Date(month.Year, month.Month, day);

    private static ResolvedDays Fiscal(int year, DayWords words) =>
        Span(new(year - 1, 10, 1), new(year, 9, 30), words, "The federal fiscal year runs from October of the year before to September.");

    private static ResolvedDays One(DateOnly day, DayWords words, string how) => Span(day, day, words, how);

    private static ResolvedDays Span(DateOnly first, DateOnly last, DayWords words, string how) => new() { First = first, Last = last, Kind = words.Kind, IsAbout = words.IsAbout, IsBy = words.Role == DayRole.By, Explained = how };
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Dates;

/// <summary>FsCheck generators of <see cref="EdtfSample"/>.</summary>
internal static class EdtfSamples
{
    private static readonly DateOnly s_nearStart = new(2023, 11, 20);

    private static readonly Gen<DateOnly> s_nearDay = Gen.Choose(0, 60).Select(s_nearStart.AddDays);

    private static readonly Gen<DateOnly> s_anyDay = Gen.Frequency(
        (6, s_nearDay),
        (3, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29), new(99, 12, 31), new(9900, 1, 1))));

    private static readonly Gen<string> s_qualifier = Gen.Elements("", "", "", "?", "~", "%");

    private static readonly Gen<DateSample> s_nearDate = Dates(s_nearDay, Day, Day, Day, Month, SomeDayOfMonth);

    private static readonly Gen<DateSample> s_anyDate = Dates(
        s_anyDay, Day, Day, Month, Year, SomeDayOfMonth, SomeMonthOfYear, SomeDayOfYear, SomeYearOfDecade, SomeYearOfCentury);

    /// <summary>Every form of the subset, anywhere from year 1 to 9999.</summary>
    public static Gen<EdtfSample> All { get; } = Gen.OneOf(
        Alone(s_anyDate), Interval(s_anyDate), HalfInterval(s_anyDate), Set(s_anyDate), HalfSet(s_anyDate));

    /// <summary>Dates, intervals and sets with two known ends, all within a few months, so that members overlap and touch.</summary>
    public static Gen<EdtfSample> Short { get; } = Gen.OneOf(Alone(s_nearDate), Interval(s_nearDate), Set(s_nearDate));

    /// <summary>One to twelve days in any order, with repeats, many of them consecutive.</summary>
    public static Gen<DateOnly[]> Days { get; } =
        from size in Gen.Choose(1, 12)
        from days in Gen.ArrayOf(Gen.Choose(0, 20).Select(s_nearStart.AddDays), size)
        select days;

    private static Gen<EdtfSample> Alone(Gen<DateSample> dates) =>
        dates.Select(date => new EdtfSample(date.Text, [(date.First, date.Last)]));

    private static Gen<EdtfSample> Interval(Gen<DateSample> dates) =>
        InOrder(dates).Select(ends => new EdtfSample($"{ends.Start.Text}/{ends.End.Text}", [(ends.Start.First, ends.End.Last)]));

    private static Gen<EdtfSample> HalfInterval(Gen<DateSample> dates) =>
        from date in dates
        from missing in Gen.Elements("..", "")
        from atStart in Gen.Elements(true, false)
        select atStart
            ? new EdtfSample($"{missing}/{date.Text}", [(null, date.Last)])
            : new EdtfSample($"{date.Text}/{missing}", [(date.First, null)]);

    private static Gen<EdtfSample> Set(Gen<DateSample> dates) => Members(dates, 1).Select(InBrackets);

    private static Gen<EdtfSample> HalfSet(Gen<DateSample> dates) =>
        from members in Members(dates, 0)
        from date in dates
        from atStart in Gen.Elements(true, false)
        select InBrackets(atStart
            ? [new EdtfSample($"..{date.Text}", [(null, date.Last)]), .. members]
            : [.. members, new EdtfSample($"{date.Text}..", [(date.First, null)])]);

    private static Gen<EdtfSample[]> Members(Gen<DateSample> dates, int least)
    {
        var range = InOrder(dates)
            .Select(ends => new EdtfSample($"{ends.Start.Text}..{ends.End.Text}", [(ends.Start.First, ends.End.Last)]));
        var member = Gen.Frequency((2, Alone(dates)), (1, range));
        return Gen.Choose(least, 4).SelectMany(size => Gen.ArrayOf(member, size));
    }

    private static EdtfSample InBrackets(EdtfSample[] members) =>
        new($"[{string.Join(',', members.Select(member => member.Text))}]", [.. members.SelectMany(member => member.Parts)]);

    private static Gen<(DateSample Start, DateSample End)> InOrder(Gen<DateSample> dates) =>
        Gen.Two(dates).Select(pair => pair.Item2.Last >= pair.Item1.First ? (pair.Item1, pair.Item2) : (pair.Item2, pair.Item1));

    private static Gen<DateSample> Dates(Gen<DateOnly> days, params Func<DateOnly, DateSample>[] forms) =>
        from day in days
        from form in Gen.Elements(forms)
        from qualifier in s_qualifier
        let date = form(day)
        select date with { Text = date.Text + qualifier };

    private static DateSample Day(DateOnly day) => new(Write(day, "yyyy-MM-dd"), day, day);

    private static DateSample Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        var length = DateTime.DaysInMonth(day.Year, day.Month);
        return new(Write(day, "yyyy-MM"), first, first.AddDays(length - 1));
    }

    private static DateSample Year(DateOnly day) => Years(Write(day, "yyyy"), day.Year, day.Year);

    private static DateSample SomeDayOfMonth(DateOnly day) => Month(day) with { Text = Write(day, "yyyy-MM-'XX'") };

    private static DateSample SomeMonthOfYear(DateOnly day) => Year(day) with { Text = Write(day, "yyyy-'XX'") };

    private static DateSample SomeDayOfYear(DateOnly day) => Year(day) with { Text = Write(day, "yyyy-'XX-XX'") };

    // There is no decade or century with a year 0.
    private static DateSample SomeYearOfDecade(DateOnly day)
    {
        var start = Math.Max(10, day.Year / 10 * 10);
        return Years($"{start / 10:000}X", start, start + 9);
    }

    private static DateSample SomeYearOfCentury(DateOnly day)
    {
        var start = Math.Max(100, day.Year / 100 * 100);
        return Years($"{start / 100:00}XX", start, start + 99);
    }

    private static DateSample Years(string text, int first, int last) => new(text, new(first, 1, 1), new(last, 12, 31));

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private sealed record DateSample(string Text, DateOnly First, DateOnly Last);
}

namespace BorderWatch.Data.Dates;

/// <summary>Says an <see cref="Edtf"/> value in English.</summary>
internal sealed class EdtfWords
{
    private readonly bool _isShort;
    private readonly bool _showYear;

    private EdtfWords(bool isShort, bool showYear)
    {
        _isShort = isShort;
        _showYear = showYear;
    }

    private string MonthFormat => _isShort ? "MMM" : "MMMM";

    public static string Long(Edtf value) => new EdtfWords(isShort: false, showYear: true).Say(value);

    // One other year is enough to write all of them: in "31 Dec or 1 Jan 2024" the first year would seem to be 2024 too.
    public static string Short(Edtf value, int yearShownElsewhere)
    {
        var years = value.Spans.SelectMany(span => span.Dates).Select(date => date.First.Year);
        return new EdtfWords(isShort: true, showYear: years.Any(year => year != yearShownElsewhere)).Say(value);
    }

    private string Say(Edtf value) => value.Kind switch
    {
        EdtfKind.OneOf => SaySet(value.Spans),
        EdtfKind.Interval => SayInterval(value.Spans[0]),
        _ => SayDate(value.Spans[0].Start!.Value),
    };

    private string SayInterval(EdtfSpan interval) => (interval.Form, SayAll(interval.Dates)) switch
    {
        (EdtfSpanForm.OpenStart, [var end]) => $"up to {end}",
        (EdtfSpanForm.OpenEnd, [var start]) => $"from {start} on",
        (EdtfSpanForm.UnknownStart, [var end]) => $"to {end}, start unknown",
        (EdtfSpanForm.UnknownEnd, [var start]) => $"from {start}, end unknown",
        (_, [var only]) => only,
        (_, var ends) when interval.Dates.Any(IsUnspecified) => $"from {ends[0]} to {ends[1]}",
        (_, var ends) => $"{ends[0]} to {ends[1]}",
    };

    /// <summary>Dates that stand side by side in the set make one list, "1, 5 or 9 December 2023"; ranges stand for themselves.</summary>
    private string SaySet(IReadOnlyList<EdtfSpan> members)
    {
        List<string> alternatives = [];
        List<EdtfDate> listed = [];
        foreach (var member in members)
        {
            if (member.Form == EdtfSpanForm.Single)
            {
                listed.Add(member.Start!.Value);
                continue;
            }

            EndList();
            alternatives.Add(SayRange(member));
        }

        EndList();
        return string.Join(", or ", alternatives);

        void EndList()
        {
            if (listed.Count > 0)
                alternatives.Add(JoinWithOr(SayAll(listed)));
            listed.Clear();
        }
    }

    private string SayRange(EdtfSpan range) => (range.Form, SayAll(range.Dates)) switch
    {
        (EdtfSpanForm.OpenStart, [var end]) => $"by {end}",
        (EdtfSpanForm.OpenEnd, [var start]) => $"{start} or later",
        (_, [var only]) => only,
        (_, var ends) when _isShort => $"{ends[0]} to {ends[1]}",
        (_, var ends) => $"a {Unit(range.Dates)} from {ends[0]} to {ends[1]}",
    };

    /// <summary>Each date once, in order; a month or a year that all of them share is said only with the last.</summary>
    private List<string> SayAll(IEnumerable<EdtfDate> dates)
    {
        List<EdtfDate> distinct = [.. dates.Distinct()];
        var first = distinct[0];
        var shareYear = distinct.All(date => IsPlain(date) && date.First.Year == first.First.Year);
        var shareMonth = shareYear && distinct.All(date => date.Form == EdtfDateForm.Day && date.First.Month == first.First.Month);
        return [.. distinct.Select((date, index) => index == distinct.Count - 1
            ? SayDate(date)
            : Say(date, withMonth: !shareMonth, withYear: !shareYear))];
    }

    private string SayDate(EdtfDate date) => Say(date, withMonth: true, withYear: true);

    private string Say(EdtfDate date, bool withMonth, bool withYear)
    {
        var possibly = date.Qualifier.HasFlag(EdtfQualifier.Uncertain) ? "possibly " : "";
        var about = date.Qualifier.HasFlag(EdtfQualifier.Approximate) ? "about " : "";
        return possibly + Lead(date.Form) + about + DateWords.Write(date.First, Format(date, withMonth, withYear && _showYear));
    }

    private static string Lead(EdtfDateForm form) => form switch
    {
        EdtfDateForm.SomeDayOfMonth or EdtfDateForm.SomeDayOfYear => "some day in ",
        EdtfDateForm.SomeMonthOfYear => "some month in ",
        EdtfDateForm.SomeYearOfDecade => "some year in ",
        EdtfDateForm.SomeYearOfCentury => "some year from ",
        _ => "",
    };

    private string Format(EdtfDate date, bool withMonth, bool withYear) => date.Form switch
    {
        EdtfDateForm.Day when !withMonth => "%d",
        EdtfDateForm.Day => $"d {MonthFormat}" + (withYear ? " yyyy" : ""),
        EdtfDateForm.Month or EdtfDateForm.SomeDayOfMonth => MonthFormat + (withYear ? " yyyy" : ""),
        EdtfDateForm.SomeYearOfDecade => "'the 'yyyy's'",
        EdtfDateForm.SomeYearOfCentury => $"yyyy' to {DateWords.Write(date.Last, "yyyy")}'",
        _ => "yyyy",
    };

    private static string Unit(IEnumerable<EdtfDate> ends) => ends.Select(end => end.Form).Distinct().ToList() switch
    {
        [EdtfDateForm.Month] => "month",
        [EdtfDateForm.Year] => "year",
        _ => "day",
    };

    private static string JoinWithOr(List<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>Whether nothing is said before the date's own words, so that it can share a month or a year with its neighbour.</summary>
    private static bool IsPlain(EdtfDate date) =>
        date.Form is EdtfDateForm.Day or EdtfDateForm.Month && date.Qualifier == EdtfQualifier.None;

    private static bool IsUnspecified(EdtfDate date) => Lead(date.Form).Length > 0;
}

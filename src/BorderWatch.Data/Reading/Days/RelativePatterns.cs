using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Days that count from the day of publication, or from the date before them: "yesterday", "earlier this week", "hours later".</summary>
internal static class RelativePatterns
{
    private static readonly PhraseTable<DayWords> s_phrases = new();

    static RelativePatterns()
    {
        Add(DayKind.Days, 0, 0, "today", "tonight", "this morning", "this afternoon", "this evening", "earlier today", "later today", "earlier in the day", "hoy", "this day");
        Add(DayKind.Days, -1, 0, "yesterday", "last night", "yesterday morning", "yesterday evening", "yesterday afternoon", "ayer");
        Add(DayKind.Days, 1, 0, "tomorrow", "tomorrow morning", "tomorrow night", "tomorrow afternoon");
        Add(DayKind.Overnight, 0, 0, "overnight");
        Add(DayKind.Week, 0, -1, "earlier this week", "earlier in the week", "so far this week");
        Add(DayKind.Week, 0, 0, "this week", "later this week", "later in the week");
        Add(DayKind.Week, -1, 0, "last week", "the previous week", "the past week", "the week before", "late last week", "early last week");
        Add(DayKind.Week, 1, 0, "next week", "the coming week");
        Add(DayKind.Weekend, 0, 0, "this weekend", "over the weekend", "the weekend", "the past weekend", "at the weekend", "last weekend");
        Add(DayKind.Weekend, 1, 0, "next weekend");
        Add(DayKind.MonthFromNow, 0, -1, "earlier this month", "earlier in the month", "so far this month");
        Add(DayKind.MonthFromNow, 0, 0, "this month", "later this month");
        Add(DayKind.MonthFromNow, -1, 0, "last month", "the previous month", "the past month");
        Add(DayKind.MonthFromNow, 1, 0, "next month");
        Add(DayKind.YearFromNow, 0, -1, "earlier this year", "so far this year");
        Add(DayKind.YearFromNow, 0, 0, "this year", "later this year");
        Add(DayKind.YearFromNow, -1, 0, "last year");
        Add(DayKind.StartOfMonth, 0, 0, "the beginning of the month", "the start of the month", "the beginning of this month", "the start of this month", "the first of the month");
        Add(DayKind.EndOfMonth, 0, 0, "the end of the month", "the end of this month", "month's end", "month end");
        Add(DayKind.StartOfMonth, -1, 0, "the beginning of last month", "the start of last month");
        Add(DayKind.EndOfMonth, -1, 0, "the end of last month");
        Add(DayKind.Recent, 0, 0, "recent days", "recent weeks", "the past few days", "the past several days", "the last few days", "the past few weeks", "the last few weeks", "the past several weeks", "recent months", "past few days", "past few weeks", "last few days", "last few weeks");
        Add(DayKind.DaysLater, 0, 0, "hours later", "an hour later", "minutes later", "hours afterward", "hours afterwards", "the same day", "that day", "that morning", "that afternoon", "that evening", "that night", "later that day", "later that night", "the same evening", "the same morning", "later in the day", "earlier that day");
        Add(DayKind.DaysLater, 1, 0, "the next day", "the following day", "a day later", "the day after", "the next morning", "the following morning", "one day later", "the morning after");
        Add(DayKind.DaysLater, -1, 0, "the day before", "the previous day", "a day earlier", "the night before", "one day earlier", "the day prior");
        Add(DayKind.YearBefore, 0, 0, "a year earlier", "the year before", "a year before", "the previous year", "the prior year", "one year earlier");

        void Add(DayKind kind, int count, int turn, params string[] phrases) => s_phrases.AddAll(phrases, new DayWords { Kind = kind, First = 0, Next = 0, Count = count, Turn = turn });
    }

    public static DayWords? Read(Sentence sentence, int at)
    {
        var length = s_phrases.Match(sentence.Tokens, at, out var words);
        if (length > 0) return words! with { First = at, Next = at + length };

        return Counted(sentence, at) ?? Holiday(sentence, at);
    }

    // "three days ago", "two weeks ago", "two hours later", "three days later"; "for two days" is no date.
    private static DayWords? Counted(Sentence sentence, int at)
    {
        if (sentence.WordAt(at + 2) is not ("ago" or "later" or "earlier" or "afterward" or "before") || sentence.WordAt(at) is not { Length: > 0 } number || Calendar.Small(number) is not { } count) return null;
        var unit = sentence.WordAt(at + 1);
        var (days, about) = unit switch
        {
            "hour" or "hours" or "minute" or "minutes" => (0, false),
            "day" or "days" => (count, false),
            "week" or "weeks" => (count * 7, true),
            "month" or "months" => (count * 30, true),
            _ => (-1, false),
        };
        if (days < 0 || (unit is "hour" or "hours" && sentence.WordAt(at + 2) == "ago" && count > 12)) return null;

        return sentence.WordAt(at + 2) switch
        {
            "ago" => new() { Kind = DayKind.Days, First = at, Next = at + 3, Count = -days, IsAbout = about },
            "earlier" or "before" => new() { Kind = DayKind.DaysLater, First = at, Next = at + 3, Count = -days, IsAbout = about },
            _ => new() { Kind = DayKind.DaysLater, First = at, Next = at + 3, Count = days, IsAbout = about },
        };
    }

    private static DayWords? Holiday(Sentence sentence, int at)
    {
        if (!sentence.Tokens[at].IsCapital) return null;
        return (sentence.WordAt(at), sentence.WordAt(at + 1), sentence.WordAt(at + 2)) switch
        {
            ("christmas", "eve", _) => Day(2, 12, 24),
            ("christmas", "day", _) => Day(2, 12, 25),
            ("christmas", var next, _) when next is "" or "." or "," => Day(1, 12, 25),
            ("new", "year's", "day") => Day(3, 1, 1),
            ("new", "year's", "eve") => Day(3, 12, 31),
            ("fourth", "of", "july") or ("independence", "day", _) => Day(3, 7, 4),
            ("veterans", "day", _) => Day(2, 11, 11),
            ("thanksgiving", "day", _) => Day(2, 11, 0),
            ("thanksgiving", _, _) => Day(1, 11, 0),
            _ => null,
        };

        DayWords Day(int length, int month, int day) => new() { Kind = DayKind.Date, First = at, Next = at + length, Month = month, Day = day };
    }
}

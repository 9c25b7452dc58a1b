using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Days that count from the day of publication, or from the date before them: "yesterday", "earlier this week", "hours later".</summary>
internal static class RelativePatterns
{
    private static readonly PhraseTable<DayWords> s_phrases = new();

    static RelativePatterns()
    {
        string[] times = ["day", "morning", "afternoon", "evening", "night", "date"];
        foreach (var time in times)
        {
            Add(DayKind.DaysLater, 0, 0, $"that {time}", $"the same {time}", $"that same {time}", $"later that {time}", $"later the same {time}", $"earlier that {time}", $"the very same {time}", $"later in the {time}", $"earlier in the {time}");
            Add(DayKind.DaysLater, 1, 0, $"the next {time}", $"the following {time}", $"the {time} after", $"the very next {time}");
            Add(DayKind.DaysLater, -1, 0, $"the previous {time}", $"the {time} before", $"the prior {time}", $"the preceding {time}", $"the {time} prior");
            if (time is not ("day" or "date")) Add(DayKind.Days, 0, 0, $"this {time}", $"earlier this {time}", $"late this {time}");
            if (time is not ("day" or "date" or "night")) Add(DayKind.Days, -1, 0, $"yesterday {time}");
            if (time is not ("day" or "date")) Add(DayKind.Days, 1, 0, $"tomorrow {time}");
        }

        foreach (var (part, number) in (ReadOnlySpan<(string, int)>)[("early", 1), ("mid", 2), ("mid-", 2), ("late", 3)])
        {
            AddPart(0, number, $"{part} this month");
            AddPart(-1, number, $"{part} last month");
            AddPart(1, number, $"{part} next month");
        }

        Add(DayKind.Week, -1, 0, "last week's", "the week past", "a week ago this week", "sometime last week", "the middle of last week", "midweek last week");
        Add(DayKind.WeekLater, 0, 0, "that week", "the same week", "later that week", "earlier that week");
        Add(DayKind.WeekLater, 1, 0, "the following week", "the week after", "the next week");
        Add(DayKind.MonthLater, 0, 0, "that month", "later that month", "the same month", "earlier that month");
        Add(DayKind.MonthLater, 1, 0, "the following month", "the month after", "the next month");
        Add(DayKind.MonthLater, -1, 0, "the month before", "the preceding month", "a month earlier", "the month prior");
        Add(DayKind.DaysLater, 0, 0, "moments later", "a few hours later", "several hours later", "some hours later", "within hours", "within the hour", "within minutes", "shortly afterward", "shortly afterwards", "shortly thereafter", "soon afterward", "soon afterwards", "soon after", "shortly after", "a few minutes later", "a half hour later", "a half-hour later", "half an hour later", "a short time later", "a short while later", "later on the same day");
        Add(DayKind.DaysLater, 1, 0, "24 hours later", "a day afterward", "the day following", "one day after", "a day after that");
        Add(DayKind.DaysLater, 2, 0, "48 hours later", "a couple of days later");
        Add(DayKind.DaysLater, -1, 0, "24 hours earlier", "the eve");
        Add(DayKind.Days, 0, 0, "today", "tonight", "this morning", "this afternoon", "this evening", "earlier today", "later today", "earlier in the day", "hoy", "this day", "since midnight", "so far today");
        Add(DayKind.Days, -1, 0, "yesterday", "last night", "last nite", "yesterday morning", "yesterday evening", "yesterday afternoon", "ayer");
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
        Add(DayKind.MonthFromNow, -1, 0, "last month", "the previous month", "the past month", "last month's");
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

        void AddPart(int month, int part, string phrase) => s_phrases.Add(phrase, new() { Kind = DayKind.PartOfMonthFromNow, First = 0, Next = 0, Turn = month, Count = part });

        void Add(DayKind kind, int count, int turn, params string[] phrases) => s_phrases.AddAll(phrases, new DayWords { Kind = kind, First = 0, Next = 0, Count = count, Turn = turn });
    }

    public static DayWords? Read(Sentence sentence, int at)
    {
        if ((BesideADay(sentence, at) ?? SameMonth(sentence, at)) is { } beside) return beside;
        var length = s_phrases.Match(sentence.Tokens, at, out var words);
        if (length == 3 && words!.Kind == DayKind.DaysLater && sentence.WordAt(at) == "a" && sentence.WordAt(at + 3) is "in" or "this" && sentence.WordAt(at + 4) is "the" or "week" or "month") return null; // "10,000 a day earlier in the week"
        if (length > 0 && IsPointedAtEvent(sentence, at + length, words!)) return null;
        if (length > 0 && words!.Kind == DayKind.Overnight && Calendar.Weekday(sentence.WordAt(at + length)) is not null) return null; // "closed overnight Tuesday"
        if (length > 0) return words! with { First = at, Next = at + length };

        return Counted(sentence, at) ?? DaysEnding(sentence, at) ?? Season(sentence, at) ?? WeekdayThere(sentence, at) ?? Holidays.Read(sentence, at);
    }

    // "the day before the closure", "shortly after the shooting": counted from what is not a date.
    private static bool IsPointedAtEvent(Sentence sentence, int next, DayWords words) =>
        words.Kind is DayKind.DaysLater && sentence.WordAt(next - 1) is "after" or "before" && !(sentence.WordAt(next) is "it" or "they" or "there" && sentence.WordAt(next + 1) == "had" && sentence.WordAt(next + 2) == "been") && next < sentence.Tokens.Count && sentence.Tokens[next].Kind is not TokenKind.Mark && sentence.WordAt(next) is not ("and" or "but" or "at" or "in" or "when" or "as" or "on" or "with" or "by" or "to" or "was" or "were");

    // "three days ago", "two weeks ago", "two hours later", "three days later"; "for two days" is no date.
    private static DayWords? Counted(Sentence sentence, int at)
    {
        if (sentence.WordAt(at + 2) == "after" && sentence.WordAt(at + 3) == "that" && sentence.WordAt(at + 1) is "minutes" or "hours" or "hour" or "minute") return new() { Kind = DayKind.DaysLater, First = at, Next = at + 4 };
        if (sentence.WordAt(at + 2) is not ("ago" or "later" or "earlier" or "afterward" or "afterwards" or "before" or "prior" or "hence") || sentence.WordAt(at) is not { Length: > 0 } number || Calendar.Small(number) is not { } count) return null;
        var unit = sentence.WordAt(at + 1);
        var (days, about) = unit switch
        {
            "hour" or "hours" => (count < 20 ? 0 : count / 24, false),
            "minute" or "minutes" => (0, false),
            "day" or "days" => (count, false),
            "week" or "weeks" => (count * 7, true),
            "month" or "months" => (0, !IsToTheDay(sentence, at + 3)),
            _ => (-1, false),
        };
        var months = unit is "month" or "months" ? count : 0;
        if (days < 0 || (unit is "hour" or "hours" && sentence.WordAt(at + 2) == "ago" && count > 12)) return null;

        return sentence.WordAt(at + 2) switch
        {
            "ago" => new() { Kind = DayKind.Days, First = at, Next = at + 3, Count = -days, Months = -months, IsAbout = about },
            "earlier" or "before" or "prior" => new() { Kind = DayKind.DaysLater, First = at, Next = at + 3, Count = -days, Months = -months, IsAbout = about },
            _ => new() { Kind = DayKind.DaysLater, First = at, Next = at + 3, Count = days, Months = months, IsAbout = about },
        };
    }

    private static bool IsToTheDay(Sentence sentence, int at) => sentence.WordAt(at) == "to" && sentence.WordAt(at + 1) == "the" && sentence.WordAt(at + 2) == "day";

    // "in the spring of 2020", "last fall"
    private static DayWords? Season(Sentence sentence, int at)
    {
        var month = sentence.WordAt(at) switch { "spring" => 3, "summer" => 6, "fall" or "autumn" => 9, "winter" => 12, _ => 0 };
        if (month == 0) return null;
        var next = sentence.WordAt(at + 1) is "of" ? at + 2 : at + 1;
        if (Calendar.Year(sentence.WordAt(next)) is { } year) return new() { Kind = DayKind.Season, First = at, Next = next + 1, Month = month, Year = year };
        return sentence.WordAt(at - 1) is "last" ? new() { Kind = DayKind.Season, First = at - 1, Next = at + 1, Month = month } : null;
    }

    // "the three days ending Sunday".
    private static DayWords? DaysEnding(Sentence sentence, int at)
    {
        if (sentence.WordAt(at + 1) is not "days" || Calendar.Small(sentence.WordAt(at)) is not (> 1 and < 32 and var count)) return null;
        var next = sentence.WordAt(at + 2) is "that" ? at + 3 : at + 2;
        if (sentence.WordAt(next) is not ("ending" or "ended") || next + 1 >= sentence.Tokens.Count) return null;
        var from = sentence.WordAt(next + 1) is "on" ? next + 2 : next + 1;
        if (from >= sentence.Tokens.Count || DatePatterns.Read(sentence, from) is not { Kind: DayKind.Date or DayKind.Weekday } last) return null;
        return last with { First = at, Shift = 1 - count, Until = last };
    }

    // "the same month of 2022", "the same month last year".
    private static DayWords? SameMonth(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) != "the" || sentence.WordAt(at + 1) != "same" || sentence.WordAt(at + 2) != "month") return null;
        var next = sentence.WordAt(at + 3) is "of" or "in" ? at + 4 : at + 3;
        if (Calendar.Year(sentence.WordAt(next)) is { } year) return new() { Kind = DayKind.MonthLater, First = at, Next = next + 1, Year = year };
        if (sentence.WordAt(next) is "last" or "a" && sentence.WordAt(next + 1) is "year") return new() { Kind = DayKind.MonthLater, First = at, Next = next + (sentence.WordAt(next) == "a" ? 3 : 2), Count = -12 };
        return null;
    }

    // "the following Monday", "the Friday before", "that Tuesday": counted from the date named before.
    private static DayWords? WeekdayThere(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is "the" or "that" && Calendar.Weekday(sentence.WordAt(at + 1)) is { } plain)
        {
            if (sentence.WordAt(at + 2) is "after" or "before" or "following" && Holidays.Read(sentence, at + 3) is { } holiday) // "the Monday after Thanksgiving"
            {
                var later = sentence.WordAt(at + 2) is not "before";
                return holiday with { First = at, Holiday = year => Beside(holiday.Holiday!(year), plain, later) };
            }

            var turn = sentence.WordAt(at + 2) switch { "before" or "prior" => -1, "after" or "following" => 1, _ => 0 };
            if (turn != 0 && sentence.WordAt(at) == "the" && !(at + 3 < sentence.Tokens.Count && sentence.Tokens[at + 3].IsWord)) return There(plain, turn, at + 3);
            return sentence.WordAt(at) == "that" && at > 0 && sentence.WordAt(at - 1) is "on" or "," or "and" or "later" or "early" or "closed" or "reopened" ? There(plain, 0, at + 2) : null;
        }

        if (sentence.WordAt(at) is "the" or "that" && sentence.WordAt(at + 1) is "same" && Calendar.Weekday(sentence.WordAt(at + 2)) is { } same) return There(same, 0, at + 3);
        if (sentence.WordAt(at) is not "the" || sentence.WordAt(at + 1) is not ("following" or "previous" or "preceding" or "next" or "prior") || Calendar.Weekday(sentence.WordAt(at + 2)) is not { } weekday) return null;
        return There(weekday, sentence.WordAt(at + 1) is "following" or "next" ? 1 : -1, at + 3);

        DayWords There(DayOfWeek day, int turn, int next) =>
            new() { Kind = DayKind.WeekdayLater, First = at, Next = sentence.WordAt(next) is "morning" or "afternoon" or "evening" or "night" ? next + 1 : next, Weekday = day, Turn = turn };
    }

    // "the day after Thanksgiving", "two days before Christmas", "the eve of Dec. 12".
    private static DayWords? BesideADay(Sentence sentence, int at)
    {
        var count = sentence.WordAt(at) == "the" ? 1 : Calendar.Small(sentence.WordAt(at));
        if (count is not (> 0 and < 40) || sentence.WordAt(at + 1) is not ("day" or "days" or "morning" or "night" or "evening") || sentence.WordAt(at + 2) is not ("after" or "before")) return null;
        var from = at + 3;
        if ((Holidays.Read(sentence, from) ?? (from < sentence.Tokens.Count ? DatePatterns.Read(sentence, from) : null)) is not { Kind: DayKind.Date or DayKind.Weekday } day) return null;
        return day with { First = at, Shift = sentence.WordAt(at + 2) == "after" ? count.Value : -count.Value };
    }

    private static DateOnly Beside(DateOnly day, DayOfWeek weekday, bool later)
    {
        var ahead = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
        return later ? day.AddDays(ahead == 0 ? 7 : ahead) : day.AddDays(ahead - 7);
    }
}

using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Dates, weekdays, months and fiscal years: "Monday, Dec. 18, 2023", "4 December", "late November", "FY2023".</summary>
internal static class DatePatterns
{
    public static DayWords? Read(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        var words = token.Kind switch
        {
            TokenKind.Number => Iso(sentence, at) ?? DayMonth(sentence, at),
            TokenKind.Word => Weekday(sentence, at) ?? MonthFirst(sentence, at) ?? DayMonth(sentence, at) ?? DayOfMonth(sentence, at) ?? FiscalYear(sentence, at) ?? Year(sentence, at),
            _ => null,
        } ?? (token.Kind == TokenKind.Number ? Year(sentence, at) : null);

        // "on Oct. 28, a Saturday, the port": one date, said twice.
        return words is { Kind: DayKind.Date, Weekday: null, Until: null } && sentence.WordAt(words.Next) is "," && sentence.WordAt(words.Next + 1) is "a" && Calendar.Weekday(sentence.WordAt(words.Next + 2)) is { } weekday && !(words.Next + 3 < sentence.Tokens.Count && sentence.Tokens[words.Next + 3].IsWord)
            ? words with { Weekday = weekday, Next = words.Next + 3 } : words;
    }

    private static DayWords? Weekday(Sentence sentence, int at)
    {
        if (Calendar.Weekday(sentence.WordAt(at)) is not { } weekday || !sentence.Tokens[at].IsCapital && sentence.WordAt(at) is "mon" or "fri" or "martes") return null;
        var next = at + 1;
        if (sentence.WordAt(next) is "cargo" or "truck" or "service" or "hours" or "processing" or "inspections" or "operations" && !(sentence.WordAt(at - 1) is "on" or "last" or "next" or "since" or "until" or "from" or "through")) return null; // "trim Saturday cargo hours": every one
        if (sentence.WordAt(next) is "morning" or "afternoon" or "evening" or "night" or "noon" or "midnight") next++;

        // "Monday, Dec. 18", "Tuesday 4 December", "Tuesday (Dec. 19)": one date, said twice.
        var date = next;
        if (sentence.WordAt(date) is "," or "(" or "the") date++;
        if (sentence.WordAt(date) is "the") date++;
        if ((MonthFirst(sentence, date) ?? DayMonth(sentence, date)) is { Kind: DayKind.Date } said) return said with { First = at, Weekday = weekday, Next = sentence.WordAt(said.Next) == ")" ? said.Next + 1 : said.Next };
        if (DayOfMonth(sentence, date) is { } numbered) return numbered with { First = at, Weekday = weekday };

        if (sentence.WordAt(next) is "of" && sentence.WordAt(next + 1) is "last" && sentence.WordAt(next + 2) is "week") return new() { Kind = DayKind.Weekday, First = at, Next = next + 3, Weekday = weekday, Count = -1 };
        var turn = sentence.WordAt(at - 1) switch { "last" or "past" => -1, "next" or "coming" => 1, _ => 0 };
        return new() { Kind = DayKind.Weekday, First = at, Next = next, Weekday = weekday, Turn = turn };
    }

    private static DayWords? MonthFirst(Sentence sentence, int at)
    {
        if (Calendar.Month(sentence.WordAt(at)) is not { } month || !IsMonth(sentence, at)) return null;
        var (part, first) = Part(sentence, at);
        if (Calendar.Day(sentence.WordAt(at + 1)) is { } day && !IsCounted(sentence, at + 2))
        {
            var next = at + 2;
            var year = sentence.WordAt(next) == "," ? Calendar.Year(sentence.WordAt(next + 1)) : Calendar.Year(sentence.WordAt(next));
            var written = new DayWords { Kind = DayKind.Date, First = at, Next = year is null ? next : sentence.WordAt(next) == "," ? next + 2 : next + 1, Month = month, Day = day, Year = year };

            // "Oct. 2-6", "Dec. 18 and 19" is left to be "Dec. 18".
            if (year is null && sentence.WordAt(next) is "-" or "—" && Calendar.Day(sentence.WordAt(next + 1)) is { } last && Calendar.Month(sentence.WordAt(next + 1)) is null)
                return written with { Next = next + 2, Role = DayRole.Since, Until = written with { Day = last } };
            if (year is null && sentence.WordAt(next) is "last" && sentence.WordAt(next + 1) == "year") return written with { Next = next + 2, Turn = -1 };
            if (year is null && sentence.WordAt(next) == "of" && sentence.WordAt(next + 1) is "this" or "last" && sentence.WordAt(next + 2) == "year") return written with { Next = next + 3, Turn = sentence.WordAt(next + 1) == "last" ? -1 : 0 };
            return written;
        }

        var after = sentence.WordAt(at + 1) == "of" || sentence.WordAt(at + 1) == "," ? at + 2 : at + 1;
        var inYear = Calendar.Year(sentence.WordAt(after));
        if (part == 0 && inYear is null && sentence.WordAt(at + 1) is "of" && sentence.WordAt(at + 2) is "last" && sentence.WordAt(at + 3) is "year") return new() { Kind = DayKind.Month, First = first, Next = at + 4, Month = month, IsOfLastYear = true };
        return new() { Kind = part == 0 ? DayKind.Month : DayKind.PartOfMonth, First = first, Next = inYear is null ? at + 1 : after + 1, Month = month, Year = inYear, Count = part, Turn = sentence.WordAt(at - 1) switch { "last" => -1, "next" => 1, _ => 0 } };
    }

    // "may", "march" and "mar" are words besides.
    private static bool IsMonth(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("may" or "march" or "mar" or "jun" or "sep" or "oct" or "dec" or "jan" or "feb" or "apr" or "august" or "mayo" or "marzo")) return true;
        if (sentence.WordAt(at) is "mayo" or "marzo") return true;
        if (!sentence.Tokens[at].IsCapital) return false;
        if (sentence.WordAt(at + 1) == "'s") return true;
        if (Calendar.Day(sentence.WordAt(at + 1)) is not null || Calendar.Year(sentence.WordAt(at + 1)) is not null || Calendar.Day(sentence.WordAt(at - 1)) is not null) return true;
        return sentence.WordAt(at - 1) is "in" or "since" or "early" or "late" or "mid" or "of" or "until" or "through" or "last" or "next" or "by" or "and" or "to" or "from" or "-" or "before" or "after" or "during" or "this";
    }

    // The day of "Dec. 18", and not the number of "in December 200 migrants".
    private static bool IsCounted(Sentence sentence, int at) => sentence.WordAt(at) is "migrants" or "people" or "crossings" or "percent" or "encounters" or "million" or "thousand" or "apprehensions";

    private static (int Part, int First) Part(Sentence sentence, int at)
    {
        var left = sentence.WordAt(at - 1);
        if (left == "-" && sentence.WordAt(at - 2) == "mid") return (2, at - 2);
        if (left is "early" or "late" or "mid" or "middle") return (left switch { "early" => 1, "late" => 3, _ => 2 }, at - 1);
        if (left == "of" && sentence.WordAt(at - 2) is "beginning" or "start" or "end" or "middle")
            return (sentence.WordAt(at - 2) switch { "end" => 5, "middle" => 2, _ => 4 }, at - 3 >= 0 && sentence.WordAt(at - 3) == "the" ? at - 3 : at - 2);
        return (0, at);
    }

    // "4 December 2023", "the 18th of December".
    private static DayWords? DayMonth(Sentence sentence, int at)
    {
        if (at >= sentence.Tokens.Count || Calendar.Day(sentence.WordAt(at)) is not { } day) return null;
        var month = sentence.WordAt(at + 1) is "of" or "de" ? at + 2 : at + 1;
        if (sentence.WordAt(month) is "and" or "-" or "—" or "to" && Calendar.Day(sentence.WordAt(month + 1)) is > 0 and var until && until > day && DayMonth(sentence, month + 1) is { Until: null } second)
            return sentence.WordAt(month) is "and" ? second with { First = at, Day = day } : second with { First = at, Day = day, Role = DayRole.Since, Until = second }; // "16 and 17 March"
        if (Calendar.Month(sentence.WordAt(month)) is not { } number || !sentence.Tokens[month].IsCapital && sentence.WordAt(at + 1) != "de") return null;
        if (Calendar.Day(sentence.WordAt(month + 1)) is not null && Calendar.Year(sentence.WordAt(month + 1)) is null) return null;
        var year = Calendar.Year(sentence.WordAt(month + 1)) ?? (sentence.WordAt(month + 1) is "," or "de" or "del" ? Calendar.Year(sentence.WordAt(month + 2)) : null);
        return new() { Kind = DayKind.Date, First = at, Next = year is null ? month + 1 : Calendar.Year(sentence.WordAt(month + 1)) is null ? month + 3 : month + 2, Month = number, Day = day, Year = year };
    }

    private static DayWords? DayOfMonth(Sentence sentence, int at) =>
        sentence.WordAt(at) is [.., 't', 'h'] or [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] && char.IsAsciiDigit(sentence.WordAt(at)[0]) && sentence.WordAt(at - 1) == "the"
        && sentence.WordAt(at - 2) is "on" or "since" or "until" or "through" or "by" or "of" or "" or "from" or "to" or "before" or "after" or "," &&  Calendar.Day(sentence.WordAt(at)) is { } day
        && !(at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].IsWord && sentence.WordAt(at + 1) is not ("and" or "but" or "after" or "because" or "when" or "of" or "at" or "with" or "until" or "to" or "through" or "as" or "for" or "in" or "by" or "the"))
            ? new() { Kind = DayKind.DayOfMonth, First = at - 1, Next = at + 1, Day = day }
            : null;

    private static DayWords? Iso(Sentence sentence, int at)
    {
        if (sentence.WordAt(at + 1) == "/" && sentence.WordAt(at + 3) != "/" && sentence.WordAt(at - 1) is "on" or "since" or "until" or "eff" or "effective" or "m" or "a.m" or "p.m" or "thru" or "from" or "sat" or "sun" or "mon" or "tue" or "wed" or "thu" or "fri" && Calendar.Day(sentence.WordAt(at)) is <= 12 and var inMonth && Calendar.Day(sentence.WordAt(at + 2)) is { } ofMonth)
            return new() { Kind = DayKind.Date, First = at, Next = at + 3, Month = inMonth, Day = ofMonth };
        if (sentence.WordAt(at + 1) is not ("-" or "/") || sentence.WordAt(at + 3) != sentence.WordAt(at + 1)) return null;
        var (a, b, c) = (sentence.WordAt(at), sentence.WordAt(at + 2), sentence.WordAt(at + 4));
        var (year, month, day) = Calendar.Year(a) is { } leading ? (leading, Calendar.Day(b), Calendar.Day(c)) : (Calendar.Year(c) ?? 0, Calendar.Day(a), Calendar.Day(b));
        return year > 0 && month is <= 12 && day is not null ? new() { Kind = DayKind.Date, First = at, Next = at + 5, Year = year, Month = month.Value, Day = day.Value } : null;
    }

    // "fiscal year 2023", "fiscal 2023", "FY2023", "FY 23", "the 2023 fiscal year", "the previous fiscal year", "the fiscal year that ended on September 30".
    private static DayWords? FiscalYear(Sentence sentence, int at)
    {
        var word = sentence.WordAt(at);
        if (word is ['f', 'y', .. var digits] && digits.Length is 2 or 4 && int.TryParse(digits, out var short_)) return Fiscal(at, at + 1, short_ < 100 ? 2000 + short_ : short_, 0);
        if (word == "year" && sentence.WordAt(at - 1) is "the" or "a" && YearEnding(sentence, at + 1) is { } ended) return Fiscal(at - 1, ended.Next, ended.Year, ended.Year is null ? -1 : 0);
        if (word is not ("fiscal" or "fy" or "budget")) return null;

        var next = at + 1;
        if (sentence.WordAt(next) == "year") next++;
        else if (word == "budget") return null;
        if (sentence.WordAt(next) == "of") next++;
        if (Calendar.Year(sentence.WordAt(next)) is { } year) return Fiscal(at, next + 1, year, 0);
        if (word == "fy" && Calendar.Day(sentence.WordAt(next)) is { } two) return Fiscal(at, next + 1, 2000 + two, 0);
        if (Calendar.Year(sentence.WordAt(at - 1)) is { } before) return Fiscal(at - 1, next, before, 0);

        var turn = sentence.WordAt(at - 1) is "previous" or "last" or "past" or "prior" or "preceding" or "latest" ? -1 : 0;
        for (var i = next; i < Math.Min(next + 6, sentence.Tokens.Count); i++)
        {
            if (sentence.WordAt(i) is "ended" or "ending" && (MonthFirst(sentence, i + 1) ?? MonthFirst(sentence, i + 2) ?? DayMonth(sentence, i + 2)) is { } end) return Fiscal(at, end.Next, end.Year, end.Year is null ? -1 : 0);
            if (sentence.WordAt(i) is "just" && sentence.WordAt(i + 1) == "ended") return Fiscal(at, i + 2, null, -1);
        }

        return Fiscal(turn == 0 ? at : at - 1, next, null, turn);

        static DayWords Fiscal(int first, int next, int? year, int turn) => new() { Kind = DayKind.FiscalYear, First = first, Next = next, Year = year, Turn = turn };
    }

    // "the year that ended Sept. 30", "the 12 months through September": the federal year under another name.
    private static DayWords? YearEnding(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is "that") at++;
        if (sentence.WordAt(at) is not ("ended" or "ending" or "ends" or "through" or "to")) return null;
        at++;
        if (sentence.WordAt(at) is "on" or "in") at++;
        return at < sentence.Tokens.Count && (MonthFirst(sentence, at) ?? DayMonth(sentence, at)) is { Month: 9 } end ? end : null;
    }

    private static DayWords? Year(Sentence sentence, int at) =>
        Calendar.Year(sentence.WordAt(at)) is { } year && sentence.WordAt(at - 1) is "in" or "since" or "from" or "of" or "until" or "through" or "during" or "early" or "late" or "back" or "remember" or "recall" or "recalled" or "remembered" && sentence.WordAt(at + 1) is not ("migrants" or "people" or "crossings" or "encounters" or "trucks" or "-" or "fiscal" or "apprehensions" or "pounds" or "cars")
            ? new() { Kind = DayKind.Year, First = at, Next = at + 1, Year = year }
            : null;
}

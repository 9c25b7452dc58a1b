using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Finds the words of a sentence that name a day or a span of days.</summary>
internal static class DayFinder
{
    public static List<DayWords> Find(Sentence sentence)
    {
        List<DayWords> found = [];
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if ((DatePatterns.Read(sentence, at) ?? RelativePatterns.Read(sentence, at)) is not { } words) continue;

            var (first, role, about) = Led(sentence, Math.Min(at, words.First), words);
            words = words with { First = Math.Max(first, found is [.., var before] ? before.Next : 0), Role = words.Role == DayRole.On ? role : words.Role, IsAbout = words.IsAbout || about };
            if (IsName(sentence, words)) words = words with { Role = DayRole.Other };
            if (found is [.., { Role: not DayRole.Other } start] && Spans(sentence, start, at, words))
                found[^1] = start with { Next = words.Next, Until = words, Role = DayRole.Since };
            else
                found.Add(words);
            at = words.Next - 1;
        }

        return found;
    }

    // "from Sept. 25 through Nov. 25", "Dec. 18 to Dec. 22", "between Oct. 1 and Nov. 30", "from March 21, 2020, to"; "closed Monday until Friday" is one too.
    private static bool Spans(Sentence sentence, DayWords start, int at, DayWords end)
    {
        if (start.Kind is DayKind.Recent || end.Kind is DayKind.Recent || start.Role is not (DayRole.On or DayRole.Since or DayRole.From)) return false;
        var link = at - 1;
        while (link > start.Next && (sentence.WordAt(link) is "on" or "at" or "the" or "noon" or "midnight" or "midday" or "about" or "a.m" or "p.m" or ":" or "mid" || sentence.Tokens[link].Kind == TokenKind.Number || (sentence.WordAt(link) == "-" && sentence.WordAt(link - 1) == "mid"))) link--; // "until noon on Monday"
        var isApart = link == start.Next + 1 && sentence.WordAt(start.Next) == ",";
        if (link != start.Next && !isApart) return false;
        if (sentence.WordAt(link) == "and") return sentence.WordAt(start.First - 1) == "between";
        return sentence.WordAt(link) is "to" or "through" or "until" or "till" || (!isApart && sentence.WordAt(link) is "-" or "—");
    }

    // "the attacks of Sept. 11", "the Jan. 6 riot": what a day is called by, not when something was.
    private static bool IsName(Sentence sentence, DayWords words) => words is { Kind: DayKind.Date, Year: null }
        && (sentence.WordAt(words.First - 1) is "of" && sentence.WordAt(words.First - 2) is "attacks" or "attack" or "events" or "terrorist" or "massacre" || sentence.WordAt(words.Next) is "attacks" or "attack" or "letter" or "memo" or "riot" or "terrorist" or "deadline");

    // "Beginning at 7 a.m. local time Jan. 4": an hour stands between.
    private static bool IsClock(Sentence sentence, int from, int to) =>
        Enumerable.Range(Math.Max(0, from - 3), to - Math.Max(0, from - 3)).Any(i => sentence.WordAt(i) is "a.m" or "p.m" or "midnight" or "noon") && Calendar.Weekday(sentence.WordAt(from)) is null;

    // Takes in the words before a date that say what it is the date of.
    private static (int First, DayRole Role, bool IsAbout) Led(Sentence sentence, int at, DayWords words)
    {
        var (first, role, about) = (at, DayRole.On, false);
        for (var i = at - 1; i >= Math.Max(0, at - 9); i--)
        {
            switch (sentence.WordAt(i))
            {
                case "early" or "late" or "mid" or "-" or "the" or "midnight" or "noon" or "midday" or "dawn" or "sunset" or "sunrise" or "morning" or "afternoon" or "evening" or "night" or "end" or "this" when words.Kind is DayKind.Weekday or DayKind.Date or DayKind.Days or DayKind.DayOfMonth:
                    if (sentence.WordAt(i) is "-" && sentence.WordAt(i - 1) is not "mid") return (first, role, about);
                    break;
                case "a.m" or "p.m" or "local" or "time" or "at" or "eastern" or "central" or "mountain" or "pacific" or "," or [>= '0' and <= '9', ..] when words.Kind is DayKind.Weekday or DayKind.Date or DayKind.Days && IsClock(sentence, i, at):
                    break;
                case "about" or "around" or "approximately" or "roughly" when words.Kind is DayKind.Date or DayKind.Weekday or DayKind.DayOfMonth:
                    about |= first == i + 1; // "about 4 p.m. Saturday" is Saturday
                    first = i;
                    break;
                case "on" or "in" or "during" or "over" or "for" or "effective" when sentence.WordAt(i) != "for" || words.Kind is DayKind.FiscalYear:
                    if (sentence.WordAt(i) is "on" && Enumerable.Range(Math.Max(0, i - 4), Math.Min(4, i)).FirstOrDefault(j => sentence.WordAt(j) is "until" or "till" && Enumerable.Range(j + 1, i - j - 1).All(k => sentence.WordAt(k) is "early" or "late" or "a.m" or "p.m" or "noon" or "midnight" or "about" or "around" or "shortly" or "before" or "after" || sentence.Tokens[k].Kind == TokenKind.Number), -1) is >= 0 and var until && !(sentence.WordAt(until - 1) is "open" or "start" or "begin" && sentence.WordAt(until - 2) is "not") && sentence.WordAt(until - 1) is not ("a.m" or "p.m" or "noon" or "midnight")) return (until, DayRole.Until, about); // "until early on Aug. 4"
                    return (i, sentence.WordAt(i) == "effective" ? DayRole.From : role, about);
                case "into" when words.Kind is DayKind.Month or DayKind.PartOfMonth or DayKind.Year or DayKind.Week or DayKind.MonthFromNow:
                    return (i, DayRole.Until, about);
                case "since" or "from" or "beginning" or "starting" or "commencing":
                    return (i, sentence.WordAt(i) == "since" ? DayRole.Since : DayRole.From, about);
                case "of" when sentence.WordAt(i - 1) == "as":
                    return (i - 1, DayRole.AsOf, about);
                case "ended" or "ending" when sentence.WordAt(i - 1) is not ("year" or "week" or "month" or "days" or "period" or "quarter" or "that" or "half" or "months" or "weeks"):
                    return (first, role, about);
                case "through" or "until" or "till" or "thru" or "ending" or "ended":
                    return (i, DayRole.Until, about);
                case "by":
                    return (i, at - i > 1 && Enumerable.Range(i + 1, at - i - 1).Any(j => sentence.WordAt(j) is "a.m" or "p.m" or "noon" or "midnight" or "dawn" or "sunset" or "dusk" or "midday" or "sundown" or "sunup") ? DayRole.On : DayRole.By, about);
                case "before" or "after" or "shortly" or "just" when at - i > 1 && Enumerable.Range(i + 1, at - i - 1).Any(j => sentence.WordAt(j) is "a.m" or "p.m" or "noon" or "midnight" or "dawn" or "sunset" or "sunrise" or "midday") && words.Kind is DayKind.Weekday or DayKind.Date or DayKind.Days:
                    break; // "before dawn Monday" is Monday
                case "before" or "after" or "ahead" or "following" or "of" when sentence.WordAt(i) != "of" || sentence.WordAt(i - 1) == "ahead":
                    return (i, DayRole.Other, about);
                default:
                    return (first, role, about);
            }
        }

        return (first, role, about);
    }
}

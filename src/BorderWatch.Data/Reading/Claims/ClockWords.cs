using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>An hour without a day, "resumed around 11:30 a.m.": it is of the day that was named before.</summary>
internal static class ClockWords
{
    private const int Reach = 12;

    /// <summary>"were blocked until 8:30": it ended on the day on which it began.</summary>
    public static DayWords? Until(MarkedSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(sentence.Count - 1, from + 7); at++)
        {
            if (sentence[at] is "," or "." or ";" or "and" || sentence.DayAt(at) is not null) return null;
            if (sentence[at] is not ("until" or "till")) continue;
            var next = at + 1;
            while (sentence[next] is "about" or "after" or "around" or "shortly" or "just" or "nearly" or "almost") next++;
            var isHour = sentence.Sentence.Tokens[Math.Min(next, sentence.Count - 1)].Kind == TokenKind.Number ? sentence[next + 1] is ":" or "a.m" or "p.m" or "." or "" : sentence[next] is "noon" or "midnight" or "dawn" or "dusk" or "sundown" or "nightfall";
            return isHour && sentence.DayAt(next + 3) is null && sentence.DayAt(next + 1) is null ? new() { Kind = DayKind.DaysLater, First = at, Next = next + 1 } : null;
        }

        return null;
    }

    /// <summary>"was closed from 9 p.m. to 10 p.m. Thursday", "between 2 and 4 a.m. Friday": the days from the one said to the one on which it ended; null where no such hours are said.</summary>
    public static int? Hours(MarkedSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(sentence.Count - 3, from + 10); at++)
        {
            if (sentence[at] is "," or ";" || sentence[at] is "and" && sentence.TermAt(at + 1) is not { Term.Mode: not null }) return null;
            if (sentence[at] is not ("from" or "between")) continue;
            var next = at + 1;
            var start = Hour(sentence, ref next);
            if (start is not null && sentence.DayAt(next) is { } said) next = said.Next; // "from 11 a.m. Wednesday until about 10 p.m."
            if (start is null || sentence[next] is not ("to" or "until" or "till" or "and" or "-" or "—")) return null;
            next++;
            if (Hour(sentence, ref next) is not { } end || end.Half is null && end.Number is not (0 or 12)) return null;
            return (start.Value.Half ?? end.Half) is "p.m" && end.Half is "a.m" || sentence[next - 1] is "midnight" ? 1 : 0;
        }

        return null;
    }

    private static (int Number, string? Half)? Hour(MarkedSentence sentence, ref int at)
    {
        while (sentence[at] is "about" or "around" or "after" or "shortly" or "nearly" or "almost" or "just" or "past") at++;
        if (sentence[at] is "noon" or "midnight") return (12, sentence[at++] is "noon" ? "p.m" : "a.m");
        if (Calendar.Small(sentence[at]) is not (> 0 and < 13 and var number)) return null;
        at++;
        if (sentence[at] is ":") at += 2;
        if (sentence[at] is not ("a.m" or "p.m" or "am" or "pm")) return (number, null);
        var half = sentence[at++][0] == 'a' ? "a.m" : "p.m";
        if (sentence[at] is "." ) at++;
        return (number, half);
    }

    public static DayWords? After(MarkedSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(sentence.Count, from + Reach); at++)
        {
            if (sentence[at] is "." or ";" || ClauseWords.IsFinite(sentence[at]) || (sentence.ActionAt(at) is { } other && other.First >= from)) return null;
            if (sentence[at] is "at" && at <= from + 2 && Enumerable.Range(at + 1, 3).Any(i => sentence[i] is "same" && sentence[i + 1] is "time" or "hour")) return new() { Kind = DayKind.DaysLater, First = at, Next = at + 4 };
            if (sentence[at] is "at" or "around" or "by" && Calendar.Small(sentence[at + 1]) is > 0 and < 13 && sentence[at + 2] is "." or "," or "" or "and" or "(") return new() { Kind = DayKind.DaysLater, First = at, Next = at + 2 }; // "were let over again at 11"
            if (sentence[at] is not ("a.m" or "p.m" or "noon" or "midday") && !(sentence[at] is "daybreak" or "dawn" or "sunrise" or "dusk" or "sundown" or "sunset" && sentence[at - 1] is "at" or "by" or "before" or "after" or "around") && !(sentence[at] is "evening" or "afternoon" or "morning" or "nightfall" or "midnight" && sentence[at - 1] is "by" or "that" or "the" || sentence[at] is "midnight" && sentence[at - 1] is "before")) continue;

            var first = at;
            while (first > from && (sentence.Sentence.Tokens[first - 1].Kind == TokenKind.Number || sentence[first - 1] is ":" or "that" or "the" or "in" or "about" or "around" or "at" or "shortly" or "before" or "after" or "by" or "until")) first--;
            return sentence[first] is "until" ? null : new() { Kind = DayKind.DaysLater, First = first, Next = at + 1 };
        }

        return null;
    }
}

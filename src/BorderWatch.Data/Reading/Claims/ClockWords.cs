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

    public static DayWords? After(MarkedSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(sentence.Count, from + Reach); at++)
        {
            if (sentence[at] is "." or ";" || ClauseWords.IsFinite(sentence[at])) return null;
            if (sentence[at] is "at" or "around" or "by" && Calendar.Small(sentence[at + 1]) is > 0 and < 13 && sentence[at + 2] is "." or "," or "" or "and" or "(") return new() { Kind = DayKind.DaysLater, First = at, Next = at + 2 }; // "were let over again at 11"
            if (sentence[at] is not ("a.m" or "p.m" or "noon" or "midday") && !(sentence[at] is "daybreak" or "dawn" or "sunrise" or "dusk" or "sundown" or "sunset" && sentence[at - 1] is "at" or "by" or "before" or "after" or "around") && !(sentence[at] is "evening" or "afternoon" or "morning" or "nightfall" or "midnight" && sentence[at - 1] is "by" or "that" or "the")) continue;

            var first = at;
            while (first > from && (sentence.Sentence.Tokens[first - 1].Kind == TokenKind.Number || sentence[first - 1] is ":" or "that" or "the" or "in" or "about" or "around" or "at" or "shortly" or "before" or "after" or "by" or "until")) first--;
            return sentence[first] is "until" ? null : new() { Kind = DayKind.DaysLater, First = first, Next = at + 1 };
        }

        return null;
    }
}

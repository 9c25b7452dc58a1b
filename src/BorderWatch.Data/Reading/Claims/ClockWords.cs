using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>An hour without a day, "resumed around 11:30 a.m.": it is of the day that was named before.</summary>
internal static class ClockWords
{
    private const int Reach = 12;

    public static DayWords? After(MarkedSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(sentence.Count, from + Reach); at++)
        {
            if (sentence[at] is "." or ";" || ClauseWords.IsFinite(sentence[at])) return null;
            if (sentence[at] is not ("a.m" or "p.m" or "noon" or "midday") && !(sentence[at] is "evening" or "afternoon" or "morning" or "nightfall" or "midnight" && sentence[at - 1] is "by" or "that" or "the")) continue;

            var first = at;
            while (first > from && (sentence.Sentence.Tokens[first - 1].Kind == TokenKind.Number || sentence[first - 1] is ":" or "that" or "the" or "in" or "about" or "around" or "at" or "shortly" or "before" or "after" or "by" or "until")) first--;
            return sentence[first] is "until" ? null : new() { Kind = DayKind.DaysLater, First = first, Next = at + 1 };
        }

        return null;
    }
}

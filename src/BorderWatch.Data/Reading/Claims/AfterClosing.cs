using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>"Trains were moving again Friday, two days after the bridge was shut": a closure that is dated by how long ago it was when the news came.</summary>
internal static class AfterClosing
{
    /// <summary>Words of the subject between "after" and its verb.</summary>
    private const int Reach = 9;

    /// <returns>Days counted back from the day before it in the sentence or the article; null where nothing is counted, or not in days.</returns>
    public static DayWords? Day(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(2, action.First - Reach); i--)
        {
            if (sentence[i] is "," or ";" or "that" or "when" || ClauseWords.IsSpeech(sentence[i]) || sentence.ActionAt(i) is not null || sentence.DayAt(i) is not null) return null;
            if (sentence[i] is not "after") continue;
            var each = sentence[i - 1] switch { "day" or "days" => 1, "week" or "weeks" => 7, _ => 0 };
            var count = sentence[i - 2] is "a" ? 1 : Calendar.Small(sentence[i - 2]) ?? 0;
            return each > 0 && count > 0 && !(sentence[i - 3] is "than" or "nearly" or "almost") ? new() { Kind = DayKind.DaysLater, First = i - 2, Next = i + 1, Count = -count * each, IsAbout = each > 1 } : null;
        }

        return null;
    }
}

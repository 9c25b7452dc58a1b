using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells a present tense that means what is to come, "Truck service resumes Monday", from one that tells what is.</summary>
internal static class Tense
{
    /// <summary>How far ahead an advisory looks when it writes a date without a year.</summary>
    private const int Weeks = 5;

    public static bool LooksAhead(MarkedSentence sentence, ActionMention action, DayWords day, DateOnly? published)
    {
        if (published is not { } known || day.Role is DayRole.Since or DayRole.AsOf) return false;
        if (action.Word.Form == ActionForm.State && sentence[action.First] is "open" or "opens" or "run" or "runs" or "return" or "returns" or "go" or "goes" or "revert" or "reverts" && !ClauseWords.IsBe(sentence[action.First - 1])) return true;
        if (day.Kind == DayKind.DayOfMonth && day.Day >= known.Day && !IsPast(sentence, action) && action.Word.Form == ActionForm.State) return true;
        if (action.Word is { Form: ActionForm.Ing } && sentence.IsHeadline && day is { Kind: DayKind.Weekday, Turn: 0 }) return true; // "PedWest closing again Saturday"
        if (action.Word is { Form: ActionForm.Present } && sentence.Sentence.HasStop && IsFinite(sentence, action)) return true;
        return day is { Kind: DayKind.Date, Year: null, Weekday: null } or { Kind: DayKind.Date, Year: null } && !IsPast(sentence, action) && IsNear(day, known);
    }

    // "resumes", "the gates open again"; not "the first to reopen", "would suspend", "had to shut down".
    private static bool IsFinite(MarkedSentence sentence, ActionMention action) =>
        action.First > 0 && (sentence[action.First].EndsWith('s') || sentence.TermAt(action.First - 1) is not null || sentence.PlaceAt(action.First - 1) is not null);

    // "had", "was" and "has" tell what was; "is halted", "closed Thanksgiving Day" may announce it.
    private static bool IsPast(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 4); i--)
        {
            if (sentence[i] is "was" or "were" or "had" or "has" or "have" or "been" or "to" or "would") return true;
        }

        return action.Word.Form == ActionForm.Past && action.First > 0 && !ClauseWords.IsBe(sentence[action.First - 1]) && sentence.Sentence.HasStop && sentence[action.First - 1] is not (":" or "," or ")");
    }

    private static bool IsNear(DayWords day, DateOnly published)
    {
        if (published.Year >= 9999) return false;
        foreach (var year in (ReadOnlySpan<int>)[published.Year, published.Year + 1])
        {
            if ((day.Holiday?.Invoke(year) ?? Calendar.Date(year, day.Month, day.Day)) is { } date && date.DayNumber - published.DayNumber is >= 0 and <= 7 * Weeks) return true;
        }

        return false;
    }
}

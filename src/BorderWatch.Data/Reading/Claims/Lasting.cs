using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>What is said to last: still shut, kept shut, shut for days.</summary>
internal static class Lasting
{
    // "was closed on July 7 and remained closed Friday", "was still shut on Monday morning"
    public static bool IsStill(MarkedSentence sentence, ActionMention action, string word) =>
        word is ReadActions.Closed or ReadActions.Suspended && Enumerable.Range(Math.Max(0, action.First - 2), Math.Min(2, action.First)).Any(i => sentence[i] is "still" or "remained" or "remains" or "remain" or "stays" or "stayed") || word is ReadActions.Closed && IsKept(sentence, action);

    // "Flooding kept the ferry and the dam crossing closed Friday"
    private static bool IsKept(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 12); i--)
        {
            if (sentence[i] is "kept" or "keeps" or "keeping" && i < action.First - 1) return true;
            if (sentence[i] is "," or ";" or "that" || ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is not null) return false;
        }

        return false;
    }

    // "No trains have crossed for four days"
    public static bool ForDays(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(action.Next, Math.Max(0, Math.Min(9, sentence.Count - 2 - action.Next))).TakeWhile(i => sentence[i] is not ("," or ";")).Prepend(sentence.TextStart).Any(i => sentence[i] is "for" && (Calendar.Small(sentence[i + 1]) is > 0 || sentence[i + 1] is "several") && sentence[i + 2] is "days" or "hours" or "weeks");
}

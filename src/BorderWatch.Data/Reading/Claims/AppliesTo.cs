using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>A sentence that says of a closure told before what it is closed to: "The closure applies to vehicles and pedestrians", "The shorter hours apply to trucks only".</summary>
internal static class AppliesTo
{
    private const int Near = 10;

    /// <returns>The token of the verb and the modes; null where the sentence says no such thing.</returns>
    public static (int At, IReadOnlyList<string> Modes)? Find(MarkedSentence sentence)
    {
        for (var at = 2; at < sentence.Count - 1; at++)
        {
            if (sentence[at] is not ("applies" or "apply" or "applied" or "covers" or "affects" or "affected") || sentence[at - 1] is "not" || sentence[at - 1].EndsWith("n't", StringComparison.Ordinal) || !Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => IsClosing(sentence[i]))) continue;
            var end = at + 1;
            while (end < Math.Min(sentence.Count, at + Near) && sentence[end] is not ("," or ";" or "but" or "not" or "except" or "because")) end++;
            List<string> modes = [.. sentence.Terms.Where(term => term.First > at && term.Next <= end && term.Term is { Mode: not null and not ThemeWords.All, Role: not TermRole.Other }).Select(term => term.Term.Mode!).Distinct()];
            return modes.Count > 0 ? (at, modes) : null;
        }

        return null;
    }

    private static bool IsClosing(string word) => word is "closure" or "closures" or "closing" or "suspension" or "shutdown" or "hours" or "restriction" or "restrictions" or "reduction" or "change" or "changes" or "halt" or "stoppage";
}

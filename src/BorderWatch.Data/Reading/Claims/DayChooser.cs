using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Chooses among the days of a sentence the one on which an action or a count was: the nearest that belongs to no other verb.</summary>
internal static class DayChooser
{
    /// <param name="core">The tokens of the action or the number.</param>
    public static DayWords? Nearest(MarkedSentence sentence, int core, int coreNext, bool isNoun = false, bool isCount = false, bool isEnd = false)
    {
        DayWords? best = null;
        var least = int.MaxValue;
        foreach (var day in sentence.Days)
        {
            if (day.Role is DayRole.Until or DayRole.Other || (isEnd && day.Role == DayRole.Since) || IsOfSpeech(sentence, day)) continue;
            var cost = Cost(sentence, day, core, coreNext, isNoun, isCount) + (day.Role == DayRole.By ? 6 : 0);
            if (cost < least) (best, least) = (day, cost);
        }

        return least < 40 ? best : null;
    }

    /// <summary>Whether a day is that of saying: "officials said Monday", "announced on Friday that", "a statement on Sunday".</summary>
    public static bool IsOfSpeech(MarkedSentence sentence, DayWords day)
    {
        if (IsBeforeSpeech(sentence, day) || sentence[day.Next] is "announced") return true;
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 2); i--)
        {
            var word = sentence[i];
            if (ClauseWords.IsSpeech(word) && !(word is "reported" or "reports" && sentence[i - 1] is "were" or "was")) return true;
            if (word is "reporters" or "interview" or "briefing" or "conference" or "tweet" or "letter" or "memo" or "late" or "," or "early" or "release" or "post") continue;
            break;
        }

        return false;
    }

    // "on Sunday, CBP announced it would": the day stands before the speaker, and the action comes after what is said.
    private static bool IsBeforeSpeech(MarkedSentence sentence, DayWords day)
    {
        if (sentence[day.Next] is not ("," or "the" or "cbp" or "officials" or "customs") || !(day.First == 0 || sentence[day.First - 1] is "and" or "," or "but" or "—")) return false;
        for (var i = day.Next; i < Math.Min(sentence.Count, day.Next + 9); i++)
        {
            if (sentence.ActionAt(i) is not null) return false;
            if (sentence[i] is "announced" or "said" or "confirmed" or "says") return true;
        }

        return false;
    }

    private static bool IsPast(MarkedSentence sentence, int at) => sentence[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && sentence.ActionAt(at) is null;

    // "was closed on Monday and reopened": the day right behind a verb is that verb's.
    private static bool BelongsToOther(MarkedSentence sentence, DayWords day, string? own) =>
        own is not null && Enumerable.Range(Math.Max(0, day.First - 3), Math.Min(3, day.First)).Any(i => sentence.ActionAt(i) is { } action && action.Word.Action != own);

    private static int Cost(MarkedSentence sentence, DayWords day, int core, int coreNext, bool isNoun, bool isCount)
    {
        var isAhead = day.First >= coreNext;
        var (from, to) = isAhead ? (coreNext, day.First) : (day.Next, core);
        var cost = isAhead ? 0 : 3;
        var own = sentence.ActionAt(core)?.Word.Action;
        if (!isAhead && BelongsToOther(sentence, day, own)) cost += 40;
        for (var i = from; i < to; i++)
        {
            var word = sentence[i];
            if (sentence.ActionAt(i) is { } action && action.First == i && action.Word.Form is not Actions.ActionForm.Noun && action.Word.Action != own) cost += isAhead ? 40 : day.First > 2 ? 14 : 6;
            if (word is ";" or "—") cost += 4;
            if (word is "," or "\"") cost += 1;
            if (word is "and" && sentence[i - 1] == "," && !isAhead) cost += isCount ? 40 : 12;
            if (word is "as" && !isAhead && sentence[i + 1] is not ("of" or "well" or "many" or "much" or "part" or "high") && sentence[i - 1] is not "well") cost += 40;
            if (word is "and" && IsPast(sentence, i + 1)) cost += 12;
            if (ClauseWords.IsSubordinator(word) && word is not ("as" or "that" or ":" or ";")) cost += word is "after" or "because" or "before" or "when" or "while" or "but" ? isAhead ? 18 : 40 : 8;
            if (isNoun && isAhead && IsPast(sentence, i) && word is not ("started" or "announced" or "planned")) cost += 40;
            if (isNoun && ClauseWords.IsFinite(word) && isAhead) cost += word is "began" or "begins" or "begin" or "started" or "took" or "takes" or "will" ? 0 : 8;
            else if (!isNoun && isAhead && (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word))) cost += 8;
            cost++;
        }

        return cost;
    }
}

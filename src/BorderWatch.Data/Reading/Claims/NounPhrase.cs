namespace BorderWatch.Data.Reading.Claims;

/// <summary>How far back the noun phrase reaches that a relative clause speaks of: "the Eagle Pass and El Paso gateways, which".</summary>
internal static class NounPhrase
{
    private const int Longest = 24;

    /// <summary>The "which" or "that" of a relative clause whose verb group begins at a token; null where there is none.</summary>
    public static int? Relative(MarkedSentence sentence, int group, bool hasSubject)
    {
        for (var i = group - 1; i >= Math.Max(1, hasSubject ? group - 7 : group - 1); i--)
        {
            if (sentence[i] is "which" or "that" && (sentence[i - 1] is "," ? sentence[i] is "which" : sentence.TermAt(i - 1) is not null || sentence.PlaceAt(i - 1) is not null)) return i;
            if (ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is not null || sentence[i] is "," or ";" or "—") return null;
        }

        return null;
    }

    /// <returns>The first token of the phrase that ends before <paramref name="end"/>.</returns>
    public static int First(MarkedSentence sentence, int end)
    {
        var at = end;
        if (sentence[at - 1] == ",") at--;
        while (at > 0 && end - at < Longest)
        {
            if (sentence.PlaceAt(at - 1) is { } place) at = place.First;
            else if (sentence.TermAt(at - 1) is { } term) at = term.First;
            else if (IsInside(sentence, at - 1)) at--;
            else break;
        }

        while (at < end && sentence[at] is "," or "and" or "in" or "at" or "of" or "on") at++;
        return at;
    }

    private static bool IsInside(MarkedSentence sentence, int at)
    {
        var word = sentence[at];
        if (ClauseWords.IsDeterminer(word) || word is "in" or "at" or "of" or "on" or "near" or "between" or "across" or "over" or "into" or "with" or "through" or "along" or "via" or "outside" or "for" or "'s" or "-" or "'" or "u.s" or "&" || (word.Length > 0 && char.IsAsciiDigit(word[0]))) return true;
        if (word is "and" or "or" or ",") return sentence.PlaceAt(at - 1) is not null || sentence.TermAt(at - 1) is not null;
        if (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word) || ClauseWords.IsSubordinator(word) || sentence.ActionAt(at) is not null || sentence.DayAt(at) is not null || !sentence.Sentence.Tokens[at].IsWord) return false;

        // "the busy, narrow bridge": an adjective, as long as an article is near.
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (ClauseWords.IsDeterminer(sentence[i]) || sentence[i] == "'s") return true;
        }

        return false;
    }
}

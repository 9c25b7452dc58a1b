namespace BorderWatch.Data.Reading.Claims;

/// <summary>Who says it: "according to", the subject of a verb of saying, or whoever acts.</summary>
internal static class Attribution
{
    /// <returns>The tokens of the name; null where the narrator says it.</returns>
    public static (int First, int Next)? Of(MarkedSentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at] == "according" && sentence[at + 1] == "to") return AfterTo(sentence, at + 2);
            if (sentence[at] is "reportedly" or "allegedly") return (at, at + 1);
        }

        for (var at = sentence.Count - 1; at >= 0; at--)
        {
            if (sentence[at] is not ("said" or "says" or "told" or "announced" or "confirmed" or "reported" or "estimates" or "estimated" or "wrote" or "stated" or "added" or "warned" or "informaron" or "informo" or "dijo")) continue;
            if (Before(sentence, at) is { } before) return before;
            if (After(sentence, at) is { } after) return after;
        }

        return Actor(sentence);
    }

    private static (int First, int Next)? AfterTo(MarkedSentence sentence, int first)
    {
        var next = first;
        while (next < sentence.Count && next - first < 9 && sentence[next] is not ("," or "." or ";" or "—" or ")" or "\"" or "which" or "who" or "that" or "and" or "as") && sentence.DayAt(next) is null) next++;
        return next > first ? (first, next) : null;
    }

    // The words between the last comma and "said": "U.S. Customs and Border Protection said", "a port supervisor said".
    private static (int First, int Next)? Before(MarkedSentence sentence, int verb)
    {
        var next = verb;
        if (sentence.DayAt(verb - 1) is { } day) next = Math.Max(0, day.First);
        var first = next;
        while (first > 0 && next - first < 9 && sentence[first - 1] is not ("," or "." or ";" or "—" or ":" or "\"" or "but" or "that" or "which" or "as" or "while" or "after" or "because" or ")" or "when")) first--;
        while (first < next && (ClauseWords.IsHelper(sentence[first]) || sentence[first] is "and" or "on" || sentence.DayAt(first) is not null)) first++;
        if (first >= next) return null;
        return sentence.Sentence.Tokens[first].IsWord && !(next - first == 1 && sentence[first] is "he" or "she" or "it" or "they" or "who") ? (first, next) : null;
    }

    private static (int First, int Next)? After(MarkedSentence sentence, int verb)
    {
        var first = verb + 1;
        if (first >= sentence.Count || !(sentence.Sentence.Tokens[first].IsCapital || sentence[first] is "the" or "a" or "an" or "autoridades") || sentence.DayAt(first) is not null) return null;
        return AfterTo(sentence, first);
    }

    private static (int First, int Next)? Actor(MarkedSentence sentence)
    {
        for (var at = 0; at < Math.Min(sentence.Count, 24); at++)
        {
            if (sentence[at] is "cbp" or "authorities" or "officials") return (at, at + 1);
            if (sentence[at] == "customs" && sentence[at + 1] == "and" && sentence[at + 2] == "border") return (at > 0 && sentence[at - 1] == "u.s" ? at - 1 : at, Math.Min(at + 4, sentence.Count));
        }

        return null;
    }

    public static string? Words(MarkedSentence sentence, (int First, int Next)? tokens) => tokens is { } found ? sentence.Slice(found.First, found.Next).Trim() : null;

    public static ReadingSpan? Span(MarkedSentence sentence, (int First, int Next)? tokens) =>
        tokens is { } found ? new(ReadingSpanKinds.Attribution, sentence.StartOf(found.First), sentence.EndOf(found.Next)) : null;
}

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Chooses the words that support a claim: the whole sentence where it is short, otherwise what stands around the core.</summary>
internal static class EvidenceWords
{
    public const int Longest = Evidence.MostWords;

    /// <param name="first">The tokens that must be in it, as far as they fit.</param>
    /// <param name="core">The token that is kept in any case: the action or the number.</param>
    public static (int Start, int End) Choose(MarkedSentence sentence, int first, int next, int core)
    {
        var tokens = sentence.Sentence.Tokens;
        var (text, end) = (sentence.Sentence.Text, sentence.Sentence.End);
        if (Count(text, sentence.Sentence.Start, end) <= Longest) return (sentence.Sentence.Start, end);

        first = Math.Clamp(Math.Min(first, core), 0, tokens.Count - 1);
        next = Math.Clamp(Math.Max(next, core + 1), first + 1, tokens.Count);
        while (first < core && Count(text, tokens[first].Start, tokens[next - 1].End) > Longest && core - first > next - core - 1) first++;
        while (next - 1 > core && Count(text, tokens[first].Start, tokens[next - 1].End) > Longest) next--;
        while (first < core && Count(text, tokens[first].Start, tokens[next - 1].End) > Longest) first++;
        return (tokens[first].Start, tokens[next - 1].End);
    }

    public static int Count(string text, int start, int end) => Evidence.Words(text.AsSpan(start, end - start));
}

namespace BorderWatch.Data;

/// <summary>The words of a source that support a claim, exactly as they stand there.</summary>
public static class Evidence
{
    /// <summary>
    /// Enough for the sentence that says it, and so few that they are a quotation and no copy of the article: the text belongs
    /// to its publisher.
    /// </summary>
    public const int MostWords = 25;

    /// <summary>Words as a reader counts them: what stands between spaces.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            if (!space && !inside) words++;
            inside = !space;
        }

        return words;
    }
}

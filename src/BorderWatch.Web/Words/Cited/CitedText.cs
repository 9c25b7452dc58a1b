namespace BorderWatch.Web.Words.Cited;

/// <summary>Sentences with their footnotes, before the notes have numbers.</summary>
public sealed record CitedText
{
    public required IReadOnlyList<CitedPart> Parts { get; init; }

    public static CitedText Empty { get; } = new() { Parts = [] };

    /// <summary>The places in the order in which they are first cited.</summary>
    public IEnumerable<CitedPlace> Places => Parts.SelectMany(part => part.Places).Distinct();

    /// <summary>Sentences one after the other.</summary>
    public static CitedText Join(IEnumerable<CitedText> texts)
    {
        List<CitedPart> parts = [];
        foreach (var text in texts.Where(text => text.Parts.Count > 0))
        {
            if (parts.Count > 0) parts.Add(new CitedPart(" "));
            parts.AddRange(text.Parts);
        }

        return new CitedText { Parts = parts };
    }

    public static CitedText Of(params IReadOnlyList<CitedPart> parts) => new() { Parts = parts };

    /// <summary>"... according to USA TODAY,[1] or on 19 December ..."; without the notes themselves.</summary>
    public string ToPlain(Footnotes notes) => Write(notes, number => $"[{number}]");

    /// <summary>With Markdown's footnote marks, "[^1]"; what Markdown would read as a mark of its own is escaped.</summary>
    public string ToMarkdown(Footnotes notes) => Write(notes, number => $"[^{number}]", MarkdownText.Escape);

    private string Write(Footnotes notes, Func<int, string> mark, Func<string, string>? escape = null) => string.Concat(
        Parts.Select(part => (escape is null ? part.Text : escape(part.Text)) + string.Concat(notes.NumbersOf(part).Select(mark))));
}

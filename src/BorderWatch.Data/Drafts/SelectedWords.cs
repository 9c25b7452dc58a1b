using BorderWatch.Data.Closures;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>Words of an article that a person selected to support a claim.</summary>
/// <param name="Paragraph">Counted from 1.</param>
internal sealed record SelectedWords(string Text, int Paragraph, int Start, int End)
{
    /// <returns>Null where nothing, too much, or more than one paragraph is selected.</returns>
    public static SelectedWords? Of(string text, IReadOnlyList<(int Start, int End)> paragraphs, int start, int end)
    {
        if (start < 0 || end > text.Length || start >= end) return null;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (Evidence.Words(text.AsSpan(start, end - start)) is 0 or > Evidence.MostWords) return null;
        var paragraph = paragraphs.Index().FirstOrDefault(one => one.Item.Start <= start && end <= one.Item.End, (-1, default)).Index;
        return paragraph < 0 ? null : new SelectedWords(text[start..end], paragraph + 1, start, end);
    }

    public static DraftFields Fields(string kind, SelectedWords words)
    {
        var fields = new DraftFields { Kind = kind, Evidence = words.Text, Paragraph = words.Paragraph, Start = words.Start, End = words.End };
        return kind switch
        {
            ClaimKinds.Closure => fields with { Aspect = Aspects.Observed },
            ClaimKinds.Reopening => fields with { Aspect = Aspects.Ended },
            ClaimKinds.Figure => fields with { Words = words.Text },
            _ => fields,
        };
    }
}

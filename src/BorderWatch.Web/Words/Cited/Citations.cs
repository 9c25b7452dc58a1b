using System.Text;
using BorderWatch.Data.Sources;

namespace BorderWatch.Web.Words.Cited;

/// <summary>Writes the notes of a text out as citations, and a text with its notes for the clipboard.</summary>
/// <param name="sources">Those that the texts cite, and maybe others.</param>
public sealed class Citations(IEnumerable<SourceRow> sources, DateOnly seenOn)
{
    private readonly Dictionary<string, SourceRow> _sources = sources.ToDictionary(source => source.SourceId, StringComparer.Ordinal);

    /// <summary>Seen today, by the clock's UTC.</summary>
    public static Citations Today(IEnumerable<SourceRow> sources, TimeProvider clock) => new(sources, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    public DateOnly SeenOn => seenOn;

    public string Of(CitedPlace place) => Citation.Of(place, _sources[place.SourceId], seenOn);

    /// <summary>The text, an empty line, and its notes: "[1] USA TODAY, ..."</summary>
    public string Plain(CitedText text)
    {
        var notes = Footnotes.Of(text);
        return Write(text.ToPlain(notes), notes, number => $"[{number}] ", Of);
    }

    /// <summary>The same with Markdown's footnotes: "[^1]: USA TODAY, ..."</summary>
    public string Markdown(CitedText text)
    {
        var notes = Footnotes.Of(text);
        return Write(text.ToMarkdown(notes), notes, number => $"[^{number}]: ", place => MarkdownText.Escape(Of(place)));
    }

    private static string Write(string text, Footnotes notes, Func<int, string> mark, Func<CitedPlace, string> cite)
    {
        var written = new StringBuilder(text).Append('\n');
        foreach (var (number, place) in notes.All) written.Append('\n').Append(mark(number)).Append(cite(place));
        return written.ToString().TrimEnd('\n') + "\n";
    }
}

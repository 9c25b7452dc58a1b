using System.Globalization;
using System.Text;
using BorderWatch.Data.Sources;

namespace BorderWatch.Web.Words.Cited;

/// <summary>
/// Sources as BibTeX: news is an @article of its paper, for @online would want an address that not every source has; what
/// an agency publishes is @misc. The fields are those of BibTeX; biblatex reads them too, and takes the day from <c>date</c>.
/// </summary>
public static class BibTex
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(IEnumerable<SourceRow> sources, DateOnly seenOn) => string.Join('\n', sources.Select(source => Entry(source, seenOn)));

    private static string Entry(SourceRow source, DateOnly seenOn)
    {
        var news = source.Kind == "news";
        var entry = new StringBuilder($"@{(news ? "article" : "misc")}{{{source.SourceId},\n");
        entry.Append($"  title = {{{{{Escape(source.Title)}}}}},\n");
        entry.Append($"  {(news ? "journal" : "howpublished")} = {{{Escape(source.Publisher)}}},\n");
        entry.Append(CultureInfo.InvariantCulture, $"  date = {{{source.PublishedOn:yyyy-MM-dd}}},\n");
        entry.Append(CultureInfo.InvariantCulture, $"  year = {{{source.PublishedOn:yyyy}}},\n");
        entry.Append($"  month = {s_months[source.PublishedOn.Month - 1]},\n");
        if (source.Url is { } url) entry.Append($"  url = {{{url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)}}},\n");
        entry.Append($"  note = {{{Note(source, seenOn)}}},\n");
        return entry.Append("}\n").ToString();
    }

    private static string Note(SourceRow source, DateOnly seenOn) =>
        Escape(Sentence.Capital((Citation.Basis(source) is { } basis ? $"{basis}; " : "") + Citation.Seen(seenOn)));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => $@"\{c}",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}

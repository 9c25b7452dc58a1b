using System.Globalization;
using System.Text;
using BorderWatch.Data.Sources;

namespace BorderWatch.Web.Words.Cited;

/// <summary>Sources as RIS: news is NEWS, what an agency publishes ELEC, a data set DATA. Lines end as the format wants it, with CR and LF.</summary>
public static class Ris
{
    public static string Of(IEnumerable<SourceRow> sources, DateOnly seenOn) => string.Concat(sources.Select(source => Entry(source, seenOn)));

    private static string Entry(SourceRow source, DateOnly seenOn)
    {
        var entry = new StringBuilder();
        Line("TY", source.Kind switch { "news" => "NEWS", "dataset" => "DATA", _ => "ELEC" });
        Line("ID", source.SourceId);
        Line("TI", source.Title);
        Line(source.Kind == "news" ? "T2" : "PB", source.Publisher);
        Line("PY", source.PublishedOn.ToString("yyyy", CultureInfo.InvariantCulture));
        Line("DA", source.PublishedOn.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
        if (source.Url is { } url) Line("UR", url);
        if (Citation.Basis(source) is { } basis) Line("N1", Sentence.Capital(basis));
        Line("N1", Sentence.Capital(Citation.Seen(seenOn)));
        Line("ER", "");
        return entry.Append("\r\n").ToString();

        void Line(string tag, string value) => entry.Append(tag).Append("  - ").Append(string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c))).Append("\r\n");
    }
}

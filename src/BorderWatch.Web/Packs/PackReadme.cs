using System.Text;
using BorderWatch.Data;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Packs;

/// <summary>Writes the <c>README.md</c> of a pack: what it is, how it was made, how to make it again.</summary>
internal static class PackReadme
{
    public static PackFile Make(PackAbout about, IReadOnlyList<PackTable> tables, IReadOnlyList<PackFile> charts)
    {
        List<string> lines =
        [
            $"# {Plain(about.Heading ?? "BorderWatch: closures of US-Mexico ports of entry")}",
            "",
            "What sources claim about closures of ports of entry, with the claims behind every derived value. Reports, not instructions: nothing here says whether a crossing is open today.",
            "",
        ];
        if (about.Note is not null) lines.AddRange([.. about.Note.Split('\n').Select(line => line.Length == 0 ? "" : $"> {Plain(line)}"), ""]);
        lines.AddRange(
        [
            $"- Filter: {Plain(about.Filter)}",
            $"- Reading: {about.View.ReadAs.Words} (`{about.View.ReadAs.Name}`). {Plain(about.View.ReadAs.Definition)}",
            $"- As of: {DateWords.Long(about.AsOf)}",
            $"- As known on: {DateWords.Long(about.KnownOn)}",
            $"- Link, at the address of the program: `{about.Permalink}`",
            $"- Program: BorderWatch {PackAbout.Version}",
            $"- Snapshot of the store: `{about.Snapshot}`",
            "",
            "The same store and the same link give the same bytes, so two people can compare the hashes of their packs.",
            "",
            "## Files",
            "",
            .. tables.Select(table => $"- `{table.File.Path}`: {table.Table.Row}"),
            .. charts.Select(chart => $"- `{chart.Path}`: a chart, with its filter and sources inside"),
            "- `datapackage.json`: every column with its type and meaning, every file with its size and hash (Data Package, version 2)",
            "",
            "CSV is RFC 4180 in UTF-8; an empty cell means not stated; lists in a cell are joined with `;`. Text that a spreadsheet would run as a formula is guarded with `'`.",
            "",
            $"## {FilterWords.Count(about.Sources.Count, "source")}",
            "",
            .. about.Sources.Select(source => $"- {Plain(source.Publisher)}: {Plain(source.Title)} ({source.PublishedEdtf}), `{source.SourceId}`"),
        ]);
        return new PackFile("README.md", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }

    /// <summary>Text of others that must not become a heading, a link or HTML.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#') plain.Append('\\');
            plain.Append(c);
        }

        return plain.ToString();
    }
}

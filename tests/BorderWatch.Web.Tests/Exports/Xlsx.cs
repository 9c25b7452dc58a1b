using System.IO.Compression;
using System.Xml.Linq;

namespace BorderWatch.Web.Tests.Exports;

/// <summary>Reads a workbook's XML itself, so that what the library writes is not checked by the library.</summary>
internal static class Xlsx
{
    private static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The rows of a sheet; a cell is its type ("s", "n", "f" for a formula), its text and its style.</summary>
    /// <param name="sheet">Counted from 1.</param>
    public static IReadOnlyList<IReadOnlyDictionary<int, (string Type, string Text, string Style)>> Rows(byte[] workbook, int sheet = 1)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        List<string> shared = archive.GetEntry("xl/sharedStrings.xml") is { } strings
            ? [.. Load(strings).Elements(s_main + "si").Select(item => string.Concat(item.Descendants(s_main + "t").Select(text => text.Value)))]
            : [];
        return
        [
            .. Load(archive.GetEntry($"xl/worksheets/sheet{sheet}.xml")!).Descendants(s_main + "row")
                .Select(row => row.Elements(s_main + "c").ToDictionary(cell => Column((string)cell.Attribute("r")!), cell => Cell(cell, shared))),
        ];
    }

    /// <summary>The texts of one column below its heading.</summary>
    public static List<string> Column(byte[] workbook, string name)
    {
        var rows = Rows(workbook);
        var column = rows[0].Single(cell => cell.Value.Text == name).Key;
        return [.. rows.Skip(1).Select(row => row.TryGetValue(column, out var cell) ? cell.Text : "")];
    }

    private static (string Type, string Text, string Style) Cell(XElement cell, List<string> shared)
    {
        var style = (string?)cell.Attribute("s") ?? "0";
        if (cell.Element(s_main + "f") is { } formula) return ("f", formula.Value, style);
        var value = cell.Element(s_main + "v")?.Value ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => ("s", shared[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)], style),
            "inlineStr" => ("s", string.Concat(cell.Descendants(s_main + "t").Select(text => text.Value)), style),
            "str" => ("s", value, style),
            _ => ("n", value, style),
        };
    }

    private static int Column(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1);

    private static XElement Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XElement.Load(stream);
    }
}

using System.Globalization;
using BorderWatch.Data.Export;
using Radzen.Documents.Spreadsheet;

namespace BorderWatch.Web.Exports;

/// <summary>Writes a table as a workbook through the component library: one sheet with typed cells, one that says what it is.</summary>
internal static class Workbooks
{
    private const double WidthOfLetter = 7;
    private const int FewestLetters = 8;
    private const int MostLetters = 60;

    // Before it a workbook has no days.
    private static readonly DateOnly s_firstDay = new(1900, 3, 1);

    public static byte[] Make<TRow>(string name, IReadOnlyList<ExportColumn<TRow>> columns, IReadOnlyList<TRow> rows, ExportAbout about)
    {
        var workbook = new Workbook();
        Fill(workbook, name, [[.. columns.Select(column => column.Name)], .. rows.Select(row => columns.Select(column => column.Value(row)).ToArray())]);
        Fill(workbook, "About", [.. About(about)]);
        using var file = new MemoryStream();
        workbook.SaveToStream(file);
        return file.ToArray();
    }

    private static IEnumerable<object?[]> About(ExportAbout about) =>
    [
        ["About", null, null],
        ["Rows are", about.Row],
        ["Filter", about.Filter],
        ["Reading", about.Reading],
        ["What the reading does", about.ReadingDefinition],
        ["As of", about.AsOf],
        ["As known on", about.KnownOn],
        ["Link", about.Permalink],
        ["Rows", (decimal)about.Rows],
        ["Snapshot of the store", about.Snapshot],
        [null],
        ["Column", "Name", "Meaning"],
        .. about.Columns.Select(column => new object?[] { column.Name, column.Label, column.Definition }),
    ];

    /// <param name="table">The first row is the heading.</param>
    private static void Fill(Workbook workbook, string name, IReadOnlyList<object?[]> table)
    {
        var sheet = workbook.AddSheet(name, table.Count, table[0].Length);
        sheet.Rows.Frozen = 1;
        for (var column = 0; column < table[0].Length; column++)
        {
            var letters = FewestLetters;
            for (var row = 0; row < table.Count; row++)
            {
                if (column >= table[row].Length) continue;
                letters = Math.Max(letters, Write(sheet.Cells[row, column], table[row][column], isHeading: row == 0));
            }

            sheet.Columns[column] = (Math.Min(letters, MostLetters) + 2) * WidthOfLetter;
        }
    }

    /// <returns>How many letters wide it is.</returns>
    private static int Write(Cell cell, object? value, bool isHeading)
    {
        if (isHeading) cell.Format = new Format { Bold = true };
        switch (value)
        {
            case decimal number:
                cell.Value = (double)number;
                return number.ToString(CultureInfo.InvariantCulture).Length;
            case DateOnly day when day >= s_firstDay:
                cell.Value = day.ToDateTime(TimeOnly.MinValue);
                cell.Format = new Format { NumberFormat = "yyyy-mm-dd" };
                return "yyyy-mm-dd".Length;
            default:
                var text = value switch
                {
                    DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    IReadOnlyList<string> texts => string.Join(';', texts),
                    _ => (string?)value,
                };
                // The apostrophe is not part of the text: it keeps "0104" from becoming a number and "=1" a formula.
                if (!string.IsNullOrEmpty(text)) cell.SetValue("'" + text);
                return text?.Length ?? 0;
        }
    }
}

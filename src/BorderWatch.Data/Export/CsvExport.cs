using CsvHelper;

namespace BorderWatch.Data.Export;

/// <summary>
/// The one serializer of every CSV that leaves the program: RFC 4180, CRLF, UTF-8, empty for "not stated". Text that a
/// spreadsheet would run as a formula (it begins with <c>= + - @</c>, a tab or a return) is guarded with <c>'</c>; numbers and dates never are.
/// </summary>
public static class CsvExport
{
    /// <param name="byteOrderMark">For Excel, which takes a file without one for the local code page.</param>
    public static async Task WriteAsync<TRow>(
        Stream target, IReadOnlyList<ExportColumn<TRow>> columns, IAsyncEnumerable<TRow> rows, bool byteOrderMark, CancellationToken ct = default)
    {
        await using var csv = CsvWriter.Create(target, Options(byteOrderMark), leaveOpen: true);
        csv.WriteHeader([.. columns.Select(column => column.Name)]);
        await foreach (var row in rows.WithCancellation(ct))
        {
            foreach (var column in columns) Write(csv, column.Value(row));
            await csv.EndRecordAsync(ct);
        }

        await csv.FlushAsync(ct);
    }

    /// <summary>Cells of text with commas between them, quoted and guarded: for a file of so many rows that its texts are written once.</summary>
    internal static string Cells(IEnumerable<string> texts)
    {
        const string lineEnd = "\r\n";
        using var target = new MemoryStream();
        using (var csv = CsvWriter.Create(target, Options(byteOrderMark: false), leaveOpen: true))
        {
            foreach (var text in texts) csv.WriteField(text);
            csv.EndRecord();
        }

        var line = System.Text.Encoding.UTF8.GetString(target.ToArray());
        return line.EndsWith(lineEnd, StringComparison.Ordinal) ? line[..^lineEnd.Length] : line;
    }

    private static CsvWriterOptions Options(bool byteOrderMark) => new()
    {
        NewLine = "\r\n",
        WriteByteOrderMark = byteOrderMark,
        Injection = CsvInjection.Escape,
        InjectionEscape = '\'',
        FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
    };

    private static void Write(CsvWriter csv, object? value)
    {
        if (value is decimal number) csv.WriteField(number, "0.############################");
        else if (value is DateOnly day) csv.WriteField(day, "yyyy-MM-dd");
        else csv.WriteField(value is IReadOnlyList<string> texts ? string.Join(';', texts) : (string?)value);
    }
}

using System.Text.Unicode;
using CsvHelper;

namespace BorderWatch.Data.Seeding;

/// <summary>Reads one seed CSV: checks the header, then hands out its rows.</summary>
internal static class SeedFile
{
    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
        FieldCountMismatch = CsvFieldCountHandling.Allow, // counted here, so that the message can say line and number
        SkipEmptyLines = true,
    };

    /// <summary>The rows of a file; none when the pack has no such file.</summary>
    /// <exception cref="SeedException">Header, field count, quoting or encoding is not as expected.</exception>
    public static IEnumerable<SeedRow> Read(string folder, string file, params IReadOnlyList<string> columns) => Read(folder, file, columns, optional: 0);

    /// <param name="optional">How many of the last columns the file may be without.</param>
    /// <inheritdoc cref="Read(string, string, IReadOnlyList{string})"/>
    public static IEnumerable<SeedRow> Read(string folder, string file, IReadOnlyList<string> columns, int optional)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) yield break;

        using var reader = CsvReader.FromFile(path, s_options);
        long line = 1;
        while (Next(reader, file))
        {
            if (line == 1) columns = CheckHeader(reader, file, columns, optional);
            line = reader.LineNumber;
            if (reader.FieldCount != columns.Count)
                throw new SeedException(file, line, null, $"{reader.FieldCount} fields where the header has {columns.Count}.");
            yield return new SeedRow(file, line, columns, [.. Enumerable.Range(0, columns.Count).Select(i => Cell(reader, i, file, columns))]);
        }

        if (line == 1) CheckHeader(reader, file, columns, optional);
    }

    /// <summary>The reader would put U+FFFD for what is not UTF-8: "Juárez" out of a Windows-1252 file would be stored without its "á".</summary>
    private static string Cell(CsvReader reader, int index, string file, IReadOnlyList<string> columns) =>
        Utf8.IsValid(reader.GetSpan(index))
            ? reader.GetString(index).Trim()
            : throw new SeedException(file, reader.LineNumber, columns[index], "is not UTF-8. Save the file as UTF-8 (a spreadsheet calls it \"CSV UTF-8\").");

    private static bool Next(CsvReader reader, string file)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new SeedException(file, e.LineNumber, null, e.Message);
        }
    }

    /// <returns>The columns that the file has.</returns>
    private static IReadOnlyList<string> CheckHeader(CsvReader reader, string file, IReadOnlyList<string> columns, int optional)
    {
        var found = reader.Headers ?? [];
        for (var i = 0; i < Math.Max(found.Count, columns.Count); i++)
        {
            var have = i < found.Count ? found[i].Trim() : null;
            var want = i < columns.Count ? columns[i] : null;
            if (have == want || (have is null && i >= columns.Count - optional)) continue;
            throw new SeedException(file, 1, have ?? want, have is null ? "the header lacks this column." : want is null ? "the header has a column too many." : $"the header should have \"{want}\" here.");
        }

        return [.. columns.Take(found.Count)];
    }
}

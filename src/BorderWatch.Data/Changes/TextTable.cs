using System.Text.Unicode;
using CsvHelper;

namespace BorderWatch.Data.Changes;

/// <summary>A table as its CSV has it: every cell as text.</summary>
public sealed record TextTable
{
    private static readonly CsvReaderOptions s_options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow, // counted here, so that the message can say line and number
    };

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    public int Cells => Columns.Count * (Rows.Count + 1);

    /// <param name="mostCells">A few bytes can be many cells, and each is an object. Commas and line ends are counted, before any is made.</param>
    /// <exception cref="FormatException">With line and reason: it is no CSV, or not in UTF-8, or too much.</exception>
    public static TextTable Read(byte[] csv, int mostCells = int.MaxValue)
    {
        if (!Utf8.IsValid(csv)) throw new FormatException("it is not UTF-8.");
        if (csv.AsSpan().Count((byte)',') + csv.AsSpan().Count((byte)'\n') + csv.AsSpan().Count((byte)'\r') > mostCells) throw new FormatException($"it has more than {mostCells:N0} commas and lines.");
        try
        {
            using var reader = CsvReader.Create(new MemoryStream(csv), s_options);
            List<IReadOnlyList<string>> rows = [];
            while (reader.Read())
            {
                if (reader.FieldCount != reader.Headers!.Count) throw new FormatException($"line {reader.LineNumber} has {reader.FieldCount} fields where the heading has {reader.Headers.Count}.");
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            }

            return new TextTable { Columns = [.. reader.Headers ?? []], Rows = rows };
        }
        catch (CsvFormatException error)
        {
            throw new FormatException($"line {error.LineNumber}: {error.Message}", error);
        }
    }
}

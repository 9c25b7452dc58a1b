using System.Text.Unicode;
using CsvHelper;

namespace BorderWatch.Data.Editing.Files;

/// <summary>A CSV with records, as somebody brings it: by its heading a kind of file, and its rows with their lines.</summary>
public sealed record RecordFile
{
    public const int MostBytes = 4 * 1024 * 1024;
    public const int MostRows = 20_000;

    public required RecordFileKind Kind { get; init; }

    /// <summary>As the heading has them.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Without those that are empty.</summary>
    public required IReadOnlyList<RecordFileRow> Rows { get; init; }

    /// <param name="problems">Why it cannot be read, or which of its lines cannot.</param>
    /// <returns>Null where it cannot be read at all.</returns>
    public static RecordFile? Read(byte[] content, out IReadOnlyList<FileProblem> problems)
    {
        List<FileProblem> found = [];
        problems = found;
        if (content.Length > MostBytes) found.Add(new(null, null, $"The file has more than {MostBytes / 1024 / 1024} MB."));
        else if (!Utf8.IsValid(content)) found.Add(new(null, null, "The file is not UTF-8. Save it as such (a spreadsheet calls it “CSV UTF-8”)."));
        if (found.Count > 0) return null;
        try
        {
            return Read(content, found);
        }
        catch (CsvFormatException error)
        {
            found.Add(new(error.LineNumber, null, error.Message));
            return null;
        }
    }

    private static RecordFile? Read(byte[] content, List<FileProblem> problems)
    {
        using var reader = CsvReader.Create(new MemoryStream(content), Options(content));
        List<(long Line, string[] Cells)> lines = [];
        var columns = Array.Empty<string>();
        RecordFileKind? kind = null;
        while (reader.Read())
        {
            if (kind is null)
            {
                columns = [.. (reader.Headers ?? []).Select(column => column.Trim('\uFEFF', ' '))];
                kind = KindOf(columns, problems);
                if (kind is null) return null;
            }

            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (cells.Length != columns.Length) problems.Add(new(reader.LineNumber, null, $"has {cells.Length} cells where the heading has {columns.Length}."));
            else if (lines.Count < MostRows) lines.Add((reader.LineNumber, cells));
            else
            {
                problems.Add(new(reader.LineNumber, null, $"is beyond the {MostRows:N0} rows that one file can have."));
                break;
            }
        }

        kind ??= KindOf(columns = [.. (reader.Headers ?? []).Select(column => column.Trim('\uFEFF', ' '))], problems);
        return kind is null ? null : new RecordFile { Kind = kind, Columns = columns, Rows = [.. lines.Select(line => new RecordFileRow(line.Line, columns.Zip(line.Cells).ToDictionary()))] };
    }

    private static RecordFileKind? KindOf(string[] columns, List<FileProblem> problems)
    {
        if (columns.FirstOrDefault(column => columns.Count(other => other == column) > 1) is { } twice)
        {
            problems.Add(new(1, twice, "is there twice in the heading."));
            return null;
        }

        var kind = columns.Length == 0 ? null : RecordFileKinds.Of(columns, out var problem) ?? Refuse(problem!);
        if (columns.Length == 0) problems.Add(new(null, null, "The file is empty."));
        return kind;

        RecordFileKind? Refuse(string reason)
        {
            problems.Add(new(1, null, reason));
            return null;
        }
    }

    /// <summary>Where a comma is the mark of decimals, spreadsheets put semicolons between cells.</summary>
    private static CsvReaderOptions Options(byte[] content)
    {
        var heading = content.AsSpan(0, content.AsSpan().IndexOf((byte)'\n') is >= 0 and var end ? end : content.Length);
        return new CsvReaderOptions
        {
            Separator = heading.Contains((byte)';') && !heading.Contains((byte)',') ? ';' : ',',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            FieldCountMismatch = CsvFieldCountHandling.Allow, // counted here, so that all such lines are named
            SkipEmptyLines = true,
        };
    }
}

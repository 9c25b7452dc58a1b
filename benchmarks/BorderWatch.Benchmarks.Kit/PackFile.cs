using CsvHelper;

namespace BorderWatch.Benchmarks.Kit;

/// <summary>A seed file that is copied with rows added to it, cell by cell under the names of its header.</summary>
internal sealed class PackFile
{
    private readonly List<string> _columns;
    private readonly List<IReadOnlyDictionary<string, string>> _rows = [];
    private readonly List<string> _lines;

    public PackFile(string path)
    {
        Name = Path.GetFileName(path);
        _lines = [.. File.ReadAllText(path).TrimEnd('\n').Split('\n')];
        using var reader = CsvReader.FromFile(path);
        _columns = [.. reader.Headers];
        while (reader.Read()) _rows.Add(_columns.Select((name, index) => (name, Value: reader.GetString(index))).ToDictionary(cell => cell.name, cell => cell.Value));
    }

    public string Name { get; }

    /// <summary>With those that were added.</summary>
    public int Count => _rows.Count;

    /// <summary>With those that were added.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => _rows;

    /// <summary>Cells that are not named stay empty.</summary>
    public void Add(params (string Column, string? Value)[] cells)
    {
        if (cells.FirstOrDefault(cell => !_columns.Contains(cell.Column)).Column is { } unknown)
            throw new ArgumentException($"{Name} has no column {unknown}.", nameof(cells));

        var row = _columns.ToDictionary(column => column, column => cells.FirstOrDefault(cell => cell.Column == column).Value ?? "");
        _rows.Add(row);
        _lines.Add(string.Join(',', _columns.Select(column => Quote(row[column]))));
    }

    public void Save(string folder) => File.WriteAllText(Path.Combine(folder, Name), string.Join('\n', _lines) + "\n");

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

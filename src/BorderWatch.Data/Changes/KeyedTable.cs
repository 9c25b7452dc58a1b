namespace BorderWatch.Data.Changes;

/// <summary>A table by the column that its rows are recognized by.</summary>
internal sealed class KeyedTable
{
    private readonly ComparedTable _table;
    private readonly Dictionary<string, IReadOnlyList<string>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public KeyedTable(ComparedTable table, TextTable text)
    {
        _table = table;
        for (var column = 0; column < text.Columns.Count; column++) _columns[text.Columns[column]] = column;
        Columns = text.Columns;
        foreach (var row in text.Rows) _rows[row[_columns[table.Key]]] = row;
        Keys = [.. text.Rows.Select(row => row[_columns[table.Key]]).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<string> Keys { get; }

    public bool Has(string key) => _rows.ContainsKey(key);

    /// <summary>Empty where the table has no such column.</summary>
    public string Cell(string key, string column) => _columns.TryGetValue(column, out var at) ? _rows[key][at] : "";

    /// <summary>"Eagle Pass, rail, began, 2023-12-18": what the row says, in short.</summary>
    public string Digest(string key) => string.Join(", ", _table.Digest.Select(column => Cell(key, column)).Where(cell => cell.Length > 0));

    /// <summary>What stands in square brackets in the cell that cites claims, "2023-12-18 [a,b];2023-12-19 [c]": ids of claims, and what else is written so.</summary>
    public IEnumerable<string> Cited(string key) => _table.Cites is { } cites && Has(key)
        ? Cell(key, cites).Split('[').Skip(1).SelectMany(part => part.Split(']')[0].Split(','))
        : [];
}

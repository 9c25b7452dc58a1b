namespace BorderWatch.Data.Changes;

/// <summary>Finds what differs between the tables of an earlier pack and the same tables now.</summary>
public static class TableComparison
{
    private const string SourceColumn = "source_id";

    /// <param name="earlier">By the name of the table; every table of <see cref="ComparedTables"/>.</param>
    public static IReadOnlyList<ChangeRow> Find(IReadOnlyDictionary<string, TextTable> earlier, IReadOnlyDictionary<string, TextTable> now)
    {
        List<ChangeRow> found = [];
        foreach (var table in ComparedTables.All) found.AddRange(Find(table, new(table, earlier[table.Name]), new(table, now[table.Name])));

        // A claim is about closures or a figure; what is derived from it is about the same.
        var claims = found.Where(row => row.Table is ComparedTables.ClosureClaims or ComparedTables.Figures)
            .SelectMany(row => row.Subjects.Select(subject => (subject, row))).ToLookup(one => one.subject, one => one.row);
        return [.. found.Select(row => row.Change == ChangeKinds.Moved ? Behind(row, [.. row.Subjects.SelectMany(subject => claims[subject])]) : row)];
    }

    /// <summary>The columns that only one of the two tables has, in words that name the table; they cannot be compared.</summary>
    public static IReadOnlyList<string> NotCompared(IReadOnlyDictionary<string, TextTable> earlier, IReadOnlyDictionary<string, TextTable> now) =>
        [.. ComparedTables.All.SelectMany(table =>
            earlier[table.Name].Columns.Except(now[table.Name].Columns).Select(column => $"{table.Name}.csv of the pack has the column {column}, which is not written any more.")
                .Concat(now[table.Name].Columns.Except(earlier[table.Name].Columns).Select(column => $"{table.Name}.csv of the pack lacks the column {column}.")))];

    private static IEnumerable<ChangeRow> Find(ComparedTable table, KeyedTable earlier, KeyedTable now)
    {
        var columns = earlier.Columns.Where(column => now.Columns.Contains(column) && column != table.Key && !table.Context.Contains(column)).ToList();
        foreach (var key in now.Keys)
        {
            if (!earlier.Has(key))
            {
                yield return Row(table, now, key, table.IsDerived ? ChangeKinds.Moved : ChangeKinds.Added) with { After = now.Digest(key) };
                continue;
            }

            foreach (var column in columns)
            {
                var (before, after) = (earlier.Cell(key, column), now.Cell(key, column));
                if (before != after) yield return Row(table, now, key, table.IsDerived ? ChangeKinds.Moved : ChangeKinds.Changed) with { Column = column, Before = before, After = after };
            }
        }

        foreach (var key in earlier.Keys.Where(key => !now.Has(key)))
            yield return Row(table, earlier, key, table.IsDerived ? ChangeKinds.Moved : ChangeKinds.Withdrawn) with { Before = earlier.Digest(key) };
    }

    private static ChangeRow Row(ComparedTable table, KeyedTable of, string key, string change) => new()
    {
        Change = change,
        Table = table.Name,
        RowId = key,
        Subjects = table.Subject is { } subject ? [.. of.Cell(key, subject).Split(';', StringSplitOptions.RemoveEmptyEntries)] : [key],
        Sources = table.IsDerived ? [] : table.Key == SourceColumn ? [key] : [of.Cell(key, SourceColumn)],
    };

    private static ChangeRow Behind(ChangeRow row, IReadOnlyList<ChangeRow> claims) => row with
    {
        Claims = [.. claims.Select(claim => claim.RowId).Distinct(StringComparer.Ordinal)],
        Sources = [.. claims.SelectMany(claim => claim.Sources).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>A table by the column that its rows are recognized by.</summary>
    private sealed class KeyedTable
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
    }
}

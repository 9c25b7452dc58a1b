namespace BorderWatch.Data.Changes;

/// <summary>Finds what differs between the tables of an earlier pack and the same tables now.</summary>
public static class TableComparison
{
    private const string SourceColumn = "source_id";

    /// <param name="earlier">By the name of the table; those of <see cref="ComparedTables"/>, but for the optional ones that it lacks.</param>
    public static IReadOnlyList<ChangeRow> Find(IReadOnlyDictionary<string, TextTable> earlier, IReadOnlyDictionary<string, TextTable> now)
    {
        var tables = ComparedTables.All.Where(table => earlier.ContainsKey(table.Name))
            .Select(table => (Of: table, Earlier: new KeyedTable(table, earlier[table.Name]), Now: new KeyedTable(table, now[table.Name]))).ToList();
        var said = tables.Where(table => !table.Of.IsDerived).SelectMany(table => Find(table.Of, table.Earlier, table.Now)).ToList();

        // A claim is about closures, a figure or an event; what is derived from it is about the same, or cites it.
        var claims = said.Where(row => ComparedTables.Find(row.Table).HoldsClaims).ToList();
        var bySubject = claims.SelectMany(row => row.Subjects.Select(subject => (subject, row))).ToLookup(one => one.subject, one => one.row, StringComparer.Ordinal);
        var byId = claims.ToLookup(row => row.RowId, StringComparer.Ordinal);
        return
        [
            .. said,
            .. tables.Where(table => table.Of.IsDerived).SelectMany(table => Find(table.Of, table.Earlier, table.Now).Select(row => Behind(row,
                [.. row.Subjects.SelectMany(subject => bySubject[subject]), .. table.Earlier.Cited(row.RowId).Concat(table.Now.Cited(row.RowId)).SelectMany(id => byId[id])]))),
        ];
    }

    /// <summary>The tables and the columns that only one of the two has, in words that name them; they cannot be compared.</summary>
    public static IReadOnlyList<string> NotCompared(IReadOnlyDictionary<string, TextTable> earlier, IReadOnlyDictionary<string, TextTable> now) =>
        [.. ComparedTables.All.SelectMany(table => !earlier.ContainsKey(table.Name)
            ? [$"The pack has no {table.Name}.csv, as packs had none when it was made: it is not compared."]
            : earlier[table.Name].Columns.Except(now[table.Name].Columns).Select(column => $"{table.Name}.csv of the pack has the column {column}, which is not written any more.")
                .Concat(now[table.Name].Columns.Except(earlier[table.Name].Columns).Select(column => $"{table.Name}.csv of the pack lacks the column {column}.")))];

    private static IEnumerable<ChangeRow> Find(ComparedTable table, KeyedTable earlier, KeyedTable now)
    {
        var columns = earlier.Columns.Where(column => now.Columns.Contains(column) && column != table.Key && !table.Context.Contains(column)).ToList();
        foreach (var key in now.Keys)
        {
            if (!earlier.Has(key))
            {
                yield return Row(table, key, table.IsDerived ? ChangeKinds.Moved : ChangeKinds.Added, now) with { After = now.Digest(key) };
                continue;
            }

            var differing = columns.Where(column => earlier.Cell(key, column) != now.Cell(key, column)).ToList();
            var isNoted = differing.Any(table.Note.Contains);
            foreach (var column in differing)
            {
                var change = !table.IsDerived ? ChangeKinds.Changed : isNoted && (table.Note.Contains(column) || table.ByNote.Contains(column)) ? ChangeKinds.Noted : ChangeKinds.Moved;
                yield return Row(table, key, change, now, earlier) with { Column = column, Before = earlier.Cell(key, column), After = now.Cell(key, column) };
            }
        }

        foreach (var key in earlier.Keys.Where(key => !now.Has(key)))
            yield return Row(table, key, table.IsDerived ? ChangeKinds.Moved : ChangeKinds.Withdrawn, earlier) with { Before = earlier.Digest(key) };
    }

    /// <param name="tables">Those that have the row: what it was about counts as well as what it is about.</param>
    private static ChangeRow Row(ComparedTable table, string key, string change, params KeyedTable[] tables) => new()
    {
        Change = change,
        Table = table.Name,
        RowId = key,
        Subjects = table.Subject is { } subject ? [.. tables.SelectMany(of => of.Cell(key, subject).Split(';', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)] : [key],
        Sources = table.IsDerived ? [] : table.Key == SourceColumn ? [key] : [tables[0].Cell(key, SourceColumn)],
    };

    private static ChangeRow Behind(ChangeRow row, IReadOnlyList<ChangeRow> claims) => row with
    {
        Claims = [.. claims.Select(claim => claim.RowId).Distinct(StringComparer.Ordinal)],
        Sources = [.. claims.SelectMany(claim => claim.Sources).Distinct(StringComparer.Ordinal)],
    };
}

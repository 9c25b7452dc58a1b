using BorderWatch.Data.Seeding;

namespace BorderWatch.Data.Editing;

/// <summary>The records of the store as the cells that would write them: what a form begins with, and what an edit says it saw.</summary>
public sealed class RecordQueries(Database database)
{
    /// <returns>Null where there is no such record.</returns>
    public async Task<RecordCells?> FindAsync(string table, string key, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return RecordShapes.Find(table) is null ? null : (await SeedWriters.Of(table).FindAsync(connection, null, key))?.Cells;
    }

    /// <summary>Those of some records that the store has now, and that were not withdrawn.</summary>
    public async Task<IReadOnlySet<(string Table, string Key)>> ThereAsync(IEnumerable<(string Table, string Key)> records, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        HashSet<(string Table, string Key)> there = [];
        foreach (var record in records.Distinct())
        {
            if (await SeedWriters.Of(record.Table).FindAsync(connection, null, record.Key) is not null) there.Add(record);
        }

        return there;
    }

    /// <summary>All records of a table, in the order of their keys.</summary>
    public async Task<IReadOnlyList<RecordCells>> ListAsync(string table, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. (await SeedWriters.Of(RecordShapes.Of(table).Name).ListAsync(connection, null)).Select(record => record.Cells)];
    }

    /// <summary>The records that belong to one: the links of a claim, the ports of a figure. They are edited with it or alone.</summary>
    public async Task<IReadOnlyList<RecordCells>> PartsAsync(string table, string key, CancellationToken ct = default)
    {
        if (RecordShapes.Of(table) is not { Parts: { } parts } shape) return [];
        await using var connection = await database.OpenAsync(ct);
        return [.. (await SeedWriters.Of(parts).WithAsync(connection, null, shape.KeyColumns[0], key)).Select(record => record.Cells)];
    }

    /// <summary>Every record that refers to one, and would have to be withdrawn with it; those that refer to these included, the farthest first.</summary>
    public async Task<IReadOnlyList<RecordCells>> DependentsAsync(string table, string key, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        List<RecordCells> found = [];
        Queue<(string Table, string Key)> open = new([(table, key)]);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in await RecordReferences.ToAsync(connection, null, parent.Table, parent.Key))
            {
                if (found.Contains(child.Cells)) continue;
                found.Add(child.Cells);
                open.Enqueue((child.Cells.Table, child.Cells.Key));
            }
        }

        found.Reverse();
        return found;
    }
}

using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Carries out the steps of one edit inside one transaction, which its caller ends.</summary>
internal sealed class EditTransaction(SqliteConnection connection, SqliteTransaction transaction)
{
    private readonly List<EditProblem> _problems = [];
    private readonly List<EditConflict> _conflicts = [];
    private readonly List<RecordChange> _changes = [];

    /// <summary>Why the edit cannot be; it must then be rolled back.</summary>
    public IReadOnlyList<EditProblem> Problems => _problems;

    /// <summary>What was changed meanwhile; the edit must then be rolled back.</summary>
    public IReadOnlyList<EditConflict> Conflicts => _conflicts;

    /// <summary>What was done, in the order of the steps.</summary>
    public IReadOnlyList<RecordChange> Changes => _changes;

    public bool Failed => _problems.Count + _conflicts.Count > 0;

    /// <param name="merge">Whether a record that was changed meanwhile takes what is wanted where the fields do not meet.</param>
    public async Task RunAsync(IReadOnlyList<EditStep> steps, bool merge)
    {
        Check(steps);
        if (Failed) return;
        foreach (var step in steps) await CompareAsync(step, merge);
        if (Failed || _changes.Count == 0) return;
        await TakeOutAsync();
        await PutInAsync();
        if (Failed) return;
        await ReadBackAsync();
        await CheckReferencesAsync();
    }

    private void Check(IReadOnlyList<EditStep> steps)
    {
        foreach (var twice in steps.GroupBy(step => (step.Table, step.Key)).Where(group => group.Count() > 1))
            Refuse(twice.Key.Table, twice.Key.Key, null, "is there twice: an edit has one step for each record.");
        foreach (var step in steps)
        {
            if (RecordShapes.Find(step.Table) is not { } shape)
            {
                Refuse(step.Table, step.Key, null, $"there are no such records; there are {string.Join(", ", RecordShapes.All.Select(known => known.Name))}.");
                continue;
            }

            foreach (var cells in new[] { step.Seen, step.Wanted }.OfType<RecordCells>().Where(cells => cells.Table != step.Table || cells.Key != step.Key).Take(1))
                Refuse(step.Table, step.Key, shape.KeyColumns[^1], $"must stay as it is, and not become \"{cells.Key}\": a record that gets another id is withdrawn and added.");
            if (step.Wanted is not null) _problems.AddRange(CellChecks.Problems(step.Wanted));
        }
    }

    /// <summary>Takes a step up where there is something to do, and the record is as the person saw it.</summary>
    private async Task CompareAsync(EditStep step, bool merge)
    {
        var shape = RecordShapes.Of(step.Table);
        var current = (await SeedWriters.Of(step.Table).FindAsync(connection, transaction, step.Key))?.Cells;
        if (Equals(current, step.Wanted)) return;
        var merged = FieldMerge.Of(shape, step.Seen, current, step.Wanted);
        if (Equals(current, step.Seen)) _changes.Add(new(step.Table, step.Key, current, step.Wanted));
        else if (merge && merged.Merged is { } wanted) _changes.AddRange(wanted.Equals(current) ? [] : [new(step.Table, step.Key, current, wanted)]);
        else if (step.Seen is null && !merge) Refuse(step.Table, step.Key, shape.KeyColumns[^1], $"the {shape.One} \"{step.Key}\" is there already.");
        else _conflicts.Add(new() { Table = step.Table, Key = step.Key, Current = current, Since = await SinceAsync(step), Merge = merged });
    }

    private async Task<IReadOnlyList<LaterEdit>> SinceAsync(EditStep step)
    {
        const string sql = """
            SELECT e.edit_no, e.at, e.who, e.kind, s.after
            FROM edit_step s JOIN edit e ON e.edit_no = s.edit_no
            WHERE s.table_name = @Table AND s.key = @Key
            ORDER BY s.edit_no DESC;
            """;
        var edits = await connection.QueryAsync<(long No, string At, string Who, string Kind, string? After)>(sql, new { step.Table, step.Key }, transaction);
        return
        [
            .. edits.TakeWhile(edit => !Equals(edit.After is null ? null : RecordCells.Parse(step.Table, edit.After), step.Seen))
                .Select(edit => new LaterEdit { EditNo = edit.No, At = NoteTime.Parse(edit.At), Who = edit.Who, Kind = edit.Kind }),
        ];
    }

    /// <summary>All before any is put in: two records may swap what must be unique.</summary>
    private async Task TakeOutAsync()
    {
        foreach (var change in Ordered().Reverse())
        {
            var writer = SeedWriters.Of(change.Table);
            if (await EditedRecords.FindAsync(connection, transaction, change.Table, change.Key) is null)
                await EditedRecords.SetAsync(connection, transaction, change.Table, change.Key, await writer.FindAsync(connection, transaction, change.Key));
            if (change.Before is not null) await writer.DeleteAsync(connection, transaction, change.Key);
        }
    }

    /// <summary>What is wrong with a row is told of each, not only of the first.</summary>
    private async Task PutInAsync()
    {
        var target = await SeedTarget.OpenAsync(connection, transaction, SeedLoader.Workbench);
        foreach (var change in Ordered().Where(change => change.After is not null))
        {
            try
            {
                await SeedWriters.Of(change.Table).WriteAsync(target, change.After!);
            }
            catch (SeedException e)
            {
                Refuse(change.Table, change.Key, e.Column, e.Reason);
            }
        }
    }

    /// <summary>The store writes numbers and dates its own way: a change that is none in the end is left out, and a row that is again as its pack has it is the pack's.</summary>
    private async Task ReadBackAsync()
    {
        for (var i = _changes.Count - 1; i >= 0; i--)
        {
            var change = _changes[i];
            if (change.After is null) continue;
            var writer = SeedWriters.Of(change.Table);
            var after = (await writer.FindAsync(connection, transaction, change.Key))!.Cells;
            if ((await EditedRecords.FindAsync(connection, transaction, change.Table, change.Key))?.OfPack is { } ofPack && ofPack.Cells.Equals(after))
                await writer.HandToAsync(connection, transaction, change.Key, ofPack.Pack);
            if (after.Equals(change.Before)) _changes.RemoveAt(i);
            else _changes[i] = change with { After = after };
        }
    }

    private async Task CheckReferencesAsync()
    {
        const int mostNamed = 5;
        var withdrawn = _changes.Where(change => change.After is null).ToList();
        foreach (var change in withdrawn)
        {
            var still = (await RecordReferences.ToAsync(connection, transaction, change.Table, change.Key)).Select(record => $"{record.Cells.Table} {record.Cells.Key}").ToList();
            if (still.Count > 0)
            {
                var more = still.Count > mostNamed ? $" and {still.Count - mostNamed} more" : "";
                Refuse(change.Table, change.Key, null, $"cannot be withdrawn while {FilterWords.Count(still.Count, "record refers", "records refer")} to it: {string.Join(", ", still.Take(mostNamed))}{more}.");
            }
        }

        if (withdrawn.FirstOrDefault(change => change.Table == RecordShapes.Sources.Name) is { } source
            && await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM source;", transaction: transaction) == 0)
            Refuse(source.Table, source.Key, null, "cannot be withdrawn: a store without sources can show nothing.");
    }

    /// <summary>What a record refers to before it.</summary>
    private IEnumerable<RecordChange> Ordered() => _changes.OrderBy(change => RecordShapes.All.Index().First(shape => shape.Item.Name == change.Table).Index).ToList();

    private void Refuse(string table, string key, string? column, string reason) => _problems.Add(new() { Table = table, Key = key, Column = column, Reason = reason });
}

using BorderWatch.Data.Seeding;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>
/// Loads a pack anew under the edits: what people edited is lifted off the store, the pack is loaded as if nobody had, and the
/// records are laid over it again as they were left.
/// </summary>
internal sealed class EditOverlay
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly string _pack;
    private readonly List<Lifted> _lifted = [];
    private readonly Dictionary<(string Table, string Key), RecordCells> _before = [];

    private EditOverlay(SqliteConnection connection, SqliteTransaction transaction, string pack) => (_connection, _transaction, _pack) = (connection, transaction, pack);

    /// <summary>What other packs have of the edited records: to the pack that is loaded they are there.</summary>
    public IEnumerable<RecordCells> OfOtherPacks => _lifted.Select(record => record.Entry.OfPack).OfType<StoredRecord>().Where(record => record.Pack != _pack).Select(record => record.Cells);

    /// <param name="pack">The pack that is about to be loaded.</param>
    public static async Task<EditOverlay> LiftAsync(SqliteConnection connection, SqliteTransaction transaction, string pack)
    {
        var overlay = new EditOverlay(connection, transaction, pack);
        foreach (var entry in await EditedRecords.ListAsync(connection, transaction))
        {
            var writer = SeedWriters.Of(entry.Table);
            overlay._lifted.Add(new(entry, (await writer.FindAsync(connection, transaction, entry.Key))?.Cells));
            await writer.DeleteAsync(connection, transaction, entry.Key);
        }

        if (overlay._lifted.Count == 0) return overlay;
        foreach (var writer in SeedWriters.Records)
        {
            foreach (var record in await writer.OfPackAsync(connection, transaction, pack)) overlay._before[(record.Cells.Table, record.Cells.Key)] = record.Cells;
        }

        return overlay;
    }

    /// <summary>Puts the edited records back over what the pack has now.</summary>
    /// <exception cref="StoreException">An edited record cannot be beside the rows of the pack.</exception>
    public async Task LayAsync(DateTimeOffset at)
    {
        if (_lifted.Count == 0) return;
        Dictionary<(string Table, string Key), StoredRecord?> ofPacks = [];
        foreach (var (entry, _) in _lifted) ofPacks[(entry.Table, entry.Key)] = await LayBareAsync(entry);
        var missing = await MissingAsync();
        await WriteAsync([.. _lifted.Select(record => record.Left).OfType<RecordCells>(), .. missing], ofPacks);
        var orphans = await TakeOrphansAsync();
        await LogAsync(new(at, EditLog.Program, $"The pack {_pack}, loaded anew, has it no more, and a record made by hand refers to it.", EditKinds.Added), [.. missing.Select(cells => new RecordChange(cells.Table, cells.Key, null, cells))]);
        await LogAsync(new(at, EditLog.Program, $"The pack {_pack}, loaded anew, has it of something that is withdrawn.", EditKinds.Withdrawn), [.. orphans.Select(cells => new RecordChange(cells.Table, cells.Key, cells, null))]);
    }

    /// <summary>Takes what the pack has of an edited record out of the store and keeps it in the list of them.</summary>
    private async Task<StoredRecord?> LayBareAsync(EditedRecords.Entry entry)
    {
        var writer = SeedWriters.Of(entry.Table);
        var loaded = await writer.FindAsync(_connection, _transaction, entry.Key);
        if (loaded is not null) await writer.DeleteAsync(_connection, _transaction, entry.Key);
        var ofPack = loaded ?? (entry.OfPack?.Pack == _pack ? null : entry.OfPack);
        await EditedRecords.SetAsync(_connection, _transaction, entry.Table, entry.Key, ofPack);
        return ofPack;
    }

    /// <summary>What the pack no longer has, and edited records still refer to, itself or over others.</summary>
    private async Task<IReadOnlyList<RecordCells>> MissingAsync()
    {
        var there = _lifted.Where(record => record.Left is not null).Select(record => (record.Entry.Table, record.Entry.Key)).ToHashSet();
        List<RecordCells> missing = [];
        Queue<RecordCells> open = new(_lifted.Select(record => record.Left).OfType<RecordCells>());
        while (open.TryDequeue(out var record))
        {
            foreach (var (shape, key) in RecordReferences.Of(record))
            {
                if (!_before.TryGetValue((shape.Name, key), out var before) || !there.Add((shape.Name, key))) continue;
                if (await SeedWriters.Of(shape.Name).FindAsync(_connection, _transaction, key) is not null) continue;
                missing.Add(before);
                open.Enqueue(before);
                await EditedRecords.SetAsync(_connection, _transaction, shape.Name, key, null);
            }
        }

        return missing;
    }

    private async Task WriteAsync(IReadOnlyList<RecordCells> records, Dictionary<(string Table, string Key), StoredRecord?> ofPacks)
    {
        var target = await SeedTarget.OpenAsync(_connection, _transaction, SeedLoader.Workbench);
        var byTable = records.ToLookup(record => record.Table);
        foreach (var writer in SeedWriters.Records)
        {
            foreach (var record in byTable[writer.Shape.Name])
            {
                try
                {
                    await writer.WriteAsync(target, record);
                }
                catch (SeedException e)
                {
                    throw new StoreException($"The record {record.Key} of {record.Table}, which was edited by hand, cannot be beside what the seed pack {_pack} now has: {e.Message} Nothing was changed. Change the record or the pack, or load into another file with --database.", e);
                }

                if (ofPacks.GetValueOrDefault((record.Table, record.Key)) is { } ofPack && ofPack.Cells.Equals(record)) await writer.HandToAsync(_connection, _transaction, record.Key, ofPack.Pack);
            }
        }
    }

    /// <summary>Withdrawn stays withdrawn: what the pack has of it goes too.</summary>
    private async Task<IReadOnlyList<RecordCells>> TakeOrphansAsync()
    {
        List<RecordCells> orphans = [];
        Queue<(string Table, string Key)> open = new(_lifted.Where(record => record.Left is null).Select(record => (record.Entry.Table, record.Entry.Key)));
        while (open.TryDequeue(out var gone))
        {
            foreach (var child in await RecordReferences.ToAsync(_connection, _transaction, gone.Table, gone.Key))
            {
                var (table, key) = (child.Cells.Table, child.Cells.Key);
                await EditedRecords.SetAsync(_connection, _transaction, table, key, child);
                await SeedWriters.Of(table).DeleteAsync(_connection, _transaction, key);
                orphans.Add(child.Cells);
                open.Enqueue((table, key));
            }
        }

        return orphans;
    }

    private Task LogAsync(EditLog.Head head, IReadOnlyList<RecordChange> changes) => changes.Count == 0 ? Task.CompletedTask : EditLog.AppendAsync(_connection, _transaction, head, changes);

    /// <param name="Left">As people left the record; null where they withdrew it.</param>
    private sealed record Lifted(EditedRecords.Entry Entry, RecordCells? Left);
}

using BorderWatch.Data.Editing;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>One load of one pack inside one transaction: file by file, in the order of their references.</summary>
internal sealed class SeedPack(SqliteConnection connection, SqliteTransaction transaction, string pack, string folder)
{
    /// <param name="lifted">Records of other packs that are out of the store only while this one is loaded; its rows may refer to them.</param>
    public async Task LoadAsync(IEnumerable<RecordCells> lifted, CancellationToken ct)
    {
        SeedPackage.CheckFiles(folder);
        var target = await SeedTarget.OpenAsync(connection, transaction, pack);
        foreach (var record in lifted) target.Keys.Add(record);
        foreach (var writer in SeedWriters.ForLoad())
        {
            ct.ThrowIfCancellationRequested();
            foreach (var row in SeedFile.Read(folder, writer.File, writer.Columns, writer.Optional)) await writer.WriteAsync(target, row);
            await writer.FinishAsync(target, File.Exists(Path.Combine(folder, writer.File)));
        }

        if (target.Keys.Sources.Count == 0) throw new SeedException("sources.csv", 1, null, "there is no source: a store without sources can show nothing.");
    }
}

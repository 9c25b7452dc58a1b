using BorderWatch.Data.Seeding;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Which records have been edited, and what the packs have of them: what lies under the edits.</summary>
internal static class EditedRecords
{
    public static async Task<IReadOnlyList<Entry>> ListAsync(SqliteConnection connection, SqliteTransaction transaction)
    {
        const string sql = "SELECT table_name, key, pack_id, cells FROM edited_record ORDER BY table_name, key;";
        return [.. (await connection.QueryAsync<(string Table, string Key, string? Pack, string? Cells)>(sql, transaction: transaction)).Select(row => Read(row.Table, row.Key, row.Pack, row.Cells))];
    }

    /// <returns>Null for a record that nobody has edited.</returns>
    public static async Task<Entry?> FindAsync(SqliteConnection connection, SqliteTransaction transaction, string table, string key)
    {
        const string sql = "SELECT pack_id, cells FROM edited_record WHERE table_name = @table AND key = @key;";
        var rows = await connection.QueryAsync<(string? Pack, string? Cells)>(sql, new { table, key }, transaction);
        return rows.Select(row => Read(table, key, row.Pack, row.Cells)).SingleOrDefault();
    }

    /// <summary>From now on this is what the packs have.</summary>
    public static Task SetAsync(SqliteConnection connection, SqliteTransaction transaction, string table, string key, StoredRecord? ofPack) => connection.ExecuteAsync(
        """
        INSERT INTO edited_record (table_name, key, pack_id, cells) VALUES (@table, @key, @Pack, @Cells)
        ON CONFLICT (table_name, key) DO UPDATE SET pack_id = excluded.pack_id, cells = excluded.cells;
        """,
        new { table, key, ofPack?.Pack, Cells = ofPack?.Cells.ToJson() },
        transaction);

    private static Entry Read(string table, string key, string? pack, string? cells) =>
        new(table, key, pack is null || cells is null ? null : new StoredRecord(RecordCells.Parse(table, cells), pack));

    /// <param name="OfPack">Null where no pack has the record.</param>
    internal sealed record Entry(string Table, string Key, StoredRecord? OfPack);
}

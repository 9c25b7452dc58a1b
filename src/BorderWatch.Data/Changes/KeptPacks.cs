using BorderWatch.Data.Conflicts;
using Dapper;

namespace BorderWatch.Data.Changes;

/// <summary>The earlier packs that were brought back, as ZIP files; the newest <see cref="Most"/> of them.</summary>
public sealed class KeptPacks(Database database, TimeProvider clock)
{
    /// <summary>What was brought before goes: the analyst has the file.</summary>
    public const int Most = 20;

    private const string Columns = "kept_id AS PackId, name AS Name, query AS Query, kept_at AS KeptAt";

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<KeptPack>> ListAsync(CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        var rows = await connection.QueryAsync<(string PackId, string Name, string Query, string KeptAt)>(new CommandDefinition($"SELECT {Columns} FROM kept_pack ORDER BY kept_at DESC, rowid DESC;", cancellationToken: ct));
        return [.. rows.Select(row => new KeptPack { PackId = row.PackId, Name = row.Name, Query = row.Query, KeptAt = NoteTime.Parse(row.KeptAt) })];
    }

    /// <returns>The file; null where no pack has the id.</returns>
    public async Task<byte[]?> FindAsync(string packId, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<byte[]>(new CommandDefinition("SELECT file FROM kept_pack WHERE kept_id = @packId;", new { packId }, cancellationToken: ct));
    }

    /// <summary>Keeps a file; one that is there already counts as brought now, and is written anew: what an earlier version kept of it may lack something.</summary>
    public async Task AddAsync(string packId, string name, string query, byte[] file, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: false);
        await connection.ExecuteAsync(
            """
            INSERT INTO kept_pack (kept_id, name, query, kept_at, file) VALUES (@packId, @name, @query, @At, @file)
            ON CONFLICT (kept_id) DO UPDATE SET name = excluded.name, query = excluded.query, kept_at = excluded.kept_at, file = excluded.file;
            DELETE FROM kept_pack WHERE kept_id NOT IN (SELECT kept_id FROM kept_pack ORDER BY kept_at DESC, rowid DESC LIMIT @Most);
            """,
            new { packId, name, query, At = NoteTime.Text(clock.GetUtcNow()), file, Most },
            transaction);
        await transaction.CommitAsync(ct);
    }
}

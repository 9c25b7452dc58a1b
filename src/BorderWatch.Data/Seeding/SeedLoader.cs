using System.Security.Cryptography;
using System.Text;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>Loads a seed pack (a folder of CSV files) into the store, whole or not at all.</summary>
/// <remarks>
/// A pack is known by its id. The same files loaded twice change nothing; changed files replace what the pack had
/// brought, so that a corrected or withdrawn row does not stay behind. Rows of other packs are never touched, and what people
/// edited stays as they left it: it lies over what the packs have.
/// </remarks>
public sealed class SeedLoader(Database database, TimeProvider clock)
{
    /// <summary>The five articles: what is in the store unless more is asked for.</summary>
    public const string Articles = "articles";

    /// <summary>The agencies' record, loaded only when asked for.</summary>
    public const string Supplement = "supplement-cbp";

    /// <summary>What people added or changed: no pack of files, so none that could be loaded.</summary>
    public const string Workbench = "workbench";

    /// <returns>Whether anything was loaded; false when the store already has exactly these files.</returns>
    /// <exception cref="SeedException">A file is not as expected or cannot be read; the store is as it was.</exception>
    /// <exception cref="StoreException">The store cannot be written to; it is as it was.</exception>
    public async Task<bool> LoadAsync(string pack, string folder, CancellationToken ct = default)
    {
        if (pack == Workbench) throw new ArgumentException("The rows that people edited come from no folder.", nameof(pack));
        if (!Directory.Exists(folder)) throw new SeedException(folder, null, null, "there is no such folder of seed files.");
        try
        {
            await using var connection = await database.OpenAsync(ct);
            return await LoadAsync(connection, pack, folder, ct);
        }
        catch (SeedException e) when (pack != Articles)
        {
            throw e.In(pack); // every pack has a sources.csv: named as they lie under seed/
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new SeedException(folder, null, null, $"cannot be read: {e.Message}", e); // the cause names the file
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
    }

    /// <summary>Whether the store holds the pack, in whatever version.</summary>
    public async Task<bool> HasAsync(string pack, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<int>(new CommandDefinition("SELECT count(*) FROM pack WHERE pack_id = @pack;", new { pack }, cancellationToken: ct)) > 0;
    }

    internal async Task<bool> LoadAsync(SqliteConnection connection, string pack, string folder, CancellationToken ct)
    {
        var hash = await HashAsync(folder, ct);
        await using var transaction = connection.BeginTransaction(deferred: false);
        var before = await connection.ExecuteScalarAsync<string?>("SELECT sha256 FROM pack WHERE pack_id = @pack;", new { pack }, transaction);
        if (before == hash) return false;

        var edits = await EditOverlay.LiftAsync(connection, transaction, pack);
        foreach (var table in SeedWriters.Tables.Reverse())
            await connection.ExecuteAsync($"DELETE FROM {table} WHERE pack_id = @pack;", new { pack }, transaction);
        await connection.ExecuteAsync("DELETE FROM pack WHERE pack_id = @pack;", new { pack }, transaction);
        var now = clock.GetUtcNow();
        await connection.ExecuteAsync("INSERT INTO pack (pack_id, sha256, loaded_at) VALUES (@pack, @hash, @At);", new { pack, hash, At = NoteTime.Text(now) }, transaction);

        await new SeedPack(connection, transaction, pack, folder).LoadAsync(edits.OfOtherPacks, ct);
        await edits.LayAsync(now);
        try
        {
            await transaction.CommitAsync(ct);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 19)
        {
            // The pack's own references were checked row by row, so it is a row of another pack that is left without its own.
            throw new StoreException($"The seed pack {pack} no longer has a row that another pack in the store {database.Path} refers to. Nothing was changed. Put the row back, or load into another file with --database.", e);
        }

        return true;
    }

    /// <summary>SHA-256 over names and contents of the pack's CSV files, in name order, and the schema: a newer one may read more of them.</summary>
    private static async Task<string> HashAsync(string folder, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"schema {Migrator.Newest}\n"));
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file) + "\n"));
            hash.AppendData(await File.ReadAllBytesAsync(file, ct));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

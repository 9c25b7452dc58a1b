using System.Buffers.Binary;
using System.Globalization;
using BorderWatch.Data.Conflicts;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>Brings a store to the newest schema: runs the numbered scripts of Migrations/ that it has not had yet.</summary>
public sealed class Migrator(Database database)
{
    /// <summary>"BWch": marks a file as ours (PRAGMA application_id), so that another program's database is never migrated.</summary>
    internal const int ApplicationId = 0x42576368;

    private static readonly IReadOnlyList<Migration> s_migrations = [.. ReadMigrations()];

    /// <summary>The schema version that this program writes.</summary>
    public static int Newest => s_migrations[^1].Number;

    /// <summary>Creates the file if it is missing, and migrates it.</summary>
    /// <exception cref="StoreException">The file is newer than the program, not a store, damaged, or cannot be written to.</exception>
    public async Task MigrateAsync(CancellationToken ct = default)
    {
        try
        {
            RefuseForeignFile(database.Path);
            await using var connection = await database.OpenAsync(ct);
            await ApplyAsync(connection, ct);
        }
        catch (SqliteException e)
        {
            throw StoreException.From(e, database.Path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StoreException($"The store {database.Path} cannot be opened: {e.Message} Nothing was changed.", e);
        }
    }

    internal static async Task ApplyAsync(SqliteConnection connection, CancellationToken ct)
    {
        await connection.ExecuteAsync(new CommandDefinition("PRAGMA journal_mode = WAL;", cancellationToken: ct));
        AddFunctions(connection);
        foreach (var migration in s_migrations)
        {
            // Immediate: of two programs that start at once, the second waits here and then finds the work done.
            await using var transaction = connection.BeginTransaction(deferred: false);
            var version = await connection.ExecuteScalarAsync<int>(new CommandDefinition("PRAGMA user_version;", transaction: transaction, cancellationToken: ct));
            RefuseNewer(version, connection.DataSource);
            if (version >= migration.Number) continue;

            var sql = string.Create(CultureInfo.InvariantCulture, $"""
                {migration.Sql}
                PRAGMA application_id = {ApplicationId};
                PRAGMA user_version = {migration.Number};
                """);
            await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: ct));
            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>What the scripts call besides SQL. What the register calls a conflict has one definition, and a script that renames one has no other.</summary>
    internal static void AddFunctions(SqliteConnection connection) =>
        connection.CreateFunction<string, string?, string?, string, string?>("unit_subject", UnitConflict.SubjectOf, isDeterministic: true);

    /// <summary>Looks at the first 100 bytes (https://sqlite.org/fileformat.html), because opening a file for writing already changes it.</summary>
    private static void RefuseForeignFile(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            if (Directory.Exists(path)) throw new StoreException($"{path} is a folder. Name a file with --database.");
            file.Directory!.Create();
            return;
        }

        if (file.IsReadOnly)
            throw new StoreException($"The store {path} is read-only. Nothing was changed. Make it writable, or name another file with --database.");
        if (file.Length == 0) return;

        Span<byte> header = stackalloc byte[100];
        using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || !header.StartsWith("SQLite format 3\0"u8))
                throw new StoreException($"{path} is not an SQLite database. It was left as it is. Name another file with --database.");
        }

        var application = BinaryPrimitives.ReadInt32BigEndian(header[68..]);
        // A store killed while it was made is still without our mark in the main file; its tables are in the log beside it.
        var untouched = application == 0 && BinaryPrimitives.ReadInt32BigEndian(header[40..]) == 0;
        if (application != ApplicationId && !untouched)
            throw new StoreException($"{path} is the SQLite database of another program. It was left as it is. Name another file with --database.");
        RefuseNewer(BinaryPrimitives.ReadInt32BigEndian(header[60..]), path);
    }

    private static void RefuseNewer(int version, string path)
    {
        if (version > Newest)
            throw new StoreException($"The store {path} was written by a newer BorderWatch (its schema is {version}, this program knows {Newest}). It was left as it is. Use the newer program, or name another file with --database.");
    }

    private static IEnumerable<Migration> ReadMigrations()
    {
        var assembly = typeof(Migrator).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }

    private sealed record Migration(int Number, string Sql);
}

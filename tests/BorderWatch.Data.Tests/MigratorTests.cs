using BorderWatch.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests;

public sealed class MigratorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_NoFile_MakesItWithFolderSchemaAndMark()
    {
        await using var folder = new TemporaryFolder();
        var database = folder.Database("new/folder/store.db");

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        var tables = await connection.QueryAsync<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name;");
        Assert.Equal(
            ["briefing", "claim_closure", "closure", "closure_claim", "conflict_note", "conflict_value", "crossing", "crossing_measure", "crossing_older", "crossing_revision", "crossing_series", "draft", "draft_claim", "edit", "edit_step", "edited_record", "encounter", "encounter_class", "encounter_month", "encounter_series", "event", "event_claim", "figure", "figure_claim", "figure_port", "kept_pack", "official_release", "origin", "pack", "port", "release_port", "source", "vocabulary", "wait_crossing", "wait_lane", "wait_release"],
            tables.Where(name => !name.StartsWith("sqlite_", StringComparison.Ordinal)));
        Assert.Equal(Migrator.Newest, await connection.ExecuteScalarAsync<int>("PRAGMA user_version;"));
        Assert.Equal(0x42576368, await connection.ExecuteScalarAsync<int>("PRAGMA application_id;")); // "BWch"
    }

    [Theory]
    [InlineData("")]
    [InlineData("PRAGMA journal_mode = WAL;")] // begun by a program that was killed at once
    public async Task MigrateAsync_FileWithoutContent_MakesTheSchema(string sql)
    {
        await using var folder = new TemporaryFolder();
        if (sql.Length == 0) await File.WriteAllBytesAsync(folder.File("store.db"), [], Ct);
        else await folder.SqliteAsync("store.db", sql);
        var database = folder.Database("store.db");

        await new Migrator(database).MigrateAsync(Ct);

        await using var fresh = await TestDatabase.MigratedAsync();
        Assert.Equal(await StoreDump.OfAsync(fresh.Database), await StoreDump.OfAsync(database));
    }

    [Fact]
    public async Task MigrateAsync_Twice_ChangesNothing()
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);

        await new Migrator(store.Database).MigrateAsync(Ct);

        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task MigrateAsync_FourAtOnce_AllFindTheWorkDone()
    {
        await using var folder = new TemporaryFolder();
        var database = folder.Database("store.db");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Migrator(database).MigrateAsync(Ct), Ct)));

        await using var connection = await database.OpenAsync(Ct);
        Assert.Equal(Migrator.Newest, await connection.ExecuteScalarAsync<int>("PRAGMA user_version;"));
    }

    [Fact]
    public async Task MigrateAsync_KilledBeforeTheLogWasWrittenBack_FindsTheSchemaInTheLog()
    {
        await using var store = await TestDatabase.SeededAsync();
        await using var open = await store.Database.OpenAsync(Ct);
        await using var copy = new TemporaryFolder();
        foreach (var end in new[] { "", "-wal" }) File.Copy(store.Path + end, copy.File("store.db" + end));
        var database = copy.Database("store.db");

        await new Migrator(database).MigrateAsync(Ct);

        Assert.Equal(await StoreDump.OfAsync(store.Database), await StoreDump.OfAsync(database));
    }

    [Fact]
    public async Task ApplyAsync_DiskFullInTheMiddle_LeavesNothingHalfDone()
    {
        await using var folder = new TemporaryFolder();
        var database = folder.Database("store.db");
        await using var connection = await database.OpenAsync(Ct);
        await connection.ExecuteAsync("PRAGMA max_page_count = 8;");

        var full = await Assert.ThrowsAsync<SqliteException>(() => Migrator.ApplyAsync(connection, Ct));

        Assert.Equal(13, full.SqliteErrorCode);
        Assert.Contains("no room left on the disk", StoreException.From(full, database.Path).Message, StringComparison.Ordinal);
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM sqlite_schema;"));
        Assert.Equal((0, 0), (await connection.ExecuteScalarAsync<int>("PRAGMA user_version;"), await connection.ExecuteScalarAsync<int>("PRAGMA application_id;")));
    }

    [Fact]
    public async Task ApplyAsync_AfterADiskThatWasFull_GoesThrough()
    {
        await using var folder = new TemporaryFolder();
        var database = folder.Database("store.db");
        await using var connection = await database.OpenAsync(Ct);
        await connection.ExecuteAsync("PRAGMA max_page_count = 8;");
        await Assert.ThrowsAsync<SqliteException>(() => Migrator.ApplyAsync(connection, Ct));
        await connection.ExecuteAsync("PRAGMA max_page_count = 100000;");

        await Migrator.ApplyAsync(connection, Ct);

        await using var fresh = await TestDatabase.MigratedAsync();
        Assert.Equal(await StoreDump.OfAsync(fresh.Database), await StoreDump.OfAsync(database));
    }

    [Fact]
    public async Task ApplyAsync_Cancelled_LeavesNothing()
    {
        await using var folder = new TemporaryFolder();
        await using var connection = await folder.Database("store.db").OpenAsync(Ct);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Migrator.ApplyAsync(connection, new CancellationToken(canceled: true)));

        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM sqlite_schema;"));
    }
}

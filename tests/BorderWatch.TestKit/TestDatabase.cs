using BorderWatch.Data;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Seeding;
using Microsoft.Data.Sqlite;

namespace BorderWatch.TestKit;

/// <summary>A real, migrated SQLite file in a temporary folder of its own, gone with the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("borderwatch-").FullName;

    private TestDatabase() => Database = new Database(System.IO.Path.Combine(_folder, "store.db"));

    public Database Database { get; }

    public string Path => Database.Path;

    /// <summary>An empty store with the newest schema.</summary>
    public static async Task<TestDatabase> MigratedAsync()
    {
        var test = new TestDatabase();
        await new Migrator(test.Database).MigrateAsync();
        return test;
    }

    /// <summary>A store with the five articles and, if asked for, the agencies' record.</summary>
    public static async Task<TestDatabase> SeededAsync(bool supplement = false)
    {
        var test = await MigratedAsync();
        var loader = new SeedLoader(test.Database, TimeProvider.System);
        await loader.LoadAsync(SeedLoader.Articles, SeedFolder.Path);
        await new OfficialSeed(new OfficialImporter(test.Database, TimeProvider.System)).LoadAsync(System.IO.Path.Combine(SeedFolder.Path, "official"));
        if (supplement) await loader.LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement);
        return test;
    }

    public async ValueTask DisposeAsync()
    {
        await ReleaseAsync(Database);
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Closes what a database and the pool keep open, because an open file cannot be deleted everywhere.</summary>
    public static async Task ReleaseAsync(Database database)
    {
        database.Dispose();
        // Not ClearAllPools: other tests that run at the same time have theirs.
        await using var connection = await database.OpenAsync();
        SqliteConnection.ClearPool(connection);
    }
}

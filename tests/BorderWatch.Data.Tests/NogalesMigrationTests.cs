using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Migration 0003: a store in which Nogales still belongs to the supplement takes both packs as they are today.</summary>
public sealed class NogalesMigrationTests
{
    private const string Nogales = "INSERT INTO port VALUES ('nogales', '2604', 'Nogales', 'AZ', 'Tucson', 'Nogales', 'America/Phoenix', 31.332839, -110.942516, 'supplement-cbp');";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_NogalesOfTheSupplement_BecomesThatOfTheArticles()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(folder, $"INSERT INTO pack VALUES ('articles', 'a', '2024-01-01T00:00:00Z'), ('supplement-cbp', 'b', '2024-01-01T00:00:00Z'); {Nogales}");

        await new Migrator(database).MigrateAsync(Ct);
        var loader = new SeedLoader(database, TimeProvider.System);
        await loader.LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);
        await loader.LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        await using var fresh = await TestDatabase.MigratedAsync();
        var another = new SeedLoader(fresh.Database, TimeProvider.System);
        await another.LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);
        await another.LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);
        var (expected, found) = (await StoreDump.OfAsync(fresh.Database), await StoreDump.OfAsync(database));
        Assert.Equal(expected.Where(NotThePack), found.Where(NotThePack));
        static bool NotThePack(string line) => !line.StartsWith("pack:", StringComparison.Ordinal);
    }

    [Fact]
    public async Task MigrateAsync_ClosureAtNogalesOfTheSupplement_StaysWhenOnlyTheArticlesAreLoadedAnew()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(
            folder,
            $"INSERT INTO pack VALUES ('articles', 'a', '2024-01-01T00:00:00Z'), ('supplement-cbp', 'b', '2024-01-01T00:00:00Z'); {Nogales} INSERT INTO closure VALUES ('nogales-pedestrian', 'nogales', 'pedestrian', 'supplement-cbp');");

        await new Migrator(database).MigrateAsync(Ct);
        await new SeedLoader(database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);

        await using var connection = await database.OpenAsync(Ct);
        var packs = await connection.QuerySingleAsync<(string Port, string Closure)>("SELECT p.pack_id, x.pack_id FROM closure x JOIN port p ON p.port_slug = x.port_slug WHERE x.closure_id = 'nogales-pedestrian';");
        Assert.Equal((SeedLoader.Articles, SeedLoader.Supplement), packs);
    }

    [Fact]
    public async Task MigrateAsync_StoreWithoutTheArticles_LeavesNogalesToItsPack()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(folder, $"INSERT INTO pack VALUES ('supplement-cbp', 'b', '2024-01-01T00:00:00Z'); {Nogales}");

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        Assert.Equal(SeedLoader.Supplement, await connection.ExecuteScalarAsync<string>("SELECT pack_id FROM port WHERE port_slug = 'nogales';"));
    }

    /// <summary>A store as the first version of the program left it.</summary>
    private static Task<Database> OldStoreAsync(TemporaryFolder folder, string rows) => OldStore.OfAsync(folder, schema: 1, rows);
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Sources;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

public sealed class KeptTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAsync_StoreUnchanged_ReadsOnce()
    {
        await using var store = await TestDatabase.SeededAsync();
        var readings = 0;
        var kept = new Kept<string>(store.Database, (_, _) => Task.FromResult($"reading {++readings}"));

        var first = await kept.GetAsync(Ct);
        await using (var reader = await store.Database.OpenAsync(Ct)) await reader.ExecuteScalarAsync<int>("SELECT count(*) FROM source;");
        var second = await kept.GetAsync(Ct);

        Assert.Equal(("reading 1", "reading 1"), (first, second));
    }

    [Fact]
    public async Task GetAsync_StoreChanged_ReadsAgain()
    {
        await using var store = await TestDatabase.SeededAsync();
        var kept = new Kept<string>(store.Database, async (connection, _) => (await connection.ExecuteScalarAsync<string>("SELECT name FROM port WHERE port_slug = 'lukeville';"))!);
        var before = await kept.GetAsync(Ct);

        // A Database of its own stands for another program that has the same file open.
        using var other = new Database(store.Path);
        await using (var writer = await other.OpenAsync(Ct)) await writer.ExecuteAsync("UPDATE port SET name = 'Elsewhere' WHERE port_slug = 'lukeville';");
        var after = await kept.GetAsync(Ct);

        Assert.Equal(("Lukeville", "Elsewhere"), (before, after));
    }

    [Fact]
    public async Task GetAsync_StoreChangedWhileItIsRead_ReadsAgainNextTime()
    {
        await using var store = await TestDatabase.SeededAsync();
        var readings = 0;
        var kept = new Kept<string>(store.Database, async (connection, _) =>
        {
            var name = await connection.ExecuteScalarAsync<string>("SELECT name FROM port WHERE port_slug = 'lukeville';");
            if (++readings > 1) return name!;
            await using var writer = await store.Database.OpenAsync(Ct);
            await writer.ExecuteAsync("UPDATE port SET name = 'Elsewhere' WHERE port_slug = 'lukeville';");
            return name!;
        });

        var (first, second, third) = (await kept.GetAsync(Ct), await kept.GetAsync(Ct), await kept.GetAsync(Ct));

        Assert.Equal(("Lukeville", "Elsewhere", "Elsewhere"), (first, second, third));
        Assert.Equal(2, readings);
    }

    [Fact]
    public async Task GetAsync_ManyAtOnce_ReadOnce()
    {
        await using var store = await TestDatabase.SeededAsync();
        var readings = 0;
        var release = new TaskCompletionSource();
        var kept = new Kept<string>(store.Database, async (_, _) =>
        {
            Interlocked.Increment(ref readings);
            await release.Task;
            return "read";
        });

        var all = Enumerable.Range(0, 20).Select(_ => kept.GetAsync(Ct)).ToList();
        release.SetResult();

        Assert.All(await Task.WhenAll(all), value => Assert.Equal("read", value));
        Assert.Equal(1, readings);
    }

    [Fact]
    public async Task GetAsync_FileGone_FailsAndMakesNoEmptyStore()
    {
        await using var store = await TestDatabase.SeededAsync();
        var kept = new Kept<string>(store.Database, (_, _) => Task.FromResult("read"));
        await kept.GetAsync(Ct);

        foreach (var file in new[] { "", "-wal", "-shm" }) File.Delete(store.Path + file);

        await Assert.ThrowsAsync<StoreException>(() => kept.GetAsync(Ct));
        Assert.False(File.Exists(store.Path));
    }

    [Fact]
    public async Task GetAsync_ReadingFails_KeepsNothing()
    {
        await using var store = await TestDatabase.SeededAsync();
        var fails = true;
        var kept = new Kept<string>(store.Database, (_, _) => fails ? throw new InvalidOperationException("once") : Task.FromResult("read"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept.GetAsync(Ct));
        fails = false;

        Assert.Equal("read", await kept.GetAsync(Ct));
    }

    [Fact]
    public async Task Queries_PackLoadedAfterTheFirstReading_ShowIt()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Port("alpha").Closure("alpha", "rail").Source("news-1").Event("call").ClosureClaim("news-1.p1.1", "alpha-rail", date: "2023-12-18").EventClaim("news-1.p2.1", "call");
        await pack.LoadAsync(store, ct: Ct);
        var (facts, closures, events, sources) = (new StoreFactQueries(store.Database), new ClosureQueries(store.Database), new EventQueries(store.Database), new SourceQueries(store.Database));
        Assert.Equal("news-1; news-1.p1.1; 1; news-1.p2.1; news-1", await ReadAsync());

        await pack.Source("news-2").ClosureClaim("news-2.p1.1", "alpha-rail", date: "2023-12-19").EventClaim("news-2.p2.1", "call").LoadAsync(store, ct: Ct);

        Assert.Equal("news-1 news-2; news-1.p1.1 news-2.p1.1; 2; news-1.p2.1 news-2.p2.1; news-1 news-2", await ReadAsync());

        async Task<string> ReadAsync()
        {
            var known = await facts.GetAsync(Ct);
            var list = await closures.ListAsync(new(), known, Ct);
            var call = Assert.Single(await events.ListAsync(new(), Ct));
            var origins = (await sources.ListAsync(new(), Ct)).SelectMany(source => source.Origins);
            return string.Join("; ", [Join(known.Sources.Select(source => source.SourceId)), Join(list.Claims.Select(claim => claim.ClaimId)), $"{list.Rows[0].Claims.Count}", Join(call.Claims.Select(claim => claim.ClaimId)), Join(origins)]);
        }

        static string Join(IEnumerable<string> ids) => string.Join(' ', ids);
    }
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Seeding;
using BorderWatch.Data.Sources;
using BorderWatch.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests.Seeding;

public sealed class SeedLoaderTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LoadAsync_SameFilesTwice_ChangesNothing()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path);
        var first = await pack.LoadAsync(store, ct: Ct);
        var before = await StoreDump.OfAsync(store.Database);

        var second = await pack.LoadAsync(store, ct: Ct);

        Assert.Equal((true, false), (first, second));
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_IntoTwoStores_MakesTheSame()
    {
        await using var one = await TestDatabase.MigratedAsync();
        await using var other = await TestDatabase.MigratedAsync();

        await new SeedLoader(one.Database, new FixedClock()).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);
        await new SeedLoader(other.Database, new FixedClock()).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);

        var dump = await StoreDump.OfAsync(one.Database);
        Assert.Equal(dump, await StoreDump.OfAsync(other.Database));
        Assert.Contains(dump, line => line.StartsWith("pack: String articles|", StringComparison.Ordinal) && line.EndsWith("|String 2024-02-03T04:05:06Z", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_ChangedFile_Replaces()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("sources.csv", "afp-2023-12-22,AFP,", "afp-2023-12-22,Agence France-Presse,");

        var loaded = await pack.LoadAsync(store, ct: Ct);

        var sources = await new SourceQueries(store.Database).ListAsync(new(), Ct);
        Assert.True(loaded);
        Assert.Equal(["NY Breaking", "The Hill", "USA TODAY", "Agence France-Presse", "NEWSnet/AP"], sources.Select(row => row.Publisher));
    }

    [Fact]
    public async Task LoadAsync_WithdrawnRow_Disappears()
    {
        await using var store = await TestDatabase.SeededAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path);
        pack.Write("event-claims.csv", string.Join('\n', pack.Read("event-claims.csv").Split('\n').Where(line => !line.StartsWith("newsnet-ap-2023-12-22.p13.1,", StringComparison.Ordinal))));

        await pack.LoadAsync(store, ct: Ct);

        var claims = await new EventQueries(store.Database).ClaimsAsync(new(), Ct);
        Assert.Equal(33, claims.Count);
        Assert.DoesNotContain(claims, row => row.ClaimId == "newsnet-ap-2023-12-22.p13.1");
    }

    [Fact]
    public async Task LoadAsync_ChangedPack_LeavesOtherPacksAlone()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);
        var before = await StoreDump.OfAsync(store.Database, SeedLoader.Supplement);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("sources.csv", "afp-2023-12-22,AFP,", "afp-2023-12-22,Agence France-Presse,");

        await pack.LoadAsync(store, ct: Ct);

        Assert.NotEmpty(before);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database, SeedLoader.Supplement));
    }

    [Fact]
    public async Task LoadAsync_WithdrawnRowThatAnotherPackNeeds_IsRefusedWhole()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);
        var before = await StoreDump.OfAsync(store.Database);
        using var pack = TestPack.Empty().Port("elsewhere").Source("news-1");

        var refused = await Assert.ThrowsAsync<StoreException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Contains("another pack", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Theory]
    [InlineData("figure-claims.csv", null, "lists figure-claims.csv")]
    [InlineData("figure-claims-copy.csv", "a,b\n", "does not list figure-claims-copy.csv")]
    public async Task LoadAsync_FolderOtherThanItsPackageSays_IsRefusedWhole(string file, string? text, string reason)
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Write("datapackage.json", await File.ReadAllTextAsync(Path.Combine(SeedFolder.Path, "datapackage.json"), Ct));
        if (text is null) File.Delete(Path.Combine(pack.Folder, file));
        else pack.Write(file, text);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Contains("datapackage.json", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_FileAsASpreadsheetSavesIt_LoadsTheSame()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path);
        foreach (var file in Directory.EnumerateFiles(pack.Folder).Select(path => Path.GetFileName(path)!))
            pack.Write(file, "\uFEFF" + pack.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        await using var plain = await TestDatabase.MigratedAsync();
        await new SeedLoader(plain.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);

        await pack.LoadAsync(store, ct: Ct);

        var (expected, found) = (await StoreDump.OfAsync(plain.Database), await StoreDump.OfAsync(store.Database));
        Assert.Equal(expected.Where(NotThePack), found.Where(NotThePack));
        static bool NotThePack(string line) => !line.StartsWith("pack:", StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_CancelledHalfWay_LeavesTheStoreAsItWas()
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);
        using var cancel = new CancellationTokenSource();
        using var pack = TestPack.CopyOf(SeedFolder.Path).Write("events.csv", "never read this far\n");
        var loader = new SeedLoader(store.Database, new FixedClock { OnAsked = cancel.Cancel }); // asked once the old rows are out

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync(SeedLoader.Articles, pack.Folder, cancel.Token));

        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_DiskFullHalfWay_LeavesTheStoreAsItWas()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var before = await StoreDump.OfAsync(store.Database);
        await using var connection = await store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync($"PRAGMA max_page_count = {await connection.ExecuteScalarAsync<int>("PRAGMA page_count;") + 2};");

        var full = await Assert.ThrowsAsync<SqliteException>(
            () => new SeedLoader(store.Database, TimeProvider.System).LoadAsync(connection, SeedLoader.Articles, SeedFolder.Path, Ct));

        Assert.Equal(13, full.SqliteErrorCode);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_StoreThatCannotBeWritten_SaysSo()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using (var connection = await store.Database.OpenAsync(Ct)) await connection.ExecuteAsync("DROP TABLE event_claim;");

        var refused = await Assert.ThrowsAsync<StoreException>(() => new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct));

        Assert.Contains(store.Path, refused.Message, StringComparison.Ordinal);
        Assert.Contains("event_claim", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_NotesThatCannotBeChanged_AreNotOnceTheyAreLoaded()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using (var connection = await store.Database.OpenAsync(Ct))
            await connection.ExecuteAsync("CREATE TRIGGER no_change BEFORE UPDATE ON conflict_note BEGIN SELECT RAISE(ABORT, 'no'); END;");

        // After its transaction nothing is written that could fail when the pack is there already.
        var loaded = await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct);

        Assert.True(loaded);
        Assert.Contains(await StoreDump.OfAsync(store.Database), line => line.StartsWith("conflict_note: String adviser.name|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_LastRowsThatCannotBeWritten_LeavesTheStoreAsItWas()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using (var connection = await store.Database.OpenAsync(Ct))
            await connection.ExecuteAsync("CREATE TRIGGER no_value BEFORE INSERT ON conflict_value BEGIN SELECT RAISE(ABORT, 'no'); END;");
        var before = await StoreDump.OfAsync(store.Database);

        await Assert.ThrowsAsync<StoreException>(() => new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct));

        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_NewPortAsRows_IsAmongTheClosures()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.CopyOf(SeedFolder.Path)
            .Port("amistad", "TX", -101.05, "Amistad", "2399")
            .Closure("amistad", "cargo")
            .ClosureClaim("afp-2023-12-22.p99.1", "amistad-cargo", date: "2023-12-20", crossing: "dam road");
        pack.Change("closure-claims.csv", ",afp-2023-12-22,\n", ",afp,\n"); // the article's own origin

        await pack.LoadAsync(store, ct: Ct);

        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        var list = await new ClosureQueries(store.Database).ListAsync(new(), facts, Ct);
        Assert.Equal(["san-ysidro", "lukeville", "el-paso", "amistad", "eagle-pass"], facts.Ports.Where(port => port.Closures > 0).Select(port => port.Slug));
        var closure = Assert.Single(list.Rows, row => row.PortSlug == "amistad");
        Assert.Equal(("Amistad dam road", "2023-12-20", "closed"), (closure.Title, closure.Start.Date?.ToString(), closure.Status));
    }

    [Fact]
    public async Task LoadAsync_NoSuchFolder_SaysSo()
    {
        await using var store = await TestDatabase.MigratedAsync();

        var refused = await Assert.ThrowsAsync<SeedException>(() => new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, "/no/such/seed", Ct));

        Assert.Equal("/no/such/seed: there is no such folder of seed files.", refused.Message);
        Assert.Null(refused.Line);
    }

    [Fact]
    public async Task LoadAsync_FileThatCannotBeRead_SaysSo()
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await StoreDump.OfAsync(store.Database);
        using var pack = TestPack.CopyOf(SeedFolder.Path);
        var file = Path.Combine(pack.Folder, "ports.csv");
        await using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.StartsWith($"{pack.Folder}: cannot be read: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(refused.InnerException);
        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task LoadAsync_ClaimsOfOneSource_KeepTheirReadingOrder()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Port("alpha").Source("news-1").Event("e")
            .Row("event-claims.csv", ("claim_id", "news-1.p10.1"), ("event_id", "e"), ("source_id", "news-1"), ("origin_id", "news-1"), ("paragraph", "10"))
            .Row("event-claims.csv", ("claim_id", "news-1.p9.2"), ("event_id", "e"), ("source_id", "news-1"), ("origin_id", "news-1"), ("paragraph", "9;1"))
            .Row("event-claims.csv", ("claim_id", "news-1.p9.10"), ("event_id", "e"), ("source_id", "news-1"), ("origin_id", "news-1"), ("paragraph", "9"))
            .Row("event-claims.csv", ("claim_id", "news-1.l3.1"), ("event_id", "e"), ("source_id", "news-1"), ("origin_id", "news-1"), ("paragraph", "1"), ("line", "3"));

        await pack.LoadAsync(store, ct: Ct);

        var claims = await new EventQueries(store.Database).ClaimsAsync(new(), Ct);
        Assert.Equal(["news-1.l3.1", "news-1.p9.2", "news-1.p9.10", "news-1.p10.1"], claims.Select(row => row.ClaimId));
    }

    [Fact]
    public async Task PublishedOn_OfAMonth_IsItsLastDay()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("news-1", published: "2023-12").Source("news-2", published: "2023-12-17~");

        await pack.LoadAsync(store, ct: Ct);

        await using var connection = await store.Database.OpenAsync(Ct);
        Assert.Equal(["2023-12-17", "2023-12-31"], await connection.QueryAsync<string>("SELECT published_on FROM source ORDER BY 1;"));
    }

    private sealed class FixedClock : TimeProvider
    {
        public Action OnAsked { get; init; } = () => { };

        public override DateTimeOffset GetUtcNow()
        {
            OnAsked();
            return new(2024, 2, 3, 4, 5, 6, TimeSpan.Zero);
        }
    }
}

using BorderWatch.Data.Editing;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>A pack that is loaded anew under what people edited.</summary>
public sealed class ReloadTests : IAsyncDisposable
{
    private readonly TestPack _pack = TestPack.Empty()
        .Port("alpha").Port("beta").Closure("alpha", "rail").Source("news").Source("other").Event("e").Event("f").Figure("n").FigurePort("n", "alpha")
        .ClosureClaim("news.p1.1", "alpha-rail", date: "2023-12-18").EventClaim("news.p2.1", "e").FigureClaim("news.p3.1", "n", "10");

    private EditedStore? _store;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LoadAsync_ChangedPack_LeavesWhatPeopleEditedAsTheyLeftIt()
    {
        var store = await LoadAsync();
        await store.ChangeAsync("sources", "news", "publisher", "By hand");
        await store.ChangeAsync("closure-claims", "news.p1.1", "date_edtf", "2023-12-19");
        await store.WithdrawAsync("event-claims", "news.p2.1");
        await store.WithdrawAsync("figure-ports", "n:alpha");
        await store.WriteAsync(Cells.Story("own", "alpha-rail"));
        var edited = await RowsAsync(store);

        await ReloadAsync(store, _pack.Change("sources.csv", "other,other,Title", "other,Other by its pack,Title").Change("sources.csv", "news,news,Title", "news,News by its pack,Title").Event("g"));

        Assert.Equal(edited.Append("events g").Order(StringComparer.Ordinal), await RowsAsync(store));
        Assert.Equal(("By hand", "Other by its pack"), ((await store.FindAsync("sources", "news"))["publisher"], (await store.FindAsync("sources", "other"))["publisher"]));
        Assert.Equal("2023-12-19", (await store.FindAsync("closure-claims", "news.p1.1"))["date_edtf"]);
        Assert.Equal(5, await store.History.CountAsync(new(), Ct)); // nothing was decided for anybody
    }

    [Fact]
    public async Task LoadAsync_SameEditsBeforeOrAfter_IsTheSameStore()
    {
        using var changed = TestPack.CopyOf(_pack.Folder).Change("sources.csv", "other,other,Title", "other,Other,Title").Event("g");
        var before = await LoadAsync();
        await using var after = await EditedStore.OfAsync(changed);
        foreach (var store in new[] { before, after })
        {
            await store.ChangeAsync("sources", "news", "publisher", "By hand");
            await store.WithdrawAsync("event-claims", "news.p2.1");
            await store.WriteAsync(Cells.Story("own", "alpha-rail"));
        }

        await ReloadAsync(before, changed);

        Assert.Equal(await ContentAsync(after), await ContentAsync(before));
    }

    [Fact]
    public async Task LoadAsync_PackThatNowSaysWhatSomebodyWrote_HasTheRecordAgain()
    {
        var store = await LoadAsync();
        await store.ChangeAsync("sources", "news", "publisher", "Corrected");

        await ReloadAsync(store, _pack.Change("sources.csv", "news,news,Title", "news,Corrected,Title"));

        Assert.Equal(SeedLoader.Articles, await PackOfAsync(store, "news"));
    }

    [Fact]
    public async Task LoadAsync_EditUndoneAfterIt_IsAsItsPackHasIt()
    {
        var store = await LoadAsync();
        var edit = await store.ChangeAsync("sources", "news", "note", "By hand");
        await ReloadAsync(store, _pack.Event("g"));

        EditedStore.Written(await store.UndoAsync(edit));

        Assert.Equal(SeedLoader.Articles, await PackOfAsync(store, "news"));
        await using var plain = await EditedStore.OfAsync(_pack);
        Assert.Equal(await ContentAsync(plain), await ContentAsync(store));
    }

    [Fact]
    public async Task LoadAsync_RecordThatThePackHasNoMore_StaysOnlyIfItWasChanged()
    {
        var store = await LoadAsync();
        await store.ChangeAsync("events", "f", "title", "By hand");
        using var less = TestPack.CopyOf(_pack.Folder).Change("events.csv", "f,f,\n", "");

        await ReloadAsync(store, less);
        await ReloadAsync(store, less.Event("g").Change("event-claims.csv", "news.p2.1,e,", "news.p2.1,g,").Change("events.csv", "e,e,\n", ""));

        Assert.Equal(["f", "g"], (await store.Records.ListAsync("events", Ct)).Select(record => record.Key));
        Assert.Equal("By hand", (await store.FindAsync("events", "f"))["title"]);
    }

    [Fact]
    public async Task LoadAsync_RecordThatARecordByHandRefersTo_IsKeptWithAnEntry()
    {
        var store = await LoadAsync();
        await store.WriteAsync(EditStep.Add(Cells.Closure("beta", "cargo")));
        using var less = TestPack.CopyOf(_pack.Folder);
        less.Write("ports.csv", string.Concat(less.Read("ports.csv").Split('\n').Where(line => line.Length > 0 && !line.Contains("beta", StringComparison.Ordinal)).Select(line => line + "\n")));

        await ReloadAsync(store, less);
        await ReloadAsync(store, less.Event("g"));

        Assert.Equal(["alpha", "beta"], (await store.Records.ListAsync("ports", Ct)).Select(record => record.Key));
        var entry = Assert.Single(await store.History.OfRecordAsync("ports", "beta", Ct));
        Assert.Equal(("BorderWatch", EditKinds.Added), (entry.Who, entry.Kind));
        Assert.Contains("The pack articles, loaded anew", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_NewClaimOfAWithdrawnSource_IsWithdrawnToo()
    {
        var store = await LoadAsync();
        var withdrawn = await store.WithdrawAsync("sources", "news");

        await ReloadAsync(store, _pack.ClosureClaim("news.p9.1", "alpha-rail", date: "2023-12-20"));

        Assert.Empty(await store.Records.ListAsync("closure-claims", Ct));
        var entry = (await store.History.ListAsync(new(), Ct))[0];
        Assert.Equal(("BorderWatch", EditKinds.Withdrawn), (entry.Who, entry.Kind));
        Assert.Equal(["news.p9.1", "news.p9.1:alpha-rail"], entry.Changes.Select(change => change.Key));

        EditedStore.Written(await store.UndoAsync(withdrawn));
        EditedStore.Written(await store.UndoAsync(entry.EditNo));
        await using var plain = await EditedStore.OfAsync(_pack);
        Assert.Equal(await ContentAsync(plain), await ContentAsync(store));
    }

    [Fact]
    public async Task LoadAsync_IdThatWasTakenByHand_KeepsWhatIsByHand()
    {
        var store = await LoadAsync();
        await store.WriteAsync(EditStep.Add(Cells.Event("g").With("title", "By hand")));

        await ReloadAsync(store, _pack.Event("g", "Of the pack"));

        Assert.Equal("By hand", (await store.FindAsync("events", "g"))["title"]);
        Assert.Equal(1, await store.History.CountAsync(new(), Ct));
    }

    [Fact]
    public async Task LoadAsync_RowThatCannotBeBesideOneByHand_IsRefusedWhole()
    {
        var store = await LoadAsync();
        await store.ChangeAsync("ports", "beta", "port_code", "77");
        var before = await StoreDump.OfAsync(store.Store.Database);

        var refused = await Assert.ThrowsAsync<StoreException>(() => _pack.Port("gamma", code: "77").LoadAsync(store.Store, ct: Ct));

        Assert.Contains("The record beta of ports, which was edited by hand, cannot be beside what the seed pack articles now has: ports.csv, column port_code: the port code \"77\" is there already.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task LoadAsync_SupplementAfterEdits_IsTheSameAsBeforeThem()
    {
        await using var late = await EditedStore.SeededAsync();
        await using var early = await EditedStore.SeededAsync(supplement: true);
        foreach (var store in new[] { late, early })
        {
            await store.WithdrawAsync("ports", "nogales");
            await store.ChangeAsync("origins", "cbp", "name", "The agency");
            await store.ChangeAsync("closure-claims", "afp-2023-12-22.p7.1", "date_edtf", "2023-12-18");
            await store.WriteAsync(Cells.Story("own-2023-12-22", "lukeville-vehicle"));
        }

        await new SeedLoader(late.Store.Database, TimeProvider.System).LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        Assert.Equal(await ContentAsync(early), await ContentAsync(late));
        Assert.DoesNotContain(await late.Records.ListAsync("closures", Ct), record => record["port_slug"] == "nogales");
    }

    [Fact]
    public async Task LoadAsync_NewerSchema_LoadsUnderTheEdits()
    {
        await using var store = await EditedStore.SeededAsync(supplement: true);
        await store.ChangeAsync("sources", "afp-2023-12-22", "publisher", "By hand");
        await store.WithdrawAsync("closure-claims", "usa-today-2023-12-21.p7.1");
        var before = await StoreDump.WithoutHistoryAsync(store.Store.Database);
        await using (var connection = await store.Store.Database.OpenAsync(Ct)) await connection.ExecuteAsync("UPDATE pack SET sha256 = 'older' WHERE sha256 <> '';");
        var loader = new SeedLoader(store.Store.Database, TimeProvider.System);

        Assert.True(await loader.LoadAsync(SeedLoader.Articles, SeedFolder.Path, Ct));
        Assert.True(await loader.LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct));

        Assert.Equal(before.Where(NotThePack), (await StoreDump.WithoutHistoryAsync(store.Store.Database)).Where(NotThePack));
    }

    [Fact]
    public async Task LoadAsync_TheWorkbenchAsAPack_IsRefused()
    {
        var store = await LoadAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => _pack.LoadAsync(store.Store, SeedLoader.Workbench, Ct));
    }

    public async ValueTask DisposeAsync()
    {
        _pack.Dispose();
        if (_store is not null) await _store.DisposeAsync();
    }

    private async Task<EditedStore> LoadAsync() => _store = await EditedStore.OfAsync(_pack);

    private static async Task ReloadAsync(EditedStore store, TestPack pack) => Assert.True(await pack.LoadAsync(store.Store, ct: Ct));

    private static bool NotThePack(string line) => !line.StartsWith("pack: ", StringComparison.Ordinal);

    // Says when each was loaded, which differs from one store to the next.
    private static bool NotARelease(string line) => !line.StartsWith("official_release: ", StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> ContentAsync(EditedStore store) => (await StoreDump.WithoutHistoryAsync(store.Store.Database)).Where(NotThePack).Where(NotARelease);

    private static async Task<string?> PackOfAsync(EditedStore store, string source)
    {
        await using var connection = await store.Store.Database.OpenAsync(Ct);
        return await connection.ExecuteScalarAsync<string>("SELECT pack_id FROM source WHERE source_id = @source;", new { source });
    }

    /// <summary>Table and key of every record.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(EditedStore store)
    {
        List<string> rows = [];
        foreach (var shape in RecordShapes.All) rows.AddRange((await store.Records.ListAsync(shape.Name, Ct)).Select(record => $"{record.Table} {record.Key}"));
        return [.. rows.Order(StringComparer.Ordinal)];
    }
}

using BorderWatch.Data.Conflicts;
using BorderWatch.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests.Conflicts;

public sealed class ConflictQueriesTests(SeededStore seed) : IClassFixture<SeededStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?status=resolved", "agency.name kirby-quotation.quotation adviser.name")]
    [InlineData("?field=start,value", "el-paso-rail.start eagle-pass-rail.start people-per-day.value")]
    [InlineData("?port=el-paso", "el-paso-rail.start el-paso-rail.announced el-paso-rail.reason losses-not-stated.period")] // one of its values is about the port
    [InlineData("?port=eagle-pass&field=closure_type,period", "eagle-pass-vehicle.closure_type people-eagle-pass.period losses-not-stated.period")] // a figure about the port
    [InlineData("?port=laredo", "")]
    [InlineData("?source=ny-breaking-2023-12-21&status=open", "people-per-day.value people-eagle-pass.period")]
    [InlineData("?q=sherwood", "adviser.name")]
    [InlineData("?q=FREIGHT", "el-paso-rail.reason eagle-pass-rail.reason")]
    [InlineData("?q=our+inference", "san-ysidro-pedestrian.closure_type")] // the reason
    [InlineData("?q=lukeville", "lukeville-vehicle.closure_type")]
    [InlineData("?q=%25", "")]
    [InlineData("?field=closure_type&sort=-conflict_id", "san-ysidro-pedestrian.closure_type lukeville-vehicle.closure_type eagle-pass-vehicle.closure_type")]
    [InlineData("?port=el-paso&sort=-field", "losses-not-stated.period el-paso-rail.reason el-paso-rail.announced el-paso-rail.start")]
    [InlineData("?port=el-paso&sort=sources", "losses-not-stated.period el-paso-rail.start el-paso-rail.announced el-paso-rail.reason")]
    [InlineData("?field=name,count,quotation&sort=-status", "agency.name kirby-quotation.quotation adviser.name ports.count")]
    public async Task ListAsync_Filter_KeepsItsRowsInItsOrder(string query, string ids)
    {
        var filter = ConflictFilter.Parse(query, seed.Facts, out var problems);

        var rows = await seed.Articles.Database.Register().ListAsync(filter, Ct);

        Assert.Empty(problems);
        Assert.Equal(ids, string.Join(' ', rows.Select(row => row.ConflictId)));
    }

    [Fact]
    public async Task ListAsync_AnyFilter_ChangesNoRow()
    {
        var register = seed.Articles.Database.Register();
        var all = (await register.ListAsync(new ConflictFilter(), Ct)).ToDictionary(row => row.ConflictId, ConflictSamples.Line);

        var some = await register.ListAsync(new ConflictFilter { Sources = new IdList(["afp-2023-12-22"]), Text = "rail" }, Ct);

        Assert.NotEmpty(some);
        Assert.All(some, row => Assert.Equal(all[row.ConflictId], ConflictSamples.Line(row)));
    }

    [Fact]
    public async Task ContestedAsync_Seed_KnowsClosuresFiguresAndEveryUnit()
    {
        var contested = await seed.Articles.Database.Register().ContestedAsync(new(), Ct);

        Assert.True(contested.Has("eagle-pass-rail", ConflictFields.Start));
        Assert.False(contested.Has("eagle-pass-vehicle", ConflictFields.Start));
        Assert.Equal("crossings-southwest-border-per-day.unit", contested.Find("people-per-day", ConflictFields.Unit));
        Assert.Equal(1, contested.PageOf("adviser.name"));
    }

    [Fact]
    public async Task ListAsync_EarlierDay_IsFoundOnceUntilTheStoreChanges()
    {
        await using var store = await TestDatabase.SeededAsync();
        var register = store.Database.Register();
        var before = new ConflictFilter { View = new() { Known = new(2023, 12, 21) } };
        var once = await register.ListAsync(before, Ct);

        var again = await register.ListAsync(before, Ct);
        await using (var connection = await store.Database.OpenAsync(Ct))
            await connection.ExecuteAsync("UPDATE figure_claim SET value_low = 20000 WHERE claim_id = 'ny-breaking-2023-12-21.l1.1';");
        var changed = await register.ListAsync(before, Ct);

        Assert.Same(once[0], again[0]);
        Assert.NotSame(once[0], changed[0]);
        Assert.Equal(50, changed.Single(row => row.ConflictId == "people-per-day.value").Spread);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2023-12-22")]
    [InlineData("2023-12-21")]
    public async Task ListAsync_StoreChangedBetweenNotesAndValues_IsOfOneStore(string? known)
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);
        var filter = new ConflictFilter { View = new() { Known = known is null ? null : DateOnly.ParseExact(known, "yyyy-MM-dd") } };
        var changed = 0;
        store.Database.Version(); // opens a connection of its own, which must not be the one that is watched
        await SqlTrace.OnStatementAsync(store.Database, sql =>
        {
            if (!sql.Contains("FROM conflict_value v", StringComparison.Ordinal) || changed++ > 0) return;
            using var other = new SqliteConnection($"Data Source={store.Path};Pooling=False");
            other.Execute("UPDATE conflict_value SET words = 'changed' WHERE words = 'Customs and Border Patrol';");
        });

        var (first, second) = (await store.Database.Register().ListAsync(filter, Ct), await store.Database.Register().ListAsync(filter, Ct));

        Assert.True(changed > 0);
        Assert.Contains("Customs and Border Patrol", Words(first));
        Assert.Contains("changed", Words(second));

        static IEnumerable<string> Words(IReadOnlyList<ConflictRow> rows) => rows.Single(row => row.ConflictId == "agency.name").Values.Select(value => value.Words);
    }

    [Fact]
    public async Task ListAsync_DayOnWhichAllWasKnown_IsThatOfToday()
    {
        var register = seed.Articles.Database.Register();

        var (today, then) = (await register.ListAsync(new ConflictFilter(), Ct), await register.ListAsync(new ConflictFilter { View = new() { Known = new(2023, 12, 22) } }, Ct));

        Assert.Same(today[0], then[0]);
    }

    [Fact]
    public async Task ListAsync_FiguresOfSeveralPages_KnowsThePageOfEach()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("a").Source("b", published: "2023-12-22");
        foreach (var n in Enumerable.Range(100, 120)) pack.Figure($"f{n}", place: $"Place {n}").FigureClaim($"a.p{n}.1", $"f{n}", "1", "1");
        await pack.FigureClaim("b.p1.1", "f100", "2", "2").FigureClaim("b.p2.1", "f219", "0", "0").LoadAsync(store, ct: Ct);

        var rows = await store.Database.Register().ListAsync(new ConflictFilter(), Ct);

        Assert.Equal([("f100.value", 1), ("f219.value", 2)], rows.Select(row => (row.ConflictId, row.FigurePage)));
    }

    [Fact]
    public async Task ListAsync_ClaimsThatNoLongerDiffer_HaveNoRowWhateverIsNoted()
    {
        await using var store = await TestDatabase.SeededAsync();
        var register = store.Database.Register();
        var before = await register.CountAsync(new(), Ct);
        await using (var connection = await store.Database.OpenAsync(Ct))
            await connection.ExecuteAsync("UPDATE closure_claim SET date_edtf = '2023-12-18' WHERE claim_id = 'afp-2023-12-22.p7.1';");

        var rows = await register.ListAsync(new ConflictFilter(), Ct);

        Assert.Equal(before - 1, rows.Count);
        Assert.DoesNotContain(rows, row => row.ConflictId == "eagle-pass-rail.start");
    }

    [Fact]
    public async Task ListAsync_WithoutANote_IsOpenAndSaysNothingMore()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Port("alpha").Source("a").Source("b").Closure("alpha", "rail").ClosureClaim("a.p1.1", "alpha-rail", date: "2023-12-18").ClosureClaim("b.p1.1", "alpha-rail", date: "2023-12-19");
        await pack.LoadAsync(store, ct: Ct);

        var row = Assert.Single(await store.Database.Register().ListAsync(new ConflictFilter(), Ct));

        Assert.Equal(("alpha-rail.start", "open", null), (row.ConflictId, row.Status, row.Latest));
    }
}

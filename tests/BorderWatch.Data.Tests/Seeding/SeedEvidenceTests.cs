using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The supporting words of claims: a last column that a file may be without, and that is no copy of an article.</summary>
public sealed class SeedEvidenceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> ClaimFiles() => ["closure-claims.csv", "figure-claims.csv", "event-claims.csv"];

    [Fact]
    public async Task LoadAsync_FilesWithTheColumn_KeepTheWords()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();
        foreach (var file in ClaimFiles().Select(row => row.Data)) AddColumn(pack, file, "“two bridges”, it said");

        await pack.LoadAsync(store, ct: Ct);

        const string words = "“two bridges”, it said";
        Assert.Equal((words, "https://example.org/a"), Of(Assert.Single(await new ClosureQueries(store.Database).ClaimsAsync(new ClosureFilter(), Ct)), claim => (claim.Evidence, claim.SourceUrl)));
        Assert.Equal((words, "https://example.org/a"), Of(Assert.Single(await new FigureQueries(store.Database).ClaimsAsync(new FigureFilter(), Ct)), claim => (claim.Evidence, claim.SourceUrl)));
        Assert.Equal((words, "https://example.org/a"), Of(Assert.Single(await new EventQueries(store.Database).ClaimsAsync(new EventFilter(), Ct)), claim => (claim.Evidence, claim.SourceUrl)));
        Assert.Single(await new ClosureQueries(store.Database).ClaimsAsync(new ClosureFilter { Text = "TWO BRIDGES" }, Ct));
        Assert.Single(await new FigureQueries(store.Database).ClaimsAsync(new FigureFilter { Text = "two bridges" }, Ct));
        Assert.Single(await new EventQueries(store.Database).ClaimsAsync(new EventFilter { Text = "two bridges" }, Ct));
    }

    [Fact]
    public async Task LoadAsync_SameClaimsWithoutTheColumn_HaveNoWords()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();

        await pack.LoadAsync(store, ct: Ct);

        foreach (var shape in new[] { RecordShapes.ClosureClaims, RecordShapes.FigureClaims, RecordShapes.EventClaims })
            Assert.Null(Assert.Single(await new RecordQueries(store.Database).ListAsync(shape.Name, Ct))["evidence"]);
    }

    [Fact]
    public async Task SnapshotId_OfClaimsWithOtherWords_IsAnother()
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();
        await pack.LoadAsync(store, ct: Ct);
        var before = await new SnapshotQueries(store.Database).IdAsync(Ct);

        AddColumn(pack, "event-claims.csv", "it said");
        await pack.LoadAsync(store, ct: Ct);

        Assert.NotEqual(before, await new SnapshotQueries(store.Database).IdAsync(Ct));
    }

    [Theory]
    [MemberData(nameof(ClaimFiles))]
    public async Task LoadAsync_MoreWordsThanAQuotation_AreRefusedByColumn(string file)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();
        AddColumn(pack, file, Words(Evidence.MostWords + 6));

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Equal($"{file}, line 2, column evidence: has 31 words; 25 is the most.", refused.Message);
    }

    [Theory]
    [MemberData(nameof(ClaimFiles))]
    public async Task LoadAsync_AsManyWordsAsMayBe_AreTaken(string file)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();
        AddColumn(pack, file, Words(Evidence.MostWords));

        Assert.True(await pack.LoadAsync(store, ct: Ct));
    }

    [Theory]
    [InlineData("origin_id,note", "origin_id,note,evidense", "evidense", "the header should have \"evidence\" here.")]
    [InlineData("origin_id,note", "origin_id,note,evidence,more", "more", "the header has a column too many.")]
    [InlineData("origin_id,note", "origin_id", "note", "the header lacks this column.")]
    [InlineData("origin_id,note", "origin_id,evidence", "evidence", "the header should have \"note\" here.")]
    public async Task LoadAsync_HeaderThatIsAnother_IsRefused(string text, string becomes, string column, string reason)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack().Change("event-claims.csv", text, becomes);

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Equal($"event-claims.csv, line 1, column {column}: {reason}", refused.Message);
    }

    [Theory]
    [InlineData(",it said", "11 fields where the header has 10.")] // the cell without its column
    [InlineData(",", "11 fields where the header has 10.")]
    public async Task LoadAsync_RowLongerThanItsHeader_IsRefused(string more, string reason)
    {
        await using var store = await TestDatabase.MigratedAsync();
        using var pack = Pack();
        pack.Write("event-claims.csv", pack.Read("event-claims.csv").TrimEnd('\n') + more + "\n");

        var refused = await Assert.ThrowsAsync<SeedException>(() => pack.LoadAsync(store, ct: Ct));

        Assert.Equal($"event-claims.csv, line 2: {reason}", refused.Message);
    }

    /// <summary>A claim of each kind, in files as they were before there were supporting words.</summary>
    private static TestPack Pack() => TestPack.Empty()
        .Port("alpha").Source("paper-a").Change("sources.csv", "in text,,", "in text,https://example.org/a,")
        .Closure("alpha", "rail").ClosureClaim("paper-a.p1.1", "alpha-rail")
        .Figure("f").FigureClaim("paper-a.p1.2", "f", "10")
        .Event("call").EventClaim("paper-a.p1.3", "call");

    private static void AddColumn(TestPack pack, string file, string words)
    {
        var lines = pack.Read(file).TrimEnd('\n').Split('\n');
        pack.Write(file, $"{lines[0]},evidence\n{lines[1]},\"{words}\"\n");
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count));

    private static T Of<TClaim, T>(TClaim claim, Func<TClaim, T> what) => what(claim);
}

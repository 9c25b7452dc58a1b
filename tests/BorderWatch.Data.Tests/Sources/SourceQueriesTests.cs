using BorderWatch.Data.Sources;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Sources;

public sealed class SourceQueriesTests(SourceQueriesTests.Rows store) : IClassFixture<SourceQueriesTests.Rows>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SourceQueries Queries => new(store.Database);

    [Theory]
    [InlineData("", "c-1", "a-2", "b-3")] // in order of publication
    [InlineData("source=a-2,b-3", "a-2", "b-3")]
    [InlineData("from=2023-12-22", "a-2", "b-3")]
    [InlineData("from=2023-12-23", "b-3")]
    [InlineData("to=2023-12-22", "c-1", "a-2")]
    [InlineData("to=2023-12-21", "c-1")]
    [InlineData("from=2023-12-21&to=2023-12-30", "a-2")]
    [InlineData("q=BORDER", "c-1")] // title
    [InlineData("q=agency", "a-2")] // publisher
    [InlineData("q=NOTICE", "a-2")] // note
    [InlineData("q=élan", "c-1")]
    [InlineData("q=ÉLAN", "c-1")]
    [InlineData("q=100%25", "c-1")]
    [InlineData("q=_1", "a-2")]
    [InlineData("q=m_n")]
    [InlineData("q=nothing")]
    public async Task ListAsync_Query_KeepsTheSourcesThatFit(string query, params string[] kept)
    {
        var sources = await Queries.ListAsync(Filter(query), Ct);

        Assert.Equal(kept, sources.Select(row => row.SourceId));
    }

    [Theory]
    [InlineData("source_id", "a-2", "b-3", "c-1")]
    [InlineData("-source_id", "c-1", "b-3", "a-2")]
    [InlineData("publisher", "a-2", "b-3", "c-1")]
    [InlineData("-publisher", "c-1", "b-3", "a-2")]
    [InlineData("title", "b-3", "a-2", "c-1")]
    [InlineData("-title", "c-1", "a-2", "b-3")]
    [InlineData("published_edtf", "c-1", "a-2", "b-3")]
    [InlineData("-published_edtf", "b-3", "a-2", "c-1")]
    [InlineData("kind", "a-2", "b-3", "c-1")]
    [InlineData("-kind", "c-1", "b-3", "a-2")]
    public async Task ListAsync_Sort_Orders(string sort, params string[] order)
    {
        var sources = await Queries.ListAsync(Filter($"sort={sort}"), Ct);

        Assert.Equal(order, sources.Select(row => row.SourceId));
    }

    [Fact]
    public async Task FindAsync_Source_HasItsCellsCountsAndOrigins()
    {
        var source = await Queries.FindAsync("c-1", Ct);

        Assert.NotNull(source);
        Assert.Equal(("Élan", "The border 100%", "2023-12-20", "in text", "news"), (source.Publisher, source.Title, source.PublishedEdtf.ToString(), source.PublishedBasis, source.Kind));
        Assert.Equal((2, 1, 1), (source.ClosureClaims, source.FigureClaims, source.EventClaims));
        Assert.Equal(["c-1", "white-house"], source.Origins);
        Assert.Equal((null, null), (source.Url, source.Note));
    }

    [Fact]
    public async Task FindAsync_SourceWithoutClaims_CountsNone()
    {
        var source = await Queries.FindAsync("b-3", Ct);

        Assert.NotNull(source);
        Assert.Equal((0, 0, 0, new DateOnly(2023, 12, 31)), (source.ClosureClaims, source.FigureClaims, source.EventClaims, source.PublishedOn));
        Assert.Empty(source.Origins);
    }

    [Fact]
    public async Task FindAsync_NoSuchSource_IsNull()
    {
        var source = await Queries.FindAsync("nobody", Ct);

        Assert.Null(source);
    }

    [Fact]
    public async Task OriginsAsync_Source_AreThoseOfItsClaimsByName()
    {
        var origins = await Queries.OriginsAsync("c-1", Ct);

        Assert.Equal([("c-1", "outlet"), ("white-house", "government")], origins.Select(row => (row.OriginId, row.Kind)));
        Assert.Empty(await Queries.OriginsAsync("nobody", Ct));
    }

    [Fact]
    public async Task GetAsync_Facts_AreInTheirOrders()
    {
        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);

        Assert.Equal(["c-1", "a-2", "b-3"], facts.Sources.Select(source => source.SourceId));
        Assert.Equal((new DateOnly(2023, 12, 31), 1, "alpha", "Agency"), (facts.NewestPublication, facts.Closures, facts.PortName("alpha"), facts.SourceName("a-2")));
        Assert.Equal([("beta", "Beta", "CA", 0), ("alpha", "alpha", "TX", 1)], facts.Ports.Select(port => (port.Slug, port.Name, port.State, port.Closures)));
        Assert.Equal(["CA", "TX"], facts.States);
    }

    [Fact]
    public async Task GetAsync_EmptyStore_SaysHowToFillIt()
    {
        await using var empty = await TestDatabase.MigratedAsync();

        var refused = await Assert.ThrowsAsync<StoreException>(() => new StoreFactQueries(empty.Database).GetAsync(Ct));

        Assert.Contains("holds no sources", refused.Message, StringComparison.Ordinal);
        Assert.Contains(empty.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_Source_CountsItsClaimsByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => Queries.FindAsync("c-1", Ct));

        Assert.Contains("SEARCH c USING COVERING INDEX closure_claim_source (source_id=?)", plan);
        Assert.Contains("SEARCH c USING COVERING INDEX figure_claim_source (source_id=?)", plan);
        Assert.Contains("SEARCH c USING COVERING INDEX event_claim_source (source_id=?)", plan);
    }

    [Fact]
    public async Task OriginsAsync_Source_LooksClaimsUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => Queries.OriginsAsync("c-1", Ct));

        Assert.Equal(3, plan.Count(step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.EndsWith("_claim_source (source_id=?)", StringComparison.Ordinal)));
    }

    private SourceFilter Filter(string query) => store.Filter<SourceFilter>(query);

    public sealed class Rows() : PackStore(pack => pack
        .Port("alpha")
        .Port("beta", "CA", -117, "Beta")
        .Closure("alpha", "rail")
        .Figure("f")
        .Event("e")
        .Source("c-1", "2023-12-20", "Élan", "The border 100%", "news")
        .Source("a-2", "2023-12-22", "Agency", "Statement_1", "agency", "carries a notice")
        .Source("b-3", "2023-12", "Data", "Monthly table", "dataset") // counts as published on the last day of the month
        .Origin("white-house", "government")
        .ClosureClaim("c-1.p1.1", "alpha-rail", date: "2023-12-18")
        .ClosureClaim("c-1.p1.2", "alpha-rail", "observed")
        .FigureClaim("c-1.p2.1", "f", "1")
        .Row("event-claims.csv", ("claim_id", "c-1.p3.1"), ("event_id", "e"), ("source_id", "c-1"), ("origin_id", "white-house"))
        .Row("event-claims.csv", ("claim_id", "a-2.n1"), ("event_id", "e"), ("source_id", "a-2"), ("origin_id", "white-house")));
}

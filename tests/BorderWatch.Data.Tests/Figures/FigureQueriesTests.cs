using BorderWatch.Data.Figures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Figures;

public sealed class FigureQueriesTests(FigureQueriesTests.Rows store) : IClassFixture<FigureQueriesTests.Rows>
{
    // Short names of the claims below, so that a table of orders can be read.
    private const string A = "news-1.p1.1";
    private const string B = "news-1.p2.1";
    private const string C = "news-2.p1.1";
    private const string D = "news-2.p2.1";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private FigureQueries Queries => new(store.Database);

    [Theory]
    [InlineData("", A, B, C, D)]
    [InlineData("measure=crossings", A, C)]
    [InlineData("measure=losses,records", B, D)]
    [InlineData("unit=USD", B)]
    [InlineData("unit=people,USD", A, B, C)]
    [InlineData("unit=encounters")]
    [InlineData("port=alpha", B)]
    [InlineData("port=alpha,beta", B, D)]
    [InlineData("port=beta&source=news-1", B)]
    [InlineData("source=news-2", C, D)]
    [InlineData("measure=crossings&source=news-2", C)]
    [InlineData("from=2023-12-22", A, B, C, D)] // periods that touch it, and those that are not stated
    [InlineData("from=2023-12-23", A, C, D)]
    [InlineData("from=2024-01-01", C, D)]
    [InlineData("to=2023-12-17", A, C, D)]
    [InlineData("to=2023-11-30", C, D)]
    [InlineData("q=TENS+of", C)] // words
    [InlineData("q=texas", A, C)] // place
    [InlineData("q=ámbito", B)]
    [InlineData("q=ÁMBITO", B)]
    [InlineData("q=record", D)] // measure
    [InlineData("q=first_news", A, B)] // publisher
    [InlineData("q=firstxnews")]
    [InlineData("q=%25", B)]
    [InlineData("q=10%25")]
    public async Task ClaimsAsync_Query_KeepsTheClaimsThatFit(string query, params string[] kept)
    {
        var claims = await Queries.ClaimsAsync(Filter(query), Ct);

        Assert.Equal(kept, claims.Select(claim => claim.ClaimId));
    }

    [Theory]
    [InlineData("figure_id", A, C, B, D)]
    [InlineData("-figure_id", D, B, A, C)]
    [InlineData("measure", A, C, B, D)]
    [InlineData("-measure", D, B, A, C)]
    [InlineData("unit", B, A, C, D)] // USD, people, people, none
    [InlineData("-unit", A, C, B, D)]
    [InlineData("place", A, C, D, B)]
    [InlineData("-place", B, D, A, C)]
    [InlineData("period_edtf", A, B, C, D)] // 1, 18 December, none, none
    [InlineData("-period_edtf", B, A, C, D)]
    [InlineData("period_kind", B, D, A, C)] // in_total, not_stated, per_day
    [InlineData("-period_kind", A, C, D, B)]
    [InlineData("value_low", B, A, C, D)] // by number, not by text: 9,000 before 10,000
    [InlineData("-value_low", C, A, B, D)]
    [InlineData("value_high", A, C, B, D)]
    [InlineData("-value_high", C, A, B, D)]
    [InlineData("qualifier", A, B, D, C)]
    [InlineData("-qualifier", D, B, A, C)]
    [InlineData("source_id", A, B, C, D)]
    [InlineData("-source_id", C, D, A, B)]
    [InlineData("publisher", A, B, C, D)]
    [InlineData("-publisher", C, D, A, B)]
    public async Task ClaimsAsync_Sort_OrdersWithTheUnknownLast(string sort, params string[] order)
    {
        var claims = await Queries.ClaimsAsync(Filter($"sort={sort}"), Ct);

        Assert.Equal(order, claims.Select(claim => claim.ClaimId));
    }

    [Fact]
    public async Task ClaimsAsync_Claim_HasItsCellsAndUnknownAsNull()
    {
        var claims = await Queries.ClaimsAsync(new(), Ct);

        var (full, bare) = (claims[0], claims[3]);
        Assert.Equal(
            ("daily", "crossings", "people", "Texas", "2023-12~", "per_day", 10_000m, 10_000m, "about", "approximately 10,000"),
            (full.FigureId, full.Measure, full.Unit, full.Place, full.PeriodEdtf?.ToString(), full.PeriodKind, full.ValueLow, full.ValueHigh, full.Qualifier, full.Words));
        Assert.Equal(("news-1", "First_News", new DateOnly(2023, 12, 20), "news-1"), (full.SourceId, full.Publisher, full.PublishedOn, full.OriginId));
        Assert.Equal((null, null, null, null, null, null), (bare.Unit, bare.PeriodEdtf, bare.PeriodText, bare.ValueLow, bare.ValueHigh, bare.Attribution));
        Assert.Null(claims[1].ValueHigh);
    }

    [Fact]
    public async Task ClaimsAsync_ValuesWithAndWithoutDecimals_AreExact()
    {
        await using var other = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("a").Figure("f")
            .FigureClaim("a.p1.1", "f", "0.1", "1234567890123.45").FigureClaim("a.p2.1", "f", "-112.8", "999999999999999")
            .FigureClaim("a.p3.1", "f", "10000", "10000.5");
        await pack.LoadAsync(other, ct: Ct);

        var claims = await new FigureQueries(other.Database).ClaimsAsync(new(), Ct);

        Assert.Equal([(0.1m, 1_234_567_890_123.45m), (-112.8m, 999_999_999_999_999m), (10_000m, 10_000.5m)], claims.Select(claim => (claim.ValueLow!.Value, claim.ValueHigh!.Value)));
    }

    [Fact]
    public async Task ClaimsAsync_OfASource_LooksClaimsUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => Queries.ClaimsAsync(Filter("source=news-1"), Ct));

        Assert.Contains("SEARCH c USING INDEX figure_claim_source (source_id=?)", plan);
    }

    [Fact]
    public async Task ClaimsAsync_OfAPort_LooksItsFiguresUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => Queries.ClaimsAsync(Filter("port=alpha"), Ct));

        Assert.Contains(plan, step => step.Contains("figure_port", StringComparison.Ordinal) && step.Contains("SEARCH p USING", StringComparison.Ordinal));
    }

    private FigureFilter Filter(string query) => store.Filter<FigureFilter>(query);

    public sealed class Rows() : PackStore(pack => pack
        .Source("news-1", "2023-12-20", "First_News")
        .Source("news-2", "2023-12-21", "Second News")
        .Port("alpha").Port("beta", longitude: -110)
        .FigurePort("losses", "alpha").FigurePort("losses", "beta").FigurePort("records", "beta")
        .Figure("daily", "crossings", "people", "Texas", "per_day")
        .Figure("losses", "losses", "USD", "Ámbito", "in_total")
        .Figure("records", "records", null, "border", "not_stated")
        .FigureClaim(A, "daily", "10000", "10000", "2023-12~", "about", "approximately 10,000")
        .FigureClaim(B, "losses", "9000", null, "2023-12-18/2023-12-22", "more_than", "100% more")
        .FigureClaim(C, "daily", "20000", "99999", null, null, "tens of thousands")
        .FigureClaim(D, "records", words: "record levels", qualifier: "record"));
}

using BorderWatch.Data.Closures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureQueriesTests(ClosureStore store) : IClassFixture<ClosureStore>
{
    private const string Beta = "beta-pedestrian";
    private const string Gamma = "gamma-cargo";
    private const string Rail = "alpha-rail";
    private const string Vehicle = "alpha-vehicle";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", Beta, Gamma, Rail, Vehicle)]
    [InlineData("port=alpha", Rail, Vehicle)]
    [InlineData("port=alpha,beta", Beta, Rail, Vehicle)]
    [InlineData("type=pedestrian", Beta)]
    [InlineData("type=rail,cargo", Gamma, Rail)]
    [InlineData("state=AZ", Gamma)]
    [InlineData("state=AZ,TX", Gamma, Rail, Vehicle)]
    [InlineData("source=agency-3", Beta, Gamma, Rail)] // an inferred claim keeps its closure too
    [InlineData("source=news-1", Rail, Vehicle)]
    [InlineData("source=news-1,news-2", Beta, Rail, Vehicle)]
    [InlineData("port=alpha&source=agency-3", Rail)] // all conditions hold
    [InlineData("port=beta&type=rail")]
    [InlineData("q=ALPHA", Rail, Vehicle)] // the port
    [InlineData("q=pedes", Beta)] // the type
    [InlineData("q=Rail+Bridge", Rail)] // a claim's crossing
    [InlineData("q=port+in+texas", Vehicle)] // a claim's place
    [InlineData("q=on+monday", Rail)] // a claim's words
    [InlineData("q=third_agency", Beta, Gamma, Rail)] // a publisher
    [InlineData("q=third-agency")]
    [InlineData("q=ThirdXAgency")] // _ stands for itself
    [InlineData("q=100%25", Rail, Vehicle)]
    [InlineData("q=10%25N")] // and so does %
    [InlineData("q=%25", Rail, Vehicle)]
    [InlineData("q=_", Beta, Gamma, Rail)]
    [InlineData("q=beta%5Cwest", Beta)] // and the escape character
    [InlineData("q=%5C", Beta)]
    [InlineData("q=month's", Beta)]
    [InlineData("q=gamma+él", Gamma)]
    [InlineData("q=GAMMA+ÉL", Gamma)]
    [InlineData("q=no+such+words")]
    public async Task ListAsync_Query_KeepsTheRowsThatFit(string query, params string[] kept)
    {
        var list = await store.Queries.ListAsync(store.Filter(query), store.Facts, Ct);

        Assert.Equal(kept, list.Rows.Select(row => row.ClosureId));
    }

    [Theory]
    [InlineData("", 0, Beta, Gamma, Rail, Vehicle)]
    [InlineData("from=2023-12-10", 2, Beta, Gamma, Rail, Vehicle)] // its last day counts
    [InlineData("from=2023-12-11", 2, Gamma, Rail, Vehicle)]
    [InlineData("from=2023-12-22", 2, Gamma, Rail, Vehicle)]
    [InlineData("from=2023-12-23", 2, Gamma, Vehicle)]
    [InlineData("to=2023-12-18", 2, Beta, Gamma, Rail, Vehicle)] // its first possible day counts
    [InlineData("to=2023-12-17", 2, Beta, Gamma, Vehicle)]
    [InlineData("to=2023-11-30", 2, Gamma, Vehicle)]
    [InlineData("from=2023-12-11&to=2023-12-17", 2, Gamma, Vehicle)]
    [InlineData("from=2023-12-20&to=2023-12-20", 2, Gamma, Rail, Vehicle)] // in the middle of it
    [InlineData("from=2023-12-20&port=alpha", 1, Rail, Vehicle)]
    public async Task ListAsync_Range_KeepsWhatOverlapsAndCountsWhatIsUndated(string query, int undated, params string[] kept)
    {
        var list = await store.Queries.ListAsync(store.Filter(query), store.Facts, Ct);

        Assert.Equal(kept, list.Rows.Select(row => row.ClosureId));
        Assert.Equal(undated, list.Undated);
    }

    [Theory]
    [InlineData("port", Rail, Vehicle, Beta, Gamma)]
    [InlineData("-port", Gamma, Beta, Rail, Vehicle)]
    [InlineData("state", Gamma, Beta, Rail, Vehicle)]
    [InlineData("-state", Rail, Vehicle, Beta, Gamma)]
    [InlineData("crossing", Vehicle, Rail, Beta, Gamma)] // Bridge I, rail bridge, none, none
    [InlineData("-crossing", Rail, Vehicle, Beta, Gamma)]
    [InlineData("closure_type", Gamma, Beta, Rail, Vehicle)]
    [InlineData("-closure_type", Vehicle, Rail, Beta, Gamma)]
    [InlineData("status", Vehicle, Gamma, Beta, Rail)] // closed, inferred, reopened, reopened
    [InlineData("-status", Beta, Rail, Gamma, Vehicle)]
    [InlineData("began_earliest", Beta, Rail, Gamma, Vehicle)] // 1, 18 December, none, none
    [InlineData("-began_earliest", Rail, Beta, Gamma, Vehicle)]
    [InlineData("began_latest", Beta, Rail, Vehicle, Gamma)] // 1, 19, 20 December, none
    [InlineData("-began_latest", Vehicle, Rail, Beta, Gamma)]
    [InlineData("began_origins_agree", Rail, Beta, Gamma, Vehicle)] // 1 of 2, 1 of 1, none, none
    [InlineData("-began_origins_agree", Beta, Rail, Gamma, Vehicle)]
    [InlineData("ended_earliest", Beta, Rail, Gamma, Vehicle)]
    [InlineData("-ended_earliest", Rail, Beta, Gamma, Vehicle)]
    [InlineData("ended_latest", Beta, Rail, Gamma, Vehicle)]
    [InlineData("-ended_latest", Rail, Beta, Gamma, Vehicle)]
    [InlineData("sources_stated", Gamma, Vehicle, Beta, Rail)] // 0, 1, 2, 3
    [InlineData("-sources_stated", Rail, Beta, Vehicle, Gamma)]
    [InlineData("sources_inferred", Beta, Rail, Gamma, Vehicle)] // 0, 0, 1, 1
    [InlineData("-sources_inferred", Gamma, Vehicle, Beta, Rail)]
    public async Task ListAsync_Sort_OrdersWithTheUnknownLast(string sort, params string[] order)
    {
        var list = await store.Queries.ListAsync(store.Filter($"sort={sort}"), store.Facts, Ct);

        Assert.Equal(order, list.Rows.Select(row => row.ClosureId));
    }

    [Fact]
    public void SortColumns_AllOfThem_AreInTheTableAbove()
    {
        var tested = typeof(ClosureQueriesTests).GetMethod(nameof(ListAsync_Sort_OrdersWithTheUnknownLast))!
            .GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!);

        Assert.Equal(ClosureFilter.SortColumns.SelectMany(column => new[] { column, "-" + column }), tested);
    }

    [Fact]
    public async Task ListAsync_NoFilter_DerivesEachRow()
    {
        var list = await store.Queries.ListAsync(new(), store.Facts, Ct);

        Assert.Equal(
            [
                (Beta, "2023-12-01~", "2023-12-10", "reopened", 1, 1),
                (Gamma, null, null, "inferred", 0, 0),
                (Rail, "[2023-12-18,2023-12-19]", "2023-12-22", "reopened", 1, 2),
                (Vehicle, "[..2023-12-20]", null, "closed", 0, 0),
            ],
            list.Rows.Select(row => (row.ClosureId, row.Start.Date?.ToString(), row.End.Date?.ToString(), row.Status, row.Start.OriginsAgree, row.Start.OriginsDated)));
        Assert.All(list.Rows, row => Assert.Equal((new DateOnly(2023, 12, 22), new DateOnly(2023, 12, 22), "consensus"), (row.AsOf, row.KnownOn, row.Reading.Name)));
    }

    [Theory]
    [InlineData("2023-11-30", "not_reported", "not_reported", "not_reported", "not_reported")]
    [InlineData("2023-12-09", "closed", "not_reported", "not_reported", "not_reported")]
    [InlineData("2023-12-18", "reopened", "inferred", "possibly_closed", "not_reported")]
    [InlineData("2023-12-20", "reopened", "inferred", "closed", "closed")]
    [InlineData("2024-12-20", "reopened", "inferred", "reopened", "closed")]
    public async Task ListAsync_AsOf_IsTheStateOfThatDay(string asOf, params string[] statuses)
    {
        var list = await store.Queries.ListAsync(store.Filter($"asof={asOf}"), store.Facts, Ct);

        Assert.Equal(statuses, list.Rows.Select(row => row.Status));
    }

    [Fact]
    public async Task FindAsync_Closure_HasAllItsClaimsInDateOrder()
    {
        var closure = await store.Queries.FindAsync(Rail, new() { AsOf = new(2023, 12, 18) }, store.Facts, Ct);

        Assert.NotNull(closure);
        Assert.Equal(["news-1.p1.1", "news-2.p1.1", "agency-3.n1"], closure.Claims.Select(claim => claim.ClaimId));
        Assert.Equal(("alpha", "Alpha", "TX", "rail", "possibly_closed"), (closure.PortSlug, closure.Port, closure.State, closure.ClosureType, closure.Status));
        Assert.Equal(["agency-3", "news-1", "news-2"], closure.SourcesStated);
        Assert.Empty(closure.SourcesInferred);
    }

    [Theory]
    [InlineData("nowhere-rail")]
    [InlineData("")]
    [InlineData("ALPHA-RAIL")]
    [InlineData("alpha-rail' OR '1'='1")]
    public async Task FindAsync_NoSuchClosure_IsNull(string closureId)
    {
        var closure = await store.Queries.FindAsync(closureId, new(), store.Facts, Ct);

        Assert.Null(closure);
    }

    [Fact]
    public async Task Page_OfAList_IsTwentyFiveRows()
    {
        var row = (await store.Queries.FindAsync(Rail, new(), store.Facts, Ct))!;
        var list = new ClosureList { Rows = [.. Enumerable.Range(1, 60).Select(number => row with { ClosureId = $"c{number}" })], Claims = [], Undated = 0 };

        Assert.Equal(("c1", "c25", 25), (list.Page(1)[0].ClosureId, list.Page(1)[^1].ClosureId, list.Page(1).Count));
        Assert.Equal(("c51", "c60", 10), (list.Page(3)[0].ClosureId, list.Page(3)[^1].ClosureId, list.Page(3).Count));
        Assert.Empty(list.Page(4));
    }

    [Fact]
    public async Task FindAsync_Closure_LooksClaimsUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => store.Queries.FindAsync(Rail, new(), store.Facts, Ct));

        Assert.NotEmpty(plan);
        Assert.Contains(plan, step => step.Contains("USING COVERING INDEX claim_closure_closure (closure_id=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("SUBQUERY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ClaimsAsync_OfASource_LooksClaimsUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => store.Queries.ClaimsAsync(store.Filter("source=news-1"), Ct));

        Assert.Contains("SEARCH c USING INDEX closure_claim_source (source_id=?)", plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("SUBQUERY", StringComparison.Ordinal));
    }
}

using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureClaimQueriesTests(ClosureStore store) : IClassFixture<ClosureStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "news-1.p1.1 news-1.p2.1 news-1.p9.1 news-2.p1.1 news-2.p2.1 news-2.p3.1 agency-3.n1 agency-3.n2 agency-3.n3")]
    [InlineData("port=alpha", "news-1.p1.1 news-1.p2.1 news-2.p1.1 news-2.p2.1 agency-3.n1")]
    [InlineData("port=alpha&type=vehicle", "news-1.p2.1 news-2.p2.1")]
    [InlineData("port=beta&type=vehicle", "")]
    [InlineData("type=cargo", "agency-3.n3")]
    [InlineData("state=CA,AZ", "news-2.p3.1 agency-3.n2 agency-3.n3")]
    [InlineData("source=news-1", "news-1.p1.1 news-1.p2.1 news-1.p9.1")]
    [InlineData("source=news-1&port=alpha", "news-1.p1.1 news-1.p2.1")] // the claim that is linked to none goes
    [InlineData("from=2023-12-19", "news-1.p2.1 news-1.p9.1 news-2.p1.1 news-2.p2.1 agency-3.n1")] // undated claims stay
    [InlineData("to=2023-12-10", "news-1.p2.1 news-1.p9.1 news-2.p2.1 news-2.p3.1 agency-3.n2")]
    [InlineData("from=2023-12-15&to=2023-12-18", "news-1.p1.1 news-1.p2.1 news-1.p9.1 news-2.p2.1 agency-3.n3")]
    [InlineData("q=tuesday", "news-2.p1.1")]
    [InlineData("q=TWO+PORTS", "news-1.p9.1")]
    [InlineData("q=beta", "news-2.p3.1 agency-3.n2")] // the port of its closure
    [InlineData("q=rail", "news-1.p1.1 news-2.p1.1 agency-3.n1")] // the type of its closure
    [InlineData("q=100%25", "news-1.p1.1 news-1.p2.1 news-1.p9.1")]
    [InlineData("q=d_a", "agency-3.n1 agency-3.n2 agency-3.n3")]
    [InlineData("q=first&type=rail", "news-1.p1.1")]
    [InlineData("sort=-port&page=2&asof=2023-12-01", "news-1.p1.1 news-1.p2.1 news-1.p9.1 news-2.p1.1 news-2.p2.1 news-2.p3.1 agency-3.n1 agency-3.n2 agency-3.n3")]
    public async Task ClaimsAsync_Query_KeepsTheClaimsThatFitInOrderOfPublication(string query, string kept)
    {
        var claims = await store.Queries.ClaimsAsync(store.Filter(query), Ct);

        Assert.Equal(kept, string.Join(' ', claims.Select(claim => claim.ClaimId)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("port=alpha&q=news")]
    [InlineData("from=2023-12-19")]
    public async Task ListAsync_Query_HasTheClaimsOfClaimsAsync(string query)
    {
        var claims = await store.Queries.ClaimsAsync(store.Filter(query), Ct);

        var list = await store.Queries.ListAsync(store.Filter(query), store.Facts, Ct);

        Assert.Equal(claims.Select(claim => claim.ClaimId), list.Claims.Select(claim => claim.ClaimId));
    }

    [Theory]
    [InlineData("alpha-vehicle", "", "news-1.p2.1 news-2.p2.1")]
    [InlineData("alpha-vehicle", "source=news-2", "news-2.p2.1")]
    [InlineData("alpha-rail", "from=2023-12-19", "news-2.p1.1 agency-3.n1")]
    [InlineData("alpha-rail", "port=beta", "")]
    public async Task ClaimsOfAsync_Closure_AreItsClaimsThatFit(string closureId, string query, string kept)
    {
        var claims = await store.Queries.ClaimsOfAsync(closureId, store.Filter(query), Ct);

        Assert.NotNull(claims);
        Assert.Equal(kept, string.Join(' ', claims.Select(claim => claim.ClaimId)));
    }

    [Fact]
    public async Task ClaimsOfAsync_NoSuchClosure_IsNull()
    {
        var claims = await store.Queries.ClaimsOfAsync("nowhere-rail", new(), Ct);

        Assert.Null(claims);
    }

    [Fact]
    public async Task ClaimsAsync_Claim_HasItsCellsAndUnknownAsNull()
    {
        var claims = await store.Queries.ClaimsAsync(new(), Ct);

        var dated = claims.Single(claim => claim.ClaimId == "news-2.p3.1");
        var bare = claims.Single(claim => claim.ClaimId == "news-1.p9.1");
        Assert.Equal(
            ("news-2", "Second News", "2023-12-21", new DateOnly(2023, 12, 21), "news-2", "in_force_from", "at the month's start", "2023-12-01~"),
            (dated.SourceId, dated.Publisher, dated.PublishedEdtf.ToString(), dated.PublishedOn, dated.OriginId, dated.Aspect, dated.DateText, dated.DateEdtf?.ToString()));
        Assert.Equal((new DateOnly(2023, 12, 1), new DateOnly(2023, 12, 1)), (dated.DateEarliest, dated.DateLatest));
        Assert.Equal(
            (null, null, null, null, null, null, null, null, null),
            (bare.Paragraph, bare.Line, bare.TypeStated, bare.Crossing, bare.DateEdtf, bare.DateEarliest, bare.TimeLocal, bare.Reason, bare.Note));
    }

    [Fact]
    public async Task ClaimsAsync_Links_AreOneValueIfAlike()
    {
        await using var seed = await TestKit.TestDatabase.SeededAsync();

        var claims = (await new ClosureQueries(seed.Database).ClaimsAsync(new(), Ct)).ToDictionary(claim => claim.ClaimId);

        Assert.Equal(("eagle-pass-rail;el-paso-rail", "inferred"), Links("the-hill-2023-12-21.p9.4"));
        Assert.Equal(("eagle-pass-rail", "stated"), Links("afp-2023-12-22.p7.1"));
        Assert.Equal(("", null), Links("usa-today-2023-12-21.p1.1"));
        (string, string?) Links(string claimId) => (claims[claimId].ClosureIds, claims[claimId].Link);
    }

    [Fact]
    public void Link_LinksThatDiffer_AreJoinedInTheOrderOfTheClosures()
    {
        var claim = new ClosureClaimRow
        {
            ClaimId = "a.p1.1", SourceId = "a", Publisher = "A", PublishedEdtf = Data.Dates.Edtf.Day(new(2023, 12, 21)), PublishedOn = new(2023, 12, 21),
            OriginId = "a", OriginName = "A", OriginKind = "outlet", Aspect = Aspects.Observed, ClosureLinks = [new("x", Links.Inferred), new("y", Links.Stated)],
        };

        Assert.Equal(("x;y", "inferred;stated"), (claim.ClosureIds, claim.Link));
        Assert.Equal((false, true, false), (claim.IsStatedFor("x"), claim.IsStatedFor("y"), claim.IsStatedFor("z")));
    }
}

using BorderWatch.Data.Events;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Events;

public sealed class EventQueriesTests(EventQueriesTests.Rows store) : IClassFixture<EventQueriesTests.Rows>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private EventQueries Queries => new(store.Database);

    [Theory]
    [InlineData("", "talks", "call", "trip", "letter")] // by date; the undated one last
    [InlineData("source=news-1", "talks", "call")]
    [InlineData("source=news-2", "call", "trip", "letter")]
    [InlineData("from=2023-12-15", "talks", "call", "trip", "letter")]
    [InlineData("from=2023-12-16", "call", "trip", "letter")]
    [InlineData("from=2023-12-21", "trip", "letter")] // an open end reaches every later day
    [InlineData("from=2024-12-21", "trip", "letter")]
    [InlineData("to=2023-12-18", "talks", "letter")]
    [InlineData("to=2023-12-19", "talks", "call", "letter")]
    [InlineData("from=2023-12-20&to=2023-12-20", "call", "letter")]
    [InlineData("q=OBRADOR", "call")] // title
    [InlineData("q=LÓPEZ", "call")]
    [InlineData("q=tuesday", "call")] // words of one of its claims
    [InlineData("q=narrator", "letter")]
    [InlineData("q=first_news", "talks", "call")]
    [InlineData("q=100%25", "trip")]
    [InlineData("q=first_news&to=2023-12-15", "talks")]
    public async Task ListAsync_Query_KeepsTheEventsThatFit(string query, params string[] kept)
    {
        var events = await Queries.ListAsync(Filter(query), Ct);

        Assert.Equal(kept, events.Select(row => row.EventId));
    }

    [Theory]
    [InlineData("event_id", "call", "letter", "talks", "trip")]
    [InlineData("-event_id", "trip", "talks", "letter", "call")]
    [InlineData("title", "trip", "letter", "call", "talks")]
    [InlineData("-title", "talks", "call", "letter", "trip")]
    [InlineData("date_earliest", "talks", "call", "trip", "letter")]
    [InlineData("-date_earliest", "trip", "call", "talks", "letter")]
    [InlineData("date_latest", "talks", "call", "letter", "trip")] // an open end has no latest day
    [InlineData("-date_latest", "call", "talks", "letter", "trip")]
    public async Task ListAsync_Sort_OrdersWithTheUnknownLast(string sort, params string[] order)
    {
        var events = await Queries.ListAsync(Filter($"sort={sort}"), Ct);

        Assert.Equal(order, events.Select(row => row.EventId));
    }

    [Fact]
    public async Task ListAsync_Source_KeepsAllClaimsOfAnEventAndItsDate()
    {
        var events = await Queries.ListAsync(Filter("source=news-1"), Ct);

        var call = events.Single(row => row.EventId == "call");
        Assert.Equal(["news-1.p1.1", "news-2.p1.1"], call.Claims.Select(claim => claim.ClaimId));
        Assert.Equal(("[2023-12-19,2023-12-20]", 1, 2), (call.Date.Date?.ToString(), call.Date.OriginsAgree, call.Date.OriginsDated));
        Assert.Equal(["news-1", "news-2"], call.Sources);
        Assert.Equal(["news-1", "news-2"], call.Origins);
    }

    [Theory]
    [InlineData("", "news-1.p1.1 news-1.p2.1 news-2.p1.1 news-2.p2.1 news-2.p3.1")]
    [InlineData("source=news-2", "news-2.p1.1 news-2.p2.1 news-2.p3.1")]
    [InlineData("from=2023-12-20", "news-2.p1.1 news-2.p2.1 news-2.p3.1")]
    [InlineData("to=2023-12-15", "news-1.p2.1 news-2.p3.1")]
    [InlineData("q=white+house", "news-1.p1.1")]
    [InlineData("q=speak&source=news-2", "news-2.p1.1")]
    [InlineData("sort=-title", "news-1.p1.1 news-1.p2.1 news-2.p1.1 news-2.p2.1 news-2.p3.1")]
    public async Task ClaimsAsync_Query_KeepsTheClaimsThatFitInOrderOfPublication(string query, string kept)
    {
        var claims = await Queries.ClaimsAsync(Filter(query), Ct);

        Assert.Equal(kept, string.Join(' ', claims.Select(claim => claim.ClaimId)));
    }

    [Theory]
    [InlineData("biden-lopez-obrador-call", "2023-12-21", 1, false)] // five reports of one briefing
    [InlineData("delegation-to-mexico", "[2023-12-22..]", 0, false)] // no vote, but all say the same
    [InlineData("congress-talks", "[2023-12-17..2023-12-21]", 2, false)]
    [InlineData("texas-arizona-steps", "[..2023-12-22]", 0, false)]
    [InlineData("johnson-letter", null, 0, false)]
    [InlineData("trip-likely-begins", "2023-12-27?", 1, true)]
    public async Task ListAsync_OfTheSeed_DatesAnEventByTheRule(string eventId, string? date, int agree, bool likely)
    {
        await using var seed = await TestDatabase.SeededAsync();

        var row = (await new EventQueries(seed.Database).ListAsync(new(), Ct)).Single(row => row.EventId == eventId);

        Assert.Equal((date, agree, likely), (row.Date.Date?.ToString(), row.Date.OriginsAgree, row.IsLikely));
    }

    [Fact]
    public async Task ListAsync_OpenDatesThatDiffer_AreNoDate()
    {
        await using var other = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Source("a").Event("e").EventClaim("a.p1.1", "e", "[2023-12-22..]").EventClaim("a.p2.1", "e", "[2023-12-23..]");
        await pack.LoadAsync(other, ct: Ct);

        var row = Assert.Single(await new EventQueries(other.Database).ListAsync(new(), Ct));

        Assert.Null(row.Date.Date);
    }

    [Fact]
    public async Task ClaimsAsync_OfASource_LooksClaimsUpByIndex()
    {
        var plan = await SqlTrace.PlanAsync(store.Database, () => Queries.ClaimsAsync(Filter("source=news-1"), Ct));

        Assert.Contains("SEARCH c USING INDEX event_claim_source (source_id=?)", plan);
    }

    private EventFilter Filter(string query) => store.Filter<EventFilter>(query);

    public sealed class Rows() : PackStore(pack => pack
        .Source("news-1", "2023-12-20", "First_News")
        .Source("news-2", "2023-12-21", "Second News")
        .Event("call", "Biden and López Obrador speak")
        .Event("trip", "A delegation 100% expected")
        .Event("talks", "Congress negotiates")
        .Event("letter", "A letter")
        .EventClaim("news-1.p1.1", "call", "2023-12-19", "on Tuesday", "White House")
        .EventClaim("news-2.p1.1", "call", "2023-12-20", "on Wednesday")
        .EventClaim("news-2.p2.1", "trip", "[2023-12-22..]", "in the coming days")
        .EventClaim("news-1.p2.1", "talks", "[2023-12-10..2023-12-15]", "last week")
        .EventClaim("news-2.p3.1", "letter", attribution: "narrator"));
}

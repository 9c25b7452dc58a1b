using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Events;
using BorderWatch.Data.Rules;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class EventWordsTests
{
    [Theory]
    [InlineData("21 December 2023", null, "a 2023-12-21", "b 2023-12-21")]
    [InlineData("possibly 27 December 2023", null, "a 2023-12-27?")]
    [InlineData("a day from 17 to 21 December 2023", null, "a [2023-12-17..2023-12-21]", "b")]
    [InlineData("20 or 21 December 2023", "Sources differ: date of “The call”", "a 2023-12-20", "b 2023-12-21")]
    [InlineData("21 December 2023", "Sources differ: date of “The call”", "a 2023-12-20", "b 2023-12-21", "c 2023-12-21")]
    [InlineData("by 22 December 2023", null, "a [..2023-12-22]")]
    [InlineData("date not agreed", "Sources differ: date of “The call”", "a [..2023-12-22]", "b [..2023-12-21]")]
    [InlineData("date not stated", null, "a", "b")]
    public void Date_OfClaims_IsThatOfTheRule(string words, string? differs, params string[] claims)
    {
        var row = Event(claims);

        Assert.Equal(words, EventWords.Date(row));
        Assert.Equal(differs, EventWords.Differs(row));
    }

    [Theory]
    [InlineData("1 source, 1 origin", "a")]
    [InlineData("3 sources, 2 origins", "a", "b", "x/b")]
    public void Counts_OfAnEvent_AreOfSourcesAndOrigins(string words, params string[] claims) => Assert.Equal(words, EventWords.Counts(Event(claims)));

    [Theory]
    [InlineData("2 events, 5 claims.", 2, "", 5)]
    [InlineData("2 of 14 events, 1 claim.", 14, "q=call", 1)]
    [InlineData("2 of 14 events (1 undated), 5 claims.", 14, "from=2023-12-21", 5)]
    [InlineData("2 events, 5 claims.", 2, "q=call", 5)]
    public void Counts_OfAPage_SayWhatIsUndatedInARange(string words, int all, string query, int claims) =>
        Assert.Equal(words, EventWords.Counts([Event("a 2023-12-21"), Event("a")], claims, all, Filter(query)));

    [Theory]
    [InlineData("", "by day")]
    [InlineData("sort=claim_id", "by day")]
    [InlineData("sort=title", "by title")]
    [InlineData("sort=-title", "by title, from the end")]
    [InlineData("sort=event_id", "by id")]
    [InlineData("sort=-event_id", "by id, from the end")]
    [InlineData("sort=date_earliest", "oldest first")]
    [InlineData("sort=-date_earliest", "latest first")]
    [InlineData("sort=date_latest", "by their latest day")]
    [InlineData("sort=-date_latest", "by their latest day, the latest first")]
    public void Order_OfTheFilter_IsSaid(string query, string words) => Assert.Equal(words, EventWords.Order(Filter(query)));

    [Fact]
    public void Day_IsSaidWithItsWeekday() => Assert.Equal("Thursday 21 December 2023", EventWords.Day(Reported.Day("2023-12-21")));

    private static EventFilter Filter(string query) => EventFilter.Parse(query, new StoreFacts
    {
        Ports = [],
        Closures = 0,
        Figures = 0,
        Sources = [new StoreFacts.SourceFact { SourceId = "s", Publisher = "Paper", Kind = "news", PublishedOn = Reported.Day("2023-12-22") }],
    }, out _);

    /// <summary>From claims "source date" or "source/origin date", derived by the rule; without a day to vote for, by a date they all give.</summary>
    private static EventRow Event(params string[] claims)
    {
        var rows = claims.Select((text, index) =>
        {
            var (who, date) = text.Split(' ') is [var name, var day] ? (name, Edtf.Parse(day)) : (text, null);
            return new EventClaimRow
            {
                ClaimId = $"{index}",
                EventId = "call",
                Title = "The call",
                SourceId = who.Split('/')[0],
                Publisher = who,
                PublishedOn = Reported.Day("2023-12-22"),
                DateEdtf = date,
                OriginId = who.Split('/')[^1],
                OriginKind = "outlet",
            };
        }).ToList();
        var answer = Consensus.Start(rows.Select(row => new DatedClaim
        {
            SourceId = row.SourceId,
            ClaimId = row.ClaimId,
            OriginId = row.OriginId,
            Stated = true,
            Aspect = Aspects.InForceFrom,
            Date = row.DateEdtf,
            PublishedOn = row.PublishedOn,
        }));
        var open = rows.Select(row => row.DateEdtf).OfType<Edtf>().Distinct().ToList();
        return new EventRow { EventId = "call", Title = "The call", Claims = rows, Date = answer.Date is null && open is [var only] ? answer with { Date = only } : answer, CountedDate = answer };
    }
}

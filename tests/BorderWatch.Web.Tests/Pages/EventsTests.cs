using AngleSharp.Dom;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class EventsTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Events_OfTheSeed_StandUnderTheirDaysAndTheUndatedAtTheEnd()
    {
        var cut = Open<Events>("/events");

        Assert.Equal(
            [
                "Sunday 17 December 2023: congress-talks",
                "Wednesday 20 December 2023: farm-groups-ask white-house-works-with-mexico",
                "Thursday 21 December 2023: biden-lopez-obrador-call ideas-for-mexico increase-in-migration more-enforcement-agreed",
                "Friday 22 December 2023: delegation-to-mexico",
                "Wednesday 27 December 2023: trip-likely-begins",
                "Undated: biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico texas-arizona-steps",
            ],
            Groups(cut));
        Assert.Equal("14 events, 34 claims.", cut.FindAll("p.words b")[^1].Words());
        Assert.Equal(34, cut.FindAll("li[data-claim]").Select(claim => claim.Id).Distinct().Count());
        Assert.Contains("five mentions of one briefing are one origin", cut.Find("p.lede").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biden-lopez-obrador-call", "21 December 2023 2023-12-21 5 sources, 1 origin origins that agree on the date: 1 of 1 Edit")]
    [InlineData("congress-talks", "a day from 17 to 21 December 2023 [2023-12-17..2023-12-21] 5 sources, 5 origins origins that agree on the date: 2 of 2 each Edit")]
    [InlineData("delegation-to-mexico", "22 December 2023 or later [2023-12-22..] 5 sources, 1 origin Edit")]
    [InlineData("trip-likely-begins", "possibly 27 December 2023 2023-12-27? expected, not reported 1 source, 1 origin origins that agree on the date: 1 of 1 Edit")]
    [InlineData("texas-arizona-steps", "by 22 December 2023 [..2023-12-22] 1 source, 1 origin Edit")]
    [InlineData("johnson-letter", "date not stated 1 source, 1 origin Edit")]
    public void Event_OfTheSeed_SaysItsDateAndWhoAgrees(string id, string how)
    {
        var cut = Open<Events>("/events");

        Assert.Equal(how, string.Join(' ', Event(cut, id).QuerySelector(".how")!.Children.Select(part => part.Words())));
    }

    [Fact]
    public void Claim_OfAnEvent_HasItsWordsItsSourceAndItsOrigin()
    {
        var cut = Open<Events>("/events");

        var claim = Event(cut, "biden-lopez-obrador-call").QuerySelector("li[id='afp-2023-12-22.p1.1']")!;

        Assert.Equal("/sources/afp-2023-12-22#p1", claim.QuerySelector("a.src")!.GetAttribute("href"));
        Assert.Equal("AFP, 22 December 2023, paragraphs 1 and 2", claim.QuerySelector("a.src")!.GetAttribute("title"));
        Assert.Equal("“yesterday” 21 December 2023 2023-12-21 attribution: White House origin: white-house-2023-12-21 Edit", string.Join(' ', claim.QuerySelector(".how")!.Children.Select(part => part.Words())));
        Assert.StartsWith("The day before Friday 22 December 2023.", claim.QuerySelector("p.quiet").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Source_Chosen_GoesIntoTheUrlAndNarrowsEventsAndClaimsButNoDate()
    {
        var cut = Open<Events>("/events");

        cut.Find("li[role=option][aria-label='The Hill, 21 Dec']").Click();

        Assert.Equal("/events?source=the-hill-2023-12-21", Url);
        cut.WaitForAssertion(() => Assert.Equal("6 of 14 events, 6 claims.", cut.FindAll("p.words b")[^1].Words()));
        var talks = Event(cut, "congress-talks");
        Assert.Equal(["the-hill-2023-12-21.p15.1"], talks.QuerySelectorAll("li").Select(claim => claim.Id));
        Assert.Equal("a day from 17 to 21 December 2023", talks.QuerySelector(".date").Words());
        Assert.Equal("1 of 5 claims in this selection; the date is derived from all.", talks.QuerySelector("p.quiet").Words());
    }

    [Fact]
    public void Dates_Chosen_KeepTheUndatedAndCountThem()
    {
        var cut = Open<Events>("/events?from=2023-12-26");

        Assert.Equal(
            [
                "Friday 22 December 2023: delegation-to-mexico",
                "Wednesday 27 December 2023: trip-likely-begins",
                "Undated: biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico",
            ],
            Groups(cut).Where(group => group.Contains(": ", StringComparison.Ordinal)));
        Assert.StartsWith("6 of 14 events (4 undated), ", cut.FindAll("p.words b")[^1].Words(), StringComparison.Ordinal);
    }

    /// <summary>An undated claim stays in any dates, also one about an event that other claims date outside of them.</summary>
    [Fact]
    public void Claims_OfEventsOutsideTheDates_StandApart()
    {
        var cut = Open<Events>("/events?from=2023-12-26");

        var apart = Assert.Single(cut.FindAll("section.sec"), section => section.QuerySelector("h2").Words() == "Four claims of events outside these dates");

        Assert.Equal(
            ["Congress negotiates on border policy", "Congress negotiates on border policy", "Congress negotiates on border policy", "Steps that Mexico might take"],
            apart.QuerySelectorAll("li b").Select(title => title.Words()).Order(StringComparer.Ordinal));
        Assert.All(apart.QuerySelectorAll("li"), claim => Assert.Contains("not dated", claim.Words(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sort=title", "By title", "biden-lopez-obrador-call")]
    [InlineData("sort=-date_earliest", "Latest first", "trip-likely-begins")]
    [InlineData("sort=claim_id", "Sunday 17 December 2023", "congress-talks")]
    public void Order_AskedFor_IsFollowedAndSaid(string query, string heading, string first)
    {
        var cut = Open<Events>("/events?" + query);

        Assert.Equal(heading, cut.Find("section.sec h2").Words());
        Assert.Equal(first, cut.Find("article").GetAttribute("data-event"));
        Assert.Equal(14, cut.FindAll("article[data-event]").Count);
    }

    [Fact]
    public void OrderLinks_KeepTheFilter()
    {
        var cut = Open<Events>("/events?source=afp-2023-12-22&asof=2023-12-21");

        Assert.Equal("by day", cut.Find(".order b").Words());
        Assert.Equal(
            ["/events?source=afp-2023-12-22&asof=2023-12-21&sort=-date_earliest", "/events?source=afp-2023-12-22&asof=2023-12-21&sort=title"],
            cut.FindAll(".order a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Anchor_OfAClaimOrAnEvent_MarksIt()
    {
        Assert.Equal("afp-2023-12-22.p3.1", Open<Events>("/events#afp-2023-12-22.p3.1").Find(".marked").Id);
        Assert.Equal("johnson-letter", Open<Events>("/events#johnson-letter").Find(".marked").Id);
    }

    [Fact]
    public void Events_ThatNoFilterMatches_AreSaidToBeMissing()
    {
        var cut = Open<Events>("/events?q=zzz&asof=2023-12-21");

        Assert.Equal("No events match: All sources, with “zzz”.", cut.Find(".msg b").Words());
        Assert.Contains("The store holds 14 events.", cut.Find(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal("/events?asof=2023-12-21", cut.Find(".msg a.btn").GetAttribute("href"));
        Assert.Empty(cut.FindAll(".order"));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<Events>("/events?source=gazette&type=rail");

        Assert.Equal(2, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(14, cut.FindAll("article[data-event]").Count);
    }

    [Fact]
    public async Task Event_OnWhoseDateSourcesDiffer_IsMarked()
    {
        using var pack = TestPack.Empty().Source("paper-a").Source("paper-b").Source("paper-c").Event("call", "The call")
            .EventClaim("paper-a.p1.1", "call", "2023-12-20").EventClaim("paper-b.p1.1", "call", "2023-12-21").EventClaim("paper-c.p1.1", "call", "2023-12-21");
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store, ct: Xunit.TestContext.Current.CancellationToken);
        await using var site = await TestSite.StartAsync(store);

        var page = await site.PageAsync("/events");

        var mark = page.QuerySelector("article a.ne")!;
        Assert.Equal("Sources differ: date of “The call”", mark.GetAttribute("aria-label"));
        Assert.Equal("/events#call", mark.GetAttribute("href"));
        Assert.Contains("origins that agree on the date: 2 of 3", page.QuerySelector("article .how").Words(), StringComparison.Ordinal);
    }

    private static IElement Event(IRenderedComponent<Events> cut, string id) => cut.Find($"article[data-event={id}]");

    private static IEnumerable<string> Groups(IRenderedComponent<Events> cut) => cut.FindAll("section.sec").Select(group =>
        $"{group.QuerySelector("h2").Words()}{(group.QuerySelector("article") is null ? "" : ": ")}{string.Join(' ', group.QuerySelectorAll("article").Select(row => row.GetAttribute("data-event")))}");
}

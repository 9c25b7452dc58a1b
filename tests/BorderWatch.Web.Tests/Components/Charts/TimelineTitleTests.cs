using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class TimelineTitleTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Fact]
    public void Of_Seed_CountsDatedClaimsAndEnds()
    {
        Assert.Equal("Three of five closures have a dated claim of their own; none has a reported end", seed.Timeline().Title);
        Assert.Equal("All seven closures have a dated claim of their own and a reported end", seed.Timeline(supplement: true).Title);
    }

    [Fact]
    public void OfOverview_Seed_NamesTheBestDatedAndTheRest()
    {
        Assert.Equal("Rail bridges closed on 18 or 19 December; the other three starts are poorly dated", seed.Timeline().OverviewTitle);
    }

    [Fact]
    public void OfOverview_OthersAreWellDatedToo_FallsBack()
    {
        var rows = seed.List(supplement: true).Rows;

        Assert.Equal(TimelineTitle.Of(rows), TimelineTitle.OfOverview(rows));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "Eagle Pass rail bridge closed on 18 or 19 December; sources differ")]
    [InlineData("eagle-pass-vehicle", "Eagle Pass vehicle crossing closed about 1 December; one origin dates it")]
    [InlineData("lukeville-vehicle", "Lukeville vehicle crossing reported closed by 21 December; no source that names it dates the start")]
    public void Of_OneClosure_SaysWhenItBegan(string closure, string title) => Assert.Equal(title, TimelineTitle.Of([seed.Row(closure)]));

    [Fact]
    public void Of_OneClosureThatEnded_SaysThatToo() =>
        Assert.Equal("Eagle Pass Bridge I closed on 27 November, reported reopened on 4 January 2024", TimelineTitle.Of([seed.Row("eagle-pass-vehicle", supplement: true)]));

    [Fact]
    public void Of_OneClosureAllAgree_SaysSo() =>
        Assert.Equal("Eagle Pass rail crossing closed on 18 December; both origins that date it agree", TimelineTitle.Of([Row(Claim("afp", "2023-12-18"), Claim("usa", "2023-12-18"))]));

    [Theory]
    [InlineData(2, 0, 0, "Neither closure has a dated claim of its own; none has a reported end")]
    [InlineData(2, 1, 0, "One of two closures has a dated claim of its own; none has a reported end")]
    [InlineData(2, 2, 1, "Both closures have a dated claim of their own; one has a reported end")]
    [InlineData(3, 0, 0, "None of three closures has a dated claim of its own; none has a reported end")]
    [InlineData(3, 3, 0, "All three closures have a dated claim of their own; none has a reported end")]
    [InlineData(3, 3, 2, "All three closures have a dated claim of their own; two have a reported end")]
    [InlineData(14, 13, 0, "13 of 14 closures have a dated claim of their own; none has a reported end")]
    public void Of_Several_CountsInWords(int all, int dated, int ended, string title)
    {
        var rows = Enumerable.Range(0, all).Select(number => Row(
            [.. number < dated ? [Claim("afp", "2023-12-18")] : Array.Empty<ClosureClaimRow>(), .. number < ended ? [Claim("usa", "2023-12-20", Aspects.Ended)] : Array.Empty<ClosureClaimRow>()])).ToList();

        Assert.Equal(title, TimelineTitle.Of(rows));
    }

    [Fact]
    public void Of_NothingToSay_IsNull()
    {
        Assert.Null(TimelineTitle.Of([]));
        Assert.Null(TimelineTitle.Of([Row(Claim("hill", "2023-12-17", Aspects.Announced, stated: false))]));
    }

    [Fact]
    public void OfOverview_OnlyOneKindLeft_SaysWhetherSourcesDiffer() =>
        Assert.Equal(
            "Rail bridges closed on 18 or 19 December; sources differ",
            TimelineTitle.OfOverview([seed.Row("el-paso-rail"), seed.Row("eagle-pass-rail")]));

    [Fact]
    public void Neutral_GivesTheDays() =>
        Assert.Equal("Closures as reported, 20 November to 31 December 2023", TimelineTitle.Neutral(new DayView(Day("2023-11-20"), Day("2023-12-31"))));
}

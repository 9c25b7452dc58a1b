using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class ClaimLanesModelTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Fact]
    public void Axis_EaglePassRail_FromTwoDaysBeforeToTheDayAfterAsOf()
    {
        var model = seed.Lanes("eagle-pass-rail");

        Assert.Equal(new DayView(Day("2023-12-15"), Day("2023-12-23")), model.View);
        Assert.Equal(["Fri 15", "Sat 16", "Sun 17", "Mon 18", "Tue 19", "Wed 20", "Thu 21", "Fri 22", "Sat 23"], model.Ticks.Select(tick => $"{tick.Above} {tick.Label}"));
        Assert.Equal(["18", "19"], model.Ticks.Where(tick => tick.IsWinning).Select(tick => tick.Label));
        Assert.Equal([new LaneBand("33.333%", "22.223%")], model.Bands);
        Assert.Equal("88.889%", model.AsOf);
        Assert.Equal("18 and 19 December are each supported by two of three origins", model.Title);
        Assert.Equal("Each dated claim on a day axis, 15 to 23 December 2023. The band marks the days of the consensus reading; the heavy line is the as\u2011of date.", model.Subtitle);
    }

    [Fact]
    public void Lanes_EaglePassRail_InDateOrderAsInTheMockup()
    {
        var lanes = seed.Lanes("eagle-pass-rail").Lanes;

        Assert.Equal(
            [
                ("The Hill", false, "27.778%", null, "“on Sunday”, announced"),
                ("USA TODAY", true, "38.889%", null, "“on Dec. 18”, in force"),
                ("AFP", true, "50%", null, "“On Tuesday”, in force"),
                ("NEWSnet/AP", true, null, null, "“earlier this week”, in force"),
                ("NY Breaking", false, "61.111%", "61.111%", "“on Wednesday” and “at the time”, observed"),
            ],
            lanes.Select(lane => (lane.Claim.First.Publisher, lane.Claim.IsStated, lane.X, lane.NoLaterThan, lane.Words)));
        Assert.Equal(("22.222%", "88.889%"), lanes[3].Span);
    }

    [Fact]
    public void Tally_EaglePassRail_ABlockPerOriginAndDay()
    {
        var tally = seed.Lanes("eagle-pass-rail").Tally;

        Assert.Equal(
            [("27.778%", 1, false), ("38.889%", 2, true), ("50%", 2, true), ("61.111%", 1, false), ("72.222%", 1, false), ("83.333%", 1, false)],
            tally.Days.Select(day => (day.X, day.Origins, day.IsWinning)));
        Assert.Equal("18 and 19 tie at 2", tally.Words);
        Assert.Equal("Independent origins that support each day: 17 December 1, 18 December to 19 December 2 each, 20 December to 22 December 1 each.", tally.Sentence);
        Assert.Equal(48, tally.Height);
    }

    [Fact]
    public void OnlyBounded_BandOpenToTheLeftAndNoBlocks()
    {
        var model = seed.Lanes("san-ysidro-pedestrian");

        Assert.Equal([new LaneBand("0%", "92%")], model.Bands); // to the end of 21 December, day 23 of 25
        Assert.Empty(model.Tally.Days);
        Assert.Equal(("no origin dates it", "No independent origin dates the start."), (model.Tally.Words, model.Tally.Sentence));
        Assert.Equal("No source that names it dates the start; it was in force by 21 December", model.Title);
        Assert.Equal([("AFP", "2023-12-01~"), ("USA TODAY", null), ("The Hill", null)], model.Lanes.Select(lane => (lane.Claim.First.Publisher, lane.Claim.Date?.ToString())));
        Assert.Equal([null, "92%", "92%"], model.Lanes.Select(lane => lane.NoLaterThan));
    }

    [Fact]
    public void NothingDated_HasAnAxisAroundTheAsOfDay()
    {
        var model = ClaimLanesModel.From(Row(Claim("afp", null)), [Claim("afp", null)]);

        Assert.Equal(new DayView(Day("2023-12-20"), Day("2023-12-23")), model.View);
        Assert.Empty(model.Lanes);
        Assert.Empty(model.Bands);
        Assert.Equal("No source that names it dates the start", model.Title);
    }

    [Fact]
    public void Supplement_RailBridge_IsShownDayByDayWithoutTheFarAsOf()
    {
        var model = seed.Lanes("eagle-pass-rail", supplement: true);

        Assert.Equal(new DayView(Day("2023-12-15"), Day("2023-12-25")), model.View);
        Assert.Null(model.AsOf);
        Assert.EndsWith("the as\u2011of date is 27 January 2024.", model.Subtitle, StringComparison.Ordinal);
        Assert.Equal("18 December is supported by three of four origins", model.Title);
        Assert.Equal("18 December leads with 3 of 4", model.Tally.Words);
    }

    [Fact]
    public void Supplement_NovemberToJanuary_IsShownByWeeks()
    {
        var model = seed.Lanes("eagle-pass-vehicle", supplement: true);

        Assert.Equal(new DayView(Day("2023-11-25"), Day("2024-01-28")), model.View);
        Assert.All(model.Ticks, tick => Assert.False(tick.IsCentred));
        Assert.Equal("27 Nov", model.Ticks[0].Label);
        Assert.Equal(model.Ticks.Count, model.Gridlines.Count);
        Assert.Equal("27 November, 1 of 2, is most precise", model.Tally.Words);
    }

    [Theory]
    [InlineData("18 December is supported by both origins that date the start", "18 December has all 2", "2023-12-18", "2023-12-18")]
    [InlineData("18 December is named by the one origin that dates the start", "18 December, 1 of 1", "2023-12-18")]
    [InlineData("About 1 December is named by the one origin that dates the start", "1 December, 1 of 1", "2023-12-01~")]
    [InlineData("Each day from 17 to 19 December is supported by one of two origins", "each day from 17 to 19 December tie at 1", "[2023-12-17..2023-12-19]", "[2023-12-21..2023-12-24]")]
    [InlineData("30 November and 1 December are each supported by one of two origins", "30 November and 1 December tie at 1", "2023-11-30", "2023-12-01")]
    public void Title_EachKindOfAnswer_SaysWhatTheOriginsSupport(string title, string words, params string[] dates)
    {
        var row = Row([.. dates.Select((date, index) => Claim($"source{index}", date))]);

        var model = ClaimLanesModel.From(row, row.Claims);

        Assert.Equal((title, words), (model.Title, model.Tally.Words));
    }

    [Fact]
    public void Contested_TitleSaysSo()
    {
        var row = Row(Claim("afp", "2023-12-20"), Claim("usa", "2023-12-18", Aspects.Observed));

        Assert.Equal("Every start that is given lies after 18 December, when it was already reported in force", ClaimLanesModel.From(row, row.Claims).Title);
    }

    [Fact]
    public void ManyOrigins_BlocksEndAtSixAndTheLaneGrows()
    {
        var row = Row([.. Enumerable.Range(0, 9).Select(index => Claim($"source{index}", "2023-12-18"))]);

        var tally = ClaimLanesModel.From(row, row.Claims).Tally;

        Assert.Equal((9, 6, 104), (tally.Days[0].Origins, LaneTally.Blocks(tally.Days[0]), tally.Height));
    }

    [Fact]
    public void Filter_KeepsOneSource_LanesFollowAndTheCountDoesNot()
    {
        var row = seed.Row("eagle-pass-rail");

        var model = ClaimLanesModel.From(row, [.. row.Claims.Where(claim => claim.Publisher == "AFP")]);

        Assert.Equal(["AFP"], model.Lanes.Select(lane => lane.Claim.First.Publisher));
        Assert.Equal("18 and 19 tie at 2", model.Tally.Words);
    }
}

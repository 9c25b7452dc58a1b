using BorderWatch.Data.Figures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.FigureRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class FigureChartModelTests(Sites sites)
{
    [Fact]
    public async Task From_TheSeed_IsFiveChartsOfEightPanels()
    {
        var charts = FigureChartModel.From(await SeedAsync());

        Assert.Equal(
            [
                "crossings-per-day: crossings-per-day 1, people-per-day 2",
                "crossings-in-total: people-eagle-pass 2",
                "crossings-in-total-ranges: people-southwest-border 1, people-texas 1",
                "encounters-fiscal-year: encounters-fiscal-year-2023 1",
                "losses: losses-rail-per-day 1, losses-not-stated 1",
            ], charts.Select(chart => $"{chart.Id}: {string.Join(", ", chart.Panels.Select(panel => $"{panel.FigureId} {panel.Marks.Count}"))}"));
    }

    [Fact]
    public async Task From_TheSeed_HasAPanelPerMeasureUnitPlaceAndPeriod()
    {
        var panels = FigureChartModel.From(await SeedAsync()).SelectMany(chart => chart.Panels);

        Assert.All(panels, panel => Assert.Single(panel.Marks.Select(mark => (mark.Claim.Measure, mark.Claim.Unit, mark.Claim.Place, mark.Claim.PeriodKind)).Distinct()));
    }

    [Fact]
    public async Task From_TheSeed_SaysOfEachFurtherPanelWhyItIsApart()
    {
        var charts = FigureChartModel.From(await SeedAsync());

        Assert.Equal(
            ["Drawn apart: it counts people, not crossings.", "Drawn apart: it is for Texas, not for the southwest border.", "Drawn apart: it names no place; it gives no period."],
            charts.SelectMany(chart => chart.Panels.Skip(1)).Select(panel => panel.Apart));
        Assert.All(charts, chart => Assert.Null(chart.Panels[0].Apart));
    }

    [Fact]
    public async Task From_TheSeed_DrawsEveryClaimWithANumberOnceAndNoOther()
    {
        var claims = await SeedAsync();

        var drawn = FigureChartModel.From(claims).SelectMany(chart => chart.Claims).Select(claim => claim.ClaimId).ToList();

        Assert.Equal(10, drawn.Count);
        Assert.Equal(claims.Where(claim => claim.Measure != "records").Select(claim => claim.ClaimId).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(10, 10, null, FigureHedge.Plain)]
    [InlineData(10, 10, "about", FigureHedge.About)]
    [InlineData(10, 10, "estimated", FigureHedge.Estimated)]
    [InlineData(10, null, "more_than", FigureHedge.MoreThan)]
    [InlineData(10, null, "at_least", FigureHedge.AtLeast)]
    [InlineData(null, 10, "up_to", FigureHedge.UpTo)]
    [InlineData(10, 10, "record", FigureHedge.Record)]
    [InlineData(10, null, null, FigureHedge.AtLeast)] // a bound alone is not the number
    [InlineData(null, 10, null, FigureHedge.UpTo)]
    [InlineData(10, 20, null, FigureHedge.Range)]
    public void Mark_OfAClaim_IsDrawnByItsHedge(int? low, int? high, string? qualifier, FigureHedge hedge)
    {
        var chart = Assert.Single(FigureChartModel.From([Claim("A", low, high, qualifier)]));

        var mark = Assert.Single(chart.Panels[0].Marks);

        Assert.Equal(hedge, mark.Hedge);
        Assert.Equal([hedge], chart.Hedges);
        Assert.Equal(hedge == FigureHedge.Range, mark.Width is not null);
    }

    [Fact]
    public void Range_OfWords_StandsBetweenItsBounds()
    {
        var chart = Assert.Single(FigureChartModel.From([Claim("A", 20_000, 99_999, period: "in_total")]));

        var mark = chart.Panels[0].Marks[0];

        Assert.Equal(("20%", "79.999%", "99.999%"), (mark.X, mark.Width, mark.End));
    }

    [Fact]
    public void Dates_ThatDifferInAPanel_StandInEachRow()
    {
        var same = FigureChartModel.From([Claim("A", 1, 1, dates: "2023-12~"), Claim("B", 2, 2, dates: "2023-12~")])[0].Panels[0];
        var apart = FigureChartModel.From([Claim("A", 1, 1, dates: "2023-12~"), Claim("B", 2, 2)])[0].Panels[0];

        Assert.Equal(("southwest border, about December 2023", null), (same.Scope, same.Marks[0].Dates));
        Assert.Equal(("southwest border", "about December 2023", "dates not stated"), (apart.Scope, apart.Marks[0].Dates, apart.Marks[1].Dates));
    }

    [Fact]
    public void Sentence_OfAMark_NamesSourceValueUnitPeriodAndPlace()
    {
        var mark = FigureChartModel.From([Claim("AFP", 10_000, 10_000, "about", unit: "crossings")])[0].Panels[0].Marks[0];

        Assert.Equal("AFP: about 10,000 crossings a day, southwest border", mark.Sentence);
    }

    [Fact]
    public async Task Only_SomeClaims_SaysOfTheirPanelsAlone()
    {
        var chart = FigureChartModel.From(await SeedAsync())[0];

        var people = chart.Only(new HashSet<string> { "the-hill-2023-12-21.p8.1" })!;

        Assert.Equal((chart.Title, "Reported crossings, southwest border. Unit: people a day."), (people.Title, people.Subtitle));
        Assert.Equal(("people-per-day", (string?)null, 1), (people.Panels.Single().FigureId, people.Panels[0].Apart, people.Panels[0].Marks.Count));
        Assert.Null(chart.Only(new HashSet<string>()));
    }

    [Fact]
    public void From_NoNumber_IsNoChart()
    {
        Assert.Empty(FigureChartModel.From([Claim("A", null, null, "record", "records", null)]));
        Assert.Empty(FigureChartModel.From([]));
    }

    private async Task<IReadOnlyList<FigureClaimRow>> SeedAsync() =>
        await new FigureQueries(sites.Articles.Store.Database).ClaimsAsync(new FigureFilter(), TestContext.Current.CancellationToken);
}

using BorderWatch.Web.Components.Charts;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class ClosureTimelineTests(SeedCharts seed) : BunitContext, IClassFixture<SeedCharts>
{
    private const string Rail = "li[data-closure=eagle-pass-rail]";

    [Fact]
    public void Seed_HasARowPerClosureAndAMarkPerClaim()
    {
        var cut = Timeline();

        Assert.Equal(["san-ysidro-pedestrian", "lukeville-vehicle", "el-paso-rail", "eagle-pass-rail", "eagle-pass-vehicle"], cut.FindAll("li[data-closure]").Select(row => row.GetAttribute("data-closure")));
        Assert.Equal([1, 1, 5, 5, 1], cut.FindAll("li[data-closure]").Select(row => row.QuerySelectorAll(".mk").Length));
        Assert.Equal("/closures/eagle-pass-rail", cut.Find($"{Rail} .ty > span > a").GetAttribute("href"));
        Assert.Equal("/conflicts#eagle-pass-rail.start", cut.Find($"{Rail} a.ne").GetAttribute("href"));
        Assert.Equal("Sources differ: start of the Eagle Pass rail bridge closure", cut.Find($"{Rail} a.ne").GetAttribute("aria-label"));
        Assert.Equal(2, cut.FindAll("a.ne").Count);
    }

    [Fact]
    public void EveryPlotAndMark_HasItsSentenceWithoutACircuit()
    {
        var cut = Timeline();

        Assert.StartsWith("Eagle Pass, rail bridge: closed on 18 or 19 December 2023, sources differ.", cut.Find($"{Rail} svg[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.All(cut.FindAll(".mk"), mark => Assert.EndsWith(".", mark.QuerySelector("title")!.TextContent, StringComparison.Ordinal));
        Assert.Equal("1 of 5: 17 Dec, announced, says The Hill, by inference", cut.Find($"{Rail} input").GetAttribute("aria-valuetext"));
    }

    [Fact]
    public void Nothing_Selected_ReadoutSaysHow()
    {
        var cut = Timeline();

        Assert.Equal("polite", cut.Find(".readout").GetAttribute("aria-live"));
        Assert.Contains("use the arrow keys", cut.Find(".readout").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".sel, .sel-ring"));
    }

    [Fact]
    public void Focus_ReadsTheFirstMark_KeysTheNext()
    {
        var cut = Timeline();

        cut.Find($"{Rail} input").Focus();
        Assert.Contains("Eagle Pass rail bridge, 17 Dec", cut.Find(".readout").TextContent, StringComparison.Ordinal);
        cut.Find($"{Rail} input").Input("2");

        var readout = cut.Find(".readout");
        Assert.Equal("Eagle Pass rail bridge, 18 Dec", readout.QuerySelector("b")!.TextContent);
        Assert.Contains("in force from, “on Dec. 18”, CBP as actor", readout.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 of 5 marks in this row", readout.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sources/usa-today-2023-12-21#p7", readout.QuerySelector("a.src")!.GetAttribute("href"));
        Assert.Equal("2 of 5: 18 Dec, in force from, says USA TODAY", cut.Find($"{Rail} input").GetAttribute("aria-valuetext"));
        Assert.Contains("sel", cut.Find(Rail).ClassList);
        Assert.Single(cut.FindAll(".sel-ring"));
    }

    [Fact]
    public void Pointer_OverAMark_ReadsItAndLeavesTheOtherRow()
    {
        var cut = Timeline();
        cut.Find($"{Rail} input").Focus();

        cut.FindAll("li[data-closure=lukeville-vehicle] .mk")[0].TriggerEvent("onpointerenter", new PointerEventArgs());

        Assert.Contains("Lukeville vehicle crossing, about 1 Dec", cut.Find(".readout").TextContent, StringComparison.Ordinal);
        Assert.Equal("by inference", cut.Find(".readout .infer").TextContent);
        Assert.Equal(["lukeville-vehicle"], cut.FindAll(".sel").Select(row => row.GetAttribute("data-closure")));
    }

    [Fact]
    public void Click_OnABracket_ReadsIt()
    {
        var cut = Timeline();

        cut.FindAll($"{Rail} g.mk")[0].Click();

        Assert.Contains("Eagle Pass rail bridge, 17 to 22 Dec", cut.Find(".readout").TextContent, StringComparison.Ordinal);
        Assert.Single(cut.FindAll(".sel-line"));
    }

    [Fact]
    public void Enter_OpensTheClaim_EscapeLeavesIt()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        var cut = Timeline();
        cut.Find($"{Rail} input").Input("5");

        cut.Find($"{Rail} input").KeyDown("Enter");
        Assert.EndsWith("/sources/ny-breaking-2023-12-21#l23", navigation.Uri, StringComparison.Ordinal);
        cut.Find($"{Rail} input").KeyDown("Escape");

        Assert.Empty(cut.FindAll(".sel, .sel-ring"));
    }

    [Fact]
    public void OtherKey_OpensNothing()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        var cut = Timeline();

        cut.Find($"{Rail} input").KeyDown("ArrowRight");

        Assert.Equal("http://localhost/", navigation.Uri);
    }

    [Fact]
    public void Selecting_RendersOnlyTheRowsConcerned()
    {
        var cut = Timeline();
        cut.Find($"{Rail} input").Focus();
        var rows = cut.FindComponents<TimelineRow>();
        var before = rows.Select(row => row.RenderCount).ToList();

        cut.FindAll("li[data-closure=lukeville-vehicle] .mk")[0].TriggerEvent("onpointerenter", new PointerEventArgs());

        Assert.Equal([0, 1, 0, 1, 0], rows.Select((row, index) => row.RenderCount - before[index]));
    }

    [Fact]
    public void NewModel_WithTheClaimThatIsReadOut_GoesOnReadingIt()
    {
        var cut = Timeline();
        cut.Find($"{Rail} input").Input("2");
        var read = cut.Find(".readout").TextContent;

        cut.Render(parameters => parameters.Add(timeline => timeline.Model, seed.Timeline()));

        Assert.Equal("eagle-pass-rail", Assert.Single(cut.FindAll(".sel")).GetAttribute("data-closure"));
        Assert.Equal(read, cut.Find(".readout").TextContent);
    }

    [Fact]
    public void NewModel_WithoutIt_ForgetsTheSelection()
    {
        var cut = Timeline();
        cut.Find($"{Rail} input").Input("2");

        cut.Render(parameters => parameters.Add(timeline => timeline.Model, ClosureTimelineModel.From([Row(Claim("usa", null, "observed"))], [], [], Day("2023-12-22"), Day("2023-12-22"), null, null)));

        Assert.Empty(cut.FindAll(".sel"));
    }

    [Fact]
    public void NoRows_DrawsNothing()
    {
        var cut = Render<ClosureTimeline>(parameters => parameters.Add(timeline => timeline.Model, ClosureTimelineModel.From([], [], [], Day("2023-12-22"), Day("2023-12-22"), null, null)));

        Assert.Equal("", cut.Markup.Trim());
    }

    [Fact]
    public void RowWithoutMarks_HasNoTabStop()
    {
        var row = Row(Claim("usa", null, "observed"));
        var cut = Render<ClosureTimeline>(parameters => parameters.Add(timeline => timeline.Model, ClosureTimelineModel.From([row], [], [], Day("2023-12-22"), Day("2023-12-22"), null, null)));

        Assert.Empty(cut.FindAll("input"));
        Assert.Single(cut.FindAll("svg[role=img]"));
    }

    [Fact]
    public void FoldedMarks_AreDrawnOnceWithTheirCountAndReadOneByOne()
    {
        var row = Row([.. Enumerable.Range(0, 5).Select(index => Claim($"source{index}", "2023-12-18"))]);
        var cut = Render<ClosureTimeline>(parameters => parameters.Add(timeline => timeline.Model, ClosureTimelineModel.From([row], row.Claims, [], Day("2023-12-22"), Day("2023-12-22"), null, null)));

        var mark = cut.FindAll(".mk").Single();
        Assert.Equal("5", mark.QuerySelector("text")!.TextContent);
        cut.Find("input").Input("4");

        Assert.Contains("source3", cut.Find(".readout").TextContent, StringComparison.Ordinal);
        Assert.Contains("4 of 5 marks", cut.Find(".readout").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Supplement_ShowsReopeningsAndTheirKey()
    {
        var cut = Timeline(supplement: true);

        Assert.Equal(7, cut.FindAll("li[data-closure]").Count);
        Assert.Contains("reopened 22 Dec", cut.Find(Rail).TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("li[data-closure] use"));
        Assert.Contains("reopened", cut.Find(".key").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("reopened", Timeline().Find(".key").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Slots_StandInTheCaptionLine()
    {
        var cut = Render<ClosureTimeline>(parameters => parameters.Add(timeline => timeline.Model, seed.Timeline()).Add(timeline => timeline.Title, "Another title").Add(timeline => timeline.Links, "<a href=\"/closures.csv\">CSV</a>"));

        Assert.Equal("Another title", cut.Find("h2").TextContent);
        Assert.Equal("CSV", cut.Find("figcaption .links a").TextContent);
        Assert.Empty(Timeline().FindAll("figcaption"));
    }

    private IRenderedComponent<ClosureTimeline> Timeline(bool supplement = false) =>
        Render<ClosureTimeline>(parameters => parameters.Add(timeline => timeline.Model, seed.Timeline(supplement)).Add(timeline => timeline.Contested, seed.Contested(supplement)));
}

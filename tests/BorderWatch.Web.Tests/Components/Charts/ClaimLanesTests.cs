using BorderWatch.Web.Components.Charts;
using Bunit;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class ClaimLanesTests(SeedCharts seed) : BunitContext, IClassFixture<SeedCharts>
{
    [Fact]
    public void EaglePassRail_HasALanePerSourceAndMoment()
    {
        var cut = Lanes("eagle-pass-rail");

        Assert.Equal(
            ["/sources/the-hill-2023-12-21#p9", "/sources/usa-today-2023-12-21#p7", "/sources/afp-2023-12-22#p7", "/sources/newsnet-ap-2023-12-22#p5", "/sources/ny-breaking-2023-12-21#l23"],
            cut.FindAll("li.lane a.src").Select(source => source.GetAttribute("href")));
        Assert.Equal([true, false, false, false, true], cut.FindAll("li.lane").Select(lane => lane.QuerySelector(".infer") is not null));
        Assert.All(cut.FindAll(".lp svg[role=img]"), plot => Assert.NotEqual("", plot.GetAttribute("aria-label")));
    }

    [Fact]
    public void EaglePassRail_BlocksAreFilledForTheWinningDays()
    {
        var blocks = Lanes("eagle-pass-rail").FindAll(".lt rect").Where(block => block.HasAttribute("stroke-width")).ToList();

        Assert.Equal((4, 4), (blocks.Count(block => block.GetAttribute("fill") == "var(--ink)"), blocks.Count(block => block.GetAttribute("fill") == "none")));
    }

    [Fact]
    public void Lane_AboutInForce_HasATilde() =>
        Assert.Equal(2, Lanes("eagle-pass-vehicle").FindAll("li.lane")[0].QuerySelectorAll(".lp svg svg path").Length);

    [Fact]
    public void Explanation_StandsBelow() =>
        Assert.StartsWith("What the rule did. No source that names the port says when it began", Lanes("lukeville-vehicle").Find(".note").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("eagle-pass-vehicle")]
    [InlineData("lukeville-pedestrian")]
    [InlineData("nogales-pedestrian")]
    [InlineData("san-ysidro-pedestrian")]
    public void Supplement_EveryLaneHasAMarkOrALine(string closure)
    {
        var cut = Lanes(closure, supplement: true);

        Assert.NotEmpty(cut.FindAll("li.lane"));
        Assert.All(cut.FindAll("li.lane .lp > svg"), plot => Assert.True(plot.Children.Length > 1, plot.OuterHtml));
    }

    [Fact]
    public void NothingDated_StillDrawsTheCount()
    {
        var row = Row(Claim("afp", null));
        var cut = Render<ClaimLanes>(parameters => parameters.Add(lanes => lanes.Model, ClaimLanesModel.From(row, row.Claims)));

        Assert.Empty(cut.FindAll("li.lane"));
        Assert.Equal("no origin dates it", cut.Find(".lt .lw").TextContent);
    }

    private IRenderedComponent<ClaimLanes> Lanes(string closure, bool supplement = false) =>
        Render<ClaimLanes>(parameters => parameters.Add(lanes => lanes.Model, seed.Lanes(closure, supplement)));
}

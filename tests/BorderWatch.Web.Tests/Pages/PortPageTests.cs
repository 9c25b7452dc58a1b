using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class PortPageTests(Sites sites) : PageTest(sites.Articles)
{
    [Theory]
    [InlineData("eagle-pass", "", "Eagle Pass: reported closed to rail and vehicle traffic", "2 closures, 11 claims about them, 2 figures.")]
    [InlineData("el-paso", "", "El Paso: reported closed to rail traffic", "1 closure, 8 claims about it, 1 figure.")]
    [InlineData("lukeville", "", "Lukeville: reported closed to vehicle traffic", "1 closure, 3 claims about it, 0 figures.")]
    [InlineData("el-paso", "?asof=2023-12-18", "El Paso: possibly closed to rail traffic on 18 December 2023", "1 closure, 8 claims about it, 1 figure.")]
    [InlineData("lukeville", "?asof=2023-12-05", "Lukeville: a closure to vehicle traffic is spoken of by inference only on 5 December 2023", "1 closure, 3 claims about it, 0 figures.")]
    [InlineData("el-paso", "?asof=2023-12-17", "El Paso: a closure to rail traffic is spoken of by inference only on 17 December 2023", "1 closure, 8 claims about it, 1 figure.")] // announced, by a source that names no port
    [InlineData("el-paso", "?asof=2023-11-01", "El Paso: no closure reported on 1 November 2023", "1 closure, 8 claims about it, 1 figure.")]
    [InlineData("el-paso", "?asof=2024-06-01", "El Paso: reported closed to rail traffic, no reopening as of 22 December 2023", "1 closure, 8 claims about it, 1 figure.")]
    public void Page_OfAPort_SaysWhatIsReportedAndCountsIt(string port, string query, string title, string counts)
    {
        var cut = Open(port, query);

        Assert.Equal(title, cut.Find("h1").Words());
        Assert.EndsWith(counts, cut.Find("p.words").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfEaglePass_HasClosuresFiguresSourcesAndPlace()
    {
        var cut = Open("eagle-pass");

        Assert.Equal(["eagle-pass-rail", "eagle-pass-vehicle"], cut.FindAll("li[data-closure]").Select(row => row.GetAttribute("data-closure")));
        Assert.Equal("5 name the port; 6 do not and are taken to be about it, which never changes a date.", cut.Find("#claims .sub").Words());
        Assert.Equal(6, cut.FindAll("#claims .infer").Count);
        Assert.Equal(["people-eagle-pass", "losses-rail-per-day"], cut.FindAll("[data-figure]").Select(panel => panel.GetAttribute("data-figure")));
        Assert.Equal(
            [
                "NY Breaking 21 Dec 2 claims on closures, 2 on figures", "The Hill 21 Dec 2 claims on closures", "USA TODAY 21 Dec 2 claims on closures",
                "AFP 22 Dec 2 claims on closures", "NEWSnet/AP 22 Dec 3 claims on closures, 1 on figures",
            ], cut.FindAll("#sources li").Select(source => source.Words()));
        Assert.Contains("Field office Laredo Mexican town Piedras Negras Time zone America/Chicago", cut.Find("#place").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAPortThatNoSourceNames_SaysSo()
    {
        var cut = Open("laredo");

        Assert.Equal("Laredo: no closure is reported in these sources", cut.Find("h1").Words());
        Assert.Equal("No closure or figure here is about Laredo.", cut.Find(".msg b").Words());
        Assert.Empty(cut.FindAll(".fig, table, #sources"));
        Assert.NotEmpty(cut.FindAll("#place dd"));
    }

    [Fact]
    public void Day_Chosen_GoesIntoTheUrlAndChangesTheState()
    {
        var cut = Open("el-paso");

        cut.Find("button[aria-label='As of, earlier']").Click();

        Assert.Equal("/ports/el-paso?asof=2023-12-21", Url);
        cut.WaitForAssertion(() => Assert.Equal("El Paso: reported closed to rail traffic on 21 December 2023", cut.Find("h1").Words()));
    }

    private IRenderedComponent<Port> Open(string slug, string query = "") =>
        Open<Port>($"/ports/{slug}{query}", parameters => parameters.Add(page => page.Slug, slug));
}

using AngleSharp.Dom;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class OverviewTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Headlines_OfTheSeed_AreTheNumbersOfTheFiveArticles()
    {
        var cut = Open<Overview>("/");

        Assert.Equal("Five closures at four ports are reported", cut.Find("h1").Words());
        Assert.StartsWith("What five articles of 21 and 22 December 2023 say about closures", cut.Find("p.lede").Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "5 closures reported in force 2 rail, 2 vehicle, 1 pedestrian. 0 to 5 over all readings",
                "4 ports of entry San Ysidro, Lukeville, El Paso and Eagle Pass. 0 to 4 over all readings",
                "4 or 5 days of rail closure so far From 18 or 19 Dec to 22 Dec, both ends counted. 1 to 6 over all readings",
                "0 reopenings reported No source gives an end. Not the same as closed today. 0 by every reading",
                "about 10,000 crossings a day Also “more than 10,000” people and “an estimated 10,000” people; 3 sources, 3 origins, not one number.",
            ], Headlines(cut));
    }

    [Theory]
    [InlineData("/?port=san-ysidro", "One closure at San Ysidro is reported", "1 closure reported in force 1 pedestrian. 0 to 1 over all readings")]
    [InlineData("/?type=rail", "Two closures at two ports are reported", "2 closures reported in force 2 rail. 0 to 2 over all readings")]
    [InlineData("/?state=TX&source=afp-2023-12-22", "Three closures at two ports are reported", "3 closures reported in force 2 rail, 1 vehicle. 0 to 3 over all readings")]
    [InlineData("/?type=rail&asof=2023-12-18", "Two closures at two ports are possibly in force on 18 December 2023", "0 closures reported in force Two possibly in force by then. 0 to 2 over all readings")]
    [InlineData("/?asof=2023-11-01", "No closure is reported on 1 November 2023", "0 closures reported in force No source reports one on this day. 0 by every reading")]
    [InlineData("/?asof=2024-06-01", "Five closures at four ports are reported, no reopening as of 22 December 2023", "5 closures reported in force 2 rail, 2 vehicle, 1 pedestrian. 0 to 5 over all readings")]
    public void Headlines_OfANarrowedFilter_CountItsRowsOnItsDay(string url, string title, string first)
    {
        var cut = Open<Overview>(url);

        Assert.Equal((title, first), (cut.Find("h1").Words(), Headlines(cut)[0]));
    }

    [Fact]
    public void Headlines_Followed_LeadToTheRowsUnderTheSameFilter()
    {
        var cut = Open<Overview>("/?state=TX&asof=2023-12-21");

        var links = cut.FindAll("a.num").Select(link => link.GetAttribute("href")).ToList();

        // Five numbers; the fourth, no reopening, has no rows to lead to.
        Assert.Equal(["0"], cut.FindAll("span.num").Select(number => number.Words()));
        Assert.Equal(4, links.Count);
        Assert.All(links[..3], link => Assert.Matches("^/closures\\?(type=rail&)?state=TX&asof=2023-12-21", link));
        Assert.Equal("/figures?measure=crossings&asof=2023-12-21#crossings-per-day", links[3]); // about no port, so not narrowed to Texas
        Assert.Equal(["/conflicts?asof=2023-12-21#el-paso-rail.start", "/conflicts?asof=2023-12-21#crossings-southwest-border-per-day.unit"], cut.FindAll(".heads a.ne").Select(mark => mark.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/?source=usa-today-2023-12-21", "3 of 5 starts dated by a source")] // it gives no daily number: the fifth is another
    [InlineData("/?source=the-hill-2023-12-21", "an estimated 10,000 people a day")]
    public void DailyNumber_OfAFilter_IsThatOfItsSources(string url, string headline)
    {
        var cut = Open<Overview>(url);

        Assert.Contains(Headlines(cut), words => words.StartsWith(headline, StringComparison.Ordinal));
        Assert.Equal(headline.Contains("a day", StringComparison.Ordinal) ? 1 : 0, cut.FindAll("#crossings-per-day").Count);
    }

    [Theory]
    [InlineData("/", "Closures are reported in California, Arizona and Texas, none in New Mexico", "San Ysidro,Lukeville,El Paso,Eagle Pass")]
    [InlineData("/?type=rail", "Closures are reported in Texas", "El Paso,Eagle Pass")]
    [InlineData("/?state=AZ", "A closure is reported in Arizona", "Lukeville")]
    public void MapAndGrid_OfAFilter_ShowItsPorts(string url, string title, string ports)
    {
        var cut = Open<Overview>(url);

        Assert.Contains(title, cut.FindAll("figure.fig h2").Select(head => head.Words()));
        Assert.Equal(ports.Split(','), cut.FindAll("table.grid tbody th").Select(port => port.Words()));
    }

    [Fact]
    public void Grid_OfANarrowedFilter_StillSaysAllThatIsReportedOfAPort()
    {
        var cut = Open<Overview>("/?type=rail&port=eagle-pass");

        Assert.Equal("Eagle Pass Closed 18 or 19 Dec Closed about 1 Dec Inferred The Hill", string.Join(' ', cut.FindAll("table.grid tbody tr > *").Select(cell => cell.Words())));
    }

    [Fact]
    public void Differences_OfTheSeed_AreTwoStartsAndThreeTypes()
    {
        var cut = Open<Overview>("/");

        Assert.Equal("Claims differ about five closures, on five points", Section(cut, "Claims differ").QuerySelector("h2").Words());
        Assert.Equal(
            [
                "El Paso rail bridge: when it began 3 origins",
                "Eagle Pass rail bridge: when it began 3 origins",
                "San Ysidro pedestrian crossing: what it is closed to 3 origins",
                "Lukeville vehicle crossing: what it is closed to 3 origins",
                "Eagle Pass vehicle crossing: what it is closed to 3 origins",
            ], Section(cut, "Claims differ").QuerySelectorAll("li > p").Select(head => head.Words()));
    }

    [Fact]
    public void Differences_OfAStart_NameEachDayWithItsSource()
    {
        var cut = Open<Overview>("/?port=eagle-pass&type=rail");

        Assert.Equal(
            ["18 December 2023 USA TODAY 21 Dec ¶7", "19 December 2023 AFP 22 Dec ¶7", "A day from 17 to 22 December 2023 NEWSnet/AP 22 Dec ¶10"],
            Section(cut, "Claims differ").QuerySelectorAll("dl > div").Select(value => value.Words()));
    }

    [Fact]
    public void Differences_OfAType_MarkWhatIsOnlyInferred()
    {
        var cut = Open<Overview>("/?port=san-ysidro");

        Assert.Equal("Claims differ about one closure, on one point", Section(cut, "Claims differ").QuerySelector("h2").Words());
        Assert.Equal(
            ["Pedestrian USA TODAY 21 Dec ¶8", "Foot and vehicle by inference The Hill 21 Dec ¶9", "Vehicle by inference AFP 22 Dec ¶8"],
            Section(cut, "Claims differ").QuerySelectorAll("dl > div").Select(value => value.Words()));
    }

    [Fact]
    public void NewestClaims_OfTheSeed_AreThoseOfTheLastDay()
    {
        var cut = Open<Overview>("/");

        var rows = Section(cut, "Newest claims").QuerySelectorAll("tbody tr").Select(row => row.Children[0].Words()).ToList();

        Assert.Equal(Enumerable.Repeat("22 Dec", 6), rows);
    }

    [Theory]
    [InlineData("/?type=cargo", "All closure types,Clear all filters")]
    [InlineData("/?type=rail&state=CA", "All states,All closure types,Clear all filters")]
    [InlineData("/?q=zzz", "Remove “zzz”,Clear all filters")]
    [InlineData("/?q=zzz&port=lukeville", "Remove “zzz”,Clear all filters")] // no other port helps
    [InlineData("/?type=cargo&state=TX&asof=2023-12-21", "All closure types,Clear all filters")]
    [InlineData("/?type=cargo&q=zzz", "Clear all filters")]
    [InlineData("/?source=newsnet-ap-2023-12-22&to=2023-12-01", "Remove the dates,All sources,Clear all filters")]
    public void WaysOut_OfAnEmptyList_AllHaveRows(string url, string ways)
    {
        var cut = Open<Overview>(url);
        Assert.Contains("No closures match: ", cut.Find(".msg b").Words(), StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".heads"));

        var links = cut.FindAll(".msg a.btn").Select(link => (Text: link.Words(), Href: link.GetAttribute("href")!)).ToList();

        Assert.Equal(ways.Split(','), links.Select(link => link.Text));
        Assert.All(links, link =>
        {
            Navigation.NavigateTo(link.Href);
            cut.WaitForAssertion(() => Assert.NotEmpty(cut.FindAll(".heads")));
        });
    }

    private static List<string> Headlines(IRenderedComponent<Overview> cut) =>
        [.. cut.FindAll(".heads li").Select(headline => string.Join(' ', headline.QuerySelectorAll(".nb, .what, .rng").Select(part => part.Words())))];

    private static IElement Section(IRenderedComponent<Overview> cut, string title) =>
        Assert.Single(cut.FindAll("section"), section => section.QuerySelector("h2").Words().StartsWith(title, StringComparison.Ordinal));
}

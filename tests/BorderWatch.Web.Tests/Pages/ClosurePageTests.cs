using AngleSharp.Dom;
using BorderWatch.Web.Components.Pages;
using Bunit;
using Microsoft.AspNetCore.Components.Routing;

namespace BorderWatch.Web.Tests.Pages;

public sealed class ClosurePageTests(Sites sites) : PageTest(sites.Articles)
{
    [Theory]
    [InlineData("eagle-pass-rail", "Eagle Pass rail bridge: closed on 18 or 19 December 2023", "8 claims of 5 sources, 7 origins: 3 stated, 5 by inference.",
        "Sources differ by 1 day. A source that names no port reports an announcement, dated 17 December 2023. No reopening is reported in these sources as of 22 December 2023.")]
    [InlineData("el-paso-rail", "El Paso rail bridge: closed on 18 or 19 December 2023", "8 claims of 5 sources, 7 origins: 3 stated, 5 by inference.",
        "Sources differ by 1 day. A source that names no port reports an announcement, dated 17 December 2023. No reopening is reported in these sources as of 22 December 2023.")]
    [InlineData("eagle-pass-vehicle", "Eagle Pass vehicle crossing: closed since about 1 December 2023", "3 claims of 3 sources, 3 origins: 2 stated, 1 by inference.",
        "No reopening is reported in these sources as of 22 December 2023.")]
    [InlineData("lukeville-vehicle", "Lukeville vehicle crossing: closed by 21 December 2023", "3 claims of 3 sources, 3 origins: 1 stated, 2 by inference.",
        "No source that names the port says when it began. No reopening is reported in these sources as of 22 December 2023.")]
    [InlineData("san-ysidro-pedestrian", "San Ysidro pedestrian crossing: closed by 21 December 2023", "3 claims of 3 sources, 3 origins: 1 stated, 2 by inference.",
        "No source that names the port says when it began. No reopening is reported in these sources as of 22 December 2023.")]
    public void Page_OfAClosure_SaysWhatIsReportedAndCountsStatedAndInferredApart(string id, string title, string counts, string lede)
    {
        var cut = OpenClosure(id);

        Assert.Equal((title, lede), (cut.Find("h1").Words(), cut.Find("p.lede").Words()));
        Assert.Equal(counts, cut.FindAll("p.words b")[^1].Words());
    }

    [Theory]
    [InlineData("eagle-pass-rail", 3, 5)]
    [InlineData("lukeville-vehicle", 1, 2)]
    public void Claims_StatedAndInferred_StandApart(string id, int stated, int inferred)
    {
        var cut = OpenClosure(id);

        Assert.Equal((stated, inferred), (cut.FindAll("#claims article[data-claim]").Count, cut.FindAll("#inferred article[data-claim]").Count));
        Assert.All(cut.FindAll("#claims article"), card => Assert.Equal("stated", Cell(card, "Link")));
        Assert.All(cut.FindAll("#inferred article"), card => Assert.Equal("by inference", Cell(card, "Link")));
    }

    [Fact]
    public void Claims_OfEaglePassRail_SayWhoSaysWhichDay()
    {
        var cut = OpenClosure("eagle-pass-rail");

        var stated = cut.FindAll("#claims article").Select(card => (card.Id, Cell(card, "Date read (EDTF)"), Cell(card, "Words that date it"))).ToList();

        Assert.Equal(
            [
                ("newsnet-ap-2023-12-22.p10.1", "[2023-12-17..2023-12-22]", "“earlier this week”"),
                ("usa-today-2023-12-21.p7.1", "2023-12-18", "“on Dec. 18”"),
                ("afp-2023-12-22.p7.1", "2023-12-19", "“On Tuesday”"),
            ], stated);
    }

    [Fact]
    public void Claim_OfAVehicleCrossingInCalifornia_IsSeenToContradictThePedestrianOne()
    {
        var cut = OpenClosure("san-ysidro-pedestrian");

        var afp = cut.Find("#inferred article[data-claim='afp-2023-12-22.p8.3']");
        var usaToday = cut.Find("#claims article[data-claim='usa-today-2023-12-21.p8.1']");

        Assert.Equal(("an entry point in California", "vehicle entry point"), (Cell(afp, "Place as stated"), Cell(afp, "Closed to, as stated")));
        Assert.Equal(("San Ysidro", "pedestrian pedestrian crossing"), (Cell(usaToday, "Place as stated"), Cell(usaToday, "Closed to, as stated")));
        Assert.Contains("The text says vehicle, the linked closure is pedestrian.", Cell(afp, "How it was read"), StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_OfACard_LinksToItsParagraph()
    {
        var cut = OpenClosure("eagle-pass-rail");

        Assert.Equal("/sources/ny-breaking-2023-12-21#l23", cut.Find("article[data-claim='ny-breaking-2023-12-21.l23.1'] a.src").GetAttribute("href"));
        Assert.Equal("/sources/usa-today-2023-12-21#p7", cut.Find("article[data-claim='usa-today-2023-12-21.p7.1'] a.src").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?source=usa-today-2023-12-21", "usa-today-2023-12-21.p7.1")]
    [InlineData("?q=sunday", "the-hill-2023-12-21.p9.4")]
    [InlineData("?to=2023-12-17&source=the-hill-2023-12-21,usa-today-2023-12-21", "the-hill-2023-12-21.p9.4")]
    public void Filter_OnTheClosure_NarrowsItsClaimsAndNothingElse(string query, string claim)
    {
        var cut = OpenClosure("eagle-pass-rail", query);

        Assert.Equal([claim], cut.FindAll("article[data-claim]").Select(card => card.GetAttribute("data-claim")));
        Assert.Equal("Eagle Pass rail bridge: closed on 18 or 19 December 2023", cut.Find("h1").Words());
        Assert.StartsWith("1 claim of 1 source, 1 origin: ", cut.FindAll("p.words b")[^1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_ThatNoClaimMatches_SaysSoAndLeadsBack()
    {
        var cut = OpenClosure("lukeville-vehicle", "?q=zzz&asof=2023-12-21");

        Assert.Equal("No claim about the Lukeville vehicle crossing matches. Without the filter: 3 claims. Show all claims", cut.Find(".msg").Words());
        Assert.Equal("/closures/lukeville-vehicle?asof=2023-12-21", cut.Find(".msg a.btn").GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "Claims about the Eagle Pass rail bridge, all sources.", 8)]
    [InlineData("?port=el-paso", "Claims about the Eagle Pass rail bridge, also linked to El Paso, all sources.", 5)]
    [InlineData("?state=TX", "Claims about the Eagle Pass rail bridge, also linked to Texas, all sources.", 8)]
    [InlineData("?source=afp-2023-12-22", "Claims about the Eagle Pass rail bridge, AFP.", 1)]
    public void Filter_InWords_SaysWhatOfTheUrlCounts(string query, string words, int claims)
    {
        var cut = OpenClosure("eagle-pass-rail", query);

        Assert.Equal(words, cut.Find("p.words b").Words());
        Assert.Equal(claims, cut.FindAll("article[data-claim]").Count);
    }

    [Fact]
    public void Filter_OfSeveralPlaces_IsShownAlthoughTheBarHasNoFieldForThem()
    {
        var cut = OpenClosure("eagle-pass-rail", "?port=el-paso&type=rail");

        Assert.Equal(["El Paso", "Rail"], cut.FindAll(".chip").Select(chip => chip.Words()));
        Assert.Equal(5, cut.FindAll("article[data-claim]").Count);
    }

    [Theory]
    [InlineData("", "closed.")]
    [InlineData("?asof=2023-12-18", "possibly closed.")]
    [InlineData("?asof=2023-12-17", "by inference only.")]
    [InlineData("?asof=2023-12-01", "not reported.")]
    [InlineData("?asof=2024-06-01", "no reopening reported as of 22 Dec.")]
    public void Status_OnTheDayAsked_StandsBesideTheFilter(string query, string status)
    {
        var cut = OpenClosure("eagle-pass-rail", query);

        Assert.Contains($": {status}", cut.Find("p.words").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("atlantis-rail")]
    [InlineData("eagle-pass")]
    [InlineData("EAGLE-PASS-RAIL")]
    public void Id_ThatIsNone_IsNotFound(string id)
    {
        var notFound = 0;
        void Count(object? sender, NotFoundEventArgs e) => notFound++;
        Navigation.OnNotFound += Count;

        var cut = OpenClosure(id);

        Assert.Equal(1, notFound);
        Assert.Empty(cut.FindAll("h1"));
    }

    private IRenderedComponent<Closure> OpenClosure(string id, string query = "") =>
        Open<Closure>($"/closures/{id}{query}", page => page.Add(closure => closure.ClosureId, id));

    private static string Cell(IElement card, string name)
    {
        var cell = Assert.Single(card.QuerySelectorAll("dl > div"), row => row.QuerySelector("dt").Words() == name).QuerySelector("dd")!;
        return string.Join(' ', cell.ChildNodes.Select(node => node.TextContent.Trim()).Where(text => text.Length > 0));
    }
}

using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class SourcesTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Table_OfTheSeed_CountsTheClaimsOfEachSource()
    {
        var cut = Open<Sources>("/sources");

        Assert.Equal(
            [
                "ny-breaking-2023-12-21: 2 closures, 4 figures, 10 events",
                "the-hill-2023-12-21: 4 closures, 3 figures, 6 events",
                "usa-today-2023-12-21: 6 closures, 2 figures, 4 events",
                "afp-2023-12-22: 5 closures, 2 figures, 7 events",
                "newsnet-ap-2023-12-22: 4 closures, 1 figure, 7 events",
            ],
            cut.FindAll("tr[data-source]").Select(row => $"{row.GetAttribute("data-source")}: {string.Join(", ", row.QuerySelector("[data-l=Claims] .nb")!.ChildNodes.Select(node => node.TextContent.Trim()))}"));
        Assert.Equal("5 sources, 11 origins.", cut.FindAll("p.words b")[^1].Words());
    }

    [Theory]
    [InlineData("USA TODAY", "San Ysidro pedestrian", "observed in force, no date")]
    [InlineData("USA TODAY", "El Paso rail", "in force from 18 Dec")]
    [InlineData("AFP", "Eagle Pass rail", "in force from 19 Dec")]
    [InlineData("AFP", "San Ysidro pedestrian", "in force from about 1 Dec inferred")]
    [InlineData("The Hill", "Eagle Pass rail", "announced 17 Dec inferred")]
    [InlineData("The Hill", "Lukeville vehicle", "observed in force, no date inferred")]
    [InlineData("NEWSnet/AP", "Eagle Pass rail", "in force from a day of 17 to 22 Dec in force from a day of 17 to 22 Dec inferred reason inferred")]
    [InlineData("NEWSnet/AP", "San Ysidro pedestrian", "–")]
    [InlineData("NY Breaking", "El Paso rail", "observed in force 20 Dec inferred observed in force 20 Dec inferred")]
    [InlineData("NY Breaking", "Eagle Pass vehicle", "–")]
    public void Matrix_Cell_SaysWhatTheSourceSaysOfTheClosure(string publisher, string closure, string said)
    {
        var cut = Open<Sources>("/sources");

        var row = Assert.Single(cut.FindAll("table.matrix tbody tr"), row => row.QuerySelector("th a").Words() == publisher);
        var cell = row.QuerySelector($"td[data-l='{closure}']")!;

        Assert.Equal(said, string.Join(' ', cell.QuerySelectorAll("a.cell, .infer, .quiet").Select(part => part.Words())));
    }

    [Theory]
    [InlineData("/sources", "Only USA TODAY names all five closures")]
    [InlineData("/sources?source=afp-2023-12-22,usa-today-2023-12-21", "Of these sources only USA TODAY names all five closures")]
    [InlineData("/sources?source=afp-2023-12-22,the-hill-2023-12-21", "None of these sources names all five closures")]
    [InlineData("/sources?to=2023-12-20&from=2023-12-20", null)]
    [InlineData("/sources?source=usa-today-2023-12-21", "What each source says of each closure")]
    public void Matrix_Title_IsAFindingAboutTheSourcesShown(string url, string? title)
    {
        var cut = Open<Sources>(url);

        Assert.Equal(title, cut.FindAll("section:has(table.matrix) h2").SingleOrDefault()?.Words());
    }

    [Fact]
    public void Source_Chosen_GoesIntoTheUrlAndNarrowsTableAndMatrix()
    {
        var cut = Open<Sources>("/sources");

        cut.Find("li[role=option][aria-label='AFP, 22 Dec']").Click();

        Assert.Equal("/sources?source=afp-2023-12-22", Url);
        cut.WaitForAssertion(() => Assert.Equal(["afp-2023-12-22"], cut.FindAll("tr[data-source]").Select(row => row.GetAttribute("data-source"))));
        Assert.Single(cut.FindAll("table.matrix tbody tr"));
        Assert.Equal("1 of 5 sources, 2 origins.", cut.FindAll("p.words b")[^1].Words());
    }

    [Fact]
    public void Sources_ThatNoFilterMatches_AreSaidToBeMissing()
    {
        var cut = Open<Sources>("/sources?q=zzz");

        Assert.Contains("No sources match: All sources, with “zzz”.", cut.Find(".msg b").Words(), StringComparison.Ordinal);
        Assert.Equal("/sources", cut.Find(".msg a.btn").GetAttribute("href"));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<Sources>("/sources?source=gazette&type=rail");

        Assert.Equal(2, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(5, cut.FindAll("tr[data-source]").Count);
    }
}

using AngleSharp.Dom;
using BorderWatch.TestKit;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class FiguresTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Counts_OfTheSeed_AreTwelveClaimsAboutNineFigures()
    {
        var cut = Open<Figures>("/figures");

        Assert.Equal("All measures, all sources. Consensus reading, as of 22 December 2023, as known on 22 December 2023. No reading and no as-of day changes a reported figure. 12 claims about 9 figures, from 5 sources, 6 origins.", cut.Find("p.words").Words());
        Assert.Equal(12, cut.FindAll("tr[data-claim]").Count);
        Assert.Equal(9, cut.FindAll("[data-figure]").Count + 1); // eight panels, and the record levels, which have no number
        Assert.Equal(2, cut.FindAll("section li[data-claim]").Count);
    }

    [Theory]
    [InlineData("/figures", "Three sources put the daily number near 10,000, in three wordings|14,000 people at Eagle Pass rest on one source|“Tens of thousands” is a range, not a number|A record 2.4 million encounters in the fiscal year rest on one source|Two loss figures cannot be compared")]
    [InlineData("/figures?source=the-hill-2023-12-21,ny-breaking-2023-12-21&measure=crossings", "Two sources put the daily number near 10,000, in two wordings|14,000 people at Eagle Pass, according to NY Breaking")]
    [InlineData("/figures?source=afp-2023-12-22", "About 10,000 crossings a day, according to AFP|A record 2.4 million encounters in the fiscal year, according to AFP")]
    [InlineData("/figures?measure=losses&source=the-hill-2023-12-21", "“Hundreds of millions” is a range, not a number")]
    [InlineData("/figures?port=eagle-pass", "14,000 people at Eagle Pass rest on one source|USD 100 million of losses a day at Eagle Pass and El Paso rail rest on one source")]
    [InlineData("/figures?measure=records", "")]
    public void Titles_OfAFilter_AreFindingsAboutItsRows(string url, string titles)
    {
        var cut = Open<Figures>(url);

        Assert.Equal(titles, string.Join('|', cut.FindAll("figure.fig h2").Select(title => title.Words())));
    }

    [Fact]
    public void Title_AfterAnotherChoice_IsThatOfTheNewRows()
    {
        var cut = Open<Figures>("/figures?measure=crossings");
        Assert.StartsWith("Three sources", cut.Find("figure.fig h2").Words(), StringComparison.Ordinal);

        cut.Find("li[role=option][aria-label='AFP, 22 Dec']").Click();

        Assert.Equal("/figures?measure=crossings&source=afp-2023-12-22", Url);
        cut.WaitForAssertion(() => Assert.Equal("About 10,000 crossings a day, according to AFP", cut.Find("figure.fig h2").Words()));
        Assert.Equal(["afp-2023-12-22.p5.1"], cut.FindAll("tr[data-claim]").Select(row => row.GetAttribute("data-claim")));
    }

    [Fact]
    public void Panels_OfTheDailyNumber_KeepCrossingsAndPeopleApart()
    {
        var cut = Open<Figures>("/figures");

        var panels = cut.FindAll("#crossings-per-day .panel[data-figure]");

        Assert.Equal(["Crossings a day southwest border, about December 2023", "People a day southwest border, dates not stated"], panels.Select(panel => panel.QuerySelector("h3").Words()));
        Assert.Equal("Drawn apart: it counts people, not crossings.", panels[1].QuerySelector(".note").Words());
        Assert.Equal(
            ["AFP: about 10,000 crossings a day, southwest border", "NY Breaking: more than 10,000 people a day, southwest border", "The Hill: an estimated 10,000 people a day, southwest border"],
            panels.SelectMany(panel => panel.QuerySelectorAll(".rp svg[role=img]")).Select(plot => plot.GetAttribute("aria-label")));
        Assert.Equal(["crossings a day", "people a day"], panels.Select(panel => panel.QuerySelector(".ru").Words()));
    }

    [Fact]
    public void Claims_WithoutANumber_AreSentences()
    {
        var cut = Open<Figures>("/figures");

        Assert.Equal(
            [
                "“Daily crossings have toppled records”, attributed to CBP figures; southwest border. NY Breaking 21 Dec l. 3, 5, 9, 27 Edit",
                "“record levels of migrants”, attributed to Kirby; southwest border. The Hill 21 Dec ¶14 Edit",
            ], cut.FindAll("section li[data-claim]").Select(said => said.Words()));
        Assert.Empty(cut.FindAll("section li[data-claim] [role=img]"));
    }

    [Fact]
    public void Range_OfDates_KeepsAndCountsWhatIsUndated()
    {
        var cut = Open<Figures>("/figures?to=2023-09-30");

        Assert.Contains("9 claims (8 undated) about 7 of 9 figures, from 5 sources, ", cut.Find("p.words").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures?q=zzz", "No figures match: All measures, all sources, with “zzz”.")]
    [InlineData("/figures?unit=apprehensions", "No figures match: All measures, in apprehensions, all sources.")]
    public void Figures_ThatNoFilterMatches_AreSaidToBeMissing(string url, string words)
    {
        var cut = Open<Figures>(url);

        Assert.Equal(words, cut.Find(".msg b").Words());
        Assert.Equal("/figures", cut.Find(".msg a.btn").GetAttribute("href"));
        Assert.Empty(cut.FindAll("figure.fig, table"));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<Figures>("/figures?measure=heights&unit=euro&type=rail");

        Assert.Equal(3, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(12, cut.FindAll("tr[data-claim]").Count);
    }

    /// <summary>A number on the page that its article does not have would be ours: every one is looked up in its paragraph.</summary>
    [Fact]
    public async Task Numbers_OnThePage_StandInTheParagraphThatTheyName()
    {
        Assert.SkipUnless(ArticleTexts.AreThere, $"The articles are not part of the repository and not in {ArticleTexts.Folder}.");
        var articles = ArticleTexts.Read();
        var claims = (await sites.Articles.RowsAsync("/figures.csv")).ToDictionary(row => row["claim_id"]);
        var cut = Open<Figures>("/figures");

        var rows = cut.FindAll("li.rrow[data-claim]");

        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var claim = claims[row.GetAttribute("data-claim")!];
            var places = ArticleTexts.Places(articles[claim["source_id"]], claim["paragraph"], claim["line"]).Select(ArticleTexts.Plain).ToList();
            var shown = row.QuerySelector(".rv")!.ChildNodes.OfType<IText>().First().Data.Trim();
            var number = System.Text.RegularExpressions.Regex.Match(shown, @"\d[\d,.]*( million)?|(tens|hundreds) of \w+").Value;
            Assert.NotEqual("", number);
            Assert.Contains(places, place => place.Contains(number, StringComparison.Ordinal));
            Assert.Contains(places, place => place.Contains(ArticleTexts.Plain(row.QuerySelector(".rv small").Words().Split('“', '”')[1]), StringComparison.Ordinal));
        });
    }
}

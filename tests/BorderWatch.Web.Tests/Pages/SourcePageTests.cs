using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Pages;
using Bunit;
using Microsoft.AspNetCore.Components.Routing;

namespace BorderWatch.Web.Tests.Pages;

public sealed class SourcePageTests(Sites sites) : PageTest(sites.Articles)
{
    private readonly TestSite _site = sites.Articles;

    [Theory]
    [InlineData("afp-2023-12-22", "AFP, 22 December 2023", "paragraph by paragraph")]
    [InlineData("usa-today-2023-12-21", "USA TODAY, 21 December 2023", "paragraph by paragraph")]
    [InlineData("the-hill-2023-12-21", "The Hill, 21 December 2023", "paragraph by paragraph")]
    [InlineData("ny-breaking-2023-12-21", "NY Breaking, 21 December 2023", "line by line")]
    [InlineData("newsnet-ap-2023-12-22", "NEWSnet/AP, 22 December 2023", "paragraph by paragraph")]
    public async Task Page_OfASource_HasEachOfItsClaimsOnceUnderItsPlace(string source, string title, string order)
    {
        List<string> expected = [];
        foreach (var file in new[] { "closure-claims", "figures", "event-claims" })
            expected.AddRange((await _site.RowsAsync($"/{file}.csv?source={source}")).Select(row => $"{(row["line"] != "" ? "l" + row["line"].Split(';')[0] : "p" + row["paragraph"].Split(';')[0])} {row["claim_id"]}"));

        var cut = OpenSource(source);
        var shown = cut.FindAll("section.para").SelectMany(place => place.QuerySelectorAll("[data-claim]").Select(claim => $"{place.Id} {claim.GetAttribute("data-claim")}"));

        Assert.Equal(title, cut.Find("h1").Words());
        Assert.Contains(cut.FindAll("h2"), head => head.Words() == $"What it says, {order}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(expected, claim => Assert.Contains(source, claim, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("afp-2023-12-22")]
    [InlineData("ny-breaking-2023-12-21")]
    public void Places_OfASource_StandInReadingOrder(string source)
    {
        var cut = OpenSource(source);

        var places = cut.FindAll("section.para").Select(place => int.Parse(place.Id![1..], System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(places.Distinct().Order(), places);
    }

    [Fact]
    public async Task Paragraph_WithoutAClaim_HasWhatTheRegisterHasOfIt()
    {
        var page = await _site.PageAsync("/sources/afp-2023-12-22?asof=2023-12-21");

        var paragraphs = page.QuerySelectorAll("section.para").Select(place => place.Id).ToList();
        var link = page.QuerySelector("#p4 a")!;

        Assert.Equal(["p3", "p4", "p5"], paragraphs.SkipWhile(id => id != "p3").Take(3));
        Assert.Equal("Name Liz Sherwood Randall no claim, entered by hand in the conflict register: White House adviser", string.Join(' ', page.QuerySelectorAll("#p4 li p").Select(line => line.Words())));
        Assert.Equal("/conflicts?asof=2023-12-21#adviser.name", link.GetAttribute("href"));
    }

    [Fact]
    public void Origins_OfASource_AreNamedWithTheirKind()
    {
        var cut = OpenSource("newsnet-ap-2023-12-22");

        Assert.Equal(
            "AP (wire), Mexican Employers' Association (Coparmex) (association), U.S. Customs and Border Protection (CBP) (agency) and White House, 21 December 2023 (government)",
            cut.FindAll("dl.facts > div").Single(fact => fact.QuerySelector("dt").Words() == "Goes back to").QuerySelector("dd").Words());
    }

    [Fact]
    public void Reason_ThatNamesNoPort_IsSaidOnceAndLinkedAsInferred()
    {
        var cut = OpenSource("newsnet-ap-2023-12-22");

        var claim = cut.Find("li[data-claim='newsnet-ap-2023-12-22.p12.1']");

        Assert.Equal("No place named: reason given: “to redirect personnel”", claim.QuerySelector("b").Words());
        Assert.Equal(2, claim.QuerySelectorAll(".infer").Length);
    }

    [Fact]
    public async Task Files_OfASource_HoldItsClaims()
    {
        var cut = OpenSource("the-hill-2023-12-21");

        var files = cut.FindAll("p.out a").Select(link => link.GetAttribute("href")!).ToList();

        List<int> rows = [];
        foreach (var file in files.Take(3)) rows.Add((await _site.RowsAsync(file)).Count);
        Assert.Equal([4, 3, 6], rows);
        Assert.Equal("/closure-claims.csv?source=the-hill-2023-12-21&bom=1", files[3]);
        Assert.Equal("Everything The Hill says. Consensus reading, as of 22 December 2023, as known on 22 December 2023. 13 claims: 4 on closures, 3 on figures and 6 on events.", cut.Find("p.words").Words());
    }

    [Fact]
    public void AsOf_OfASource_ChangesTheStatusBesideItsClaimsAndStaysInEveryLink()
    {
        var cut = OpenSource("usa-today-2023-12-21");
        Assert.Equal("El Paso rail closed on 22 Dec", ClosuresOf(cut, "usa-today-2023-12-21.p7.2"));

        cut.Find("button[aria-label='As of, earlier']").Click();
        cut.WaitForAssertion(() => Assert.Contains("as of 21 December 2023", cut.Find("p.words").Words(), StringComparison.Ordinal));
        Assert.Equal("/sources/usa-today-2023-12-21?asof=2023-12-21", Url);
        Assert.Equal("/sources/usa-today-2023-12-21", cut.Find(".chip a").GetAttribute("href"));

        Navigation.NavigateTo("/sources/usa-today-2023-12-21?asof=2023-12-18");
        cut.WaitForAssertion(() => Assert.Equal("El Paso rail possibly closed on 18 Dec", ClosuresOf(cut, "usa-today-2023-12-21.p7.2")));
        Assert.All(cut.FindAll("p.out a, nav.crumb a"), link => Assert.Contains("asof=2023-12-18", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gazette-1999-01-01")]
    [InlineData("AFP-2023-12-22")]
    public void Id_ThatIsNone_IsNotFound(string id)
    {
        var notFound = 0;
        void Count(object? sender, NotFoundEventArgs e) => notFound++;
        Navigation.OnNotFound += Count;

        var cut = OpenSource(id);

        Assert.Equal(1, notFound);
        Assert.Empty(cut.FindAll("h1"));
    }

    private IRenderedComponent<Source> OpenSource(string id) => Open<Source>($"/sources/{id}", page => page.Add(source => source.SourceId, id));

    private static string ClosuresOf(IRenderedComponent<Source> cut, string claim) => cut.FindAll($"li[data-claim='{claim}'] p.how")[^1].Words();
}

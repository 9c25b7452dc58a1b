using AngleSharp.Dom;
using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>The URL is the only state: controls, chips, sort links and Back all go through it. On the closures page, for all pages.</summary>
public sealed class FilteredPageTests(Sites sites) : PageTest(sites.Articles)
{
    private static readonly string[] s_all = ["san-ysidro-pedestrian", "lukeville-vehicle", "el-paso-rail", "eagle-pass-rail", "eagle-pass-vehicle"];

    [Theory]
    [InlineData("/closures", "Rail", "/closures?type=rail", "el-paso-rail,eagle-pass-rail")]
    [InlineData("/closures?type=rail", "Vehicle", "/closures?type=rail,vehicle", "lukeville-vehicle,el-paso-rail,eagle-pass-rail,eagle-pass-vehicle")]
    [InlineData("/closures?type=rail,vehicle", "Rail", "/closures?type=vehicle", "lukeville-vehicle,eagle-pass-vehicle")]
    [InlineData("/closures?type=rail", "Rail", "/closures", "san-ysidro-pedestrian,lukeville-vehicle,el-paso-rail,eagle-pass-rail,eagle-pass-vehicle")]
    [InlineData("/closures?asof=2023-12-20&sort=port", "Lukeville", "/closures?port=lukeville&asof=2023-12-20&sort=port", "lukeville-vehicle")]
    [InlineData("/closures", "Texas", "/closures?state=TX", "el-paso-rail,eagle-pass-rail,eagle-pass-vehicle")]
    [InlineData("/closures", "USA TODAY, 21 Dec", "/closures?source=usa-today-2023-12-21", "san-ysidro-pedestrian,lukeville-vehicle,el-paso-rail,eagle-pass-rail,eagle-pass-vehicle")]
    [InlineData("/closures", "NEWSnet/AP, 22 Dec", "/closures?source=newsnet-ap-2023-12-22", "el-paso-rail,eagle-pass-rail")]
    [InlineData("/closures?page=3", "Rail", "/closures?type=rail", "el-paso-rail,eagle-pass-rail")] // back to page 1
    public void Choice_InAPicker_GoesIntoTheUrlAndNarrowsTheRows(string before, string option, string after, string rows)
    {
        var cut = Open<Closures>(before);

        cut.Find($"li[role=option][aria-label='{option}']").Click();

        Assert.Equal(after, Url);
        cut.WaitForAssertion(() => Assert.Equal(rows.Split(','), Rows(cut)));
    }

    [Theory]
    [InlineData("/closures", "San Ysidro,Lukeville,El Paso,Eagle Pass", "California,Arizona,Texas")]
    [InlineData("/closures?port=laredo&state=NM", "San Ysidro,Lukeville,El Paso,Eagle Pass,Laredo", "California,Arizona,New Mexico,Texas")] // asked for: the next choice must not drop it
    public void Pickers_OfPlaces_OfferThoseWithClosuresAndThoseAskedFor(string url, string ports, string states)
    {
        var cut = Open<Closures>(url);

        Assert.Empty(cut.FindAll(".msg.warn"));
        string[] offered = [.. ports.Split(','), "Rail", "Vehicle", "Pedestrian", "Cargo", .. states.Split(',')];
        Assert.Equal(offered, cut.FindAll("li[role=option]").Select(option => option.GetAttribute("aria-label")).Take(offered.Length));
    }

    [Theory]
    [InlineData("on Dec. 18", "/closures?q=on%20Dec.%2018", 2)]
    [InlineData("  tuesday ", "/closures?q=tuesday", 2)]
    [InlineData("100%", "/closures?q=100%25", 0)]
    [InlineData("   ", "/closures", 5)]
    public void Text_Entered_GoesIntoTheUrlAndNarrowsTheRows(string typed, string after, int rows)
    {
        var cut = Open<Closures>("/closures?page=2");

        cut.Find("input[type=search]").Change(typed);

        // Spaces alone are no text: nothing was asked for, so the page only returns to its first.
        Assert.Equal(after, Url);
        cut.WaitForAssertion(() => Assert.Equal(rows, Rows(cut).Count));
    }

    [Fact]
    public void AsOf_SteppedThroughPublicationDays_LeavesTheDefaultOutOfTheUrl()
    {
        var cut = Open<Closures>("/closures");

        cut.Find("button[aria-label='As of, earlier']").Click();
        Assert.Equal("/closures?asof=2023-12-21", Url);
        cut.WaitForAssertion(() => Assert.Contains("as of 21 December 2023", cut.Find("p.words").Words(), StringComparison.Ordinal));

        cut.Find("button[aria-label='As of, later']").Click();
        Assert.Equal("/closures", Url);
        cut.WaitForAssertion(() => Assert.Contains("as of 22 December 2023", cut.Find("p.words").Words(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("As of", "18 Dec 2023", "/closures?asof=2023-12-18")]
    [InlineData("As of", "2023-12-22", "/closures")]
    [InlineData("From", "December 18, 2023", "/closures?from=2023-12-18")]
    [InlineData("To", "2023-12-18", "/closures?to=2023-12-18")]
    public void Day_Typed_GoesIntoTheUrl(string label, string typed, string after)
    {
        var cut = Open<Closures>("/closures");

        Field(cut, label).Change(typed);

        Assert.Equal(after, Url);
    }

    [Fact]
    public void Day_BeforeTheOtherEnd_TakesItAlong()
    {
        var cut = Open<Closures>("/closures?from=2023-12-10&to=2023-12-20");

        Field(cut, "From").Change("2023-12-24");
        Assert.Equal("/closures?from=2023-12-24&to=2023-12-24", Url);

        cut.WaitForAssertion(() => Assert.Equal("24 Dec 2023", Field(cut, "To").GetAttribute("value")));
        Field(cut, "To").Change("2023-12-01");
        Assert.Equal("/closures?from=2023-12-01&to=2023-12-01", Url);
    }

    [Fact]
    public void Day_ThatIsNone_IsRefusedBesideTheField()
    {
        var cut = Open<Closures>("/closures?from=2023-12-10");

        Field(cut, "From").Change("Tuesday");

        Assert.Equal("/closures?from=2023-12-10", Url);
        Assert.Equal("“Tuesday” is not a day. Write it as 22 Dec 2023 or 2023-12-22.", cut.Find("[role=alert]").Words());
    }

    [Theory]
    [InlineData("Eagle Pass", "/closures?type=rail&state=TX&source=afp-2023-12-22&from=2023-12-01&q=border&asof=2023-12-21")]
    [InlineData("Rail", "/closures?port=eagle-pass&state=TX&source=afp-2023-12-22&from=2023-12-01&q=border&asof=2023-12-21")]
    [InlineData("Texas", "/closures?port=eagle-pass&type=rail&source=afp-2023-12-22&from=2023-12-01&q=border&asof=2023-12-21")]
    [InlineData("AFP, 22 Dec", "/closures?port=eagle-pass&type=rail&state=TX&from=2023-12-01&q=border&asof=2023-12-21")]
    [InlineData("From 1 December 2023 on", "/closures?port=eagle-pass&type=rail&state=TX&source=afp-2023-12-22&q=border&asof=2023-12-21")]
    [InlineData("“border”", "/closures?port=eagle-pass&type=rail&state=TX&source=afp-2023-12-22&from=2023-12-01&asof=2023-12-21")]
    [InlineData("As of 21 December 2023", "/closures?port=eagle-pass&type=rail&state=TX&source=afp-2023-12-22&from=2023-12-01&q=border")]
    public void Chip_OfACondition_LeadsToTheUrlWithoutIt(string chip, string after)
    {
        var cut = Open<Closures>("/closures?port=eagle-pass&type=rail&state=TX&source=afp-2023-12-22&from=2023-12-01&q=border&asof=2023-12-21&page=1");

        Assert.Equal(7, cut.FindAll(".chip").Count);
        Assert.Equal(after, cut.Find($"a[aria-label='Remove filter: {chip}']").GetAttribute("href"));
    }

    [Fact]
    public void Chip_Followed_BringsTheRowsBack()
    {
        var cut = Open<Closures>("/closures?type=rail");

        Navigation.NavigateTo(cut.Find("a[aria-label='Remove filter: Rail']").GetAttribute("href")!);

        cut.WaitForAssertion(() => Assert.Equal(s_all, Rows(cut)));
        Assert.Empty(cut.FindAll(".chip"));
    }

    [Fact]
    public void SortLink_FollowedAgainAndAgain_GoesUpDownAndBackToWestToEast()
    {
        var cut = Open<Closures>("/closures?page=1");

        Follow(cut, "Port");
        Assert.Equal("/closures?sort=port", Url);
        cut.WaitForAssertion(() => Assert.Equal(["eagle-pass-rail", "eagle-pass-vehicle", "el-paso-rail", "lukeville-vehicle", "san-ysidro-pedestrian"], Rows(cut)));
        Assert.Equal("ascending", Head(cut, "Port").GetAttribute("aria-sort"));

        Follow(cut, "Port");
        Assert.Equal("/closures?sort=-port", Url);
        cut.WaitForAssertion(() => Assert.Equal("san-ysidro-pedestrian", Rows(cut)[0]));
        Assert.Equal("descending", Head(cut, "Port").GetAttribute("aria-sort"));

        Follow(cut, "Port");
        Assert.Equal("/closures", Url);
        cut.WaitForAssertion(() => Assert.Equal(s_all, Rows(cut)));
    }

    [Fact]
    public void SortLinks_OfTheTable_AreAllReadable()
    {
        var cut = Open<Closures>("/closures");
        var links = cut.FindAll("th[scope=col] a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(9, links.Count);
        Assert.All(links, link =>
        {
            Navigation.NavigateTo(link);
            cut.WaitForAssertion(() => Assert.Single(cut.FindAll("th[aria-sort=ascending]")));
            Assert.Empty(cut.FindAll(".msg.warn"));
            Assert.Equal(5, Rows(cut).Count);
        });
    }

    [Fact]
    public void Back_ToTheOlderUrl_RestoresRowsAndControls()
    {
        var cut = Open<Closures>("/closures?type=rail");
        cut.Find("li[role=option][aria-label='El Paso']").Click();
        cut.WaitForAssertion(() => Assert.Equal(["el-paso-rail"], Rows(cut)));

        // What the browser's Back does: the location changes, and nobody asked a control.
        Navigation.NavigateTo("/closures?type=rail");

        cut.WaitForAssertion(() => Assert.Equal(["el-paso-rail", "eagle-pass-rail"], Rows(cut)));
        Assert.Equal("false", cut.Find("li[role=option][aria-label='El Paso']").GetAttribute("aria-selected"));
        Assert.Equal("true", cut.Find("li[role=option][aria-label='Rail']").GetAttribute("aria-selected"));
    }

    [Fact]
    public void TrailingSlash_InTheUrl_IsTheSamePage()
    {
        var cut = Open<Closures>("/closures/");

        cut.Find("li[role=option][aria-label='Rail']").Click();

        Assert.Equal("/closures?type=rail", Url);
        cut.WaitForAssertion(() => Assert.Equal(["el-paso-rail", "eagle-pass-rail"], Rows(cut)));
        Assert.Contains("rail", cut.Find("p.words").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/closures?type=rail", "Text", "   ")]
    [InlineData("/closures?from=2023-12-10", "From", "10 Dec 2023")]
    [InlineData("/closures", "As of", "2023-12-22")]
    public void Control_SetToWhatIsShown_AddsNothingToTheHistory(string url, string label, string typed)
    {
        var cut = Open<Closures>(url);
        var before = Navigation.History.Count;

        (label == "Text" ? cut.Find("input[type=search]") : Field(cut, label)).Change(typed);

        Assert.Equal(url, Url);
        Assert.Equal(before, Navigation.History.Count);
    }

    [Fact]
    public void RefusedDay_WhenTheUrlChanges_IsForgotten()
    {
        var cut = Open<Closures>("/closures?from=2023-12-10");
        Field(cut, "From").Change("Tuesday");
        Assert.Single(cut.FindAll("[role=alert]"));

        Navigation.NavigateTo("/closures");

        cut.WaitForAssertion(() => Assert.Empty(cut.FindAll("[role=alert]")));
        Assert.Equal("", Field(cut, "From").GetAttribute("value") ?? "");
    }

    [Fact]
    public void UrlOfAnotherPage_BeforeTheRouterHasActed_IsNotReadAsAFilter()
    {
        var cut = Open<Closures>("/closures?type=rail");

        Navigation.NavigateTo("/sources?q=nothing");

        Assert.Equal(["el-paso-rail", "eagle-pass-rail"], Rows(cut));
    }

    [Theory]
    [InlineData("/closures?type=boat", "The link asks for type “boat”, which is not a closure type here.")]
    [InlineData("/closures?asof=yesterday", "The link asks for asof “yesterday”, which is not a day.")]
    [InlineData("/closures?from=2023-12-20&to=2023-12-01", "ends before it begins (2023-12-20 to 2023-12-01)")]
    [InlineData("/closures?sort=colour", "“colour”, which is not a column to sort by.")]
    [InlineData("/closures?page=0", "“0”, which is not a number")]
    [InlineData("/closures?prot=eagle-pass", "The link has “prot”, which is not a filter here. It was left out.")]
    public void Value_ThatCannotBeRead_IsNamedAndTheDefaultShown(string url, string named)
    {
        var cut = Open<Closures>(url);

        Assert.Contains(named, cut.Find(".msg.warn").Words(), StringComparison.Ordinal);
        Assert.Equal(s_all, Rows(cut));
        Assert.Empty(cut.FindAll(".chip"));
    }

    [Fact]
    public void Values_ThatCannotBeRead_AreNamedOneByOneAndTheRestHolds()
    {
        var cut = Open<Closures>("/closures?type=boat,rail&prot=1&utm_source=mail&q=tuesday");

        Assert.Equal(2, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(["el-paso-rail", "eagle-pass-rail"], Rows(cut));
    }

    [Fact]
    public void Downloads_OfThePage_CarryItsFilter()
    {
        var cut = Open<Closures>("/closures?type=rail&q=a%26b&page=2");

        var links = cut.FindAll("p.out a").Select(link => (link.Words(), link.GetAttribute("href"))).ToList();

        Assert.Equal(
            [
                ("closures.csv", "/closures.csv?type=rail&q=a%26b&page=2"),
                ("closure-claims.csv", "/closure-claims.csv?type=rail&q=a%26b&page=2"),
                ("CSV for Excel", "/closures.csv?type=rail&q=a%26b&page=2&bom=1"),
                ("closures.xlsx", "/closures.xlsx?type=rail&q=a%26b&page=2"),
                ("closures.json", "/api/v1/closures.json?type=rail&q=a%26b&page=2"),
            ], links);
    }

    private static List<string?> Rows(IRenderedComponent<Closures> cut) => [.. cut.FindAll("tr[data-closure]").Select(row => row.GetAttribute("data-closure"))];

    private static IElement Field(IRenderedComponent<Closures> cut, string label) =>
        cut.Find($"#{cut.FindAll("label").Single(element => element.TextContent == label).GetAttribute("for")}");

    private static IElement Head(IRenderedComponent<Closures> cut, string text) => cut.FindAll("th[scope=col]").First(head => head.Words().StartsWith(text, StringComparison.Ordinal));

    private void Follow(IRenderedComponent<Closures> cut, string head) => Navigation.NavigateTo(Head(cut, head).QuerySelector("a")!.GetAttribute("href")!);
}

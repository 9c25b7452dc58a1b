using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Any value can be followed by clicks to the paragraph it stands in.</summary>
public sealed class FollowAValueTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task DailyNumber_OfTheOverview_IsFollowedToTheParagraph()
    {
        var page = new OverviewPage(await OpenAsync("/"));

        await page.Headline("crossings a day").ClickAsync();
        await page.IsAtAsync("/figures?measure=crossings#crossings-per-day");
        await page.Browser.Locator("#crossings-per-day li[data-claim='the-hill-2023-12-21.p8.1'] a.src").ClickAsync();

        await page.IsAtAsync("/sources/the-hill-2023-12-21#p8");
        await Expect(new SourcePage(page.Browser).Place("p8")).ToContainTextAsync("an estimated 10,000 people a day");
    }

    [Fact]
    public async Task PortOnTheMap_IsFollowedToItsClosures()
    {
        var page = new OverviewPage(await OpenAsync("/?asof=2023-12-21"));

        await page.Browser.GetByRole(AriaRole.List, new PageGetByRoleOptions { Name = "Ports on the map" }).GetByRole(AriaRole.Link).Filter(new LocatorFilterOptions { HasText = "Lukeville" }).ClickAsync();
        await page.IsAtAsync("/ports/lukeville?asof=2023-12-21");
        await Expect(page.Heading).ToContainTextAsync("Lukeville"); // the address is there before the page, and the page before has a grid too
        await page.Browser.Locator("table.grid").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Closed" }).ClickAsync();

        await page.IsAtAsync("/closures/lukeville-vehicle?asof=2023-12-21");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task DaysOfRailClosure_Followed_EndAtTheParagraph(int width)
    {
        var overview = new OverviewPage(await OpenAsync("/", new View { Width = width }));
        await overview.MarkThisLoadAsync();
        await Expect(overview.Headline("of rail closure so far")).ToHaveTextAsync("4 or 5 days");

        await overview.Headline("of rail closure so far").ClickAsync();
        var closures = new ClosuresPage(overview.Browser);
        await closures.IsAtAsync("/closures?type=rail");
        await closures.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail"]);
        await Expect(closures.Row("eagle-pass-rail")).ToContainTextAsync("18 or 19 Dec");

        await closures.Row("eagle-pass-rail").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Rail bridge", Exact = true }).ClickAsync();
        var closure = new ClosurePage(overview.Browser);
        await closure.IsAtAsync("/closures/eagle-pass-rail");
        await Expect(closure.Heading).ToContainTextAsync("Eagle Pass rail bridge: closed on 18 or 19 December 2023");
        var claim = closure.Claim("usa-today-2023-12-21.p7.1");
        await Expect(claim).ToContainTextAsync("In force from 18 Dec");

        await claim.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "USA TODAY 21 Dec ¶7" }).ClickAsync();
        var source = new SourcePage(overview.Browser);
        await source.IsAtAsync("/sources/usa-today-2023-12-21#p7");
        await Expect(source.Place("p7")).ToBeInViewportAsync();
        await Expect(source.Place("p7")).ToContainTextAsync("“on Dec. 18”");
        Assert.True(await source.IsSameLoadAsync());

        // And back, step by step.
        await source.Browser.GoBackAsync();
        await Expect(closure.Heading).ToContainTextAsync("Eagle Pass rail bridge");
        await source.Browser.GoBackAsync();
        await closures.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail"]);
    }

    [Fact]
    public async Task Paragraph_ReachedByALink_IsMarked()
    {
        var closure = new ClosurePage(await OpenAsync("/closures/eagle-pass-rail"));
        var source = new SourcePage(closure.Browser);
        await closure.Claim("ny-breaking-2023-12-21.l24.1").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "NY Breaking 21 Dec" }).ClickAsync();
        await source.IsAtAsync("/sources/ny-breaking-2023-12-21#l24");
        await Expect(source.Place("l24")).ToBeInViewportAsync();
        var clicked = await MarkedAsync(source, "l24");

        await source.ReloadAsync();

        await Expect(source.Place("l24")).ToBeInViewportAsync();
        Assert.True(await MarkedAsync(source, "l24"), "A pasted link marks its paragraph.");
        Assert.True(clicked, "A clicked link marks its paragraph.");
    }

    [Fact]
    public async Task ContestedMark_Clicked_LeadsToTheClaimsThatDiffer()
    {
        var overview = new OverviewPage(await OpenAsync("/"));

        await overview.HeadlineNumbers.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Sources differ: start" }).ClickAsync();

        var register = new ConflictsPage(overview.Browser);
        await Expect(register.Heading).ToContainTextAsync("contested fields are open");
        Assert.EndsWith("/conflicts#el-paso-rail.start", register.Url, StringComparison.Ordinal);
        await Expect(register.Browser.Locator("[id='el-paso-rail.start']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Navigation_Clicked_MovesHeadingAndFocusWithoutALoad()
    {
        var page = new SitePage(await OpenAsync("/"));
        await page.MarkThisLoadAsync();

        await page.NavigationTo("Sources").ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("Sources");
        await Expect(page.Heading).ToBeFocusedAsync();
        await Expect(page.NavigationTo("Sources")).ToHaveAttributeAsync("aria-current", "page");
        await Expect(page.Browser).ToHaveTitleAsync("Sources · BorderWatch");
        Assert.True(await page.IsSameLoadAsync());
    }

    private static async Task<bool> MarkedAsync(SourcePage source, string anchor) =>
        await source.Place(anchor).EvaluateAsync<bool>("place => getComputedStyle(place.querySelector('h3')).backgroundColor !== 'rgba(0, 0, 0, 0)'");
}

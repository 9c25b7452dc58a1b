using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>A control writes the URL and the rows, without loading the page again; Back and Forward undo and redo it.</summary>
public sealed class ControlTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string All = "san-ysidro-pedestrian lukeville-vehicle el-paso-rail eagle-pass-rail eagle-pass-vehicle";

    [Theory]
    [InlineData("/", "Port", "Lukeville", "?port=lukeville", "lukeville-vehicle")]
    [InlineData("/", "Text", "freight", "?q=freight", "el-paso-rail eagle-pass-rail")]
    [InlineData("/", "As of", "17 Dec 2023", "?asof=2023-12-17", All)]
    [InlineData("/", "Reading", "Widest", "?reading=widest", All)]
    [InlineData("/closures", "As known on", "21 Dec 2023", "?known=2023-12-21", All)]
    [InlineData("/closures/eagle-pass-rail", "As known on", "21 Dec 2023", "?known=2023-12-21", "usa-today-2023-12-21.p7.1 the-hill-2023-12-21.p9.4 ny-breaking-2023-12-21.l23.1 ny-breaking-2023-12-21.l24.1")]
    [InlineData("/figures", "As known on", "21 Dec 2023", "?known=2023-12-21", "ny-breaking-2023-12-21.l1.1 ny-breaking-2023-12-21.l3.1 ny-breaking-2023-12-21.l16.1 ny-breaking-2023-12-21.l18.1 the-hill-2023-12-21.p8.1 the-hill-2023-12-21.p9.5 the-hill-2023-12-21.p14.1 usa-today-2023-12-21.p1.2 usa-today-2023-12-21.p7.3")]
    [InlineData("/closures", "Port", "Eagle Pass", "?port=eagle-pass", "eagle-pass-rail eagle-pass-vehicle")]
    [InlineData("/closures", "Closure type", "Vehicle", "?type=vehicle", "lukeville-vehicle eagle-pass-vehicle")]
    [InlineData("/closures", "State", "California", "?state=CA", "san-ysidro-pedestrian")]
    [InlineData("/closures", "Source", "NY Breaking, 21 Dec", "?source=ny-breaking-2023-12-21", "el-paso-rail eagle-pass-rail")]
    [InlineData("/closures", "From", "1 Jan 2024", "?from=2024-01-01", All)]
    [InlineData("/closures", "To", "2023-12-05", "?to=2023-12-05", "san-ysidro-pedestrian lukeville-vehicle eagle-pass-vehicle")]
    [InlineData("/closures", "Text", "since the beginning", "?q=since%20the%20beginning", "san-ysidro-pedestrian lukeville-vehicle eagle-pass-vehicle")]
    [InlineData("/closures", "As of", "December 17, 2023", "?asof=2023-12-17", All)]
    [InlineData("/closures/eagle-pass-rail", "Source", "AFP, 22 Dec", "?source=afp-2023-12-22", "afp-2023-12-22.p7.1")]
    [InlineData("/closures/eagle-pass-rail", "From", "21 Dec 2023", "?from=2023-12-21", "newsnet-ap-2023-12-22.p10.1 newsnet-ap-2023-12-22.p5.1 newsnet-ap-2023-12-22.p12.1")]
    [InlineData("/closures/eagle-pass-rail", "Text", "farm", null, "")]
    [InlineData("/figures", "Measure", "Losses", "?measure=losses", "the-hill-2023-12-21.p9.5 newsnet-ap-2023-12-22.p10.3")]
    [InlineData("/figures", "Unit", "Encounters", "?unit=encounters", "afp-2023-12-22.p6.1")]
    [InlineData("/figures", "Port", "El Paso", "?port=el-paso", "newsnet-ap-2023-12-22.p10.3")]
    [InlineData("/figures", "Text", "zzz", "?q=zzz", "")]
    [InlineData("/ports", "Port", "Laredo", "?port=laredo", "laredo")]
    [InlineData("/ports", "State", "New Mexico", "?state=NM", "columbus santa-teresa")]
    [InlineData("/ports", "Text", "Tijuana", "?q=Tijuana", "san-ysidro cross-border-xpress otay-mesa")]
    [InlineData("/events", "Source", "USA TODAY, 21 Dec", "?source=usa-today-2023-12-21", "congress-talks biden-lopez-obrador-call more-enforcement-agreed delegation-to-mexico")]
    [InlineData("/events", "From", "27 Dec 2023", "?from=2023-12-27", "delegation-to-mexico trip-likely-begins biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico")]
    [InlineData("/events", "To", "2023-12-17", "?to=2023-12-17", "congress-talks biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico texas-arizona-steps")]
    [InlineData("/events", "Text", "farm", "?q=farm", "farm-groups-ask")]
    [InlineData("/events", "Text", "bridge", null, "")]
    [InlineData("/conflicts", "Field", "Start", "?field=start", "el-paso-rail.start eagle-pass-rail.start")]
    [InlineData("/conflicts", "Text", "Sherwood", "?q=Sherwood", "adviser.name")]
    [InlineData("/sources", "Source", "AFP, 22 Dec", "?source=afp-2023-12-22", "afp-2023-12-22")]
    [InlineData("/sources", "Published from", "22 Dec 2023", "?from=2023-12-22", "afp-2023-12-22 newsnet-ap-2023-12-22")]
    [InlineData("/sources", "Published to", "21 Dec 2023", "?to=2023-12-21", "ny-breaking-2023-12-21 the-hill-2023-12-21 usa-today-2023-12-21")]
    [InlineData("/sources", "Text", "Yahoo", "?q=Yahoo", "usa-today-2023-12-21")]
    public async Task Control_Changed_WritesUrlAndRowsAndCanBeUndone(string path, string control, string value, string? query, string rows)
    {
        var page = FilteredPage.Of(await OpenAsync(path), path);
        await page.MarkThisLoadAsync();
        var before = await page.RowIdsAsync();
        string[] after = rows.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var changed = path + (query ?? $"?q={value}");

        await page.Filters.SetAsync(control, value);
        await page.IsAtAsync(changed);
        await page.ShowsRowsAsync(after);
        await Expect(page.Filters.Chips).ToHaveCountAsync(1);
        if (after.Length == 0) await Expect(page.EmptyState).ToBeVisibleAsync();

        await page.Browser.GoBackAsync();
        await page.IsAtAsync(path);
        await page.ShowsRowsAsync(before);
        await Expect(page.Filters.Chips).ToHaveCountAsync(0);

        await page.Browser.GoForwardAsync();
        await page.IsAtAsync(changed);
        await page.ShowsRowsAsync(after);
        Assert.True(await page.IsSameLoadAsync());
    }

    [Fact]
    public async Task Picker_TwoChosenInAnyOrder_MakesOneUrlAndStaysOpen()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));

        await page.Filters.Picker("Port").ClickAsync();
        await page.Filters.Option("El Paso").ClickAsync();
        await page.IsAtAsync("/closures?port=el-paso");
        await page.Filters.Option("Eagle Pass").ClickAsync();

        await page.IsAtAsync("/closures?port=eagle-pass,el-paso");
        await Expect(page.Filters.OpenList).ToBeVisibleAsync();
        await page.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail", "eagle-pass-vehicle"]);

        await page.Filters.Option("El Paso").ClickAsync();
        await page.Filters.Option("Eagle Pass").ClickAsync();
        await page.IsAtAsync("/closures");
        await page.ShowsRowsAsync(All.Split(' '));
    }

    /// <summary>Both clicks reach the server before the browser has told it that the first one moved the URL.</summary>
    [Fact]
    public async Task TwoChoices_AtOnce_AreBothKept()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.Picker("Port").ClickAsync();
        await Expect(page.Filters.OpenList).ToBeVisibleAsync();

        await page.Browser.EvaluateAsync("""
            () => {
              for (const name of ['El Paso', 'Eagle Pass', 'Rail']) document.querySelector(`li[role=option][aria-label="${name}"]`).click();
            }
            """);

        await page.IsAtAsync("/closures?port=eagle-pass,el-paso&type=rail");
        await page.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail"]);
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Eagle Pass", "El Paso", "Rail"]);

        await page.Browser.GoBackAsync();
        await page.Browser.GoBackAsync();
        await page.IsAtAsync("/closures?port=el-paso");
        await Expect(page.Filters.Chips).ToHaveTextAsync(["El Paso"]);
    }

    [Fact]
    public async Task Chip_Removed_TakesItsConditionAlone()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?type=rail&q=freight"));
        await page.MarkThisLoadAsync();

        await page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Remove filter: “freight”" }).ClickAsync();

        await page.IsAtAsync("/closures?type=rail");
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Rail"]);
        await Expect(page.Filters.Input("Text")).ToHaveValueAsync("");
        Assert.True(await page.IsSameLoadAsync());
    }

    [Fact]
    public async Task AsOf_SteppedBackAndForth_JumpsBetweenPublicationDays()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));

        await page.Filters.Button("As of, earlier").ClickAsync();
        await page.IsAtAsync("/closures?asof=2023-12-21");
        await page.Filters.ShowsAsync("As of", "21 Dec 2023");

        // The newest publication day is the default, and defaults are left out.
        await page.Filters.Button("As of, later").ClickAsync();
        await page.IsAtAsync("/closures");
        await Expect(page.Filters.Button("As of, later")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task AsOf_PickedInTheCalendar_ChangesTheStateShown()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await Expect(page.Row("el-paso-rail")).ToContainTextAsync("closed");

        await page.Filters.Button("As of, calendar").ClickAsync();
        await page.Filters.OpenCalendar.GetByText("17", new LocatorGetByTextOptions { Exact = true }).ClickAsync();

        await page.IsAtAsync("/closures?asof=2023-12-17");
        await Expect(page.Filters.OpenCalendar).ToHaveCountAsync(0);
        await Expect(page.Row("el-paso-rail")).ToContainTextAsync("by inference only");
        await Expect(page.Row("el-paso-rail").Locator("td[data-l='On 17 Dec']")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("/closures", "From", "sometime")]
    [InlineData("/closures", "As of", "30 Feb 2023")]
    [InlineData("/events", "To", "Boxing Day")]
    [InlineData("/sources", "Published to", "tomorrow")]
    public async Task DayField_WithNonsense_NamesItAndAsksNothing(string path, string control, string typed)
    {
        var page = FilteredPage.Of(await OpenAsync(path), path);

        await page.Filters.SetAsync(control, typed);

        await Expect(page.Filters.Problem(control)).ToContainTextAsync($"“{typed}” is not a day.");
        await Expect(page.Filters.Input(control)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Filters.Input(control)).ToHaveValueAsync(typed);
        Assert.Equal(path, page.Url);

        await page.Filters.SetAsync(control, "2023-12-20");
        await Expect(page.Filters.Problem(control)).ToHaveCountAsync(0);
        await page.Filters.ShowsAsync(control, "20 Dec 2023");
    }

    [Fact]
    public async Task From_MovedPastTo_TakesToAlong()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?from=2023-12-01&to=2023-12-05"));

        await page.Filters.SetAsync("From", "10 Dec 2023");

        await page.IsAtAsync("/closures?from=2023-12-10&to=2023-12-10");
        await Expect(page.Filters.Chips).ToHaveTextAsync(["On 10 December 2023"]);
    }

    [Fact]
    public async Task DayAndText_Emptied_LeaveTheUrl()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?from=2023-12-01&q=freight"));

        await page.Filters.SetAsync("From", "");
        await page.IsAtAsync("/closures?q=freight");
        await page.Filters.SetAsync("Text", " ");

        await page.IsAtAsync("/closures");
    }

    [Theory]
    [InlineData("/closures?type=rail", "Port", "&sort=port", "eagle-pass-rail el-paso-rail", "&sort=-port", "el-paso-rail eagle-pass-rail")]
    [InlineData("/sources?from=2023-12-22", "Source", "&sort=publisher", "afp-2023-12-22 newsnet-ap-2023-12-22", "&sort=-publisher", "newsnet-ap-2023-12-22 afp-2023-12-22")]
    public async Task ColumnHead_Clicked_SortsUpThenDownThenNot(string url, string column, string up, string rowsUp, string down, string rowsDown)
    {
        var page = FilteredPage.Of(await OpenAsync(url), url);
        await page.MarkThisLoadAsync();
        var unsorted = await page.RowIdsAsync();

        await page.SortBy(column).First.ClickAsync();
        await page.IsAtAsync(url + up);
        await page.ShowsRowsAsync(rowsUp.Split(' '));

        await page.SortBy(column).First.ClickAsync();
        await page.IsAtAsync(url + down);
        await page.ShowsRowsAsync(rowsDown.Split(' '));

        await page.SortBy(column).First.ClickAsync();
        await page.IsAtAsync(url);
        await page.ShowsRowsAsync(unsorted);
        Assert.True(await page.IsSameLoadAsync());
    }

    [Fact]
    public async Task EventOrder_Clicked_GoesIntoTheUrlAndBackToDays()
    {
        var page = new EventsPage(await OpenAsync("/events?source=usa-today-2023-12-21"));
        await page.MarkThisLoadAsync();

        await page.Order("by title").ClickAsync();
        await page.IsAtAsync("/events?source=usa-today-2023-12-21&sort=title");
        await page.ShowsRowsAsync(["biden-lopez-obrador-call", "more-enforcement-agreed", "congress-talks", "delegation-to-mexico"]);

        await page.Order("by day").ClickAsync();
        await page.IsAtAsync("/events?source=usa-today-2023-12-21");
        await page.ShowsRowsAsync(["congress-talks", "biden-lopez-obrador-call", "more-enforcement-agreed", "delegation-to-mexico"]);
        Assert.True(await page.IsSameLoadAsync());
    }

    [Fact]
    public async Task Sorting_FarDownThePage_LeavesTheReaderThereAndAnotherPageBeginsAtItsTop()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.SortBy("Port").First.ScrollIntoViewIfNeededAsync();
        await page.Browser.EvaluateAsync("() => scrollTo(0, 500)");
        var before = await page.Browser.EvaluateAsync<double>("() => scrollY");
        Assert.True(before > 100, "The page is too short to tell.");

        await page.SortBy("Port").First.ClickAsync();
        await page.ShowsRowsAsync(["eagle-pass-rail", "eagle-pass-vehicle", "el-paso-rail", "lukeville-vehicle", "san-ysidro-pedestrian"]);
        Assert.Equal(before, await page.Browser.EvaluateAsync<double>("() => scrollY"));

        await page.Browser.EvaluateAsync("() => document.querySelector('nav a[href$=\"sources\"]').click()");
        await Expect(page.Heading).ToHaveTextAsync("Sources");
        await page.Browser.WaitForFunctionAsync("() => scrollY === 0");
    }

    [Fact]
    public async Task SeveralChanges_UndoneByBack_ComeOffOneByOne()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.SetAsync("Closure type", "Rail");
        await page.IsAtAsync("/closures?type=rail");
        await page.Filters.SetAsync("State", "Texas");
        await page.IsAtAsync("/closures?type=rail&state=TX");
        await page.Filters.SetAsync("Text", "freight");
        await page.IsAtAsync("/closures?type=rail&state=TX&q=freight");

        await page.Browser.GoBackAsync();
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Rail", "Texas"]);
        await page.Filters.ShowsAsync("Text", "");
        await page.Browser.GoBackAsync();
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Rail"]);
        await page.Filters.ShowsAsync("State", "All states");
        await page.Browser.GoBackAsync();
        await Expect(page.Filters.Chips).ToHaveCountAsync(0);
        await page.Filters.ShowsAsync("Closure type", "All types");

        await page.ShowsRowsAsync(All.Split(' '));
    }

    [Fact]
    public async Task NoRows_Shown_SayWhatWasAskedAndOfferWaysOut()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?type=cargo"));

        await Expect(page.EmptyState).ToContainTextAsync("No closures match: All ports, cargo, all sources.");
        await page.EmptyState.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "All closure types" }).ClickAsync();

        await page.IsAtAsync("/closures");
        await page.ShowsRowsAsync(All.Split(' '));
    }
}

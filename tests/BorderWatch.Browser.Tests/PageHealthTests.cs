using BorderWatch.Browser.Tests.Pages;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

public sealed class PageHealthTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string NoSuchPage = "/no-such-page";

    private static readonly string[] s_paths =
    [
        "/", "/closures", "/closures/eagle-pass-rail", "/closures/san-ysidro-pedestrian",
        "/figures", "/figures?measure=losses", "/conflicts", "/conflicts?status=open&sort=field", "/ports", "/ports?state=NM", "/ports/eagle-pass", "/ports/laredo",
        "/events", "/events?sort=title&from=2023-12-21", "/sources", "/sources/usa-today-2023-12-21", "/sources/ny-breaking-2023-12-21", "/briefing", "/briefing?blocks=figures,events,port:eagle-pass&type=rail&heading=Own", "/changes", "/workbench", "/history", "/history?q=zzz", "/records/closure-claims/afp-2023-12-22.p7.1", "/records/closures/eagle-pass-rail", "/records/figure-claims/new", "/records/import", "/import", "/import?job=0123456789abcdef", "/official/revisions", "/official/revisions?code=2303", "/official/crossings", "/official/crossings?measure=personal-vehicles&group=port&show=share&chart=stacked&from=2023-01", "/official/crossings?port=2504&measure=pedestrians&from=2024-01&to=2024-01", "/official/encounters?group=component&show=change&per=year", "/official/wait-times", "/method", NoSuchPage,
    ];

    public static TheoryData<string, int> Views
    {
        get
        {
            var views = new TheoryData<string, int>();
            foreach (var path in s_paths)
            {
                views.Add(path, 1440);
                views.Add(path, 390);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_Opened_IsSoundInBothThemes(string path, int width)
    {
        var logged = Fixture.ServerLog.Lines.Count;
        var page = new SitePage(await NewPageAsync(new View { Width = width }));
        var log = new PageLog(page.Browser);

        var response = await page.Browser.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitUntilInteractiveAsync();

        Assert.Equal(path == NoSuchPage ? 404 : 200, response!.Status);
        Assert.NotEmpty(await page.Browser.TitleAsync());
        await Expect(page.Heading).ToHaveCountAsync(1);
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.Browser.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
            Assert.Equal(theme == ColorScheme.Dark ? "dark" : "light", await page.PaintedThemeAsync());
            Assert.InRange(await page.Browser.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
            await HasNoViolationAsync(page.Browser);
        }

        Assert.DoesNotContain(log.Complaints, line => path != NoSuchPage || !IsItsOwnStatus(line, response.Url));
        Assert.DoesNotContain(log.Requests, request => request.Type == "font" || !IsFromHere(request.Url));
        Assert.Equal("", string.Join(Environment.NewLine, Fixture.ServerLog.Lines.Skip(logged)));
    }

    [Theory]
    [InlineData("/closures/no-such-closure")]
    [InlineData("/sources/no-such-source")]
    [InlineData("/ports/no-such-port")]
    [InlineData("/closures/eagle-pass-rail/further")]
    public async Task Address_WithWrongId_IsProperNotFound(string path)
    {
        var page = await NewPageAsync();

        var response = await page.GotoAsync(path);

        Assert.Equal(404, response!.Status);
        await Expect(new SitePage(page).Heading).ToHaveTextAsync("There is no such page");
        await Expect(page.Locator("#main code")).ToHaveTextAsync(path);
        // The circuit must not make another page of it.
        await new SitePage(page).WaitUntilInteractiveAsync();
        await Expect(new SitePage(page).Heading).ToHaveTextAsync("There is no such page");
        await Expect(page.Locator("#main code")).ToHaveTextAsync(path);
    }

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 1440)]
    [InlineData(false, 390)]
    public async Task Picker_Opened_HasNoViolation(bool dark, int width)
    {
        var filters = new ClosuresPage(await OpenAsync("/closures?port=el-paso", new View { Dark = dark, Width = width })).Filters;
        if (width == 390) await filters.AllFilters.ClickAsync();

        await filters.Picker("Port").ClickAsync();
        await Expect(filters.OpenList).ToBeVisibleAsync();

        await HasNoViolationAsync(filters.Root.Page);
    }

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 1440)]
    [InlineData(false, 390)]
    public async Task Calendar_Opened_HasNoViolation(bool dark, int width)
    {
        var filters = new ClosuresPage(await OpenAsync("/closures", new View { Dark = dark, Width = width })).Filters;

        await filters.Button("As of, calendar").ClickAsync();
        await Expect(filters.OpenCalendar).ToBeVisibleAsync();

        await HasNoViolationAsync(filters.Root.Page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Menu_OpenedOnSmallScreen_HasNoViolation(bool dark)
    {
        var page = new SitePage(await OpenAsync("/closures", new View { Dark = dark, Width = 390 }));

        await page.MenuButton.ClickAsync();
        await Expect(page.Menu).ToBeVisibleAsync();

        await HasNoViolationAsync(page.Browser);
    }

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 390)]
    public async Task Folds_Opened_AreSound(bool dark, int width)
    {
        var page = await OpenAsync("/method", new View { Dark = dark, Width = width });

        foreach (var fold in await page.Locator("details.fold > summary").AllAsync()) await fold.ClickAsync();
        await Expect(page.Locator("details.fold:not([open])")).ToHaveCountAsync(0);

        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
        await HasNoViolationAsync(page);
    }

    [Fact]
    public async Task TimelineMark_ReadOut_HasNoViolation()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));

        await page.Timeline.Keys("eagle-pass-rail").FocusAsync();
        await Expect(page.Timeline.Readout).ToContainTextAsync("1 of 5 marks");

        await HasNoViolationAsync(page.Browser);
    }

    private bool IsFromHere(string url) =>
        url.StartsWith(Address.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private static bool IsItsOwnStatus(string complaint, string url) =>
        complaint == $"404: {url}" || complaint.Contains("the server responded with a status of 404", StringComparison.Ordinal);

    /// <summary>WCAG 2.2 A and AA, and what axe calls best practice.</summary>
    internal static async Task HasNoViolationAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }
}

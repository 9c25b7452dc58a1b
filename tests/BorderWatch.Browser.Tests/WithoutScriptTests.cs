using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>With JavaScript off every page is complete, and a plain form filters by GET.</summary>
public sealed class WithoutScriptTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private static readonly View s_plain = new() { Script = false };

    [Theory]
    [InlineData("/")]
    [InlineData("/closures?type=rail")]
    [InlineData("/closures/eagle-pass-rail")]
    [InlineData("/figures")]
    [InlineData("/ports")]
    [InlineData("/ports/eagle-pass")]
    [InlineData("/events")]
    [InlineData("/conflicts")]
    [InlineData("/sources")]
    [InlineData("/sources/ny-breaking-2023-12-21")]
    [InlineData("/briefing")]
    [InlineData("/changes")]
    [InlineData("/import")]
    [InlineData("/workbench")]
    [InlineData("/history")]
    [InlineData("/records/import")]
    [InlineData("/official/revisions")]
    [InlineData("/official/crossings?measure=trucks&group=port")]
    [InlineData("/official/encounters?group=component&chart=stacked")]
    [InlineData("/official/wait-times")]
    [InlineData("/method")]
    [InlineData("/no-such-page")]
    public async Task Page_WithoutScript_SaysTheSame(string path)
    {
        var live = await OpenAsync(path);
        var plain = await OpenAsync(path, s_plain);

        Assert.NotEmpty(await SaidAsync(plain));
        Assert.Equal(await SaidAsync(live), await SaidAsync(plain));
        Assert.Equal(await DrawnAsync(live), await DrawnAsync(plain));
    }

    [Theory]
    [InlineData("/", 4)] // timeline, map, grid, the daily number
    [InlineData("/closures", 1)]
    [InlineData("/closures/eagle-pass-rail", 1)]
    [InlineData("/figures", 5)]
    [InlineData("/ports/eagle-pass", 4)]
    public async Task Chart_WithoutScript_IsDrawn(string path, int charts)
    {
        var page = await OpenAsync(path, s_plain);

        await Expect(page.Locator("#main figure")).ToHaveCountAsync(charts);
        Assert.NotEqual(0, await DrawnAsync(page));
        if (path is "/" or "/closures") await Expect(new TimelineChart(page).Marks("eagle-pass-rail").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ClosuresForm_WithoutScript_FiltersByGet()
    {
        var page = new ClosuresPage(await OpenAsync("/closures", s_plain));
        await Expect(page.Filters.Root.Locator(".live")).ToBeHiddenAsync();

        var form = page.Filters.PlainForm;
        await form.GetByLabel("State").SelectOptionAsync(["CA", "TX"]);
        await form.GetByLabel("Closure type").SelectOptionAsync("rail");
        await form.GetByLabel("To").FillAsync("2023-12-18");
        await form.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show" }).ClickAsync();

        await page.ShowsRowsAsync(["el-paso-rail", "eagle-pass-rail"]);
        await Expect(page.Problems).ToHaveCountAsync(0);
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Rail", "California", "Texas", "Until 18 December 2023"]);
        await Expect(form.GetByLabel("State")).ToHaveValuesAsync(["CA", "TX"]);
        await Expect(form.GetByLabel("To")).ToHaveValueAsync("2023-12-18");
    }

    [Theory]
    [InlineData("/", "Text", "freight", "el-paso-rail eagle-pass-rail")]
    [InlineData("/closures/eagle-pass-rail", "Text", "freight", "afp-2023-12-22.p7.1")]
    [InlineData("/figures", "Text", "estimated", "the-hill-2023-12-21.p8.1")]
    [InlineData("/ports", "Text", "Tijuana", "san-ysidro cross-border-xpress otay-mesa")]
    [InlineData("/events", "To", "2023-12-17", "congress-talks biden-asks-for-call johnson-letter mexico-pauses-deportations rail-freight-to-mexico texas-arizona-steps")]
    [InlineData("/sources", "Published from", "2023-12-22", "afp-2023-12-22 newsnet-ap-2023-12-22")]
    public async Task PlainForm_Sent_StaysOnItsPage(string path, string field, string value, string rows)
    {
        var page = FilteredPage.Of(await OpenAsync(path, s_plain), path);

        await page.Filters.PlainForm.GetByLabel(field).FillAsync(value);
        await page.Filters.PlainForm.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show" }).ClickAsync();

        await page.ShowsRowsAsync(rows.Split(' '));
        await Expect(page.Problems).ToHaveCountAsync(0);
        Assert.StartsWith(path + "?", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlainForm_Sent_KeepsWhatItHasNoFieldFor()
    {
        var page = FilteredPage.Of(await OpenAsync("/closures?sort=port", s_plain), "/closures");

        await page.Filters.PlainForm.GetByLabel("Closure type").SelectOptionAsync("rail");
        await page.Filters.PlainForm.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show" }).ClickAsync();

        await page.ShowsRowsAsync(["eagle-pass-rail", "el-paso-rail"]); // not west to east
    }

    [Fact]
    public async Task SmallScreen_WithoutScript_HasMenuAndEveryFilter()
    {
        var page = new ClosuresPage(await OpenAsync("/closures", s_plain with { Width = 390 }));

        await page.MenuButton.ClickAsync();
        await page.Menu.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Sources" }).ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("Sources");
        await Expect(page.Filters.PlainForm.GetByLabel("Published from")).ToBeVisibleAsync();
    }

    /// <summary>Shapes in the charts of the page.</summary>
    private static Task<int> DrawnAsync(IPage page) => page.Locator("#main figure svg :is(path, rect, line, circle)").CountAsync();

    /// <summary>The text of the page, without its controls: those are a plain form where there is no script.</summary>
    private static Task<string[]> SaidAsync(IPage page) => page.Locator("#main").EvaluateAsync<string[]>(
        """
        main => {
          const said = main.cloneNode(true);
          for (const control of said.querySelectorAll('.live, noscript, form, script')) control.remove();
          return said.textContent.split('\n').map(line => line.trim()).filter(line => line);
        }
        """);
}

using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Reading, as-of day and as-known-on day change what is derived, stay on the way through the program, and are written out where a link leaves it.</summary>
public sealed class ViewTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Reading_SwitchedOnAClosure_MovesItsDateAndItsName()
    {
        var page = new ClosurePage(await OpenAsync("/closures/eagle-pass-rail"));
        var heading = page.Browser.Locator("h1");
        await Expect(heading).ToContainTextAsync("closed on 18 or 19 December 2023");

        foreach (var (reading, url, date) in new[] { ("Earliest", "earliest", "closed on 18 December 2023"), ("Latest", "latest", "closed on 19 December 2023"), ("Widest", "widest", "closed on a day from 17 to 22 December 2023") })
        {
            await page.Filters.SetAsync("Reading", reading);
            await page.IsAtAsync($"/closures/eagle-pass-rail?reading={url}");
            await Expect(heading).ToContainTextAsync(date);
            await Expect(page.Filters.Words).ToContainTextAsync($"{reading} reading, as of 22 December 2023");
            await Expect(page.Browser.Locator("figure .sub").First).ToContainTextAsync($"{reading} reading");
        }

        await page.Filters.SetAsync("Reading", "The Hill, 21 Dec");
        await Expect(heading).ToContainTextAsync("The Hill alone: Eagle Pass rail bridge: this source says nothing of it");

        await page.Browser.GoBackAsync();
        await Expect(heading).ToContainTextAsync("a day from 17 to 22 December 2023");
        await page.Filters.ShowsAsync("Reading", "Widest");
    }

    [Fact]
    public async Task Days_SteppedThroughThePublications_AreTwoThings()
    {
        var page = new ClosurePage(await OpenAsync("/closures/eagle-pass-vehicle"));
        await Expect(page.Browser.Locator("h1")).ToContainTextAsync("closed since about 1 December 2023");

        await page.Filters.Button("As of, earlier").ClickAsync();
        await page.IsAtAsync("/closures/eagle-pass-vehicle?asof=2023-12-21");
        await Expect(page.Browser.Locator("h1")).ToContainTextAsync("closed since about 1 December 2023");

        await page.Filters.Button("As known on, earlier").ClickAsync();
        await page.IsAtAsync("/closures/eagle-pass-vehicle?asof=2023-12-21&known=2023-12-21");
        await Expect(page.Browser.Locator("h1")).ToContainTextAsync("closed by 21 December 2023");

        await page.Filters.Button("As known on, later").ClickAsync();
        await page.IsAtAsync("/closures/eagle-pass-vehicle?asof=2023-12-21");
    }

    [Fact]
    public async Task View_FollowedThroughTheProgram_StaysAndIsCitedInFull()
    {
        var page = new OverviewPage(await OpenAsync("/?known=2023-12-21&reading=latest"));
        await page.Browser.Locator(".tl-lab a", new PageLocatorOptions { HasText = "Rail" }).First.ClickAsync();
        await page.IsAtAsync("/closures/el-paso-rail?known=2023-12-21&reading=latest");

        await page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Cite this view" }).ClickAsync();

        await Expect(page.Browser).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/closures/el-paso-rail\\?asof=2023-12-22&known=2023-12-21&reading=latest$"));
        await Expect(page.Browser.Locator("h1")).ToContainTextAsync("closed on 18 December 2023");
        await Expect(page.Browser.Locator(".msg.warn")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Origins_Opened_NameWhomTheArticlesGoBackTo()
    {
        var page = await OpenAsync("/events");
        var origins = page.Locator("details.origins");
        await Expect(origins.Locator("summary")).ToHaveTextAsync("5 articles, 9 origins");

        await origins.Locator("summary").ClickAsync();

        await Expect(origins.Locator("li[data-origin=white-house-2023-12-21] a")).ToHaveCountAsync(5);
    }
}

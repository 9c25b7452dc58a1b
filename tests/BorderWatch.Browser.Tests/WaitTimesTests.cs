using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>An analyst brings a snapshot of wait times and reads what it says, and what it does not.</summary>
public sealed class WaitTimesTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Theory]
    [InlineData(1440, "any.csv")]
    [InlineData(390, "bwtnew.json")]
    public async Task Snapshot_Brought_IsReadAsAMomentAndCopiedAsAnObservation(int width, string name)
    {
        var site = await OwnSiteAsync();
        var page = new SitePage(await OpenAsync(new Uri(site.Address, "/import").ToString(), new View { Width = width }));
        await page.Browser.GetByLabel("Choose a file, or drop it here").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/json", Buffer = WaitFiles.Json(WaitFiles.Night) });
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import", Exact = true }).ClickAsync();

        // The circuit draws the result anew once more when it comes.
        await page.WaitUntilInteractiveAsync();
        await page.Browser.Locator("#job").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "What it says" }).ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("5 crossings at one moment of 1 October 2026");
        var bridge = page.Browser.Locator("tr[data-crossing='230301']");
        await Expect(bridge).ToContainTextAsync("Mostly means outside the posted hours (7 am-11 pm); no claim of a closure.");
        await bridge.GetByText("As an observation").ClickAsync();
        await Expect(bridge.Locator("pre")).ToContainTextAsync("aspect: observed");
        Assert.Equal(width, await page.Browser.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        await bridge.GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(page.Browser.Locator("#wait-times h2")).ToHaveTextAsync("At a moment: wait times");
    }
}

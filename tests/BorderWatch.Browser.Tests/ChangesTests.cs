using BorderWatch.Browser.Tests.Pages;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>An analyst brings last week's pack to a store that has grown since.</summary>
public sealed class ChangesTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pack_Brought_ShowsWhatCameAndWhatMoved(bool script)
    {
        var site = await OwnSiteAsync();
        var zip = await site.Http.GetByteArrayAsync(new Uri("/briefing.zip?type=rail&heading=Weekly", UriKind.Relative), TestContext.Current.CancellationToken);
        await site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, TestContext.Current.CancellationToken);
        var page = new SitePage(await OpenAsync(new Uri(site.Address, "/changes").ToString(), new View { Script = script }));

        await page.Browser.GetByLabel("An earlier pack").SetInputFilesAsync(new FilePayload { Name = "weekly.zip", MimeType = "application/zip", Buffer = zip });
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Compare" }).ClickAsync();

        await Expect(page.Heading).ToContainTextAsync("claims added since the pack; ");
        await Expect(page.Main).ToContainTextAsync("Compared with “Weekly”");
        await Expect(page.Browser.Locator("tr[data-row=eagle-pass-rail]")).ToContainTextAsync("Began: [2023-12-18,2023-12-19], now 2023-12-18");
        var url = page.Url;

        await page.Browser.Locator("tr[data-row=eagle-pass-rail] th a").ClickAsync();
        await page.IsAtAsync("/closures/eagle-pass-rail?asof=2023-12-22");
        await page.Browser.GoBackAsync();
        await page.IsAtAsync(url);
        await Expect(page.Browser.Locator("tr[data-row=eagle-pass-rail]")).ToBeVisibleAsync();
    }
}

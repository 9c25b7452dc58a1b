using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>An analyst imports a file of an agency, changes her mind about one, and sees what another revised.</summary>
public sealed class ImportTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_Brought_ShowsHowFarItIsUntilItsEndOrIsCancelled(bool script)
    {
        var page = await ImportPageAsync(script);
        var job = page.Browser.Locator("#job");

        await BringAsync(page, "long.csv.gz", AgencyFiles.LongCrossings(millions: 20));
        await Expect(job).ToHaveAttributeAsync("data-state", "Reading");
        await Expect(job.GetByLabel("Read")).ToBeVisibleAsync();
        if (script) await Expect(job).ToContainTextAsync("rows read so far. A"); // some time is left; without script the page has to load again for it
        await job.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cancel" }).ClickAsync();
        await Expect(job).ToContainTextAsync("Cancelled. Nothing of this file is in the store.");
        await Expect(page.Browser.Locator("tr[data-release]")).ToHaveCountAsync(2);

        await BringAsync(page, "small.csv", AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 2, 11)));
        await Expect(job).ToContainTextAsync("Imported.");
        await Expect(page.Browser.Locator("tr[data-release]")).ToHaveCountAsync(3);
        await job.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "What it revised" }).ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("Revisions of official statistics");
    }

    [Fact]
    public async Task File_ChosenBeforeTheCircuitIsThere_StaysChosen()
    {
        var site = await OwnSiteAsync();
        var page = new SitePage(await NewPageAsync());
        var isChosen = new TaskCompletionSource();
        await page.Browser.RouteAsync("**/_blazor/**", async route =>
        {
            await isChosen.Task;
            await route.ContinueAsync();
        });
        await page.Browser.GotoAsync(new Uri(site.Address, "/import").ToString());
        var zone = page.Browser.Locator("#import-file");
        await zone.SetInputFilesAsync(new FilePayload { Name = "small.csv", MimeType = "text/csv", Buffer = AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 2, 11)) });
        await zone.EvaluateAsync("input => { window.prerendered = input; }");

        isChosen.SetResult();
        await page.WaitUntilInteractiveAsync();

        Assert.False(await zone.EvaluateAsync<bool>("input => input === window.prerendered"));
        Assert.Equal("small.csv", await zone.EvaluateAsync<string>("input => input.files[0]?.name ?? ''"));
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import", Exact = true }).ClickAsync();
        await Expect(page.Browser.Locator("#job")).ToContainTextAsync("Imported.");
    }

    [Fact]
    public async Task File_DroppedIntoTheZone_IsImported()
    {
        var page = await ImportPageAsync(script: true);
        var zone = page.Browser.Locator("#import-file");
        var box = (await zone.BoundingBoxAsync())!;
        var folder = Directory.CreateTempSubdirectory("borderwatch-drop-");
        try
        {
            var file = Path.Combine(folder.FullName, "crossings.csv");
            await File.WriteAllBytesAsync(file, AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 2, 11)), TestContext.Current.CancellationToken);
            var browser = await page.Browser.Context.NewCDPSessionAsync(page.Browser);

            // In the lower right of the zone, far from its button.
            foreach (var type in new[] { "dragEnter", "dragOver", "drop" })
            {
                await browser.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
                {
                    ["type"] = type, ["x"] = box.X + box.Width - 10, ["y"] = box.Y + box.Height - 10,
                    ["data"] = new Dictionary<string, object> { ["items"] = Array.Empty<object>(), ["files"] = new[] { file }, ["dragOperationsMask"] = 1 },
                });
            }

            Assert.Equal("crossings.csv", await zone.EvaluateAsync<string>("input => input.files[0]?.name ?? ''"));
            await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import", Exact = true }).ClickAsync();
            await Expect(page.Browser.Locator("#job")).ToContainTextAsync("Imported.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<SitePage> ImportPageAsync(bool script)
    {
        var site = await OwnSiteAsync();
        return new SitePage(await OpenAsync(new Uri(site.Address, "/import").ToString(), new View { Script = script }));
    }

    private static async Task BringAsync(SitePage page, string name, byte[] content)
    {
        await page.Browser.GetByLabel("Choose a file, or drop it here").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = content });
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import", Exact = true }).ClickAsync();
        await page.Browser.WaitForURLAsync(url => url.Contains("job=", StringComparison.Ordinal));
    }
}

using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>An analyst corrects a claim by its form, meets a colleague's change, and takes an edit back.</summary>
public sealed class EditingTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    private const string Claim = "/records/closure-claims/afp-2023-12-22.p7.1";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claim_ChangedByItsForm_MovesTheClosureAndCanBeUndone(bool script)
    {
        var site = await OwnSiteAsync();
        var page = await OnAsync(site, "/closures/eagle-pass-rail", script);
        await Expect(page.Locator("h1")).ToContainTextAsync("18 or 19 December");

        await page.Locator("[id='afp-2023-12-22.p7.1']").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Edit closure claim" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Closure claim afp-2023-12-22.p7.1");
        await page.GetByLabel("Date (EDTF)").FillAsync("2023-12-18");
        if (script) await Expect(page.Locator("#c-date_edtf-read")).ToHaveTextAsync("Read as: 18 December 2023.");
        await SaveAsync(page, "Ana", "The notice says Monday.");

        await Expect(page.Locator("#entry-1")).ToContainTextAsync("by Ana (name not checked)");
        await Expect(page.Locator("#entry-1.marked")).ToHaveCountAsync(script ? 1 : 0);
        await page.GotoAsync(new Uri(site.Address, "/closures/eagle-pass-rail").ToString());
        await Expect(page.Locator("h1")).ToContainTextAsync("closed on 18 December 2023");

        await page.GotoAsync(new Uri(site.Address, "/history").ToString());
        if (script) await new SitePage(page).WaitUntilInteractiveAsync();
        await page.Locator("#entry-1 details.act > summary").ClickAsync();
        var undo = page.Locator("#entry-1 form");
        // Asked once, and kept.
        if (script) await Expect(undo.GetByLabel("Your name")).ToHaveValueAsync("Ana");
        else await undo.GetByLabel("Your name").FillAsync("Ana");
        await undo.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(page.Locator("#entry-2")).ToContainTextAsync("undoes entry 1");
        await page.GotoAsync(new Uri(site.Address, "/").ToString());
        await Expect(page.Locator("#main")).ToContainTextAsync("18 or 19 Dec");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SecondSave_OfTheSameClaim_IsMergedFieldByField(bool script)
    {
        var site = await OwnSiteAsync();
        var (hers, his) = (await OnAsync(site, Claim, script), await OnAsync(site, Claim, script));
        await his.GetByLabel("Date (EDTF)").FillAsync("2023-12-20");
        await his.GetByLabel("Crossing", new PageGetByLabelOptions { Exact = true }).FillAsync("Union Pacific bridge");
        await hers.GetByLabel("Date (EDTF)").FillAsync("2023-12-18");
        await hers.GetByLabel("Attribution").FillAsync("CBP");
        await SaveAsync(his, "Ben", "");
        await Expect(his.Locator("#entry-1")).ToBeVisibleAsync();

        await SaveAsync(hers, "Ana", "");

        await Expect(hers.Locator("h1")).ToHaveTextAsync("Somebody changed it meanwhile");
        await Expect(hers.Locator(".since")).ToContainTextAsync("Changed by Ben (name not checked)");
        await hers.Locator("tr[data-field=date_edtf]").GetByLabel("2023-12-18").CheckAsync();
        await hers.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save both together" }).ClickAsync();
        await Expect(hers.GetByLabel("Date (EDTF)")).ToHaveValueAsync("2023-12-18");
        await Expect(hers.GetByLabel("Crossing", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("Union Pacific bridge");
        await Expect(hers.GetByLabel("Attribution")).ToHaveValueAsync("CBP");
    }

    [Fact]
    public async Task Text_TypedBeforeTheConnectionIsLost_IsBackAfterALoad()
    {
        var page = await OnAsync(await OwnSiteAsync(), Claim, script: true);
        await page.GetByLabel("Date (EDTF)").FillAsync("2023-12-18");

        await page.ReloadAsync();

        await new SitePage(page).WaitUntilInteractiveAsync();
        await Expect(page.GetByLabel("Date (EDTF)")).ToHaveValueAsync("2023-12-18");
        await Expect(page.Locator("#c-date_edtf-read")).ToHaveTextAsync("Read as: 18 December 2023.");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take it out" }).ClickAsync();
        await Expect(page.GetByLabel("Date (EDTF)")).ToHaveValueAsync("2023-12-19");
    }

    [Fact]
    public async Task Spreadsheet_BroughtBack_IsShownThenApplied()
    {
        var site = await OwnSiteAsync();
        var page = await OnAsync(site, "/records/import", script: true);
        var csv = (await site.Http.GetStringAsync(new Uri("/events.csv", UriKind.Relative), TestContext.Current.CancellationToken)).Replace("delegation-to-mexico,", "delegation-to-mexico,Renamed: ", StringComparison.Ordinal);

        await page.GetByLabel("A file, chosen or dropped here").SetInputFilesAsync(new FilePayload { Name = "events.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show what it would change" }).ClickAsync();
        await Expect(page.Locator("#changes h2")).ToHaveTextAsync("1 record would change");
        await page.GetByLabel("Your name").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Apply as one edit" }).ClickAsync();

        await Expect(page.Locator("#entry-1")).ToContainTextAsync("Imported from a file");
    }

    private Task<IPage> OnAsync(TestSite site, string path, bool script) => OpenAsync(new Uri(site.Address, path).ToString(), new View { Script = script });

    private static async Task SaveAsync(IPage page, string who, string why)
    {
        await page.Locator("#who").FillAsync(who);
        await page.Locator("#why").FillAsync(why);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save the change" }).ClickAsync();
    }
}

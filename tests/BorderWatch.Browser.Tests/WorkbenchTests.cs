using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>An analyst puts an article in and reviews what was proposed: by keyboard, over a restart, beside a colleague.</summary>
public sealed class WorkbenchTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Fact]
    public async Task Article_ReviewedByKeyboard_ChangesTheOverviewInASecondPage()
    {
        var site = await OwnSiteAsync();
        var overview = await OnAsync(site, "/");
        await Expect(overview.Locator("#main")).ToContainTextAsync("18 or 19 Dec");
        var page = await PutInAsync(site);
        await Expect(Card(page, 1)).ToHaveAttributeAsync("aria-current", "true");

        await page.Keyboard.PressAsync("j");
        await Expect(Card(page, 2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("a");

        await Expect(page.Locator(".last")).ToContainTextAsync("Claim 2 was accepted.");
        await Expect(Card(page, 3)).ToBeFocusedAsync();
        await Expect(overview.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Sources 6" })).ToBeVisibleAsync();
        await Expect(overview.Locator("#main")).ToContainTextAsync("Border Gazette");

        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator(".last")).ToContainTextAsync("Claim 3 was rejected.");
        await Expect(Card(page, 4)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("u");
        await Expect(Card(page, 3)).ToHaveAttributeAsync("data-state", "open");
        await Expect(Card(page, 3)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(Card(page, 2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("u");
        await Expect(Card(page, 2)).ToHaveAttributeAsync("data-state", "open");
        Assert.Equal("/workbench/1", new Uri(page.Url).AbsolutePath);
    }

    [Fact]
    public async Task Keys_InAFieldOrSwitchedOff_DoNothing()
    {
        var site = await OwnSiteAsync();
        var page = await PutInAsync(site);
        await page.Keyboard.PressAsync("j");
        await Expect(Card(page, 2)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("e");
        var note = page.Locator("#f-date_text");
        await Expect(page.Locator("#f-port_slug")).ToBeFocusedAsync();
        await note.FillAsync("");
        await note.PressSequentiallyAsync("jar");
        await Expect(note).ToHaveValueAsync("jar");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Close without saving" }).ClickAsync();
        await Expect(Card(page, 2)).ToBeFocusedAsync();
        await page.GetByLabel("Keys", new PageGetByLabelOptions { Exact = true }).UncheckAsync();
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("j");

        await Expect(page.Locator("[data-keys-told]")).ToHaveTextAsync("Keys are off.");
        await page.ReloadAsync();
        await new SitePage(page).WaitUntilInteractiveAsync();
        await Expect(page.GetByLabel("Keys", new PageGetByLabelOptions { Exact = true })).Not.ToBeCheckedAsync();
        await Expect(Card(page, 2)).ToHaveAttributeAsync("data-state", "open");
    }

    [Fact]
    public async Task Words_Selected_BecomeAClaim()
    {
        var site = await OwnSiteAsync();
        var page = await PutInAsync(site);

        // From the middle of one run to the middle of another: a day, a place and what lies between.
        await page.EvaluateAsync(
            """
            () => {
              const runs = [...document.querySelectorAll('#p6 [data-s]')];
              const range = document.createRange();
              range.setStart(runs[0].firstChild, 4);
              range.setEnd(runs.at(-1).firstChild, runs.at(-1).textContent.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """);
        await Expect(page.Locator("[data-selected]")).ToHaveTextAsync("vehicle crossing at Lukeville was closed on Dec. 4, 2023, the agency said.");
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("[data-selbar] button").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#c6 blockquote")).ToContainTextAsync("“vehicle crossing at Lukeville was closed on Dec. 4, 2023, the agency said.”");
        await Expect(page.Locator("#c6 #claim-form")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Draft_AfterARestart_IsAsItWasLeft()
    {
        var site = await OwnSiteAsync();
        var page = await PutInAsync(site);
        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator(".last")).ToContainTextAsync("Claim 1 was rejected.");
        await page.CloseAsync();

        await site.StopAsync();
        await site.StartAgainAsync();

        var later = await OnAsync(site, "/workbench");
        await later.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = GazetteArticle.Title }).ClickAsync();
        await Expect(Card(later, 1)).ToHaveAttributeAsync("data-state", "rejected");
        await Expect(Card(later, 2)).ToHaveAttributeAsync("aria-current", "true");
        await Expect(later.Locator("#text")).ToContainTextAsync(GazetteArticle.LastSentence);
    }

    [Fact]
    public async Task Claim_SavedFromTwoPages_IsPutTogether()
    {
        var site = await OwnSiteAsync();
        await PutInAsync(site);
        const string form = "/workbench/1?claim=2&edit=claim";
        var (hers, his) = (await OnAsync(site, form), await OnAsync(site, form));
        await his.GetByLabel("Date (EDTF)").FillAsync("2023-12-19");
        await hers.GetByLabel("Date (EDTF)").FillAsync("2023-12-18~");
        await Expect(hers.Locator("#f-date_edtf-read")).ToHaveTextAsync("Read as: about 18 December 2023.");
        await hers.GetByLabel("Words that date it").FillAsync("about Monday");
        await his.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Expect(Card(his, 2)).ToContainTextAsync("2023-12-19");
        await Expect(hers.Locator("#turn-told")).ToContainTextAsync("This page stays as it was, so that nothing you have typed is lost.");
        await Expect(hers.GetByLabel("Words that date it")).ToHaveValueAsync("about Monday");

        await hers.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

        await Expect(hers.Locator("h1")).ToHaveTextAsync("Somebody changed it meanwhile");
        await hers.Locator("tr[data-field=date_edtf]").GetByLabel("2023-12-18~").CheckAsync();
        await hers.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save both together" }).ClickAsync();
        await Expect(Card(hers, 2)).ToContainTextAsync("“about Monday”: about 18 December 2023 (2023-12-18~).");
    }

    [Fact]
    public async Task Review_WithoutScript_IsDoneByPlainForms()
    {
        var site = await OwnSiteAsync();
        var page = await PutInAsync(site, new View { Script = false });

        await page.Locator("#who").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Accept claim 2" }).ClickAsync();
        await Expect(page.Locator(".last")).ToContainTextAsync("Claim 2 was accepted.");
        await page.Locator("#who").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Take it back" }).ClickAsync();
        await Expect(Card(page, 2)).ToHaveAttributeAsync("data-state", "open");
        await page.GetByText("Add a claim that was missed").ClickAsync();
        await page.GetByLabel("Its words, at most 25").FillAsync("Nobody in the town of Wherever");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add the claim" }).ClickAsync();

        await Expect(Card(page, 6)).ToContainTextAsync("Nobody in the town of Wherever");
        await Expect(page.Locator("#claim-form")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Pages_OfAReview_AreSoundInBothThemes(int width)
    {
        var site = await OwnSiteAsync();
        var page = await PutInAsync(site, new View { Width = width });
        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator(".last")).ToBeVisibleAsync();
        var log = new PageLog(page);

        foreach (var path in new[] { "/workbench", "/workbench/1?last=1", "/workbench/1?claim=2&edit=claim", "/workbench/1?edit=source", "/workbench/1?show=accepted" })
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            await new SitePage(page).WaitUntilInteractiveAsync();
            foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
                Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, width);
                await PageHealthTests.HasNoViolationAsync(page);
            }
        }

        Assert.Empty(log.Complaints);
    }

    [Fact]
    public async Task Review_Printed_IsWholeAndWithoutControls()
    {
        var page = await PutInAsync(await OwnSiteAsync());
        await page.SetViewportSizeAsync(688, 960); // A4 between its margins

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(page.Locator("button:visible, input:visible, select:visible, textarea:visible, nav.nav:visible, .skip:visible")).ToHaveCountAsync(0);
        await Expect(Card(page, 5)).ToBeVisibleAsync();
        await Expect(page.Locator("#p7")).ToContainTextAsync(GazetteArticle.LastSentence);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 0, 688);
        Assert.Equal("visible", await page.Locator(".claims-side").EvaluateAsync<string>("side => getComputedStyle(side).overflowY"));
    }

    private static ILocator Card(IPage page, int no) => page.Locator($"#c{no}");

    private async Task<IPage> PutInAsync(TestSite site, View? view = null)
    {
        var page = await OnAsync(site, "/workbench", view);
        await page.GetByLabel("The text, pasted").FillAsync(GazetteArticle.Text);
        await page.GetByLabel("Publisher", new PageGetByLabelOptions { Exact = true }).FillAsync(GazetteArticle.Publisher);
        await page.GetByLabel("Your name").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Read it" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(GazetteArticle.Title);
        if (view is null or { Script: true }) await new SitePage(page).WaitUntilInteractiveAsync();
        return page;
    }

    private Task<IPage> OnAsync(TestSite site, string path, View? view = null) => OpenAsync(new Uri(site.Address, path).ToString(), view);
}

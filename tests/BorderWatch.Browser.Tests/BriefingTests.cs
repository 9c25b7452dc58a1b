using System.Text;
using System.Text.RegularExpressions;
using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>A briefing as an analyst makes it: put together, copied from, printed, saved and opened again.</summary>
public sealed partial class BriefingTests(BrowserFixture fixture) : OwnSiteTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Briefing_PutTogether_IsItsUrl(bool script)
    {
        var page = new SitePage(await OpenAsync("/briefing?type=rail", new View { Script = script }));

        await page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Remove: Headline numbers" }).ClickAsync();
        await page.IsAtAsync("/briefing?type=rail&blocks=sentences,timeline,closures,conflicts,sources");
        await page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Up: Sources" }).ClickAsync();
        await page.IsAtAsync("/briefing?type=rail&blocks=sentences,timeline,closures,sources,conflicts");
        await page.Browser.Locator("[data-add=events]").ClickAsync();
        await page.IsAtAsync("/briefing?type=rail&blocks=sentences,timeline,closures,sources,conflicts,events");
        if (script) await page.WaitUntilInteractiveAsync();
        await page.Browser.GetByLabel("Heading of your own").FillAsync("Rail, this week");
        await page.Browser.GetByLabel("Note, at most").FillAsync("One.\nTwo.");
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Put them in" }).ClickAsync();

        await Expect(page.Heading).ToHaveTextAsync("Rail, this week");
        await Expect(page.Browser.Locator(".own-note p")).ToHaveTextAsync(["One.", "Two."]);
        await Expect(page.Browser.Locator(".sheet [data-sheet]")).ToHaveCountAsync(6);
        await Expect(page.Browser.Locator(".sheet tr[data-closure]")).ToHaveCountAsync(2);
        if (script) await page.WaitUntilInteractiveAsync();
        await page.Browser.GetByLabel("Port profile").SelectOptionAsync("Eagle Pass");
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add the profile" }).ClickAsync();
        await Expect(page.Browser.Locator("[data-sheet='port:eagle-pass'] h2")).ToHaveTextAsync("Eagle Pass: reported closed to rail and vehicle traffic");
        await Expect(page.Heading).ToHaveTextAsync("Rail, this week");
    }

    [Theory]
    [InlineData("/briefing")]
    [InlineData("/closures/eagle-pass-vehicle")]
    public async Task Sentence_Copied_IsOnTheClipboardWithItsNotes(string url)
    {
        var page = await OpenAsync(url);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var sentence = page.Locator("[data-cited=eagle-pass-vehicle]");

        await sentence.GetByText("Copy text").ClickAsync();
        await Expect(page.Locator("#copy-told")).ToHaveTextAsync("Copied");
        var text = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        await sentence.GetByText("Copy Markdown").ClickAsync();
        await Expect(sentence.Locator("[data-copied]")).ToHaveCountAsync(2);
        var markdown = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.StartsWith("The Eagle Pass vehicle crossing was closed from about 1 December, according to AFP.[1]", text, StringComparison.Ordinal);
        Assert.Contains("\n\n[1] AFP, “", text, StringComparison.Ordinal);
        Assert.StartsWith("The Eagle Pass vehicle crossing was closed from about 1 December, according to AFP.[^1]", markdown, StringComparison.Ordinal);
        Assert.Contains("\n\n[^1]: AFP, “", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_CopiedWithoutAClipboard_IsCopiedAllTheSame()
    {
        var page = await OpenAsync("/closures/eagle-pass-vehicle");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('not here')) })");

        await page.Locator("[data-cited=eagle-pass-vehicle]").GetByText("Copy text").ClickAsync();

        await Expect(page.Locator("#copy-told")).ToHaveTextAsync("Copied");
        Assert.Contains("[1] AFP, “", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_Followed_LeadsToItsNote()
    {
        var page = await OpenAsync("/briefing");

        await page.Locator("[data-sheet=closures] .fn a").Last.ClickAsync();

        var number = await page.Locator("[data-sheet=closures] .fn a").Last.TextContentAsync();
        await Expect(page.Locator($"#n{number}")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/briefing", "A4", 3)]
    [InlineData("/briefing", "Letter", 4)]
    [InlineData("/briefing?blocks=headlines,sentences,timeline,closures,figures,conflicts,events,sources,port:eagle-pass", "A4", 8)]
    public async Task Briefing_Printed_FitsItsSheets(string url, string format, int most)
    {
        var page = await OpenAsync(url, new View { Dark = true });

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = format });

        Assert.InRange(SheetObject().Count(Encoding.Latin1.GetString(pdf)), 1, most);
    }

    [Fact]
    public async Task Briefing_Printed_HasNoControlsAndKeepsRowsAndFiguresWhole()
    {
        var page = await OpenAsync("/briefing?blocks=sentences,timeline,closures,figures,conflicts,events,sources", new View { Dark = true });

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(page.Locator("#main :is(button, input, textarea, select, form, .tools, .page-foot):visible")).ToHaveCountAsync(0);
        await Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        Assert.Equal("table-header-group", await page.Locator(".sheet thead").First.EvaluateAsync<string>("head => getComputedStyle(head).display"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.sheet :is(tbody tr, figure, .brief li, .notes li)')]
              .filter(one => getComputedStyle(one).breakInside !== 'avoid').map(one => one.textContent.trim().slice(0, 40))
            """));
        // What may not be cut must fit: a US Letter sheet less its margins is 953 dots high.
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.sheet :is(tbody tr, .brief li, .notes li, [data-sheet=timeline] figure)')]
              .filter(one => one.getBoundingClientRect().height > 953).map(one => one.textContent.trim().slice(0, 40))
            """));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Briefing_Saved_IsOpenedReplacedAndDeleted(bool script)
    {
        var site = await OwnSiteAsync();
        var page = new SitePage(await OpenAsync(new Uri(site.Address, "/briefing?type=rail").ToString(), new View { Script = script }));

        await SaveAsync(page.Browser);
        await page.IsAtAsync("/briefing?type=rail&asof=2023-12-22&known=2023-12-22&reading=consensus#saved");
        await page.Browser.GotoAsync(new Uri(site.Address, "/briefing").ToString());
        if (script) await page.WaitUntilInteractiveAsync();
        await OpenFoldAsync(page.Browser);
        await page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Weekly" }).ClickAsync();
        await page.IsAtAsync("/briefing?type=rail&asof=2023-12-22&known=2023-12-22&reading=consensus");
        await Expect(page.Browser.Locator(".sheet tr[data-closure]")).ToHaveCountAsync(2);

        await page.Browser.GotoAsync(new Uri(site.Address, "/briefing?type=vehicle").ToString());
        if (script) await page.WaitUntilInteractiveAsync();
        await SaveAsync(page.Browser);
        await Expect(page.Heading).ToHaveTextAsync("The briefing was not saved");
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Replace “Weekly”" }).ClickAsync();
        await page.IsAtAsync("/briefing?type=vehicle&asof=2023-12-22&known=2023-12-22&reading=consensus#saved");

        if (script) await page.WaitUntilInteractiveAsync();
        await OpenFoldAsync(page.Browser);
        await page.Browser.Locator(".deleting > summary").ClickAsync();
        await page.Browser.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Delete “Weekly” for good" }).ClickAsync();
        await Expect(page.Browser.Locator("li[data-saved]")).ToHaveCountAsync(0);
    }

    private static async Task SaveAsync(IPage page)
    {
        await OpenFoldAsync(page);
        await page.GetByLabel("Save this briefing as").FillAsync("Weekly");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
    }

    // The browser opens it by itself where the address leads into it.
    private static async Task OpenFoldAsync(IPage page)
    {
        if (await page.Locator("details.saved[open]").CountAsync() == 0) await page.Locator("details.saved > summary").ClickAsync();
        await Expect(page.Locator("details.saved[open]")).ToHaveCountAsync(1);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex SheetObject();
}

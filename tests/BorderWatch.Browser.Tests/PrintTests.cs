using System.Text;
using System.Text.RegularExpressions;
using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>On paper a page is light, without controls, and nothing of it is cut.</summary>
public sealed partial class PrintTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // A4 less the margins of print.css, at 96 dots an inch.
    private const int PaperWidth = 688;

    [Theory]
    [InlineData("/", 5)]
    [InlineData("/figures", 8)] // with what was counted beside what is reported
    [InlineData("/conflicts", 7)]
    [InlineData("/ports", 4)]
    [InlineData("/ports/eagle-pass", 5)]
    [InlineData("/closures?type=rail", 4)]
    [InlineData("/closures/eagle-pass-rail", 5)]
    [InlineData("/events", 5)]
    [InlineData("/sources", 4)]
    [InlineData("/sources/usa-today-2023-12-21", 5)]
    [InlineData("/briefing", 3)]
    [InlineData("/method", 16)]
    [InlineData("/official/crossings?port=2602&measure=personal-vehicles&from=2022-12&to=2023-12", 3)]
    [InlineData("/official/encounters?group=component&from=2023-01", 5)]
    [InlineData("/official/revisions", 1)]
    [InlineData("/import", 2)]
    [InlineData("/workbench", 1)]
    [InlineData("/history", 1)]
    [InlineData("/records/closure-claims/afp-2023-12-22.p7.1", 1)]
    public async Task Page_Printed_IsLightWithoutControlsAndWhole(string url, int mostSheets)
    {
        var page = new SitePage(await OpenAsync(url, new View { Dark = true }));
        await page.ThemeSwitch.ClickAsync();
        await page.ThemeSwitch.ClickAsync();
        Assert.Equal("dark", await page.PaintedThemeAsync());

        await page.Browser.SetViewportSizeAsync(PaperWidth, 960);
        await page.Browser.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("light", await page.PaintedThemeAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.Browser.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await Expect(page.Heading).ToBeVisibleAsync();
        await Expect(page.Browser.Locator("button:visible, input:visible, select:visible, .topbar summary:visible, [role=combobox]:visible, nav.nav:visible, a[download]:visible, .skip:visible")).ToHaveCountAsync(0);
        if (url.StartsWith("/closures?", StringComparison.Ordinal)) await Expect(new ClosuresPage(page.Browser).Filters.Words).ToBeVisibleAsync();
        Assert.Empty(await CutAsync(page.Browser));

        var sheets = await SheetsAsync(page.Browser);
        Assert.InRange(sheets, 1, mostSheets);
    }

    [Fact]
    public async Task Fold_Printed_ShowsWhatIsInIt()
    {
        var page = await OpenAsync("/method");
        var definition = page.Locator("#field-aspect tr[data-value=reason]");
        await Expect(definition).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(definition).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Table_Printed_RepeatsItsHeadAndKeepsRowsWhole()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Browser.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("table-header-group", await page.Browser.Locator("thead").First.EvaluateAsync<string>("head => getComputedStyle(head).display"));
        Assert.Equal("table-row", await page.Row("eagle-pass-rail").EvaluateAsync<string>("row => getComputedStyle(row).display"));
        Assert.Equal("avoid", await page.Row("eagle-pass-rail").EvaluateAsync<string>("row => getComputedStyle(row).breakInside"));
    }

    /// <summary>What lies outside of the paper, or is clipped by a box that would scroll on a screen.</summary>
    private static Task<string[]> CutAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const shown = element => element.checkVisibility() && !element.closest('.vh');
          const name = element => `${element.tagName} .${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
          const width = document.documentElement.clientWidth;
          const outside = [...document.querySelectorAll('#main table, #main td, #main th, #main p, #main figure, #main h1, #main h2, #main dd')]
            .filter(element => shown(element) && element.getBoundingClientRect().right > width + 1);
          const clipped = [...document.querySelectorAll('#main, #main *')]
            .filter(element => !(element instanceof SVGElement) && shown(element) && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible');
          return [...new Set([...outside, ...clipped])].map(name);
        }
        """);

    private static async Task<int> SheetsAsync(IPage page)
    {
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Format = "A4" });
        return SheetObject().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex SheetObject();
}

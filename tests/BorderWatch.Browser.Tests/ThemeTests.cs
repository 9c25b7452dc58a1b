using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

public sealed class ThemeTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(false, "light")]
    [InlineData(true, "dark")]
    public async Task Theme_NotChosen_FollowsTheSystemAtOnce(bool dark, string painted)
    {
        var page = new SitePage(await OpenAsync("/closures", new View { Dark = dark }));
        Assert.Equal(painted, await page.PaintedThemeAsync());
        await Expect(page.ThemeSwitch).ToContainTextAsync($"now {painted}", new LocatorAssertionsToContainTextOptions { UseInnerText = true });

        await page.Browser.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Light : ColorScheme.Dark });

        Assert.Equal(dark ? "light" : "dark", await page.PaintedThemeAsync());
    }

    [Theory]
    [InlineData(false, "dark")]
    [InlineData(true, "light")]
    public async Task Theme_Switched_SurvivesNavigationReloadAndANewTab(bool dark, string chosen)
    {
        var page = new SitePage(await OpenAsync("/", new View { Dark = dark }));

        await page.ThemeSwitch.ClickAsync();
        Assert.Equal(chosen, await page.PaintedThemeAsync());
        await page.NavigationTo("Sources").ClickAsync();
        await Expect(page.Heading).ToHaveTextAsync("Sources");
        Assert.Equal(chosen, await page.PaintedThemeAsync());
        await page.ReloadAsync();
        Assert.Equal(chosen, await page.PaintedThemeAsync());

        var tab = new SitePage(await page.Browser.Context.NewPageAsync());
        await tab.Browser.GotoAsync("/closures");
        Assert.Equal(chosen, await tab.PaintedThemeAsync());

        // And back again, in the other tab too.
        await page.ThemeSwitch.ClickAsync();
        var other = chosen == "dark" ? "light" : "dark";
        await tab.Browser.WaitForFunctionAsync("theme => document.documentElement.dataset.theme === theme", other);
        Assert.Equal(other, await tab.PaintedThemeAsync());
    }

    [Fact]
    public async Task StoredTheme_OnLoad_IsSetBeforeAnythingIsPaintedAndNeverLost()
    {
        var page = new SitePage(await OpenAsync("/"));
        await page.ThemeSwitch.ClickAsync();
        // Written down with each change of the attribute: the value, and whether there was anything to paint yet.
        await page.Browser.AddInitScriptAsync(
            """
            window.themes = [];
            new MutationObserver(() => themes.push((document.documentElement.dataset.theme ?? 'none') + (document.body ? ' late' : ' early')))
              .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
            """);

        await page.ReloadAsync();
        await page.NavigationTo("Closures").ClickAsync();
        await Expect(page.Heading).ToHaveTextAsync("Closures");

        Assert.Equal(["dark early"], await page.Browser.EvaluateAsync<string[]>("() => themes"));
    }

    [Fact]
    public async Task ThemeSwitch_OnSmallScreen_WorksInTheMenu()
    {
        var page = new SitePage(await OpenAsync("/", new View { Width = 390 }));

        await page.MenuButton.ClickAsync();
        await page.ThemeSwitch.ClickAsync();

        Assert.Equal("dark", await page.PaintedThemeAsync());
    }
}

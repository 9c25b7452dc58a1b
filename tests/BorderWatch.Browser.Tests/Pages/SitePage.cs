using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests.Pages;

/// <summary>What every page has: heading, navigation, theme switch, the bar that tells of a lost connection.</summary>
public class SitePage(IPage browser)
{
    public IPage Browser { get; } = browser;

    public ILocator Heading => Browser.Locator("h1");

    public ILocator Main => Browser.Locator("#main");

    public ILocator SkipLink => Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip to content" });

    public ILocator ThemeSwitch => Browser.Locator("[data-theme-toggle]:visible");

    public ILocator MenuButton => Browser.Locator("summary", new PageLocatorOptions { HasText = "Menu" });

    public ILocator Menu => Browser.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Pages, small screen" });

    public ILocator ConnectionBar => Browser.Locator("#components-reconnect-modal");

    /// <summary>What stands in the address bar after the host.</summary>
    public string Url => Browser.Url[new Uri(Browser.Url).GetLeftPart(UriPartial.Authority).Length..];

    /// <summary>Until the address bar says so.</summary>
    public Task IsAtAsync(string url) =>
        Expect(Browser).ToHaveURLAsync(new Regex($"^{Regex.Escape(new Uri(Browser.Url).GetLeftPart(UriPartial.Authority) + url)}$"));

    /// <summary>Until the circuit stands and the controls answer.</summary>
    public Task WaitUntilInteractiveAsync() => Expect(Browser.Locator("[data-interactive]")).ToBeAttachedAsync();

    /// <summary>A link of the sidebar.</summary>
    public ILocator NavigationTo(string page) =>
        Browser.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Pages", Exact = true }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = page });

    /// <summary>Leaves a mark in the page that a full load would wipe out.</summary>
    public Task MarkThisLoadAsync() => Browser.EvaluateAsync("() => { window.sameLoad = true; }");

    public Task<bool> IsSameLoadAsync() => Browser.EvaluateAsync<bool>("() => window.sameLoad === true");

    public async Task ReloadAsync()
    {
        await Browser.ReloadAsync();
        await WaitUntilInteractiveAsync();
    }

    /// <summary>light or dark, as the page is really painted.</summary>
    public async Task<string> PaintedThemeAsync()
    {
        var background = await Browser.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        var shades = background[(background.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',').Take(3).Select(shade => int.Parse(shade, CultureInfo.InvariantCulture));
        return shades.Average() > 127 ? "light" : "dark";
    }
}

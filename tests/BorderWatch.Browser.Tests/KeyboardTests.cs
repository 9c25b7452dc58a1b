using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Everything can be reached and worked by keyboard, and the focus is seen.</summary>
public sealed class KeyboardTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("/closures", true)]
    [InlineData("/closures", false)]
    [InlineData("/figures", true)]
    [InlineData("/ports", true)]
    [InlineData("/ports/eagle-pass", true)]
    [InlineData("/events", true)]
    [InlineData("/sources/usa-today-2023-12-21", true)]
    public async Task SkipLink_FirstStop_LeadsPastTheNavigation(string path, bool script)
    {
        var page = new SitePage(await OpenAsync(path, new View { Script = script }));

        await page.Browser.Keyboard.PressAsync("Tab");
        await Expect(page.SkipLink).ToBeFocusedAsync();
        await Expect(page.SkipLink).ToBeInViewportAsync();
        await page.Browser.Keyboard.PressAsync("Enter");

        await page.IsAtAsync(path + "#main");
        await Expect(page.Main).ToBeFocusedAsync();
        await page.Browser.Keyboard.PressAsync("Tab");
        await Expect(page.Main.Locator(":focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task FilterBar_Tabbed_IsAllReachedWithVisibleFocus()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?type=rail"));
        await page.Main.FocusAsync();

        List<string> stops = [];
        for (var i = 0; i < 25; i++)
        {
            await page.Browser.Keyboard.PressAsync("Tab");
            if (await page.Filters.Root.Locator(":focus").CountAsync() == 0) break;
            var (name, outline) = await FocusedAsync(page.Browser);
            stops.Add(name);
            Assert.True(outline, $"The focus on “{name}” is not seen.");
        }

        Assert.Equal(
            [
                "As of, earlier", "As of", "As of, calendar", "As of, later",
                "As known on, earlier", "As known on", "As known on, calendar", "As known on, later", "Reading", "Port", "Closure type", "State", "Source",
                "From", "From, calendar", "To", "To, calendar", "Text", "Remove filter: Rail", "closures.csv", "closure-claims.csv", "CSV for Excel", "closures.xlsx", "closures.json",
            ],
            stops);
    }

    [Fact]
    public async Task Picker_ByKeys_OpensChoosesAndGivesTheFocusBack()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.Select("Reading").FocusAsync();
        await page.Browser.Keyboard.PressAsync("Tab");

        await page.Browser.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Filters.OpenList).ToBeVisibleAsync();
        await page.Browser.Keyboard.PressAsync("ArrowDown");
        await page.Browser.Keyboard.PressAsync("ArrowDown");
        await page.Browser.Keyboard.PressAsync("Space");
        await Expect(page.Filters.Chips).ToHaveCountAsync(1);
        await page.Browser.Keyboard.PressAsync("Escape");

        await Expect(page.Filters.OpenList).ToHaveCountAsync(0);
        await page.Browser.Keyboard.PressAsync("Tab");
        Assert.Equal("Closure type", (await FocusedAsync(page.Browser)).Name);
    }

    /// <summary>Faster than the circuit answers: no key may overtake the one before it.</summary>
    [Fact]
    public async Task Picker_KeysInQuickSuccession_AreAnsweredInTheirOrder()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.Select("Reading").FocusAsync();
        await page.Browser.Keyboard.PressAsync("Tab");

        foreach (var key in new[] { "ArrowDown", "ArrowDown", "ArrowDown", "Space" }) await page.Browser.Keyboard.PressAsync(key);

        await Expect(page.Filters.Chips).ToHaveCountAsync(1);
        await Expect(page.Filters.Chips).ToContainTextAsync("Lukeville");
        await Expect(page.Filters.OpenList).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Calendar_ByKeys_OpensChoosesAndGivesTheFocusBack()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.Input("As of").FocusAsync();
        await page.Browser.Keyboard.PressAsync("Tab");
        Assert.Equal("As of, calendar", (await FocusedAsync(page.Browser)).Name);

        await page.Browser.Keyboard.PressAsync("Enter");
        await Expect(page.Filters.OpenCalendar).ToBeVisibleAsync();
        await Expect(page.Filters.OpenCalendar.Locator(":focus")).ToHaveCountAsync(1);
        await page.Browser.Keyboard.PressAsync("Escape");

        await Expect(page.Filters.OpenCalendar).ToHaveCountAsync(0);
        await Expect(page.Filters.Button("As of, calendar")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SmallScreen_ByKeys_OpensMenuAndAllFilters()
    {
        var page = new ClosuresPage(await OpenAsync("/closures", new View { Width = 390 }));
        await Expect(page.Filters.Picker("Port")).ToBeHiddenAsync();
        await page.MenuButton.FocusAsync();

        await page.Browser.Keyboard.PressAsync("Enter");
        await Expect(page.Menu).ToBeVisibleAsync();
        await page.Browser.Keyboard.PressAsync("Tab");
        await Expect(page.Menu.Locator(":focus")).ToHaveTextAsync("Overview");
        await page.Browser.Keyboard.PressAsync("Escape");
        await Expect(page.Menu).ToBeHiddenAsync();
        await Expect(page.MenuButton).ToBeFocusedAsync();

        await page.Filters.AllFilters.FocusAsync();
        await page.Browser.Keyboard.PressAsync("Enter");
        await Expect(page.Filters.AllFilters).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Filters.Picker("Port")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryStop_OfTheOverview_ShowsItsFocus(bool dark)
    {
        var page = await OpenAsync("/", new View { Dark = dark });

        HashSet<string> unseen = [];
        for (var stop = 0; stop < 45; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, seen) = await FocusedAsync(page);
            if (!seen) unseen.Add(name);
        }

        Assert.Empty(unseen);
    }

    /// <summary>What has the focus, and whether an outline of two pixels or more says so.</summary>
    private static async Task<(string Name, bool IsSeen)> FocusedAsync(IPage page)
    {
        var focused = await page.EvaluateAsync<string[]>(
            """
            () => {
              const element = document.activeElement;
              const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.innerText).filter(Boolean).join(' ');
              const name = labels || element.getAttribute('aria-label') || element.labels?.[0]?.innerText || element.innerText;
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 4 && box.height > 4;
              return [name.trim(), String(seen)];
            }
            """);
        return (focused[0], focused[1] == "true");
    }
}

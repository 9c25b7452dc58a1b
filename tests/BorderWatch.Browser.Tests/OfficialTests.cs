using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Official counts, chosen, grouped and taken away as a reader would.</summary>
public sealed class OfficialTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string TwoPorts = "/official/crossings?port=2303,2602&measure=personal-vehicles";

    [Fact]
    public async Task Crossings_ChosenAndGrouped_AreInTheUrlAndBackAgain()
    {
        var page = new OfficialPage(await OpenAsync("/official/crossings?port=2303,2602"));
        await page.WaitUntilInteractiveAsync();
        await Expect(page.Title).ToContainTextAsync("each measure by itself");

        await page.Filters.SetAsync("Measure", "Personal Vehicles");
        await page.IsAtAsync(TwoPorts);
        await Expect(page.Plots).ToHaveCountAsync(1);
        await page.Choice("Group by").SelectOptionAsync("port");
        await page.IsAtAsync(TwoPorts + "&group=port");
        await Expect(page.Plots).ToHaveCountAsync(2);
        await page.Choice("Show").SelectOptionAsync("change");
        await page.IsAtAsync(TwoPorts + "&group=port&show=change");

        await page.Browser.GoBackAsync();
        await page.IsAtAsync(TwoPorts + "&group=port");
        await Expect(page.Choice("Show")).ToHaveValueAsync("sum");
        await page.ReloadAsync();
        await Expect(page.Plots).ToHaveCountAsync(2);
        await Expect(page.Filters.Words).ToContainTextAsync("Eagle Pass or Lukeville, Personal Vehicles");
    }

    [Theory]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    public async Task Crossings_OfAPortThroughItsClosure_SayWhatWasCounted(int width, bool script)
    {
        var page = new OfficialPage(await OpenAsync("/official/crossings?port=2602&measure=personal-vehicles&from=2022-12&to=2023-12", new View { Width = width, Script = script }));

        await Expect(page.Title).ToHaveTextAsync("Personal vehicles at Lukeville: 3,966 in December 2023, 84.9 % fewer than a year before");
        await Expect(page.Plots).ToHaveAttributeAsync("aria-label", "Personal vehicles at Lukeville, December 2022 to December 2023. All: 13 values from 3,966 to 47,661.");
        await Expect(page.Chart.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Lukeville vehicle crossing" })).ToBeVisibleAsync();
        await Expect(page.Rows).ToHaveCountAsync(13);
        await Expect(page.Months).ToContainTextAsync("3,966");
        Assert.Equal(width, await page.Browser.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task List_OfPorts_LeadsToOne()
    {
        var page = new OfficialPage(await OpenAsync("/official/crossings?measure=personal-vehicles&group=port&from=2023-12&to=2023-12"));

        await page.List.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Lukeville" }).ClickAsync();

        await page.IsAtAsync("/official/crossings?port=2602&measure=personal-vehicles&from=2023-12&to=2023-12");
        await Expect(page.Title).ToContainTextAsync("Personal vehicles at Lukeville: 3,966");
    }

    [Fact]
    public async Task Table_Sorted_HasTheLargestFirst()
    {
        var page = new OfficialPage(await OpenAsync("/official/encounters?from=2023-10&to=2023-12"));

        await page.SortBy("Count").ClickAsync();
        await Expect(page.Browser.GetByRole(AriaRole.Columnheader, new PageGetByRoleOptions { Name = "Count" })).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.SortBy("Count").ClickAsync();

        await page.IsAtAsync("/official/encounters?from=2023-10&to=2023-12&sort=-value");
        await page.ShowsRowsAsync(["2023-12", "2023-11", "2023-10"]);
    }

    [Fact]
    public async Task PlainForm_WithoutScript_GroupsByGet()
    {
        var page = new OfficialPage(await OpenAsync(TwoPorts, new View { Script = false }));

        await page.Filters.PlainForm.GetByLabel("Group by").SelectOptionAsync("port");
        await page.Filters.PlainForm.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(page.Plots.First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("Eagle Pass: "));
        Assert.Contains("group=port", page.Url, StringComparison.Ordinal);
    }
}

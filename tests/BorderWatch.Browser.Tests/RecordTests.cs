using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>What was reported beside what was counted, as a reader sees it.</summary>
public sealed class RecordTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task ReportedFigures_StandBesideTheOfficialCount(int width)
    {
        var page = new FiguresPage(await OpenAsync("/figures", new View { Width = width }));
        var section = page.Browser.Locator("#record");

        await Expect(section.Locator("h2")).ToHaveTextAsync("4 of 12 reports have an official count beside them: from 3.1 % under to 2.7 % over or more");
        var afp = section.Locator("tr[data-comparison='afp-2023-12-22.p5.1.all']");
        await Expect(afp).ToContainTextAsync("About 10,000 crossings a day, southwest border");
        foreach (var number in new[] { "301,981", "9,741", "+2.7 %" }) await Expect(afp).ToContainTextAsync(number);
        await Expect(section.Locator("tr[data-comparison='afp-2023-12-22.p5.1.border_patrol']")).ToContainTextAsync("8,056");
        await Expect(section.Locator("tr[data-comparison='afp-2023-12-22.p6.1.all']")).ToContainTextAsync("2,475,669");
        await Expect(section.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "14,000" })).ToContainTextAsync("No monthly count by port exists");
        await Expect(page.Browser.Locator("#crossings-per-day [data-official]").GetByRole(AriaRole.Img).First).ToHaveAttributeAsync("aria-label", "CBP: 9,741 encounters a day at and between ports, December 2023");
        Assert.Equal(width, await page.Browser.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("lukeville-vehicle", "Personal Vehicles", "3,966", "26,321", "No source says since when it was closed")]
    [InlineData("eagle-pass-vehicle", "Personal Vehicles", "138,097", "238,887", "The count is of the whole port")]
    [InlineData("eagle-pass-rail", "Trains", "237", "227", "The count is monthly and the reported closure covers 4 or 5 of 31 days of December 2023")]
    public async Task Traffic_ThroughAClosure_StandsBesideTheYearBeforeWithItsLimits(string closure, string measure, string count, string before, string limit)
    {
        var page = await OpenAsync($"/closures/{closure}");
        var traffic = page.Locator("#traffic");

        var row = traffic.Locator($"tr[data-measure='{measure}']");
        await Expect(row).ToContainTextAsync(count);
        await Expect(row).ToContainTextAsync(before);
        await Expect(traffic).ToContainTextAsync(limit);
    }

    [Fact]
    public async Task TrafficOfAPort_IsFollowedToItsClosure()
    {
        var page = new SitePage(await OpenAsync("/ports/lukeville?asof=2023-12-21"));
        var row = page.Browser.Locator("#traffic tr[data-measure='Personal Vehicles']");
        await Expect(row).ToContainTextAsync("3,966");

        await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Vehicle crossing" }).ClickAsync();

        await page.IsAtAsync("/closures/lukeville-vehicle?asof=2023-12-21#traffic");
        await Expect(page.Browser.Locator("#traffic")).ToContainTextAsync("3,966 in December 2023 against 26,321 in December 2022");
    }

    [Fact]
    public async Task MonthThatWasNotReported_IsNotZero()
    {
        var page = await OpenAsync("/closures/san-ysidro-pedestrian?asof=2024-01-15");

        var january = page.Locator("#traffic tr[data-month='2024-01']");

        await Expect(january.Locator("td[data-l=Count]")).ToHaveTextAsync("not reported");
        await Expect(january).ToContainTextAsync("545,427");
    }
}

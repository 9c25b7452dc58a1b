using System.Buffers.Binary;
using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>Charts outside of their pages: as a picture in somebody else's page, and as PNG.</summary>
public sealed class ChartFileTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("/closures.svg", 675)]
    [InlineData("/closures.svg?type=rail&shape=1x1", 1200)]
    [InlineData("/closures/eagle-pass-rail.svg", 675)]
    [InlineData("/closures/lukeville-vehicle.svg?shape=1x1", 1200)]
    [InlineData("/figures.svg", 675)]
    [InlineData("/figures.svg?measure=losses&shape=1x1", 1200)]
    [InlineData("/ports.svg", 675)]
    [InlineData("/ports.svg?shape=1x1", 1200)]
    public async Task Svg_InAnImage_IsDrawnWithAllItsTextInside(string url, int height)
    {
        var page = await NewPageAsync();
        var log = new PageLog(page);

        await page.SetContentAsync($"<img src='{new Uri(Address, url)}'>", new PageSetContentOptions { WaitUntil = WaitUntilState.Load });
        Assert.Equal([1200, height], await page.EvaluateAsync<int[]>("() => { const image = document.querySelector('img'); return [image.naturalWidth, image.naturalHeight]; }"));
        await page.GotoAsync(url);
        var outside = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('text')].filter(text => {
              const box = text.getBoundingClientRect();
              const { width, height } = document.documentElement;
              return box.left < 0 || box.top < 0 || box.right > width.baseVal.value || box.bottom > height.baseVal.value;
            }).map(text => text.textContent)
            """);

        Assert.Empty(outside);
        Assert.Empty(log.Complaints);
        Assert.All(log.Requests, request => Assert.StartsWith(Address.ToString(), request.Url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/closures?type=rail", "borderwatch-closures_rail_as-of-2023-12-22.png")]
    [InlineData("/closures/eagle-pass-rail", "borderwatch-claims-eagle-pass-rail_all_as-of-2023-12-22.png")]
    public async Task Png_Clicked_IsTheChartAtTwiceItsSizeNamedLikeTheCsv(string url, string name)
    {
        var page = await OpenAsync(url);

        var download = await page.RunAndWaitForDownloadAsync(() => Png(page).ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal((2400, 1350), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        var csv = await page.RunAndWaitForDownloadAsync(() => page.Locator("figure .links").First.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "CSV" }).ClickAsync());
        Assert.Equal(Path.ChangeExtension(name, "csv"), csv.SuggestedFilename);
    }

    [Fact]
    public async Task Png_AfterAFilterOnThePage_FollowsIt()
    {
        var page = new ClosuresPage(await OpenAsync("/"));
        await page.NavigationTo("Closures").ClickAsync();
        await Expect(page.Heading).ToHaveTextAsync("Closures");
        await page.Filters.SetAsync("Port", "Lukeville");
        await page.ShowsRowsAsync(["lukeville-vehicle"]);

        var download = await page.Browser.RunAndWaitForDownloadAsync(() => Png(page.Browser).ClickAsync());

        Assert.Equal("borderwatch-closures_lukeville_as-of-2023-12-22.png", download.SuggestedFilename);
    }

    [Fact]
    public async Task Png_ThatCannotBeMade_IsToldInWords()
    {
        var page = await OpenAsync("/closures");
        await page.RouteAsync("**/closures.svg*", route => route.FulfillAsync(new RouteFulfillOptions { Status = 500 }));

        await Png(page).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The PNG could not be made: the server answers 500. The SVG beside it has the same picture.");
        await page.Locator("h1").ClickAsync();
        await Expect(page.Locator("#png-told")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Downloads_WithoutScript_AreSvgAndCsv()
    {
        var page = await OpenAsync("/closures?state=TX", new View { Script = false });

        await Expect(Png(page)).ToBeHiddenAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "SVG", Exact = true }).ClickAsync());

        Assert.Equal("borderwatch-closures_tx_as-of-2023-12-22.svg", download.SuggestedFilename);
    }

    private static ILocator Png(IPage page) => page.Locator("[data-png]").First;
}

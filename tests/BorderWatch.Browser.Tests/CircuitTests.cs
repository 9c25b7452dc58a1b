using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BorderWatch.Browser.Tests;

/// <summary>A lost connection leaves the page readable, says so, and mends itself. On a site of its own, which may be stopped.</summary>
public sealed class CircuitTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Asked = "/closures?type=rail";

    private static readonly string[] s_rail = ["el-paso-rail", "eagle-pass-rail"];

    private TestSite _site = default!;

    protected override Uri Address => _site.Address;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _site = await TestSite.StartAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Connection_DroppedAndBack_GoesOnInTheSamePage()
    {
        var browser = await NewPageAsync();
        var line = await BreakableLine.UnderAsync(browser);
        await browser.GotoAsync(Asked);
        var page = new ClosuresPage(browser);
        await page.WaitUntilInteractiveAsync();
        await page.MarkThisLoadAsync();
        // A change that the server alone knows of, beside the URL: the circuit is the same one if it is still there.
        await page.Filters.SetAsync("From", "sometime");
        await Expect(page.Filters.Problem("From")).ToBeVisibleAsync();

        await line.CutAsync();
        await Expect(page.ConnectionBar).ToBeVisibleAsync();
        await Expect(page.ConnectionBar).ToContainTextAsync("Reconnecting.");
        await page.ShowsRowsAsync(s_rail);
        await Expect(page.Heading).ToBeVisibleAsync();

        line.Mend();
        await Expect(page.ConnectionBar).ToBeHiddenAsync();
        await page.IsAtAsync(Asked);
        await page.ShowsRowsAsync(s_rail);
        await Expect(page.Filters.Problem("From")).ToBeVisibleAsync();
        await page.Filters.SetAsync("Text", "freight");
        await page.IsAtAsync(Asked + "&q=freight");
        await Expect(page.Filters.Chips).ToHaveTextAsync(["Rail", "“freight”"]);
        Assert.True(await page.IsSameLoadAsync());
    }

    [Fact]
    public async Task Server_Restarted_IsFoundAgainByAReload()
    {
        var page = new ClosuresPage(await OpenAsync(Asked));
        await page.MarkThisLoadAsync();

        await _site.StopAsync();
        await Expect(page.ConnectionBar).ToBeVisibleAsync();
        await page.ShowsRowsAsync(s_rail);
        Assert.True(await page.IsSameLoadAsync());

        await _site.StartAgainAsync();
        await page.Browser.WaitForFunctionAsync("() => window.sameLoad !== true");
        await page.WaitUntilInteractiveAsync();
        await Expect(page.ConnectionBar).ToBeHiddenAsync();
        await page.IsAtAsync(Asked);
        await page.ShowsRowsAsync(s_rail);
        await page.Filters.ShowsAsync("Closure type", "Rail");
        await page.Filters.SetAsync("Port", "El Paso");
        await page.ShowsRowsAsync(["el-paso-rail"]);
    }

    [Fact]
    public async Task PlainLinks_WhileTheConnectionIsDown_StillWork()
    {
        var browser = await NewPageAsync();
        var line = await BreakableLine.UnderAsync(browser);
        await browser.GotoAsync(Asked);
        var page = new ClosuresPage(browser);
        await page.WaitUntilInteractiveAsync();
        await line.CutAsync();
        await Expect(page.ConnectionBar).ToBeVisibleAsync();

        var download = await browser.RunAndWaitForDownloadAsync(() => page.Filters.Download("closures.csv").ClickAsync());

        Assert.Equal(s_rail, (await Csv.ReadAsync(download)).Cells("closure_id"));
    }

    /// <summary>The line between a page and its circuit, which the test can cut.</summary>
    private sealed class BreakableLine
    {
        private IWebSocketRoute? _page;
        private IWebSocketRoute? _server;
        private volatile bool _isCut;

        public static async Task<BreakableLine> UnderAsync(IPage page)
        {
            var line = new BreakableLine();
            await page.RouteWebSocketAsync("**/_blazor**", socket =>
            {
                line._page = socket;
                line._server = socket.ConnectToServer();
            });
            await page.RouteAsync("**/_blazor/**", route => line._isCut ? route.AbortAsync() : route.ContinueAsync());
            return line;
        }

        public async Task CutAsync()
        {
            _isCut = true;
            await _page!.CloseAsync();
            await _server!.CloseAsync();
        }

        public void Mend() => _isCut = false;
    }
}

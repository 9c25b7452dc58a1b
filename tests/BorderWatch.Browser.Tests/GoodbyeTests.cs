using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>A page that is left tells the server, which frees its circuit at once instead of minutes later (unload.js).</summary>
public sealed class GoodbyeTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Page_Left_SaysGoodbyeOnceAndNotBeforeItIsGone()
    {
        var page = await OpenAsync("/method");
        await new SitePage(page).WaitUntilInteractiveAsync();
        List<IRequest> goodbyes = [];
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/_blazor/disconnect", StringComparison.Ordinal)) goodbyes.Add(request);
        };

        // As the browser does it: first put aside for Back, then gone.
        await page.EvaluateAsync("() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        await page.EvaluateAsync("() => fetch('favicon.svg')");
        Assert.Empty(goodbyes);
        await page.RunAndWaitForRequestAsync(
            () => page.EvaluateAsync("() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))"),
            request => request.Url.EndsWith("/_blazor/disconnect", StringComparison.Ordinal));

        Assert.Equal("POST", Assert.Single(goodbyes).Method);
    }
}

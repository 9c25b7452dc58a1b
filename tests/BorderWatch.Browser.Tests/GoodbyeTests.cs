namespace BorderWatch.Browser.Tests;

/// <summary>A page that is left tells the server, which frees its circuit at once instead of minutes later (unload.js).</summary>
public sealed class GoodbyeTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // Counted in the page and in one go, so that nothing but the two events can have sent what is counted.
    private const string Leave = """
        () => {
          const goodbyes = [];
          const send = navigator.sendBeacon;
          navigator.sendBeacon = (url, data) => { goodbyes.push(url); return send.call(navigator, url, data); };
          const leave = persisted => {
            window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
            return goodbyes.length;
          };
          return [leave(true), leave(true), leave(false), leave(false)];
        }
        """;

    [Fact]
    public async Task Page_Left_SaysGoodbyeOnceAndNotBeforeItIsGone()
    {
        var page = await OpenAsync("/method");
        await page.WaitForFunctionAsync("() => window.Blazor?.disconnect");

        var goodbyes = await page.EvaluateAsync<int[]>(Leave);

        Assert.Equal([0, 0, 1, 1], goodbyes);
    }
}

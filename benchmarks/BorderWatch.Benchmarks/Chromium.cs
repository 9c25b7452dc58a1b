using BorderWatch.Browser.Tests;
using Microsoft.Playwright;

namespace BorderWatch.Benchmarks;

/// <summary>A browser of its own for a measurement.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path(),
            // No sandbox: containers run as root. The rest keeps Chromium from calling home.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        }));
    }

    /// <summary>A page that notes, in milliseconds since its navigation began, when its controls first answer.</summary>
    public static async Task<IPage> NewPageAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync("""
            new MutationObserver(() => {
              if (window.interactiveAt === undefined && document.querySelector('[data-interactive]')) window.interactiveAt = performance.now();
            }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-interactive'] });
            """);
        return await context.NewPageAsync();
    }

    /// <returns>Milliseconds since the navigation began.</returns>
    public static async Task<double> InteractiveAsync(IPage page)
    {
        var at = await page.WaitForFunctionAsync("() => window.interactiveAt", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
        return await at.JsonValueAsync<double>();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}

using BorderWatch.Browser.Tests;
using BorderWatch.TestKit.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
// Two at a time: a test that waits for its page leaves a core idle.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace BorderWatch.Browser.Tests;

/// <summary>One Chromium and one dashboard with the five articles, shared by all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>Long enough for a busy machine: a test that passes never waits for it.</summary>
    public const int PatienceMs = 15_000;

    private IPlaywright _playwright = default!;

    public TestSite Site { get; private set; } = default!;

    public ServerLog ServerLog { get; } = new();

    public IBrowser Browser { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        Site = await TestSite.StartAsync();
        Site.Services.GetRequiredService<ILoggerFactory>().AddProvider(ServerLog);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledBrowser.Path(),
            // No sandbox: containers run as root. The rest keeps Chromium from calling home.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Site.DisposeAsync();
        ServerLog.Dispose();
    }
}

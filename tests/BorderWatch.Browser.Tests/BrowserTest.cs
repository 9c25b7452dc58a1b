using System.Globalization;
using BorderWatch.Browser.Tests.Pages;
using BorderWatch.TestKit;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>
/// A test with browser contexts of its own. Of a failed one, trace and screenshot lie in TestResults of this project:
/// <c>pwsh playwright.ps1 show-trace</c> or https://trace.playwright.dev opens the trace.
/// </summary>
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];

    protected BrowserFixture Fixture { get; } = fixture;

    /// <summary>The address of the site that pages are opened on.</summary>
    protected virtual Uri Address => Fixture.Site.Address;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (context, index) in _contexts.Select((context, index) => (context, index)))
        {
            if (failed) await KeepAsync(context, index);
            await context.CloseAsync();
        }
    }

    /// <summary>A page in a fresh browser profile, with nothing in it yet.</summary>
    protected async Task<IPage> NewPageAsync(View? view = null)
    {
        view ??= new View();
        var context = await Fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = view.Script,
        });
        _contexts.Add(context);
        context.SetDefaultTimeout(BrowserFixture.PatienceMs);
        await context.Tracing.StartAsync(new TracingStartOptions { Snapshots = true });
        return await context.NewPageAsync();
    }

    /// <summary>Opens an address of the site, and waits until its controls answer.</summary>
    protected async Task<IPage> OpenAsync(string url, View? view = null)
    {
        var page = await NewPageAsync(view);
        await page.GotoAsync(url);
        if (view is null or { Script: true }) await new SitePage(page).WaitUntilInteractiveAsync();
        return page;
    }

    private static async Task KeepAsync(IBrowserContext context, int index)
    {
        var folder = Path.Combine(SeedFolder.Repository, "tests", "BorderWatch.Browser.Tests", "TestResults", "failures");
        var test = TestContext.Current.Test!.TestDisplayName;
        var name = string.Concat(test.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-'));
        name = (name.Length > 120 ? name[..120] : name) + (index == 0 ? "" : index.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        if (context.Pages.Count > 0)
        {
            await context.Pages[0].ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }

        await context.Tracing.StopAsync(new TracingStopOptions { Path = Path.Combine(folder, name + ".zip") });
    }
}

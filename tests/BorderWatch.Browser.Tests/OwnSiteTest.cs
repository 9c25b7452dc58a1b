using BorderWatch.TestKit.Web;

namespace BorderWatch.Browser.Tests;

/// <summary>A test that changes the store: on a site of its own, started when it is first asked for.</summary>
public abstract class OwnSiteTest(BrowserFixture fixture) : BrowserTest(fixture)
{
    private readonly Lazy<Task<TestSite>> _own = new(() => TestSite.StartAsync());

    protected Task<TestSite> OwnSiteAsync() => _own.Value;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_own.IsValueCreated) await (await _own.Value).DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

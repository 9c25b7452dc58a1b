using BorderWatch.TestKit.Web;

[assembly: AssemblyFixture(typeof(BorderWatch.Web.Tests.Sites))]

namespace BorderWatch.Web.Tests;

/// <summary>The dashboard over the repository's seed for all tests that only read it, started when the first of them asks.</summary>
public sealed class Sites : IAsyncDisposable
{
    private readonly Lazy<TestSite> _articles = new(() => Start(supplement: false));
    private readonly Lazy<TestSite> _both = new(() => Start(supplement: true));

    public TestSite Articles => _articles.Value;

    /// <summary>With the supplement.</summary>
    public TestSite Both => _both.Value;

    public async ValueTask DisposeAsync()
    {
        if (_articles.IsValueCreated) await Articles.DisposeAsync();
        if (_both.IsValueCreated) await Both.DisposeAsync();
    }

    // Not in the constructor of a fixture: a seed that does not load would then fail the tests that need none. Task.Run
    // leaves the runner's own context, which has few threads to wait on.
    private static TestSite Start(bool supplement) => Task.Run(() => TestSite.StartAsync(supplement)).GetAwaiter().GetResult();
}

using BorderWatch.Data.Closures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests;

/// <summary>The repository's seed, loaded once for tests that only read it: without and with the supplement.</summary>
public sealed class SeededStore : IAsyncLifetime
{
    private TestDatabase? _articles;
    private TestDatabase? _both;
    private StoreFacts? _articleFacts;
    private StoreFacts? _bothFacts;

    public TestDatabase Articles => _articles!;

    /// <summary>The five articles and the supplement.</summary>
    public TestDatabase Both => _both!;

    public StoreFacts Facts => _articleFacts!;

    public async ValueTask InitializeAsync()
    {
        _articles = await TestDatabase.SeededAsync();
        _both = await TestDatabase.SeededAsync(supplement: true);
        _articleFacts = await new StoreFactQueries(_articles.Database).GetAsync();
        _bothFacts = await new StoreFactQueries(_both.Database).GetAsync();
    }

    public async Task<ClosureRow> ClosureAsync(string closureId, DateOnly? asOf = null, bool supplement = false)
    {
        var (store, facts) = supplement ? (_both!, _bothFacts!) : (_articles!, _articleFacts!);
        return await new ClosureQueries(store.Database).FindAsync(closureId, new Viewpoint { AsOf = asOf }, facts)
            ?? throw new ArgumentException($"There is no closure {closureId}.", nameof(closureId));
    }

    public async ValueTask DisposeAsync()
    {
        if (_articles is not null) await _articles.DisposeAsync();
        if (_both is not null) await _both.DisposeAsync();
    }
}

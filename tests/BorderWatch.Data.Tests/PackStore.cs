using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests;

/// <summary>A store filled once with rows that a test class makes and then only reads.</summary>
public abstract class PackStore(Action<TestPack> fill) : IAsyncLifetime
{
    private TestDatabase? _store;
    private StoreFacts? _facts;

    public Database Database => _store!.Database;

    public StoreFacts Facts => _facts!;

    public async ValueTask InitializeAsync()
    {
        using var pack = TestPack.Empty();
        fill(pack);
        _store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(_store);
        _facts = await new StoreFactQueries(_store.Database).GetAsync();
    }

    /// <summary>A filter of this store, from a query string that it can read.</summary>
    public TFilter Filter<TFilter>(string query)
        where TFilter : IUrlFilter<TFilter>
    {
        var filter = TFilter.Parse(query, Facts, out var problems);
        Assert.Empty(problems);
        return filter;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

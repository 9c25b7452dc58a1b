using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

public sealed class StoreChangesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Look_AfterSomebodyWrote_SaysSoOnce()
    {
        await using var store = await TestDatabase.SeededAsync();
        var changes = new StoreChanges(store.Database);
        List<bool> found = [changes.Look(), changes.Look()];

        // A Database of its own stands for another program that has the same file open.
        using var other = new Database(store.Path);
        await using (var writer = await other.OpenAsync(Ct)) await writer.ExecuteAsync("UPDATE port SET name = 'Elsewhere' WHERE port_slug = 'lukeville';");
        found.AddRange([changes.Look(), changes.Look()]);

        Assert.Equal([true, false, true, false], found);
    }

    [Fact]
    public async Task Look_AfterSomebodyOnlyRead_FindsNothing()
    {
        await using var store = await TestDatabase.SeededAsync();
        var changes = new StoreChanges(store.Database);
        changes.Look();

        await using (var reader = await store.Database.OpenAsync(Ct)) await reader.ExecuteScalarAsync<int>("SELECT count(*) FROM source;");

        Assert.False(changes.Look());
    }

    [Fact]
    public async Task Look_AtAStoreThatIsGone_ThrowsAndFindsItAgain()
    {
        await using var store = await TestDatabase.SeededAsync();
        var changes = new StoreChanges(store.Database);
        changes.Look();
        var aside = store.Path + ".aside";

        File.Move(store.Path, aside);
        Assert.Throws<StoreException>(() => changes.Look());
        File.Move(aside, store.Path);

        Assert.False(changes.Look()); // the same file as before: nothing has changed
    }
}

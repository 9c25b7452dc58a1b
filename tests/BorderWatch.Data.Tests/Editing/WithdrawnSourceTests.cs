using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Figures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>Sources that a conflict entered by hand names, withdrawn and brought back.</summary>
public sealed class WithdrawnSourceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WithdrawAsync_SourceThatAConflictNames_LeavesTheConflictUntilItIsBack()
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await SourcesAsync(store, "ports.count");

        var withdrawn = await store.WithdrawAsync("sources", "the-hill-2023-12-21");
        var without = await SourcesAsync(store, "ports.count");
        EditedStore.Written(await store.UndoAsync(withdrawn));

        Assert.Equal(["the-hill-2023-12-21", "usa-today-2023-12-21"], before);
        Assert.Equal(["usa-today-2023-12-21"], without);
        Assert.Equal(before, await SourcesAsync(store, "ports.count"));
    }

    [Fact]
    public async Task LoadAsync_NewConflictValueOfAWithdrawnSource_CountsOnceTheSourceIsBack()
    {
        using var pack = TestPack.Empty().Source("news").Source("other").Source("third");
        await using var store = await EditedStore.OfAsync(pack);
        var withdrawn = await store.WithdrawAsync("sources", "other");
        pack.Row("conflict_notes.csv", ("conflict_id", "agency.name"), ("subject", "Agency"), ("status", "open"), ("reason", "Two names."), ("author", "A"), ("noted_at", "2026-11-22T09:00:00Z"));
        foreach (var (words, source) in new[] { ("one", "news"), ("two", "other"), ("three", "third") })
            pack.Row("conflict_values.csv", ("conflict_id", "agency.name"), ("words", words), ("source_id", source), ("origin_id", "news"));

        await pack.LoadAsync(store.Store, ct: Ct);
        var without = await SourcesAsync(store, "agency.name");
        EditedStore.Written(await store.UndoAsync(withdrawn));

        Assert.Equal(["news", "third"], without);
        Assert.Equal(["news", "other", "third"], await SourcesAsync(store, "agency.name"));
    }

    private static async Task<IReadOnlyList<string>> SourcesAsync(EditedStore store, string conflictId)
    {
        var database = store.Store.Database;
        var register = new ConflictQueries(database, new StoreFactQueries(database), new ClosureQueries(database), new FigureQueries(database));
        var rows = await register.ListAsync(new(), Ct);
        return [.. rows.Where(row => row.ConflictId == conflictId).SelectMany(row => row.Values).SelectMany(value => value.Claims).Select(claim => claim.SourceId).Distinct().Order(StringComparer.Ordinal)];
    }
}

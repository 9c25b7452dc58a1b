using BorderWatch.Data.Editing;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>A store and those who edit it, with a clock that a test can turn.</summary>
internal sealed class EditedStore : IAsyncDisposable
{
    public EditedStore(TestDatabase store) => (Store, Edits, Records, History) = (store, new(store.Database, Clock), new(store.Database), new(store.Database));

    public TestDatabase Store { get; }

    public TurnedClock Clock { get; } = new();

    public EditStore Edits { get; }

    public RecordQueries Records { get; }

    public HistoryQueries History { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<EditedStore> SeededAsync(bool supplement = false) => new(await TestDatabase.SeededAsync(supplement));

    public static async Task<EditedStore> OfAsync(TestPack pack)
    {
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store, ct: Ct);
        return new EditedStore(store);
    }

    public static EditRequest Request(params IReadOnlyList<EditStep> steps) => new() { Steps = steps, Who = "Ana", Why = "A test.", Kind = EditKinds.Changed };

    public async Task<RecordCells> FindAsync(string table, string key) =>
        await Records.FindAsync(table, key, Ct) ?? throw new ArgumentException($"There is no {table} {key}.", nameof(key));

    public Task<EditOutcome> ApplyAsync(params IReadOnlyList<EditStep> steps) => Edits.ApplyAsync(Request(steps), Ct);

    /// <summary>An edit that must go through.</summary>
    /// <returns>The number of its entry.</returns>
    public async Task<long> WriteAsync(params IReadOnlyList<EditStep> steps) => Written(await ApplyAsync(steps));

    public async Task<long> ChangeAsync(string table, string key, string column, string? text, string who = "Ana")
    {
        var seen = await FindAsync(table, key);
        return Written(await Edits.ApplyAsync(Request(EditStep.Change(seen, seen.With(column, text))) with { Who = who }, Ct));
    }

    /// <summary>Withdraws a record and everything that refers to it.</summary>
    public async Task<long> WithdrawAsync(string table, string key)
    {
        var dependents = await Records.DependentsAsync(table, key, Ct);
        return await WriteAsync([.. dependents.Append(await FindAsync(table, key)).Select(EditStep.Withdraw)]);
    }

    public Task<EditOutcome> UndoAsync(long editNo) => Edits.UndoAsync(editNo, "Ana", "", Ct);

    public static long Written(EditOutcome outcome)
    {
        Assert.True(outcome.Result == EditResult.Written, string.Join("; ", [outcome.Result.ToString(), .. outcome.Problems.Select(problem => problem.Words), .. outcome.Conflicts.Select(conflict => conflict.Key)]));
        return outcome.EditNo!.Value;
    }

    public ValueTask DisposeAsync()
    {
        Edits.Dispose();
        return Store.DisposeAsync();
    }

    internal sealed class TurnedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

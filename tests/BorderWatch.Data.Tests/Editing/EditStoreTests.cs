using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests.Editing;

public sealed class EditStoreTests
{
    private const string Afp = "afp-2023-12-22";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ApplyAsync_NewStory_CountsAtOnceAndIsInTheHistory()
    {
        await using var store = await EditedStore.SeededAsync();
        var closures = new ClosureQueries(store.Store.Database);
        var facts = new StoreFactQueries(store.Store.Database);
        var before = await closures.FindAsync("eagle-pass-rail", new(), await facts.GetAsync(Ct), Ct);

        // Links and claims before what they refer to: the order of the steps does not matter.
        var outcome = await store.Edits.ApplyAsync(
            new() { Steps = [.. Cells.Story("own-2023-12-22", "eagle-pass-rail", date: "2023-12-19").Reverse()], Who = " Ana ", Why = "Read on the train.", Kind = EditKinds.Accepted }, Ct);

        var after = await closures.FindAsync("eagle-pass-rail", new(), await facts.GetAsync(Ct), Ct);
        Assert.Equal(("[2023-12-18,2023-12-19]", "2023-12-19"), (before!.Start.Date?.ToString(), after!.Start.Date?.ToString()));
        Assert.Equal((EditResult.Written, 1L, 4), (outcome.Result, outcome.EditNo, outcome.Changes.Count));
        var entry = Assert.Single(await store.History.ListAsync(new(), Ct));
        Assert.Equal(("Ana", "Read on the train.", EditKinds.Accepted, store.Clock.Now), (entry.Who, entry.Why, entry.Kind, entry.At));
        Assert.Equal(["claim-closures", "closure-claims", "sources", "origins"], entry.Changes.Select(change => change.Table));
        Assert.All(entry.Changes, change => Assert.Null(change.Before));
        Assert.All(await PacksAsync(store, "own-2023-12-22"), pack => Assert.Equal("workbench", pack));
    }

    [Fact]
    public async Task ApplyAsync_ChangedField_SaysWhatWasAndWhatIs()
    {
        await using var store = await EditedStore.SeededAsync();

        await store.ChangeAsync("closure-claims", Afp + ".p7.1", "date_edtf", " [2023-12-18,2023-12-19] ");

        var entry = Assert.Single(await store.History.ListAsync(new(), Ct));
        Assert.Equal([new FieldChange("date_edtf", "2023-12-19", "[2023-12-18,2023-12-19]")], Assert.Single(entry.Changes).Fields);
        var claim = Assert.Single(await new ClosureQueries(store.Store.Database).ClaimsAsync(new(), Ct), claim => claim.ClaimId == Afp + ".p7.1");
        Assert.Equal((new DateOnly(2023, 12, 18), new DateOnly(2023, 12, 19)), (claim.DateEarliest, claim.DateLatest));
    }

    [Fact]
    public async Task ApplyAsync_WithdrawnClaim_IsInTheHistoryAndNowhereElse()
    {
        await using var store = await EditedStore.SeededAsync();

        await store.WithdrawAsync("closure-claims", Afp + ".p7.1");

        Assert.DoesNotContain(await new ClosureQueries(store.Store.Database).ClaimsAsync(new(), Ct), claim => claim.ClaimId == Afp + ".p7.1");
        var rows = (await StoreDump.WithoutHistoryAsync(store.Store.Database)).Where(line => line.Contains(Afp + ".p7.1", StringComparison.Ordinal));
        Assert.Empty(rows);
        var entry = Assert.Single(await store.History.OfRecordAsync("closure-claims", Afp + ".p7.1", Ct));
        Assert.Equal(["claim-closures", "closure-claims"], entry.Changes.Select(change => change.Table));
        Assert.Contains(new FieldChange("crossing", "rail bridge", null), entry.Changes[1].Fields);
    }

    [Fact]
    public async Task ApplyAsync_NothingDifferent_IsNoEdit()
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await StoreDump.OfAsync(store.Store.Database);
        var (claim, figure) = (await store.FindAsync("closure-claims", Afp + ".p7.1"), await store.FindAsync("figure-claims", Afp + ".p5.1"));

        var none = await store.ApplyAsync();
        var same = await store.ApplyAsync(EditStep.Change(claim, claim), EditStep.Change(figure, figure.With("value_low", "10000.0")), new EditStep("events", "never-there", null, null));

        Assert.Equal((EditResult.Unchanged, EditResult.Unchanged), (none.Result, same.Result));
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task ApplyAsync_OneStepOfTwoThatChangesSomething_IsTheOneInTheHistory()
    {
        await using var store = await EditedStore.SeededAsync();
        var (claim, source) = (await store.FindAsync("closure-claims", Afp + ".p7.1"), await store.FindAsync("sources", Afp));

        var outcome = await store.ApplyAsync(EditStep.Change(claim, claim), EditStep.Change(source, source.With("publisher", "Agence")));

        Assert.Equal(["sources"], outcome.Changes.Select(change => change.Table));
    }

    [Fact]
    public async Task ApplyAsync_TwoPortsThatSwapCodes_GoesThrough()
    {
        using var pack = TestPack.Empty().Source("news").Port("alpha", code: "1").Port("beta", code: "2");
        await using var store = await EditedStore.OfAsync(pack);
        var (alpha, beta) = (await store.FindAsync("ports", "alpha"), await store.FindAsync("ports", "beta"));

        await store.WriteAsync(EditStep.Change(alpha, alpha.With("port_code", "2")), EditStep.Change(beta, beta.With("port_code", "1")));

        Assert.Equal("1", (await store.FindAsync("ports", "beta"))["port_code"]);
    }

    [Fact]
    public async Task ApplyAsync_RecordChangedMeanwhile_NamesWhoAndComparesFieldByField()
    {
        await using var store = await EditedStore.SeededAsync();
        var seen = await store.FindAsync("sources", Afp);
        await store.ChangeAsync("sources", Afp, "publisher", "Agence France-Presse", who: "Ben");
        store.Clock.Now += TimeSpan.FromMinutes(1);
        await store.ChangeAsync("sources", Afp, "note", "Ben's note.", who: "Ben");
        var before = await StoreDump.OfAsync(store.Store.Database);

        var outcome = await store.ApplyAsync(EditStep.Add(Cells.Origin("own")), EditStep.Change(seen, seen.With("title", "My title")));

        var conflict = Assert.Single(outcome.Conflicts);
        Assert.Equal((EditResult.Conflict, null), (outcome.Result, outcome.EditNo));
        Assert.Equal([(2L, "Ben", EditKinds.Changed, store.Clock.Now), (1L, "Ben", EditKinds.Changed, store.Clock.Now - TimeSpan.FromMinutes(1))], conflict.Since.Select(edit => (edit.EditNo, edit.Who, edit.Kind, edit.At)));
        Assert.Equal(
            [("publisher", MergeSide.Theirs), ("title", MergeSide.Mine), ("note", MergeSide.Theirs)],
            conflict.Merge.Fields.Where(column => column.Side != MergeSide.Same).Select(column => (column.Column, column.Side)));
        Assert.Equal(conflict.Current!.With("title", "My title"), conflict.Merge.Merged);
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));

        await store.WriteAsync(EditStep.Change(conflict.Current, conflict.Merge.Merged!));

        var source = await store.FindAsync("sources", Afp);
        Assert.Equal(("Agence France-Presse", "My title", "Ben's note."), (source["publisher"], source["title"], source["note"]));
    }

    [Fact]
    public async Task ApplyAsync_RecordWithdrawnMeanwhile_IsAConflictWithoutAMerge()
    {
        await using var store = await EditedStore.SeededAsync();
        var seen = await store.FindAsync("event-claims", Afp + ".p1.1");
        await store.WithdrawAsync("event-claims", Afp + ".p1.1");

        var change = await store.ApplyAsync(EditStep.Change(seen, seen.With("note", "Mine.")));
        var withdraw = await store.ApplyAsync(EditStep.Withdraw(seen));

        var conflict = Assert.Single(change.Conflicts);
        Assert.Null(conflict.Current);
        Assert.Null(conflict.Merge.Merged);
        Assert.Equal(EditKinds.Changed, Assert.Single(conflict.Since).Kind);
        Assert.Equal(EditResult.Unchanged, withdraw.Result); // both wanted the same
    }

    [Fact]
    public async Task ApplyAsync_WithdrawnRecordThatWasChangedMeanwhile_IsAConflict()
    {
        await using var store = await EditedStore.SeededAsync();
        var seen = await store.FindAsync("event-claims", Afp + ".p1.1");
        await store.ChangeAsync("event-claims", Afp + ".p1.1", "note", "Still needed.");

        var outcome = await store.ApplyAsync(EditStep.Withdraw(seen));

        Assert.Equal(EditResult.Conflict, outcome.Result);
        Assert.Equal("Still needed.", Assert.Single(outcome.Conflicts).Current!["note"]);
    }

    [Fact]
    public async Task TryAsync_AnyEdit_SaysWhatItWouldDoAndDoesNot()
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await StoreDump.OfAsync(store.Store.Database);

        var outcome = await store.Edits.TryAsync(EditedStore.Request(EditStep.Add(Cells.Event("e"))), Ct);

        Assert.Equal((EditResult.Written, null, "e"), (outcome.Result, outcome.EditNo, Assert.Single(outcome.Changes).Key));
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task ApplyAsync_WriteThatFailsInTheMiddle_LeavesTheStoreAsItWas()
    {
        await using var store = await EditedStore.SeededAsync();
        await using (var connection = await store.Store.Database.OpenAsync(Ct))
            await connection.ExecuteAsync("CREATE TRIGGER no_link BEFORE INSERT ON claim_closure BEGIN SELECT RAISE(ABORT, 'no'); END;");
        var before = await StoreDump.OfAsync(store.Store.Database);

        await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(Cells.Story("own-2023-12-22", "eagle-pass-rail")));

        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task ApplyAsync_ClosureWithoutClaims_IsShownAsNotReported()
    {
        await using var store = await EditedStore.SeededAsync();
        var facts = new StoreFactQueries(store.Store.Database);

        await store.WriteAsync(EditStep.Add(Cells.Closure("laredo", "cargo")), EditStep.Add(Cells.Figure("f")), EditStep.Add(Cells.Event("e")));

        var row = Assert.Single((await new ClosureQueries(store.Store.Database).ListAsync(new(), await facts.GetAsync(Ct), Ct)).Rows, row => row.PortSlug == "laredo");
        Assert.Equal("not_reported", row.Status);
        Assert.Contains(await new EventQueries(store.Store.Database).ListAsync(new(), Ct), found => found.EventId == "e");
    }

    [Fact]
    public async Task ApplyAsync_ClaimThatANoteOfItsPackIsAbout_IsNewToTheNoteUntilItIsUndone()
    {
        await using var store = await EditedStore.SeededAsync();
        var (database, facts) = (store.Store.Database, new StoreFactQueries(store.Store.Database));
        var register = new ConflictQueries(database, facts, new ClosureQueries(database), new FigureQueries(database));

        var edit = await store.ChangeAsync("closure-claims", Afp + ".p7.1", "date_edtf", "2023-12-20");
        var changed = await UnseenAsync();
        EditedStore.Written(await store.UndoAsync(edit));

        Assert.Equal([Afp + ".p7.1"], changed);
        Assert.Empty(await UnseenAsync());

        async Task<IEnumerable<string?>> UnseenAsync() =>
            Assert.Single(await register.ListAsync(new(), Ct), row => row.ConflictId == "eagle-pass-rail.start").Unseen.Select(claim => claim.ClaimId);
    }

    [Theory]
    [InlineData("UPDATE edit SET who = 'Eve';")]
    [InlineData("DELETE FROM edit_step;")]
    [InlineData("UPDATE edit_step SET before = NULL;")]
    [InlineData("DELETE FROM edit;")]
    public async Task History_ByAnyStatement_IsNotChanged(string sql)
    {
        await using var store = await EditedStore.SeededAsync();
        await store.ChangeAsync("sources", Afp, "publisher", "Agence");
        await using var connection = await store.Store.Database.OpenAsync(Ct);

        var refused = await Assert.ThrowsAsync<SqliteException>(() => connection.ExecuteAsync(sql));

        Assert.Contains("an entry of the history is never", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplyAsync_AnotherProgramOnTheSameFile_ReadsItAnew()
    {
        await using var store = await EditedStore.SeededAsync();
        using var other = new Database(store.Store.Path);
        var (facts, closures, snapshots) = (new StoreFactQueries(other), new ClosureQueries(other), new SnapshotQueries(other));
        var before = (await facts.GetAsync(Ct), (await closures.ListAsync(new(), await facts.GetAsync(Ct), Ct)).Claims.Count, await snapshots.IdAsync(Ct));

        var added = await store.WriteAsync(Cells.Story("own-2023-12-22", "eagle-pass-rail", published: "2023-12-25"));
        var after = (await facts.GetAsync(Ct), (await closures.ListAsync(new(), await facts.GetAsync(Ct), Ct)).Claims.Count, await snapshots.IdAsync(Ct));
        EditedStore.Written(await store.UndoAsync(added));

        Assert.Equal((5, 6), (before.Item1.Sources.Count, after.Item1.Sources.Count));
        Assert.Equal(new DateOnly(2023, 12, 25), after.Item1.NewestPublication);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.NotEqual(before.Item3, after.Item3);
        Assert.Equal((5, before.Item3), ((await facts.GetAsync(Ct)).Sources.Count, await snapshots.IdAsync(Ct)));
    }

    private static async Task<IReadOnlyList<string>> PacksAsync(EditedStore store, string source)
    {
        await using var connection = await store.Store.Database.OpenAsync(Ct);
        return [.. await connection.QueryAsync<string>("SELECT pack_id FROM source WHERE source_id = @source UNION ALL SELECT pack_id FROM closure_claim WHERE source_id = @source UNION ALL SELECT pack_id FROM claim_closure WHERE claim_id LIKE @source || '.%';", new { source })];
    }
}

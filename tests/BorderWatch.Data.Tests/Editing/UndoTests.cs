using BorderWatch.Data.Editing;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing;

public sealed class UndoTests
{
    private const string Afp = "afp-2023-12-22";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UndoAsync_AnyEdit_PutsTheStoreBackAndIsAnEntryOfItsOwn()
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await StoreDump.WithoutHistoryAsync(store.Store.Database);
        var edit = await store.WithdrawAsync("closure-claims", Afp + ".p7.1");

        var undone = EditedStore.Written(await store.Edits.UndoAsync(edit, "Ben", "It was right.", Ct));

        Assert.Equal(before, await StoreDump.WithoutHistoryAsync(store.Store.Database));
        var entries = await store.History.ListAsync(new(), Ct);
        Assert.Equal([(undone, EditKinds.Undone, (long?)edit, null), (edit, EditKinds.Changed, null, (long?)undone)], entries.Select(entry => (entry.EditNo, entry.Kind, entry.Undoes, entry.UndoneBy)));
        Assert.Equal(("Ben", "It was right."), (entries[0].Who, entries[0].Why));
    }

    [Fact]
    public async Task UndoAsync_OfAnUndo_DoesItAgain()
    {
        await using var store = await EditedStore.SeededAsync();
        var edit = await store.WriteAsync(Cells.Story("own-2023-12-22", "eagle-pass-rail"));
        var done = await StoreDump.WithoutHistoryAsync(store.Store.Database);

        var undone = EditedStore.Written(await store.UndoAsync(edit));
        EditedStore.Written(await store.UndoAsync(undone));

        Assert.Equal(done, await StoreDump.WithoutHistoryAsync(store.Store.Database));
    }

    [Fact]
    public async Task UndoAsync_Twice_HasNothingLeftToDo()
    {
        await using var store = await EditedStore.SeededAsync();
        var edit = await store.ChangeAsync("sources", Afp, "publisher", "Agence");
        await store.UndoAsync(edit);

        var again = await store.UndoAsync(edit);

        Assert.Equal(EditResult.Unchanged, again.Result);
        Assert.Equal(2, await store.History.CountAsync(new(), Ct));
    }

    [Fact]
    public async Task UndoAsync_OfAnImport_TakesAllOfItBackAsOneEdit()
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await StoreDump.WithoutHistoryAsync(store.Store.Database);
        var import = EditedStore.Written(await store.Edits.ApplyAsync(
            new() { Steps = [.. Enumerable.Range(1, 200).Select(i => EditStep.Add(Cells.Event($"event-{i}")))], Who = "Ana", Kind = EditKinds.Imported }, Ct));

        var undone = await store.UndoAsync(import);

        Assert.Equal((EditResult.Written, 200), (undone.Result, undone.Changes.Count));
        Assert.Equal(before, await StoreDump.WithoutHistoryAsync(store.Store.Database));
    }

    [Fact]
    public async Task UndoAsync_OtherFieldChangedSince_LeavesThat()
    {
        await using var store = await EditedStore.SeededAsync();
        var publisher = (await store.FindAsync("sources", Afp))["publisher"];
        var edit = await store.ChangeAsync("sources", Afp, "publisher", "Agence");
        await store.ChangeAsync("sources", Afp, "title", "Another title");

        EditedStore.Written(await store.UndoAsync(edit));

        var source = await store.FindAsync("sources", Afp);
        Assert.Equal((publisher, "Another title"), (source["publisher"], source["title"]));
    }

    [Fact]
    public async Task UndoAsync_SameFieldChangedSince_IsAConflict()
    {
        await using var store = await EditedStore.SeededAsync();
        var edit = await store.ChangeAsync("sources", Afp, "publisher", "Agence");
        var later = await store.ChangeAsync("sources", Afp, "publisher", "France-Presse", who: "Ben");
        var before = await StoreDump.OfAsync(store.Store.Database);

        var outcome = await store.UndoAsync(edit);

        var conflict = Assert.Single(outcome.Conflicts);
        Assert.Equal((EditResult.Conflict, later, "Ben"), (outcome.Result, Assert.Single(conflict.Since).EditNo, conflict.Since[0].Who));
        Assert.Equal(MergeSide.Both, conflict.Merge.Fields.Single(column => column.Column == "publisher").Side);
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task UndoAsync_OfAWithdrawalThatWasEnteredAnewOtherwise_IsAConflict()
    {
        using var pack = TestPack.Empty().Source("news").Event("e");
        await using var store = await EditedStore.OfAsync(pack);
        var edit = await store.WithdrawAsync("events", "e");
        await store.WriteAsync(EditStep.Add(Cells.Event("e").With("title", "Entered anew")));

        var outcome = await store.UndoAsync(edit);

        Assert.Equal("Entered anew", Assert.Single(outcome.Conflicts).Current!["title"]);
    }

    [Fact]
    public async Task UndoAsync_OfAnAddedSourceThatHasClaimsByNow_IsRefusedAndNamesThem()
    {
        await using var store = await EditedStore.SeededAsync();
        var edit = await store.WriteAsync(EditStep.Add(Cells.Source("own")));
        await store.WriteAsync(EditStep.Add(Cells.ClosureClaim("own.p1.1", "own", "afp")));

        var outcome = await store.UndoAsync(edit);

        Assert.Contains("closure-claims own.p1.1", Assert.Single(outcome.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndoAsync_NoSuchEntryOrNobody_IsRefused()
    {
        await using var store = await EditedStore.SeededAsync();

        var unknown = await store.UndoAsync(7);
        var nobody = await store.Edits.UndoAsync(7, "", "", Ct);

        Assert.Equal("There is no entry 7 in the history.", Assert.Single(unknown.Problems).Words);
        Assert.Equal("who", Assert.Single(nobody.Problems).Column);
    }
}

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

    /// <summary>Table, key, column, text, the column at fault, part of the reason.</summary>
    [Theory]
    [InlineData("closure-claims", Afp + ".p7.1", "date_edtf", "Tuesday", "date_edtf", "is not an EDTF date")]
    [InlineData("closure-claims", Afp + ".p7.1", "date_edtf", "2023-12", "date_edtf", "is a period")]
    [InlineData("closure-claims", Afp + ".p7.1", "aspect", null, "aspect", "must be one of announced")]
    [InlineData("closure-claims", Afp + ".p7.1", "origin_id", "nobody", "origin_id", "there is no origin \"nobody\"")]
    [InlineData("closure-claims", Afp + ".p7.1", "source_id", "usa-today-2023-12-21", "claim_id", "must begin with its source")]
    [InlineData("closure-claims", Afp + ".p7.1", "claim_id", Afp + ".p7.9", "claim_id", "must stay as it is")]
    [InlineData("figure-claims", Afp + ".p5.1", "value_low", "10,000", "value_low", "is not a number")]
    [InlineData("figure-claims", Afp + ".p5.1", "value_high", "1", "value_high", "must not be below")]
    [InlineData("figure-claims", Afp + ".p5.1", "value_high", "1000000000000000", "value_high", "has more than 15 digits")]
    [InlineData("sources", Afp, "url", "malaymail", "url", "is not a web address")]
    [InlineData("sources", Afp, "title", "", "title", "must not be empty")]
    [InlineData("sources", Afp, "title", "a\0b", "title", "cannot be typed")]
    [InlineData("ports", "el-paso", "port_code", "2602", "port_code", "the port code \"2602\" is there already")]
    public async Task ApplyAsync_BadCell_IsRefusedWithColumnAndReason(string table, string key, string column, string? text, string at, string reason)
    {
        await using var store = await EditedStore.SeededAsync();
        var before = await StoreDump.OfAsync(store.Store.Database);
        var seen = await store.FindAsync(table, key);

        var outcome = await store.ApplyAsync(EditStep.Add(Cells.Event("in-the-same-edit")), new EditStep(table, key, seen, seen.With(column, text)));

        var problem = Assert.Single(outcome.Problems);
        Assert.Equal((EditResult.Refused, table, key, at), (outcome.Result, problem.Table, problem.Key, problem.Column));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.StartsWith($"{table} {key}, {at}: ", problem.Words, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDump.OfAsync(store.Store.Database));
    }

    [Fact]
    public async Task ApplyAsync_CellsThatNoStoreKeeps_AreRefused()
    {
        await using var store = await EditedStore.SeededAsync();
        var seen = await store.FindAsync("sources", Afp);

        var half = await store.ApplyAsync(EditStep.Change(seen, seen.With("title", "half \uD83D a character")));
        var tooLong = await store.ApplyAsync(EditStep.Change(seen, seen.With("note", new string('n', 2001))));
        var longest = await store.ApplyAsync(EditStep.Change(seen, seen.With("note", new string('n', 2000)).With("title", "whole \U0001F600, two\nlines")));

        Assert.Equal("title", Assert.Single(half.Problems).Column);
        Assert.Equal("has 2001 characters; 2000 is the most.", Assert.Single(tooLong.Problems).Reason);
        Assert.Equal(EditResult.Written, longest.Result);
    }

    [Fact]
    public async Task ApplyAsync_SeveralBadRows_AreAllNamed()
    {
        await using var store = await EditedStore.SeededAsync();

        var outcome = await store.ApplyAsync([.. new[] { Cells.Event("A"), Cells.Event("b"), Cells.Origin("c", "newspaper") }.Select(EditStep.Add)]);

        Assert.Equal([("origins", "kind"), ("events", "event_id")], outcome.Problems.Select(problem => (problem.Table, problem.Column)));
    }

    [Theory]
    [InlineData("figures", "people-per-day")]
    [InlineData("closures", "eagle-pass-rail")]
    public async Task ApplyAsync_NewRecordWithAnIdThatExists_IsRefused(string table, string key)
    {
        await using var store = await EditedStore.SeededAsync();
        var taken = table == "figures" ? Cells.Figure(key) : Cells.Closure("eagle-pass", "rail").With("closure_type", "cargo");

        var outcome = await store.ApplyAsync(EditStep.Add(taken));

        Assert.Contains($"\"{key}\" is there already", Assert.Single(outcome.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplyAsync_ClaimWithTheIdOfAnotherKindOfClaim_IsRefused()
    {
        await using var store = await EditedStore.SeededAsync();

        var outcome = await store.ApplyAsync(EditStep.Add(Cells.ClosureClaim(Afp + ".p5.1", Afp, "afp")));

        Assert.Contains("is there already", Assert.Single(outcome.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplyAsync_WithdrawnRecordThatOthersReferTo_IsRefusedAndNamesThem()
    {
        using var pack = TestPack.Empty().Port("alpha").Closure("alpha", "rail").Source("news").Source("other").Event("e").ClosureClaim("news.p1.1", "alpha-rail").EventClaim("news.p2.1", "e");
        await using var store = await EditedStore.OfAsync(pack);

        var refused = await store.ApplyAsync(EditStep.Withdraw(await store.FindAsync("sources", "news")));
        var withClaims = await store.WithdrawAsync("sources", "news");

        Assert.Equal("cannot be withdrawn while 2 records refer to it: closure-claims news.p1.1, event-claims news.p2.1.", Assert.Single(refused.Problems).Reason);
        Assert.Equal(4, (await store.History.FindAsync(withClaims, Ct))!.ChangeCount); // the link of the claim too
    }

    [Fact]
    public async Task ApplyAsync_LastSourceWithdrawn_IsRefused()
    {
        using var pack = TestPack.Empty().Source("news");
        await using var store = await EditedStore.OfAsync(pack);

        var outcome = await store.ApplyAsync(EditStep.Withdraw(await store.FindAsync("sources", "news")));

        Assert.Contains("a store without sources", Assert.Single(outcome.Problems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "changed", "who", "is empty.")]
    [InlineData("\u200B", "", "changed", "who", "nothing that can be seen")]
    [InlineData("Ana", "two\nlines", "changed", "why", "on one line")]
    [InlineData("Ana", "", "undone", "kind", "is not how an edit comes about")]
    [InlineData("Ana", "", "made up", "kind", "is not how an edit comes about")]
    public async Task ApplyAsync_BadWhoWhyOrKind_IsRefused(string who, string why, string kind, string column, string reason)
    {
        await using var store = await EditedStore.SeededAsync();

        var outcome = await store.Edits.ApplyAsync(new() { Steps = [EditStep.Add(Cells.Event("e"))], Who = who, Why = why, Kind = kind }, Ct);

        Assert.Contains(outcome.Problems, problem => problem.Column == column && problem.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(0, await store.History.CountAsync(new(), Ct));
    }

    [Fact]
    public async Task ApplyAsync_TooLongWhoAndWhy_AreBothNamed()
    {
        await using var store = await EditedStore.SeededAsync();

        var outcome = await store.Edits.ApplyAsync(new() { Steps = [EditStep.Add(Cells.Event("e"))], Who = new string('w', 81), Why = new string('y', 501), Kind = EditKinds.Added }, Ct);

        Assert.Equal([("who", "has 81 characters; 80 is the most."), ("why", "has 501 characters; 500 is the most.")], outcome.Problems.Select(problem => (problem.Column, problem.Reason)));
    }

    [Fact]
    public async Task ApplyAsync_SameRecordTwiceOrNoSuchTable_IsRefused()
    {
        await using var store = await EditedStore.SeededAsync();

        var twice = await store.ApplyAsync(EditStep.Add(Cells.Event("e")), EditStep.Add(Cells.Event("e").With("title", "Another")));
        var unknown = await store.ApplyAsync(new EditStep("vocabulary", "aspect", null, null));

        Assert.Contains("is there twice", Assert.Single(twice.Problems).Reason, StringComparison.Ordinal);
        Assert.Contains("there are no such records", Assert.Single(unknown.Problems).Reason, StringComparison.Ordinal);
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

using BorderWatch.Data.Editing;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>Edits that cannot be: each is refused with the column and the reason, and nothing of it is written.</summary>
public sealed class EditRefusedTests
{
    private const string Afp = "afp-2023-12-22";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

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
}

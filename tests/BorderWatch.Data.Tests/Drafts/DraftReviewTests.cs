using BorderWatch.Data.Closures;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Tests.Drafts;

public sealed class DraftReviewTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AcceptAsync_Closure_CountsAtOnceWithItsSourceAndHistory()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        draft = await store.AcceptedAsync(draft, draft.Claims[0]);

        var claim = draft.Claims[0];
        Assert.Equal((DraftStates.Accepted, "valley-herald-2023-12-20.p2.1"), (claim.State, claim.ClaimId));
        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        var rail = await new ClosureQueries(store.Database).FindAsync("eagle-pass-rail", new(), facts, Ct);
        Assert.Equal("2023-12-18", rail!.Start.Date?.ToString());
        var entry = Assert.Single(await store.Edited.History.ListAsync(new(), Ct));
        Assert.Equal((EditKinds.Accepted, "Ana", claim.EditNo), (entry.Kind, entry.Who, entry.EditNo));
        Assert.Equal(["claim-closures", "closure-claims", "origins", "sources"], entry.Changes.Select(change => change.Table).Order());
        Assert.Equal("valley-herald-2023-12-20", draft.Head.SourceId);
        Assert.Equal(claim.Fields.Evidence, Assert.Single(rail.Claims, one => one.ClaimId == claim.ClaimId).Evidence);
    }

    [Fact]
    public async Task AcceptAsync_Several_IsOneEntryAndUndoneByOne()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var before = await StoreDump.WithoutHistoryAsync(store.Database);
        var draft = await store.TakeAsync();

        draft = await store.AcceptedAsync(draft, draft.Claims.Take(3));
        Assert.Single(draft.Claims.Take(3).Select(claim => claim.EditNo).Distinct());
        var outcome = await store.Review.UndoAsync(draft.DraftId, draft.Claims[1].No, "Ana", Ct);

        Assert.Equal((DraftResult.Saved, 3), (outcome.Result, outcome.Claims.Count));
        Assert.All((await store.DraftAsync(draft.DraftId)).Claims, claim => Assert.True(claim.IsOpen));
        Assert.Equal(Others(before), Others(await StoreDump.WithoutHistoryAsync(store.Database)));
    }

    [Fact]
    public async Task UndoAsync_FirstOfTwo_LeavesTheSourceThatTheSecondNeeds()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        draft = await store.AcceptedAsync(draft, draft.Claims[0]);
        draft = await store.AcceptedAsync(draft, draft.Claims[2]);

        var outcome = await store.Review.UndoAsync(draft.DraftId, draft.Claims[0].No, "Ana", Ct);

        Assert.Equal(DraftResult.Saved, outcome.Result);
        Assert.Null(await store.Edited.Records.FindAsync("closure-claims", draft.Claims[0].ClaimId!, Ct));
        Assert.NotNull(await store.Edited.Records.FindAsync("sources", draft.Head.SourceId!, Ct));
        Assert.NotNull(await store.Edited.Records.FindAsync("figure-claims", draft.Claims[2].ClaimId!, Ct));
    }

    [Fact]
    public async Task AcceptAsync_AfterItsRecordWasWithdrawn_CanBeAcceptedAgain()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        draft = await store.AcceptedAsync(draft, draft.Claims[0]);
        await store.Edited.UndoAsync(draft.Claims[0].EditNo!.Value);

        draft = await store.DraftAsync(draft.DraftId);
        Assert.True(draft.Claims[0].IsWithdrawn);
        draft = await store.AcceptedAsync(draft, draft.Claims[0]);

        Assert.False(draft.Claims[0].IsWithdrawn);
    }

    [Fact]
    public async Task AcceptAsync_SomethingMissing_SaysWhatAndWritesNothing()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync("CBP closed the port of Eagle Pass on Monday.", new());

        var outcome = await store.AcceptAsync(draft, draft.Claims);

        Assert.Equal(DraftResult.Refused, outcome.Result);
        Assert.Contains("Say who published the article.", outcome.Problems);
        Assert.Contains("Say when it was published: a claim is known from that day on.", outcome.Problems);
        Assert.Empty(await store.Edited.History.ListAsync(new(), Ct));
    }

    [Fact]
    public async Task AcceptAsync_WholePort_AsksWhichTraffic()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync("CBP closed the port of Eagle Pass on Monday.", ReviewedStore.Head(published: "2023-12-20"));

        var outcome = await store.AcceptAsync(draft, draft.Claims);

        Assert.Equal(["Say which traffic of Eagle Pass it is about: the words name none."], outcome.Problems);
    }

    [Fact]
    public async Task AcceptAsync_StaleClaim_ShowsWhatItSaysNow()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        await store.SavedAsync(draft, draft.Claims[0], draft.Claims[0].Fields with { DateEdtf = "2023-12-19" });

        var outcome = await store.AcceptAsync(draft, draft.Claims[0]);

        Assert.Equal((DraftResult.Stale, "2023-12-19"), (outcome.Result, outcome.Current!.Fields.DateEdtf));
        Assert.Empty(await store.Edited.History.ListAsync(new(), Ct));
    }

    [Fact]
    public async Task AcceptAsync_TwentyAtOnce_MakesOneRecordOfEachClaim()
    {
        await using var store = await ReviewedStore.SeededAsync();
        // Each says something of the same new closure: all of them need it, and the source.
        var text = string.Join("\n\n", Enumerable.Range(1, 20).Select(day => $"CBP closed the rail bridge in Laredo on Nov. {day}, 2023."));
        var draft = await store.TakeAsync(text, ReviewedStore.Head(published: "2023-12-20"));
        Assert.Equal(20, draft.Claims.Count);

        var outcomes = await Task.WhenAll(draft.Claims.Concat(draft.Claims).Select(claim => Task.Run(() => store.AcceptAsync(draft, claim), Ct)));

        Assert.Equal(20, outcomes.Count(outcome => outcome.Result == DraftResult.Saved));
        draft = await store.DraftAsync(draft.DraftId);
        Assert.All(draft.Claims, claim => Assert.Equal(DraftStates.Accepted, claim.State));
        Assert.Equal(20, draft.Claims.Select(claim => claim.ClaimId).Distinct().Count());
        Assert.Equal(20, (await store.Edited.Records.ListAsync("claim-closures", Ct)).Count(link => link["closure_id"] == "laredo-rail"));
    }

    [Fact]
    public async Task RejectAsync_ThenReopen_LeavesTheStoreAlone()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        await store.Drafts.RejectAsync(draft.DraftId, 1, 1, Ct);
        Assert.Equal(DraftStates.Rejected, (await store.DraftAsync(draft.DraftId)).Claims[0].State);
        await store.Drafts.ReopenAsync(draft.DraftId, 1, 2, Ct);

        Assert.True((await store.DraftAsync(draft.DraftId)).Claims[0].IsOpen);
        Assert.Empty(await store.Edited.History.ListAsync(new(), Ct));
    }

    private static IEnumerable<string> Others(IEnumerable<string> dump) => dump.Where(line => !line.StartsWith("draft", StringComparison.Ordinal) && !line.StartsWith("sqlite_sequence", StringComparison.Ordinal));
}

using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Tests.Drafts;

public sealed class DraftStoreTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_AnotherProgramOnTheSameFile_FindsTheReviewAsItWasLeft()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        await store.Drafts.RejectAsync(draft.DraftId, 2, 1, Ct);
        draft = await store.SavedAsync(draft, draft.Claims[0], draft.Claims[0].Fields with { Note = "Checked.", Types = new(["rail", "vehicle"]) });

        using var again = new Database(store.Database.Path);
        var found = await new DraftStore(again, TimeProvider.System, new()).FindAsync(draft.DraftId, Ct);

        Assert.Equal((draft.Text, draft.Head, draft.Revision), (found!.Text, found.Head, found.Revision));
        Assert.Equal(draft.Claims.Select(claim => (claim.State, claim.Fields, claim.Revision)), found.Claims.Select(claim => (claim.State, claim.Fields, claim.Revision)));
        Assert.Equal(draft.Claims.Select(claim => claim.Read!.Confidence), found.Claims.Select(claim => claim.Read!.Confidence));
        Assert.Equal(draft.Reading.Paragraphs, found.Reading.Paragraphs);
        Assert.True(found.Claims[0].IsEdited);
    }

    [Fact]
    public async Task ListAsync_FinishedAndOpen_CountsByState()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var first = await store.TakeAsync();
        var second = await store.TakeAsync("Nothing of note happened.", ReviewedStore.Head("Other"));
        await store.AcceptedAsync(first, first.Claims[0]);
        await store.Drafts.RejectAsync(first.DraftId, 2, 1, Ct);
        await store.Drafts.FinishAsync(first.DraftId, isFinished: true, Ct);

        var list = await store.Drafts.ListAsync(Ct);

        Assert.Equal([(second.DraftId, false, 0, 0, 0), (first.DraftId, true, 2, 1, 1)], list.Select(line => (line.DraftId, line.IsFinished, line.Open, line.Accepted, line.Rejected)));
    }

    [Fact]
    public async Task SaveClaimAsync_SecondOfTwo_IsToldWhatTheFirstSaved()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        await store.SavedAsync(draft, draft.Claims[0], draft.Claims[0].Fields with { Note = "First." });

        var outcome = await store.Drafts.SaveClaimAsync(draft.DraftId, 1, 1, draft.Claims[0].Fields with { Note = "Second." }, Ct);

        Assert.Equal((DraftResult.Stale, "First."), (outcome.Result, outcome.Current!.Fields.Note));
        Assert.Equal("First.", (await store.DraftAsync(draft.DraftId)).Claims[0].Fields.Note);
    }

    [Fact]
    public async Task SaveHeadAsync_SecondOfTwo_IsStale()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        var first = await store.Drafts.SaveHeadAsync(draft.DraftId, draft.Revision, draft.Head with { Title = "One" }, Ct);
        var second = await store.Drafts.SaveHeadAsync(draft.DraftId, draft.Revision, draft.Head with { Title = "Two" }, Ct);

        Assert.Equal((DraftResult.Saved, DraftResult.Stale, "One"), (first.Result, second.Result, (await store.DraftAsync(draft.DraftId)).Head.Title));
    }

    [Fact]
    public async Task AddClaimAsync_SelectedWords_PointAtTheText()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        var start = draft.Text!.IndexOf("officials said", StringComparison.Ordinal);

        var outcome = await store.Drafts.AddClaimAsync(draft.DraftId, ClaimKinds.Closure, start - 2, start + 14, Ct);

        var claim = (await store.DraftAsync(draft.DraftId)).Find(outcome.ClaimNo!.Value)!;
        Assert.Equal((", officials said", 2), (claim.Fields.Evidence, claim.Fields.Paragraph));
        Assert.Equal(claim.Fields.Evidence, draft.Text[claim.Fields.Start..claim.Fields.End]);
        Assert.True(claim.Read is null && claim.IsEdited);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 100_000)]
    [InlineData(0, 60)] // over the end of a paragraph
    public async Task AddClaimAsync_NoWordsOfOneParagraph_IsRefused(int start, int end)
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();

        var outcome = await store.Drafts.AddClaimAsync(draft.DraftId, ClaimKinds.Figure, start, end, Ct);

        Assert.Equal(DraftResult.Refused, outcome.Result);
    }

    [Fact]
    public async Task DiscardAsync_AfterAccepting_LeavesWhatWasAccepted()
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        draft = await store.AcceptedAsync(draft, draft.Claims[0]);

        await store.Drafts.DiscardAsync(draft.DraftId, Ct);

        Assert.Null(await store.Drafts.FindAsync(draft.DraftId, Ct));
        Assert.NotNull(await store.Edited.Records.FindAsync("closure-claims", draft.Claims[0].ClaimId!, Ct));
        Assert.Equal(DraftResult.Gone, (await store.Drafts.DiscardAsync(draft.DraftId, Ct)).Result);
        Assert.Equal(DraftResult.Gone, (await store.Drafts.RejectAsync(draft.DraftId, 1, 1, Ct)).Result);
    }

    [Theory]
    [InlineData("in_force_form", null, null)]
    [InlineData(null, "tram", null)]
    [InlineData(null, null, "acres")]
    public async Task SaveClaimAsync_ValueThatIsNone_IsRefused(string? aspect, string? type, string? unit)
    {
        await using var store = await ReviewedStore.SeededAsync();
        var draft = await store.TakeAsync();
        var fields = draft.Claims[0].Fields with { Aspect = aspect, Types = type is null ? IdList.None : new([type]), Unit = unit };

        var outcome = await store.Drafts.SaveClaimAsync(draft.DraftId, 1, 1, fields, Ct);

        Assert.Equal(DraftResult.Refused, outcome.Result);
        Assert.Contains((aspect ?? type ?? unit)!, Assert.Single(outcome.Problems), StringComparison.Ordinal);
    }
}

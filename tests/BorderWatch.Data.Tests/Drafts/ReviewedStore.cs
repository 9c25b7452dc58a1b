using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Tests.Editing;
using BorderWatch.Data.Tests.Reading;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Drafts;

/// <summary>A store and those who review articles in it.</summary>
internal sealed class ReviewedStore : IAsyncDisposable
{
    /// <summary>Two closures, one of them with a day, a reopening, a figure and a call of both presidents.</summary>
    public const string Story = """
        Two bridges shut at Eagle Pass

        EAGLE PASS, Texas, Dec. 20, 2023 - U.S. Customs and Border Protection closed the rail bridge in Eagle Pass on Dec. 18, officials said.

        The pedestrian crossing at San Ysidro reopened on Tuesday.

        More than 10,000 migrants crossed the southern border each day.

        President Biden spoke with President López Obrador of Mexico on Wednesday, the White House said.
        """;

    private ReviewedStore(EditedStore edited, bool keepText)
    {
        Edited = edited;
        Drafts = new(edited.Store.Database, edited.Clock, new() { KeepText = keepText });
        Intake = new(Drafts, edited.Records, Reads.Reader);
        Matching = new(edited.Store.Database);
        Review = new(Drafts, edited.Edits, edited.Records, edited.History, Matching);
    }

    public EditedStore Edited { get; }

    public DraftStore Drafts { get; }

    public DraftIntake Intake { get; }

    public Matching Matching { get; }

    public DraftReview Review { get; }

    public Database Database => Edited.Store.Database;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<ReviewedStore> SeededAsync(bool keepText = true) => new(await EditedStore.SeededAsync(), keepText);

    /// <summary>Ports, and nothing else: no pack was loaded.</summary>
    public static async Task<ReviewedStore> EmptyAsync()
    {
        await using var seeded = await EditedStore.SeededAsync();
        var empty = new EditedStore(await TestDatabase.MigratedAsync());
        await empty.WriteAsync([.. (await seeded.Records.ListAsync("ports", Ct)).Select(EditStep.Add)]);
        return new ReviewedStore(empty, keepText: true);
    }

    /// <param name="published">With a day also a title; without one both are looked for in the text.</param>
    public static DraftHead Head(string publisher = "Valley Herald", string? published = null) => new() { Publisher = publisher, Published = published, Title = published is null ? "" : "A story" };

    /// <summary>Puts an article in that must be taken.</summary>
    public async Task<Draft> TakeAsync(string text = Story, DraftHead? head = null)
    {
        var outcome = await Intake.TakeAsync(new() { Text = text, Head = head ?? Head(), Who = "Ana" }, Ct);
        Assert.True(outcome.Result == DraftResult.Saved, string.Join("; ", outcome.Problems));
        return await DraftAsync(outcome.DraftId!.Value);
    }

    public async Task<Draft> DraftAsync(long id) => await Drafts.FindAsync(id, Ct) ?? throw new ArgumentException($"There is no draft {id}.", nameof(id));

    public Task<DraftOutcome> AcceptAsync(Draft draft, params IEnumerable<DraftClaim> claims) => Review.AcceptAsync(draft.DraftId, [.. claims.Select(claim => (claim.No, claim.Revision))], "Ana", Ct);

    /// <summary>Accepts, and reads the article again.</summary>
    public async Task<Draft> AcceptedAsync(Draft draft, params IEnumerable<DraftClaim> claims)
    {
        var outcome = await AcceptAsync(draft, claims);
        Assert.True(outcome.Result == DraftResult.Saved, $"{outcome.Result}: {string.Join("; ", outcome.Problems)}");
        return await DraftAsync(draft.DraftId);
    }

    public async Task<Draft> SavedAsync(Draft draft, DraftClaim claim, DraftFields fields)
    {
        var outcome = await Drafts.SaveClaimAsync(draft.DraftId, claim.No, claim.Revision, fields, Ct);
        Assert.True(outcome.Result == DraftResult.Saved, string.Join("; ", outcome.Problems));
        return await DraftAsync(draft.DraftId);
    }

    public ValueTask DisposeAsync() => Edited.DisposeAsync();
}

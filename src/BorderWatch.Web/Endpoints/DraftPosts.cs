using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using BorderWatch.Web.Components.Drafts;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the forms by which claims under review are decided, and leads back to the review.</summary>
internal static class DraftPosts
{
    public const string AcceptField = "accept";
    public const string RejectField = "reject";
    public const string ReopenField = "reopen";
    public const string UndoField = "undo";
    public const string RestoreField = "restore";
    public const string ChooseField = "choose";
    public const string AllField = "all";
    public const string SureField = "sure";
    public const string FinishedField = "finished";
    public const string SureToDiscardField = "discard";

    public static void MapDraftPosts(this IEndpointRouteBuilder app)
    {
        foreach (var (path, handler) in new (string, Delegate)[] { ("decide", DecideAsync), ("finish", FinishAsync), ("discard", DiscardAsync) })
            app.MapPost($"/workbench/{{draftId:long}}/{path}", handler).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: 256 * 1024);
    }

    private static Task<IResult> DecideAsync(HttpContext context, long draftId, DraftStore drafts, DraftReview review) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        var ct = context.RequestAborted;
        if (post[AllField] is not null) return await AcceptAsync(post[SureField]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []);
        if (post[AcceptField] is { } accepted) return await AcceptAsync([accepted]);
        if (post[RejectField] is { } rejected) return await DecidedAsync(rejected, drafts.RejectAsync, "Nothing was rejected");
        if (post[ReopenField] is { } opened) return await StayingAsync(opened, drafts.ReopenAsync);
        if (post[RestoreField] is { } restored) return await StayingAsync(restored, (id, no, revision, token) => WriteAsync(no, revision, claim => claim.Read?.Fields ?? claim.Fields));
        if (post[ChooseField]?.Split(':') is [var chosen, var port, var type]) return await StayingAsync(chosen, (id, no, revision, token) => WriteAsync(no, revision, claim => claim.Fields with { PortSlug = port, IsPortStated = false, Types = new IdList([type]) }));
        if (post[UndoField] is { } taken && int.TryParse(taken, NumberStyles.None, CultureInfo.InvariantCulture, out var undone))
        {
            var outcome = await review.UndoAsync(draftId, undone, post.Who, ct);
            return outcome.Result == DraftResult.Saved ? post.To(undone) : post.Refused("Nothing was taken back", outcome, undone);
        }

        return post.Refused("Nothing was decided", "The form does not say what was decided about which claim.");

        async Task<IResult> AcceptAsync(IReadOnlyList<string> texts)
        {
            var claims = texts.Select(Seen).OfType<(int No, int Revision)>().ToList();
            if (claims.Count < texts.Count || claims.Count == 0) return post.Refused("Nothing was accepted", "The form does not say which claims.");
            if (post.Who.Trim().Length == 0) return post.Refused("Nothing was accepted", "Say who accepts: your name is empty. It stands in the history.", claims[0].No);
            var outcome = await review.AcceptAsync(draftId, claims, post.Who, ct);
            return outcome.Result switch
            {
                DraftResult.Saved => await NextAsync(claims[^1].No, claims[0].No),
                DraftResult.Stale => await StaleAsync("Nothing was accepted", outcome, AcceptField),
                _ => post.Refused("Nothing was accepted", outcome, claims[0].No),
            };
        }

        async Task<IResult> DecidedAsync(string text, Func<long, int, int, CancellationToken, Task<DraftOutcome>> decide, string refused)
        {
            if (Seen(text) is not var (no, revision)) return post.Refused(refused, "The form does not say which claim.");
            var outcome = await decide(draftId, no, revision, ct);
            return outcome.Result switch
            {
                DraftResult.Saved => await NextAsync(no, no),
                DraftResult.Stale => await StaleAsync(refused, outcome, RejectField),
                _ => post.Refused(refused, outcome, no),
            };
        }

        async Task<IResult> StayingAsync(string text, Func<long, int, int, CancellationToken, Task<DraftOutcome>> write)
        {
            if (Seen(text) is not var (no, revision)) return post.Refused("Nothing was changed", "The form does not say which claim.");
            var outcome = await write(draftId, no, revision, ct);
            return outcome.Result switch
            {
                DraftResult.Saved => post.To(no),
                DraftResult.Stale => await StaleAsync("Nothing was changed", outcome, null),
                _ => post.Refused("Nothing was changed", outcome, no),
            };
        }

        async Task<DraftOutcome> WriteAsync(int no, int revision, Func<DraftClaim, DraftFields> fields) =>
            await drafts.FindAsync(draftId, ct) is { } draft && draft.Find(no) is { } claim
                ? await drafts.SaveClaimAsync(draftId, no, revision, fields(claim), ct)
                : DraftOutcome.Gone;

        async Task<IResult> NextAsync(int decided, int last) => post.To((await drafts.FindAsync(draftId, ct) is { } draft ? ReviewWindow.Next(draft, decided) : null) ?? decided, last);

        // What it says now is shown, and can be decided about as it is.
        async Task<IResult> StaleAsync(string title, DraftOutcome outcome, string? again) => outcome.Current is { } current
            ? DraftPost.Answer<StaleClaim>(StatusCodes.Status409Conflict, new { Title = title, DraftId = draftId, Claim = current, Again = again, post.Who, Back = post.Query, BackLink = post.Link(current.No), Facts = await post.FactsAsync() })
            : post.Refused(title, outcome);
    });

    private static Task<IResult> FinishAsync(HttpContext context, long draftId, DraftStore drafts) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        var outcome = await drafts.FinishAsync(draftId, post[FinishedField] == "1", context.RequestAborted);
        return outcome.Result == DraftResult.Saved ? EditPost.SeeOther(context, post[FinishedField] == "1" ? post.Workbench : post.Link(null)) : post.Refused("Nothing was changed", outcome);
    });

    private static Task<IResult> DiscardAsync(HttpContext context, long draftId, DraftStore drafts) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        if (post[SureToDiscardField] != "1") return post.Refused("Nothing was discarded", "Say that its text and its undecided claims are to be deleted.");
        var outcome = await drafts.DiscardAsync(draftId, context.RequestAborted);
        return outcome.Result == DraftResult.Saved ? EditPost.SeeOther(context, post.Workbench) : post.Refused("Nothing was discarded", outcome);
    });

    /// <summary>"3.2": a claim and the revision that the person saw.</summary>
    private static (int No, int Revision)? Seen(string text) =>
        text.Split('.') is [var first, var second] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var no) && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (no, revision) : null;
}

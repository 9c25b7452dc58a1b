using System.Globalization;
using System.Text.Json.Nodes;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Drafts;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the forms by which a claim under review, or what is said of its article's source, is written; and a claim that was missed.</summary>
internal static class DraftEditPosts
{
    public const string StartField = "start";
    public const string EndField = "end";
    public const string WordsField = "words";
    public const string ParagraphField = "paragraph";
    public const string KindField = "kind";

    private const string NotSaved = "Nothing was saved";
    private const string NotAdded = "Nothing was added";

    // A claim has at most 16 fields of 2,000 characters, and travels twice: as it was shown and as it is wanted.
    private const int MostBytes = 1024 * 1024;

    public static void MapDraftEditPosts(this IEndpointRouteBuilder app)
    {
        foreach (var (path, handler) in new (string, Delegate)[] { ("claims/{no:int}", SaveClaimAsync), ("claims", AddClaimAsync), ("source", SaveHeadAsync) })
            app.MapPost($"/workbench/{{draftId:long}}/{path}", handler).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: MostBytes, valueLengthLimit: MostBytes);
    }

    /// <summary>What is said of a source, by column: what the writer of a form was shown.</summary>
    public static string HeadJson(DraftHead head) => new JsonObject(DraftHeadForm.Cells(head).Where(cell => cell.Text is not null).Select(cell => KeyValuePair.Create(cell.Column, (JsonNode?)cell.Text))).ToJsonString();

    private static Task<IResult> SaveClaimAsync(HttpContext context, long draftId, int no, DraftStore drafts, DraftReview review) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        var ct = context.RequestAborted;
        if (await drafts.FindAsync(draftId, ct) is not { } draft || draft.Find(no) is not { } claim) return post.Refused(NotSaved, DraftOutcome.Gone);
        var seen = DraftForm.Seen(post.Form, claim.Fields);
        var wanted = DraftForm.Wanted(post.Form, seen);
        var revision = Number(post[DraftForm.RevisionField]) ?? throw new FormatException("The form does not say which claim was shown.");
        var outcome = await drafts.SaveClaimAsync(draftId, no, revision, wanted, ct);
        if (outcome.Result == DraftResult.Stale && outcome.Current is { } current) return Merge(current);
        if (outcome.Result != DraftResult.Saved) return post.Refused(NotSaved, outcome, no);
        if (post[DraftForm.ThenField] != DraftForm.Accept) return post.To(no);

        var accepted = post.Who.Trim().Length == 0
            ? new DraftOutcome { Result = DraftResult.Refused, Problems = ["Say who accepts: your name is empty. It stands in the history."] }
            : await review.AcceptAsync(draftId, [(no, revision + 1)], post.Who, ct);
        return accepted.Result == DraftResult.Saved
            ? post.To((await drafts.FindAsync(draftId, ct) is { } then ? ReviewWindow.Next(then, no) : null) ?? no, no)
            : post.Refused("Saved, and not accepted", accepted with { Problems = [.. accepted.Problems, "What you wrote was saved."] }, no);

        IResult Merge(DraftClaim now) => DraftPost.Answer<DraftMerge>(StatusCodes.Status409Conflict, new
        {
            What = $"claim {no}", Action = $"/workbench/{draftId}/claims/{no}", now.Revision, Seen = DraftForm.Json(now.Fields), post.Who, Back = post.Query, BackLink = post.Link(no),
            Fields = (IReadOnlyList<MergedField>)[.. DraftField.Of(now.Fields.Kind).Select(field => new MergedField(field.Column, field.Get(seen), field.Get(now.Fields), field.Get(wanted)))],
            Name = (Func<string, string>)DraftField.Name,
        });
    });

    private static Task<IResult> SaveHeadAsync(HttpContext context, long draftId, DraftStore drafts) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        var ct = context.RequestAborted;
        var seen = DraftHeadForm.Of(DraftForm.Seen(post.Form));
        var wanted = DraftHeadForm.Of(column => post.Form[DraftField.Pick(column)] == EditedForm.Theirs || !post.Form.ContainsKey(column) ? TextOf(seen, column) : post[column]);
        var revision = Number(post[DraftForm.RevisionField]) ?? throw new FormatException("The form does not say which article was shown.");
        var outcome = await drafts.SaveHeadAsync(draftId, revision, wanted, ct);
        if (outcome.Result == DraftResult.Saved) return post.To(null);
        if (outcome.Result == DraftResult.Refused) return DraftPost.Answer<HeadRefused>(StatusCodes.Status400BadRequest, new { DraftId = draftId, Revision = revision, Seen = seen, Wanted = wanted, outcome.Problems, Facts = await post.FactsAsync(), Back = post.Query, BackLink = post.Link(null) });
        if (outcome.Result == DraftResult.Gone || await drafts.FindAsync(draftId, ct) is not { } draft) return post.Refused(NotSaved, DraftOutcome.Gone);
        return DraftPost.Answer<DraftMerge>(StatusCodes.Status409Conflict, new
        {
            What = "the article", Action = $"/workbench/{draftId}/source", draft.Revision, Seen = HeadJson(draft.Head), post.Who, Back = post.Query, BackLink = post.Link(null),
            Fields = (IReadOnlyList<MergedField>)[.. DraftHeadForm.Cells(draft.Head).Select(cell => new MergedField(cell.Column, TextOf(seen, cell.Column), cell.Text, TextOf(wanted, cell.Column)))],
            Name = (Func<string, string>)(column => column),
        });
    });

    private static Task<IResult> AddClaimAsync(HttpContext context, long draftId, DraftStore drafts, DraftIntake intake) => DraftPost.TakeAsync(context, draftId, async post =>
    {
        var ct = context.RequestAborted;
        if (await drafts.FindAsync(draftId, ct) is not { } draft) return post.Refused(NotAdded, DraftOutcome.Gone);
        var (start, end) = (Number(post[StartField]) ?? 0, Number(post[EndField]) ?? 0);
        if (post[WordsField] is { } words && draft.Text is not null)
        {
            if (post[ParagraphField] is { } typed && Number(typed) is null) return post.Refused(NotAdded, $"“{typed}” is no number of a paragraph.");
            var found = FoundWords.Of(draft, words, Number(post[ParagraphField]));
            if (found.Problem is { } problem) return post.Refused(NotAdded, problem);
            (start, end) = (found.Start, found.End);
        }

        var outcome = await intake.AddMissedAsync(draftId, post[KindField] ?? "", start, end, ct);
        return outcome.Result == DraftResult.Saved ? post.To(outcome.ClaimNo, edit: DraftFilter.EditClaim) : post.Refused(NotAdded, outcome);
    });

    private static string? TextOf(DraftHead head, string column) => DraftHeadForm.Cells(head).Single(cell => cell.Column == column).Text is { Length: > 0 } text ? text : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

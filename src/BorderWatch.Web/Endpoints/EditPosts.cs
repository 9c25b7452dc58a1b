using BorderWatch.Data;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the forms by which one record is added, changed or withdrawn, and leads to its page.</summary>
internal static class EditPosts
{
    private const string NotSaved = "Nothing was saved";
    private const string NotWithdrawn = "Nothing was withdrawn";

    // A record has at most 16 cells of 2,000 characters, and travels twice: as it was shown and as it is wanted.
    private const int MostBytes = 1024 * 1024;

    public static void MapEditPosts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/records/save", SaveAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: MostBytes, valueLengthLimit: MostBytes);
        app.MapPost("/records/withdraw", WithdrawAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: MostBytes, valueLengthLimit: MostBytes);
    }

    private static async Task<IResult> SaveAsync(HttpContext context, EditStore edits, RecordQueries records, EditChoiceLists lists)
    {
        var ct = context.RequestAborted;
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused(NotSaved, [problem], "/history");
        EditedForm form;
        try
        {
            form = EditedForm.Of(post.Form);
        }
        catch (FormatException error)
        {
            return EditAnswer.Refused(NotSaved, [error.Message], "/history" + post.Back);
        }

        if (form.Seen is null)
        {
            var taken = (await TakenAsync(records, form.Shape, ct)).ToHashSet(StringComparer.Ordinal);
            form = form.WithKey(taken.Contains);
        }

        try
        {
            var outcome = await edits.ApplyAsync(new EditRequest { Steps = form.Steps(), Who = post.Who, Why = post.Why, Kind = form.Seen is null ? EditKinds.Added : EditKinds.Changed }, ct);
            return outcome.Result switch
            {
                EditResult.Written => EditPost.SeeOther(context, PageOf(form.Shape.Name, form.Wanted.Key, post.Back, outcome.EditNo)),
                EditResult.Unchanged => EditAnswer.Refused(NotSaved, ["The store has it so already: there is nothing to change."], PageOf(form.Shape.Name, form.Wanted.Key, post.Back), StatusCodes.Status200OK),
                EditResult.Conflict => EditAnswer.Merge(await EditMerge.OfAsync(form, outcome.Conflicts, records, ct), post),
                _ => EditAnswer.Again(form, outcome.Problems, await lists.ReadAsync(ct), post),
            };
        }
        catch (StoreException error)
        {
            return EditAnswer.Again(form, [new EditProblem { Reason = error.Message }], await lists.ReadAsync(ct), post, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> WithdrawAsync(HttpContext context, EditStore edits, RecordQueries records)
    {
        var ct = context.RequestAborted;
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused(NotWithdrawn, [problem], "/history");
        try
        {
            var shape = EditedForm.ShapeOf(post.Form);
            if (EditedForm.SeenOf(post.Form, shape) is not { } seen) return EditAnswer.Refused(NotWithdrawn, ["The form does not say which record."], "/history" + post.Back);
            var page = PageOf(shape.Name, seen.Key, post.Back);
            var dependents = await records.DependentsAsync(shape.Name, seen.Key, ct);
            if (RecordDigest.Of(dependents) != post.Form[EditedForm.DependentsField])
                return EditAnswer.Refused(NotWithdrawn, ["What refers to it is not what the page showed: somebody changed it meanwhile. Look at the page again."], page, StatusCodes.Status409Conflict);
            if (dependents.Count > 0 && post.Form[EditedForm.WithField] != "1")
                return EditAnswer.Refused(NotWithdrawn, [$"{FilterWords.Count(dependents.Count, "record refers", "records refer")} to it. Say that they are to be withdrawn too, or withdraw them first."], page);

            var outcome = await edits.ApplyAsync(new EditRequest { Steps = [.. dependents.Append(seen).Select(EditStep.Withdraw)], Who = post.Who, Why = post.Why, Kind = EditKinds.Withdrawn }, ct);
            return outcome.Result switch
            {
                EditResult.Written => EditPost.SeeOther(context, PageOf(shape.Name, seen.Key, post.Back, outcome.EditNo)),
                EditResult.Unchanged => EditAnswer.Refused(NotWithdrawn, ["It was withdrawn already."], page, StatusCodes.Status200OK),
                EditResult.Conflict => EditAnswer.WithdrawConflict(outcome.Conflicts, page),
                _ => EditAnswer.Refused(NotWithdrawn, [.. outcome.Problems.Select(EditWords.Problem)], page),
            };
        }
        catch (FormatException error)
        {
            return EditAnswer.Refused(NotWithdrawn, [error.Message], "/history" + post.Back);
        }
        catch (StoreException error)
        {
            return EditAnswer.Refused(NotWithdrawn, [error.Message], "/history" + post.Back, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Ids of claims are unique across the three kinds of them.</summary>
    private static async Task<IReadOnlyList<string>> TakenAsync(RecordQueries records, RecordShape shape, CancellationToken ct)
    {
        List<string> taken = [];
        foreach (var table in RecordShapes.Whole.Where(one => one.KeyColumns[0] == shape.KeyColumns[0])) taken.AddRange((await records.ListAsync(table.Name, ct)).Select(record => record.Key));
        return taken;
    }

    private static string PageOf(string table, string key, string back, long? entry = null) =>
        EditLink.To(table, key) + back + (entry is null ? "" : FormattableString.Invariant($"#entry-{entry}"));
}

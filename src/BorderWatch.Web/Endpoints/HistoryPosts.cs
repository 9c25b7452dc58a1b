using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes the form that undoes an entry of the history, and leads to the entry that this makes.</summary>
internal static class HistoryPosts
{
    private const string NotUndone = "Nothing was undone";

    public static void MapHistoryPosts(this IEndpointRouteBuilder app) =>
        app.MapPost("/history/undo", UndoAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: 64 * 1024);

    private static async Task<IResult> UndoAsync(HttpContext context, EditStore edits)
    {
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused(NotUndone, [problem], "/history");
        if (!int.TryParse(post.Form["entry"], NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
            return EditAnswer.Refused(NotUndone, ["The form does not say which entry."], "/history" + post.Back);

        var back = $"/history{post.Back}";
        try
        {
            var outcome = await edits.UndoAsync(entry, post.Who, post.Why, context.RequestAborted);
            return outcome.Result switch
            {
                EditResult.Written => EditPost.SeeOther(context, Of(outcome.EditNo!.Value, post.Back)),
                EditResult.Conflict => EditAnswer.UndoConflict(entry, outcome.Conflicts, Of(entry, post.Back)),
                EditResult.Unchanged => EditAnswer.Refused(NotUndone, [string.Create(CultureInfo.InvariantCulture, $"There is nothing to undo: every record is already as it was before entry {entry}.")], Of(entry, post.Back), StatusCodes.Status200OK),
                _ => EditAnswer.Refused(NotUndone, [.. outcome.Problems.Select(EditWords.Problem)], back),
            };
        }
        catch (StoreException error)
        {
            return EditAnswer.Refused(NotUndone, [error.Message], back, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The page with one entry alone.</summary>
    public static string Of(long entry, string back) => $"/history?{HistoryFilter.Of(entry).ToQuery()[1..]}{back.Replace('?', '&')}";
}

using BorderWatch.Data;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Imports;
using BorderWatch.Web.Words;
using Microsoft.AspNetCore.Antiforgery;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes a CSV with records: shows what it would change, and, sent again, changes it.</summary>
internal static class RecordImportPosts
{
    /// <summary>The field with the file.</summary>
    public const string FileField = "file";

    /// <summary>The field with the content of a file that was checked, in Base64: byte by byte what was shown.</summary>
    public const string ContentField = "content";
    public const string NameField = "name";
    public const string DigestField = "digest";

    private const string NotBrought = "Nothing was imported";
    private const string Page = "/records/import";

    // Base64 makes four bytes of three, and a little stands beside it.
    private const int MostSent = (RecordFile.MostBytes / 3 * 4) + (64 * 1024);

    public static void MapRecordImportPosts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/records/check", CheckAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(4 * MostSent))
            .WithFormOptions(multipartBodyLengthLimit: 4 * MostSent);
        app.MapPost("/records/apply", ApplyAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(required: true)).WithFormOptions(bufferBodyLengthLimit: 2 * MostSent, valueLengthLimit: MostSent);
    }

    private static async Task<IResult> CheckAsync(HttpContext context, RecordImports imports)
    {
        var ct = context.RequestAborted;
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused(NotBrought, [problem], Page);
        var file = post.Form.Files[FileField];
        if (file is null or { Length: 0 }) return EditAnswer.Refused(NotBrought, ["No file was chosen, or it is empty."], Page + post.Back);
        if (file.Length > RecordFile.MostBytes) return EditAnswer.Refused(NotBrought, [$"The file has more than {RecordFile.MostBytes / 1024 / 1024} MB. Bring it in parts."], Page + post.Back, StatusCodes.Status413PayloadTooLarge);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        try
        {
            return EditAnswer.Checked(await imports.CheckAsync(content.ToArray(), ct), content.ToArray(), System.IO.Path.GetFileName(file.FileName), post);
        }
        catch (StoreException error)
        {
            return EditAnswer.Refused(NotBrought, [error.Message], Page + post.Back, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> ApplyAsync(HttpContext context, RecordImports imports)
    {
        var ct = context.RequestAborted;
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return EditAnswer.Refused(NotBrought, [problem], Page);
        var content = new byte[RecordFile.MostBytes];
        if (!Convert.TryFromBase64String(post.Form[ContentField].ToString(), content, out var length)) return EditAnswer.Refused(NotBrought, ["The form does not have the file that was checked."], Page + post.Back);
        try
        {
            content = content[..length];
            var (file, outcome) = await imports.ApplyAsync(content, post.Form[DigestField].ToString(), post.Who, post.Why, ct);
            if (outcome is { Result: EditResult.Written }) return EditPost.SeeOther(context, HistoryPosts.Of(outcome.EditNo!.Value, post.Back));
            IReadOnlyList<string> why = outcome switch
            {
                null => ["The store is no longer as it was when the file was checked. Look at it again."],
                { Result: EditResult.Unchanged } => ["The store has it so already: there is nothing to change."],
                { Result: EditResult.Conflict } => ["Somebody changed some of it this moment. Look at it again."],
                _ => [.. outcome.Problems.Select(EditWords.Problem)],
            };
            return EditAnswer.Checked(file, content, post.Form[NameField].ToString(), post, why);
        }
        catch (StoreException error)
        {
            return EditAnswer.Refused(NotBrought, [error.Message], Page + post.Back, StatusCodes.Status503ServiceUnavailable);
        }
    }
}

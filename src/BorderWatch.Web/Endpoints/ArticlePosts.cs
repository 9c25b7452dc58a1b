using System.Globalization;
using BorderWatch.Data;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading.Files;
using BorderWatch.Web.Components.Drafts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderWatch.Web.Endpoints;

/// <summary>Takes an article in for review, pasted or as a file, and leads to its page.</summary>
internal static class ArticlePosts
{
    /// <summary>Where the form is sent.</summary>
    public const string Path = "/workbench/new";

    public const string TextField = "text";
    public const string FileField = "file";

    // A pasted text may have four bytes a character; beside it stands a file of the largest size. What is more is cut off unread.
    private const int MostText = 4 * DraftIntake.LongestText;
    private const long MostSent = MostText + (2 * ArticleFile.Largest);

    public static void MapArticlePosts(this IEndpointRouteBuilder app) => app.MapPost(Path, AddAsync)
        .WithMetadata(new RequireAntiforgeryTokenAttribute(required: true), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostSent))
        .WithFormOptions(multipartBodyLengthLimit: MostSent, valueLengthLimit: MostText);

    private static async Task<IResult> AddAsync(HttpContext context, DraftIntake intake, DraftOptions options, StoreFactQueries facts)
    {
        var ct = context.RequestAborted;
        if (context.Request.ContentLength > MostSent) return TooLarge();
        var (post, problem) = await EditPost.ReadAsync(context);
        if (post is null) return Unread(problem, StatusCodes.Status400BadRequest);

        var (head, text) = (DraftHeadForm.Of(post.Form), post.Form[TextField].ToString());
        var file = post.Form.Files[FileField] is { Length: > 0 } sent ? sent : null;
        try
        {
            if (file is not null)
            {
                if (!string.IsNullOrWhiteSpace(text)) return await AgainAsync(["Both a text and a file were sent: take the text out, or choose no file."], text, textProblem: "Empty this field to read the file instead.");
                if (file.Length > ArticleFile.Largest) return await AgainAsync([Of(file, $"is larger than {ArticleFile.Largest / 1024 / 1024} MB, and no article is.")], fileProblem: "It is too large.", status: StatusCodes.Status413PayloadTooLarge);
                var article = await ReadAsync(file, ct);
                text = article.Text;
                if (head.Published is null && article.Published is { } day) head = head with { Published = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PublishedBasis = "from the published copy" };
            }

            var outcome = await intake.TakeAsync(new NewArticle { Text = text, Head = head, Who = post.Who }, ct);
            return outcome.Result == DraftResult.Saved
                ? EditPost.SeeOther(context, $"/workbench/{outcome.DraftId}{post.Back}")
                : await AgainAsync(outcome.Problems, text, textProblem: outcome.Problems.FirstOrDefault(one => one.StartsWith("The text", StringComparison.Ordinal) || one.StartsWith("There is no text", StringComparison.Ordinal)));
        }
        catch (ArticleFileException error)
        {
            return await AgainAsync([Of(file!, error.Message)], fileProblem: "Choose another file, or paste the text.");
        }
        catch (StoreException error)
        {
            return await AgainAsync([error.Message], text, status: StatusCodes.Status503ServiceUnavailable);
        }

        async Task<IResult> AgainAsync(IReadOnlyList<string> problems, string typed = "", string? textProblem = null, string? fileProblem = null, int status = StatusCodes.Status400BadRequest) => new RazorComponentResult<ArticleRefused>(new
        {
            Problems = problems, Facts = await facts.GetAsync(ct), Text = typed, Head = head, post.Who, post.Back, KeepsText = options.KeepText, TextProblem = textProblem, FileProblem = fileProblem,
            IsFromFile = file is not null && typed.Length > 0 && post.Form[TextField].ToString().Length == 0,
        }) { StatusCode = status };
    }

    private static async Task<ArticleText> ReadAsync(IFormFile file, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return await Task.Run(() => ArticleFile.From(file.FileName, content.ToArray()), ct);
    }

    // The messages of the reader are what comes after the name.
    private static string Of(IFormFile file, string problem) => $"“{Shortened.To(System.IO.Path.GetFileName(file.FileName), 80)}” {problem}";

    private static IResult TooLarge() =>
        Unread($"What was sent is larger than this page takes: {ArticleFile.Largest / 1024 / 1024} MB for a file, {DraftIntake.LongestText.ToString("N0", CultureInfo.InvariantCulture)} characters for a text.", StatusCodes.Status413PayloadTooLarge);

    private static RazorComponentResult<ArticleRefused> Unread(string problem, int status) => new(new { Problems = (IReadOnlyList<string>)[problem] }) { StatusCode = status };
}

using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using BorderWatch.Data.Drafts;
using BorderWatch.TestKit;
using BorderWatch.Web.Tests.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>A site of its own, into which articles are put as a browser without script does it.</summary>
public abstract class DraftingTest : EditingTest
{
    protected const string Workbench = "/workbench";
    protected const string Review = "/workbench/1";
    protected const string Decide = "/workbench/1/decide";

    /// <summary>Eagle Pass rail, on Monday.</summary>
    protected const int EaglePass = 2;

    /// <summary>Rail crossings in Texas, without a port.</summary>
    protected const int Texas = 4;

    protected DraftStore Drafts => Site.Services.GetRequiredService<DraftStore>();

    protected async Task<Draft> DraftAsync() => (await Drafts.FindAsync(1, Ct))!;

    protected async Task<DraftClaim> ClaimAsync(int no) => (await DraftAsync()).Find(no)!;

    /// <summary>Puts the made-up article in.</summary>
    /// <returns>The review.</returns>
    protected async Task<IDocument> PutInAsync()
    {
        using var response = await SendArticleAsync(GazetteArticle.Text);
        Assert.Equal(Review, Location(response));
        return await OpenAsync(Review);
    }

    protected async Task<HttpResponseMessage> SendArticleAsync(string text, byte[]? file = null, string name = "article.txt", params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(Workbench, "/workbench/new")), "__RequestVerificationToken" } };
        foreach (var (field, value) in new[] { ("publisher", GazetteArticle.Publisher), ("published_basis", "from the published copy"), ("source_kind", "news"), ("who", "Ana"), ("back", "") }.Where(one => fields.All(other => other.Name != one.Item1)).Concat(fields))
            form.Add(new StringContent(value), field);
        form.Add(new StringContent(text), "text");
        // As a browser sends it where none was chosen.
        using var content = new ByteArrayContent(file ?? []);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{(file is null ? "" : name)}\"");
        form.Add(content);
        return await Browser.PostAsync(new Uri("/workbench/new", UriKind.Relative), form, Ct);
    }

    protected Task<HttpResponseMessage> SendArticleAsync(string name, string content) => SendArticleAsync("", Encoding.UTF8.GetBytes(content), name);

    protected async Task<HttpResponseMessage> DecideAsync(params (string Name, string? Value)[] fields) => await SendAsync(await OpenAsync(Review), Decide, [("who", "Ana"), .. fields]);

    /// <summary>Another person's save of a claim, past all forms.</summary>
    protected async Task OtherSavesAsync(int no, Func<DraftFields, DraftFields> change)
    {
        var claim = await ClaimAsync(no);
        Assert.Equal(DraftResult.Saved, (await Drafts.SaveClaimAsync(1, no, claim.Revision, change(claim.Fields), Ct)).Result);
    }
}

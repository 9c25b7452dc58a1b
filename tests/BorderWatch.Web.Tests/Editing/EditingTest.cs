using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BorderWatch.Data.Editing;
using BorderWatch.Web.Tests.Endpoints;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>A site of its own whose forms a test fills in as a browser without script does.</summary>
public abstract class EditingTest : FormTest
{
    protected const string Rail = "afp-2023-12-22.p7.1";

    protected HistoryQueries History => Site.Services.GetRequiredService<HistoryQueries>();

    protected RecordQueries Records => Site.Services.GetRequiredService<RecordQueries>();

    /// <summary>Another person's edit, past all forms.</summary>
    /// <returns>The number of its entry.</returns>
    protected async Task<long> ChangeAsync(string table, string key, string column, string? text, string who = "Ben")
    {
        var seen = (await Records.FindAsync(table, key, Ct))!;
        var outcome = await Site.Services.GetRequiredService<EditStore>().ApplyAsync(new() { Steps = [EditStep.Change(seen, seen.With(column, text))], Who = who, Why = "Read again.", Kind = EditKinds.Changed }, Ct);
        Assert.Equal(EditResult.Written, outcome.Result);
        return outcome.EditNo!.Value;
    }

    /// <summary>A page as this browser gets it, with its cookies.</summary>
    protected async Task<IDocument> OpenAsync(string url) => new HtmlParser().ParseDocument(await Browser.GetStringAsync(new Uri(url, UriKind.Relative), Ct));

    /// <summary>Sends the form of a page that goes to an address, with some of its fields filled in otherwise.</summary>
    protected async Task<HttpResponseMessage> SendAsync(IDocument page, string action, params (string Name, string? Value)[] filled)
    {
        var form = page.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(one => one.GetAttribute("action") == action);
        var fields = form.QuerySelectorAll("input, select, textarea").Where(field => field.GetAttribute("name") is not null && field.GetAttribute("type") is not ("radio" or "checkbox" or "file"))
            .Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field))).ToList();
        foreach (var (name, value) in filled)
        {
            fields.RemoveAll(field => field.Name == name);
            if (value is not null) fields.Add((name, value));
        }

        using var content = Form([.. fields]);
        return await Browser.PostAsync(new Uri(action, UriKind.Relative), content, Ct);
    }

    /// <summary>Brings a file of records, to see what it would change.</summary>
    protected Task<HttpResponseMessage> CheckAsync(string text) => CheckAsync(Encoding.UTF8.GetBytes(text), "file.csv");

    protected async Task<HttpResponseMessage> CheckAsync(byte[] content, string name)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await TokenAsync("/records/import", "/records/check")), "__RequestVerificationToken" },
            { new StringContent(""), "back" },
        };
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "file", name);
        return await Browser.PostAsync(new Uri("/records/check", UriKind.Relative), form, Ct);
    }

    protected static async Task<IDocument> AnswerAsync(HttpResponseMessage response) => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Ct));

    protected static string Location(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.GetValues("Location").Single();
    }

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlSelectElement select => select.Options.FirstOrDefault(option => option.HasAttribute("selected"))?.Value ?? select.Options[0].Value,
        IHtmlTextAreaElement area => area.Value,
        _ => field.GetAttribute("value") ?? "",
    };
}

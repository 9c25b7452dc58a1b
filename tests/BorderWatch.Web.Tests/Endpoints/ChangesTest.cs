using System.Net;
using System.Net.Http.Headers;
using Dapper;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>Packs of a served store, and the form that brings one back.</summary>
public abstract class ChangesTest : FormTest
{
    protected static string Csv(string link) => link.Replace("/changes?", "/changes.csv?", StringComparison.Ordinal);

    protected async Task<byte[]> PackAsync(string query)
    {
        using var response = await Site.GetAsync("/briefing.zip" + query);
        return await response.Content.ReadAsByteArrayAsync(Ct);
    }

    protected async Task<string> BringAsync(byte[] zip)
    {
        using var response = await SendAsync(zip);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.GetValues("Location").Single();
    }

    protected async Task<HttpResponseMessage> SendAsync(byte[] file)
    {
        var token = await TokenAsync("/changes", "/changes/packs");
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "pack", "pack.zip" } };
        return await Browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);
    }

    protected async Task RunAsync(string sql)
    {
        await using var connection = await Site.Store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }
}

using System.Net;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>Requests that no page makes, but people and link checkers do.</summary>
public sealed class RequestTests(Sites sites)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/closures/eagle-pass-rail", HttpStatusCode.OK)]
    [InlineData("/closures.csv", HttpStatusCode.OK)]
    [InlineData("/method", HttpStatusCode.OK)]
    [InlineData("/vocabulary.csv", HttpStatusCode.OK)]
    [InlineData("/closures/atlantis-rail", HttpStatusCode.NotFound)]
    [InlineData("/closures.csv?prot=1", HttpStatusCode.BadRequest)]
    public async Task Head_OfAnAddress_AnswersLikeGetWithoutABody(string path, HttpStatusCode status)
    {
        using var get = await sites.Articles.GetAsync(path);

        using var head = await sites.Articles.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Ct);

        Assert.Equal((status, status), (get.StatusCode, head.StatusCode));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task NotFoundPage_AskedForByItsName_IsNotFound()
    {
        using var response = await sites.Articles.GetAsync("/not-found");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task ErrorPage_AskedForByItsName_LeadsToTheOverview()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = sites.Articles.Address };

        using var response = await client.GetAsync(new Uri("/error", UriKind.Relative), Ct);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task ClosurePage_WithASlashAtItsEnd_OffersTheSameFiles()
    {
        var page = await sites.Articles.Http.GetStringAsync(new Uri("/closures/eagle-pass-rail/", UriKind.Relative), Ct);

        Assert.Contains("href=\"/closures/eagle-pass-rail.csv\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/.csv", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/closures.csv?page=abc")]
    [InlineData("/closures.csv?page=2")]
    public async Task File_WithAPage_HasAllRows(string path)
    {
        var whole = await sites.Articles.Http.GetStringAsync(new Uri("/closures.csv", UriKind.Relative), Ct);

        Assert.Equal(whole, await sites.Articles.Http.GetStringAsync(new Uri(path, UriKind.Relative), Ct));
    }

    [Fact]
    public async Task ClaimsFile_SortedByItsOwnColumn_IsInThatOrder()
    {
        var text = await sites.Articles.Http.GetStringAsync(new Uri("/closure-claims.csv?sort=-claim_id", UriKind.Relative), Ct);

        var ids = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(21, ids.Count);
        Assert.Equal(ids.OrderDescending(StringComparer.Ordinal), ids);
    }
}

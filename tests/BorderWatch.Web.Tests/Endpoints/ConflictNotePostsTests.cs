using System.Net;
using AngleSharp.Html.Parser;
using BorderWatch.TestKit.Web;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The form of a note, sent as a browser without script sends it.</summary>
public sealed class ConflictNotePostsTests : IAsyncLifetime
{
    private TestSite _site = default!;
    private HttpClient _browser = default!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _site.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("?field=start", "/conflicts?field=start#eagle-pass-rail.start")]
    [InlineData("?status=open&asof=2023-12-21", "/conflicts?asof=2023-12-21#eagle-pass-rail.start")] // no longer among those
    [InlineData("", "/conflicts#eagle-pass-rail.start")]
    [InlineData("https://elsewhere.example/", "/conflicts#eagle-pass-rail.start")]
    public async Task Note_Sent_IsSavedAndLeadsBackToItsRow(string back, string leadsTo)
    {
        using var response = await SendAsync(("conflict", "eagle-pass-rail.start"), ("back", back), ("status", "explained"), ("reason", "Both can hold; <b>see</b> the notice."), ("author", "Ana"));

        Assert.Equal((HttpStatusCode.SeeOther, leadsTo), (response.StatusCode, response.Headers.GetValues("Location").Single()));
        var row = await _site.RowAsync("/conflicts.csv", "conflict_id", "eagle-pass-rail.start");
        Assert.Equal(("explained", "Both can hold; <b>see</b> the notice.", "Ana"), (row["status"], row["reason"], row["author"]));
        var page = await _site.PageAsync(leadsTo.Split('#')[0]);
        Assert.Contains("Both can hold; <b>see</b> the notice.", page.GetElementById("eagle-pass-rail.start").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_Sent_OutlivesTheServer()
    {
        using (await SendAsync(("conflict", "eagle-pass-rail.start"), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana")))
        {
            await _site.StopAsync();
            await _site.StartAgainAsync();
        }

        Assert.Equal("resolved", (await _site.RowAsync("/conflicts.csv", "conflict_id", "eagle-pass-rail.start"))["status"]);
    }

    [Fact]
    public async Task Note_ThatCannotBe_IsRefusedWithEveryProblemNamed()
    {
        using var response = await SendAsync(("conflict", "atlantis.start"), ("back", "?field=start"), ("status", "closed"), ("reason", " "), ("author", new string('a', 81)));

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Ct));
        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("The note was not saved", page.QuerySelector("h1").Words());
        Assert.Equal(
            ["There is no conflict “atlantis.start” in the register.", "The status “closed” is not one of open, explained, resolved.", "The reason is empty.", "The author has 81 characters; 80 is the most."],
            page.QuerySelectorAll(".msg p").Take(4).Select(problem => problem.Words()));
        Assert.Equal("/conflicts?field=start", page.QuerySelector("a.btn")!.GetAttribute("href"));

        // Nothing that was written is lost: the form is there again, with a token of its own.
        Assert.Equal(new string('a', 81), page.QuerySelector("form.again [name=author]")!.GetAttribute("value"));
        Assert.Equal("?field=start", page.QuerySelector("form.again [name=back]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("form.again [name=__RequestVerificationToken]"));
    }

    [Fact]
    public async Task Note_WithoutTheTokenOfThePage_IsRefused()
    {
        using var content = Form(("conflict", "eagle-pass-rail.start"), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        using var response = await _browser.PostAsync(new Uri("/conflicts/notes", UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal("open", (await _site.RowAsync("/conflicts.csv", "conflict_id", "eagle-pass-rail.start"))["status"]);
    }

    private async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields)
    {
        var page = new HtmlParser().ParseDocument(await _browser.GetStringAsync(new Uri("/conflicts", UriKind.Relative), Ct));
        var token = page.QuerySelector("form[action='/conflicts/notes'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = Form([.. fields, ("__RequestVerificationToken", token)]);
        return await _browser.PostAsync(new Uri("/conflicts/notes", UriKind.Relative), content, Ct);
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}

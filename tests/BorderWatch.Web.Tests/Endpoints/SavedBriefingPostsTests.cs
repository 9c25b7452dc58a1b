using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The forms that save and delete a briefing, sent as a browser without script sends them.</summary>
public sealed class SavedBriefingPostsTests : FormTest
{
    [Theory]
    [InlineData("?type=rail&blocks=events&heading=Own%20words", "/briefing?type=rail&asof=2023-12-22&known=2023-12-22&reading=consensus&blocks=events&heading=Own%20words")]
    [InlineData("?asof=2023-12-18&note=One%0ATwo", "/briefing?asof=2023-12-18&known=2023-12-22&reading=consensus&note=One%0ATwo")]
    [InlineData("", "/briefing?asof=2023-12-22&known=2023-12-22&reading=consensus")]
    public async Task Briefing_Saved_IsListedWithItsSpelledOutLink(string query, string link)
    {
        using var response = await SendAsync("/briefing/saved", ("name", " Rail & <b> "), ("query", query));

        Assert.Equal((HttpStatusCode.SeeOther, link + "#saved"), (response.StatusCode, response.Headers.GetValues("Location").Single()));
        Assert.Equal([("Rail & <b>", link)], await SavedAsync());
    }

    [Fact]
    public async Task Briefing_Saved_OutlivesTheServer()
    {
        using (await SendAsync("/briefing/saved", ("name", "Weekly"), ("query", "?type=rail")))
        {
            await Site.StopAsync();
            await Site.StartAgainAsync();
        }

        Assert.Equal("Weekly", Assert.Single(await SavedAsync()).Name);
    }

    [Fact]
    public async Task Name_Taken_IsAskedAboutAndReplacedByTheAnswer()
    {
        using var first = await SendAsync("/briefing/saved", ("name", "Weekly"), ("query", "?type=rail"));

        using var asked = await SendAsync("/briefing/saved", ("name", "Weekly"), ("query", "?type=vehicle"));
        var page = new HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync(Ct));
        var kept = await SavedAsync();
        using var answer = await SubmitAsync(page.QuerySelector("form")!);

        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        Assert.Equal(("The briefing was not saved", "There is a briefing “Weekly” already."), (page.QuerySelector("h1").Words(), page.QuerySelector(".msg p").Words()));
        Assert.Contains("type=rail", Assert.Single(kept).Link, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("type=vehicle", Assert.Single(await SavedAsync()).Link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Briefing_Deleted_IsGoneAndAnotherIsNot()
    {
        using var one = await SendAsync("/briefing/saved", ("name", "Weekly"), ("query", ""));
        using var two = await SendAsync("/briefing/saved", ("name", "Daily"), ("query", ""));

        using var deleted = await SendAsync("/briefing/saved/delete", ("name", "Weekly"), ("query", "?type=rail"));
        using var again = await SendAsync("/briefing/saved/delete", ("name", "Weekly"), ("query", "?type=rail"));

        Assert.Equal((HttpStatusCode.SeeOther, "/briefing?type=rail#saved"), (deleted.StatusCode, deleted.Headers.GetValues("Location").Single()));
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        var refusal = new HtmlParser().ParseDocument(await again.Content.ReadAsStringAsync(Ct));
        Assert.Equal(("No briefing was deleted", "There is no briefing “Weekly”."), (refusal.QuerySelector("h1").Words(), refusal.QuerySelector(".msg p").Words()));
        Assert.Equal(["Daily"], (await SavedAsync()).Select(saved => saved.Name));
    }

    [Theory]
    [InlineData("", "?type=rail", "The name is empty.")]
    [InlineData("Weekly", "?type=boat", "The link asks for type “boat”")]
    [InlineData("Weekly", "?prot=x", "The link has “prot”")]
    public async Task Briefing_ThatCannotBe_IsRefusedByName(string name, string query, string problem)
    {
        using var response = await SendAsync("/briefing/saved", ("name", name), ("query", query));

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Ct));
        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith(problem, page.QuerySelector(".msg p").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form"));
        Assert.Empty(await SavedAsync());
    }

    [Theory]
    [InlineData("/briefing/saved")]
    [InlineData("/briefing/saved/delete")]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused(string path)
    {
        using var saved = await SendAsync("/briefing/saved", ("name", "Weekly"), ("query", ""));
        using var content = Form(("name", "Weekly"), ("query", "?type=rail"), ("replace", "1"));

        using var response = await Browser.PostAsync(new Uri(path, UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.DoesNotContain("type=rail", Assert.Single(await SavedAsync()).Link, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<(string Name, string Link)>> SavedAsync() =>
        [.. (await Site.PageAsync("/briefing")).QuerySelectorAll("li[data-saved] > a").Select(link => (link.TextContent, link.GetAttribute("href")!))];

    private async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync("/briefing", "/briefing/saved");
        using var content = Form([.. fields, ("__RequestVerificationToken", token)]);
        return await Browser.PostAsync(new Uri(path, UriKind.Relative), content, Ct);
    }

    private async Task<HttpResponseMessage> SubmitAsync(IElement form)
    {
        using var content = Form([.. form.QuerySelectorAll("input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!))]);
        return await Browser.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Ct);
    }
}

using System.Net;
using AngleSharp.Html.Parser;
using BorderWatch.TestKit;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The form of a note, sent as a browser without script sends it.</summary>
public sealed class ConflictNotePostsTests : FormTest
{
    private const string Rail = "eagle-pass-rail.start";

    [Theory]
    [InlineData("?field=start", "/conflicts?field=start#eagle-pass-rail.start")]
    [InlineData("?status=open&asof=2023-12-21", "/conflicts?asof=2023-12-21#eagle-pass-rail.start")] // no longer among those
    [InlineData("", "/conflicts#eagle-pass-rail.start")]
    [InlineData("https://elsewhere.example/", "/conflicts#eagle-pass-rail.start")]
    public async Task Note_Sent_IsSavedAndLeadsBackToItsRow(string back, string leadsTo)
    {
        using var response = await SendAsync(("conflict", Rail), ("back", back), ("status", "explained"), ("reason", "Both can hold; <b>see</b> the notice."), ("author", "Ana"));

        Assert.Equal((HttpStatusCode.SeeOther, leadsTo), (response.StatusCode, response.Headers.GetValues("Location").Single()));
        var row = await Site.RowAsync("/conflicts.csv", "conflict_id", Rail);
        Assert.Equal(("explained", "Both can hold; <b>see</b> the notice.", "Ana"), (row["status"], row["reason"], row["author"]));
        var page = await Site.PageAsync(leadsTo.Split('#')[0]);
        Assert.Contains("Both can hold; <b>see</b> the notice.", page.GetElementById(Rail).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_Sent_OutlivesTheServer()
    {
        using (await SendAsync(("conflict", Rail), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana")))
        {
            await Site.StopAsync();
            await Site.StartAgainAsync();
        }

        Assert.Equal("resolved", (await Site.RowAsync("/conflicts.csv", "conflict_id", Rail))["status"]);
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
    public async Task Note_WrittenWhileAClaimCame_IsSavedAndIsNotAboutIt()
    {
        var shown = await ShownAsync("/conflicts");
        using var pack = TestPack.Empty().Source("late", published: "2023-12-23", publisher: "Late News").ClosureClaim("late.p1.1", "eagle-pass-rail", date: "2023-12-20");
        await pack.LoadAsync(Site.Store, "late", Ct);

        using var response = await SendAsync(("conflict", Rail), ("seen", shown), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var row = await Site.RowAsync("/conflicts.csv", "conflict_id", Rail);
        Assert.Equal(("open", "Settled.", "late.p1.1"), (row["status"], row["reason"], row["unseen"]));
    }

    [Fact]
    public async Task Note_WrittenOnAPageThatLooksBack_IsNotSaidToKnowMore()
    {
        const string reason = "eagle-pass-rail.reason";
        var shown = await ShownAsync("/conflicts?known=2023-12-21", reason);

        using var response = await SendAsync(("conflict", reason), ("seen", shown), ("back", "?known=2023-12-21"), ("status", "resolved"), ("reason", "By what there was."), ("author", "Ana"));

        var then = (await Site.PageAsync(response.Headers.GetValues("Location").Single().Split('#')[0])).GetElementById(reason)!;
        Assert.Equal(("resolved", null, null), (then.GetAttribute("data-status"), then.QuerySelector(".more"), then.QuerySelector(".without")));
        var today = (await Site.PageAsync("/conflicts")).GetElementById(reason)!;
        Assert.Equal(("open", "Noted without these values: AFP, NEWSnet/AP."), (today.GetAttribute("data-status"), today.QuerySelector(".without").Words()));
    }

    [Fact]
    public async Task Note_Refused_SendsAgainWhatItsFirstPageShowed()
    {
        var shown = await ShownAsync("/conflicts");
        using var refused = await SendAsync(("conflict", Rail), ("seen", shown), ("status", "resolved"), ("reason", " "), ("author", "Ana"));
        var again = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync(Ct)).QuerySelector("form.again [name=seen]")!.GetAttribute("value")!;

        using var response = await SendAsync(("conflict", Rail), ("seen", again), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        Assert.Equal((shown, HttpStatusCode.SeeOther), (again, response.StatusCode));
        Assert.Equal("resolved", (await Site.RowAsync("/conflicts.csv", "conflict_id", Rail))["status"]);
    }

    [Fact]
    public async Task Note_WithoutWhatItsPageShowed_IsRefused()
    {
        using var response = await SendAsync(("conflict", Rail), ("seen", ""), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("does not say which values its writer was shown", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_LongerThanAnyRowNeeds_IsNotRead()
    {
        using var response = await SendAsync(("conflict", Rail), ("seen", new string('0', 200_000)), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("open", (await Site.RowAsync("/conflicts.csv", "conflict_id", Rail))["status"]);
    }

    [Fact]
    public async Task Note_WithoutTheTokenOfThePage_IsRefused()
    {
        using var content = Form(("conflict", Rail), ("status", "resolved"), ("reason", "Settled."), ("author", "Ana"));

        using var response = await Browser.PostAsync(new Uri("/conflicts/notes", UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal("open", (await Site.RowAsync("/conflicts.csv", "conflict_id", Rail))["status"]);
    }

    /// <summary>What the form of a row says that the row shows.</summary>
    private async Task<string> ShownAsync(string url, string conflict = Rail) => (await Site.PageAsync(url)).GetElementById(conflict)!.QuerySelector("form [name=seen]")!.GetAttribute("value")!;

    /// <summary>Fields of the form of a row, which is of today's page where a test names nothing else.</summary>
    private async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync("/conflicts", "/conflicts/notes");
        if (!fields.Any(field => field.Name == "seen")) fields = [.. fields, ("seen", await ShownAsync("/conflicts"))];
        using var content = Form([.. fields, ("__RequestVerificationToken", token)]);
        return await Browser.PostAsync(new Uri("/conflicts/notes", UriKind.Relative), content, Ct);
    }
}

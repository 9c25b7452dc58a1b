using System.Net;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>Claims and their source are written by forms, put together with what others wrote; missed claims are added.</summary>
public sealed class DraftEditPostsTests : DraftingTest
{
    private const string Save = "/workbench/1/claims/2";
    private const string Form2 = "/workbench/1?claim=2&edit=claim";

    [Fact]
    public async Task Claim_Saved_SaysWhatWasTypedAndNothingElseChanges()
    {
        await PutInAsync();
        var before = (await ClaimAsync(EaglePass)).Fields;

        using (var response = await SendAsync(await OpenAsync(Form2), Save, ("f.closure_types", "rail"))) Location(response);
        Assert.Equal(before, (await ClaimAsync(EaglePass)).Fields);
        using (var response = await SendAsync(await OpenAsync(Form2), Save, ("f.closure_types", "rail"), ("f.date_edtf", "[2023-12-18,2023-12-19]"), ("f.note", "a\r\nb"), ("f.attribution", " "))) Assert.Equal("/workbench/1?claim=2#c2", Location(response));

        Assert.Equal(before with { DateEdtf = "[2023-12-18,2023-12-19]", Note = "a\nb", Attribution = null }, (await ClaimAsync(EaglePass)).Fields);
    }

    [Fact]
    public async Task Claim_SavedAndAccepted_CountsAtOnce()
    {
        await PutInAsync();

        using var response = await SendAsync(await OpenAsync(Form2), Save, ("f.closure_types", "rail"), ("f.date_edtf", "2023-12-19"), ("then", "accept"), ("who", "Ana"));

        Assert.Equal("/workbench/1?claim=3&last=2#c3", Location(response));
        Assert.Contains("19 December", (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector("h1").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_WithABadDate_IsKeptAndSaysWhatItNeeds()
    {
        await PutInAsync();

        using var response = await SendAsync(await OpenAsync(Form2), Save, ("f.closure_types", "rail"), ("f.date_edtf", "Monday"), ("then", "accept"), ("who", "Ana"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Saved, and not accepted", answer.QuerySelector("h1").Words());
        var card = (await OpenAsync(Review)).QuerySelector("#c2")!;
        Assert.Contains("“Monday” is no EDTF date", card.QuerySelector(".needs").Words(), StringComparison.Ordinal);
        Assert.True(card.QuerySelector("[name=accept]")!.HasAttribute("disabled"));
    }

    [Fact]
    public async Task SecondSave_OfAClaim_IsPutTogetherFieldByField()
    {
        await PutInAsync();
        var page = await OpenAsync(Form2);
        await OtherSavesAsync(EaglePass, fields => fields with { DateEdtf = "2023-12-19", Crossing = "Union Pacific bridge" });

        using var response = await SendAsync(page, Save, ("f.closure_types", "rail"), ("f.date_edtf", "2023-12-17"), ("f.reason", "to redirect personnel"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("Somebody changed it meanwhile", answer.QuerySelector("h1").Words());
        Assert.Equal("BorderWatch", answer.QuerySelector("a.brand").Words());
        Assert.NotNull(answer.QuerySelector("head link[rel=icon]"));
        Assert.Equal(["date_edtf Both", "crossing Theirs", "reason Mine"], answer.QuerySelectorAll("tr[data-field]").Select(row => $"{row.GetAttribute("data-field")} {row.GetAttribute("data-side")}"));
        using (var merged = await SendAsync(answer, Save, ("pick.date_edtf", "theirs"))) Assert.Equal("/workbench/1?claim=2#c2", Location(merged));
        var now = (await ClaimAsync(EaglePass)).Fields;
        Assert.Equal(("2023-12-19", "Union Pacific bridge", "to redirect personnel", "rail"), (now.DateEdtf, now.Crossing, now.Reason, now.Types.ToString()));
    }

    [Theory]
    [InlineData("seen", "{")]
    [InlineData("seen", "[1]")]
    [InlineData("revision", "")]
    [InlineData("f.aspect", "sideways")]
    [InlineData("f.closure_types", "boat")]
    public async Task Form_ThatIsNone_IsRefusedAndNoError(string field, string value)
    {
        await PutInAsync();

        using var response = await SendAsync(await OpenAsync(Form2), Save, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False((await ClaimAsync(EaglePass)).IsEdited);
    }

    [Fact]
    public async Task Source_Saved_IsPutTogetherToo()
    {
        await PutInAsync();
        var page = await OpenAsync("/workbench/1?edit=source");
        var draft = await DraftAsync();
        await Drafts.SaveHeadAsync(1, draft.Revision, draft.Head with { Url = "https://example.org/1", Title = "Theirs" }, Ct);

        using var response = await SendAsync(page, "/workbench/1/source", ("publisher", "Gazette"), ("title", "Mine"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(["publisher Mine", "title Both", "url Theirs"], answer.QuerySelectorAll("tr[data-field]").Select(row => $"{row.GetAttribute("data-field")} {row.GetAttribute("data-side")}"));
        using (var merged = await SendAsync(answer, "/workbench/1/source", ("pick.title", "mine"))) Location(merged);
        Assert.Equal(draft.Head with { Publisher = "Gazette", Title = "Mine", Url = "https://example.org/1" }, (await DraftAsync()).Head);
    }

    [Fact]
    public async Task Source_WithABadDate_ComesBackWithWhatWasTyped()
    {
        await PutInAsync();

        using var response = await SendAsync(await OpenAsync("/workbench/1?edit=source"), "/workbench/1/source", ("published", "yesterday"), ("title", "Kept"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(("yesterday", "Kept"), (answer.QuerySelector("[name=published]")!.GetAttribute("value"), answer.QuerySelector("[name=title]")!.GetAttribute("value")));
        Assert.Contains("no date of publication", answer.QuerySelector(".field:has([name=published]) .bad").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_OfSelectedWords_IsAddedAndItsFormOpens()
    {
        var page = await PutInAsync();
        var start = (await DraftAsync()).Text!.IndexOf("Nobody in the town", StringComparison.Ordinal);

        using var response = await SendAsync(page, "/workbench/1/claims", ("start", $"{start}"), ("end", $"{start + 18}"), ("kind", "event"));

        Assert.Equal("/workbench/1?claim=6&edit=claim#c6", Location(response));
        var form = await OpenAsync("/workbench/1?claim=6&edit=claim");
        Assert.NotNull(form.QuerySelector("#c6 #claim-form [name='f.event_title']"));
        Assert.Equal("Nobody in the town", (await ClaimAsync(6)).Fields.Evidence);
    }

    [Theory]
    [InlineData("nobody in  the TOWN", "", null)]
    [InlineData("closed", "", "“closed” stands in the text more than once")]
    [InlineData("closed", "6", null)]
    [InlineData("closed", "60", "no paragraph 60")]
    [InlineData("closed", "six", "“six” is no number of a paragraph.")]
    [InlineData("opened.*", "", "“opened.*” does not stand in the text")]
    public async Task Claim_OfTypedWords_IsFoundInTheText(string words, string paragraph, string? problem)
    {
        await PutInAsync();
        var page = await OpenAsync(Review);
        // The form with a field for words: the other one is filled in by script.
        var form = page.QuerySelector("details.add-claim form")!;
        using var content = Form([.. form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")), ("words", words), ("paragraph", paragraph), ("kind", "closure")]);

        using var response = await Browser.PostAsync(new Uri("/workbench/1/claims", UriKind.Relative), content, Ct);

        if (problem is null) Assert.Equal("/workbench/1?claim=6&edit=claim#c6", Location(response));
        else Assert.Contains(problem, (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }
}

using System.Net;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>The forms of one record: added, changed, refused, met by another's change, withdrawn.</summary>
public sealed class EditPostsTests : EditingTest
{
    private const string Page = "/records/closure-claims/" + Rail;

    [Fact]
    public async Task Claim_Changed_CountsAtOnceAndItsPageSaysBy()
    {
        var page = await OpenAsync(Page + "?asof=2023-12-20");

        using var response = await SendAsync(page, "/records/save", ("c.date_edtf", "2023-12-18"), ("who", "Ana"), ("why", "The notice says Monday."));

        Assert.Equal(Page + "?asof=2023-12-20#entry-1", Location(response));
        var closure = await Site.RowAsync("/closures.csv", "closure_id", "eagle-pass-rail");
        Assert.Equal(("2023-12-18", "3", "3"), (closure["began_edtf"], closure["began_origins_agree"], closure["began_origins_dated"]));
        var after = await OpenAsync(Page);
        Assert.Contains("by Ana (name not checked)", after.QuerySelector("#entry-1 .how").Words(), StringComparison.Ordinal);
        Assert.Equal("Why: The notice says Monday.", after.QuerySelector("#entry-1 .why").Words());
        Assert.Equal("Date (EDTF) 2023-12-19 now 2023-12-18", after.QuerySelector("#entry-1 .cells > div").Words());
    }

    [Fact]
    public async Task Claim_SentAsItIs_ChangesNothingAndSaysSo()
    {
        using var response = await SendAsync(await OpenAsync(Page), "/records/save", ("who", "Ana"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("The store has it so already", (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(0, await History.CountAsync(new(), Ct));
    }

    [Fact]
    public async Task Links_OfAClaim_AreSavedWithIt()
    {
        var page = await OpenAsync(Page);

        using var response = await SendAsync(page, "/records/save", ("part.0.link", "inferred"), ("part.1.closure_id", "el-paso-rail"), ("part.1.link", "stated"), ("who", "Ana"));

        Assert.Equal(Page + "#entry-1", Location(response));
        Assert.Equal(["eagle-pass-rail inferred", "el-paso-rail stated"], (await Records.PartsAsync("closure-claims", Rail, Ct)).Select(link => $"{link["closure_id"]} {link["link"]}"));
        Assert.Equal(2, (await History.FindAsync(1, Ct))!.ChangeCount);
    }

    [Fact]
    public async Task Claim_Refused_HasWhatWasWrittenAndWhatIsWrongBesideIt()
    {
        using var response = await SendAsync(await OpenAsync(Page), "/records/save", ("c.date_edtf", "Monday"), ("c.note", "Two\r\nlines."), ("who", " "));

        var again = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Your name: is empty.", again.QuerySelector(".msg").Words(), StringComparison.Ordinal);

        using var second = await SendAsync(again, "/records/save", ("who", "Ana"));
        var third = await AnswerAsync(second);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
        Assert.Equal(("Monday", "true"), (third.QuerySelector("#c-date_edtf")!.GetAttribute("value"), third.QuerySelector("#c-date_edtf")!.GetAttribute("aria-invalid")));
        Assert.Contains("is not an EDTF date", third.QuerySelector(".field .bad").Words(), StringComparison.Ordinal);

        using var mended = await SendAsync(third, "/records/save", ("c.date_edtf", "2023-12-18"));
        Assert.Equal(Page + "#entry-1", Location(mended));
        Assert.Equal("Two\nlines.", (await Records.FindAsync("closure-claims", Rail, Ct))!["note"]);
    }

    [Fact]
    public async Task SecondSave_OfOtherFields_IsToldWhoChangedWhatAndSavesBothTogether()
    {
        var page = await OpenAsync(Page);
        await ChangeAsync("closure-claims", Rail, "crossing", "Bridge 2");

        using var response = await SendAsync(page, "/records/save", ("c.date_edtf", "2023-12-18"), ("who", "Ana"), ("why", "Mine."));

        var merge = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("Changed by Ben (name not checked)", merge.QuerySelector(".since").Words(), StringComparison.Ordinal);
        Assert.Equal(["crossing Theirs", "date_edtf Mine"], merge.QuerySelectorAll("tr[data-field]").Select(row => $"{row.GetAttribute("data-field")} {row.GetAttribute("data-side")}"));
        Assert.Empty(merge.QuerySelectorAll("input[type=radio]"));

        using var saved = await SendAsync(merge, "/records/save");
        Assert.Equal(Page + "#entry-2", Location(saved));
        var record = (await Records.FindAsync("closure-claims", Rail, Ct))!;
        Assert.Equal(("Bridge 2", "2023-12-18"), (record["crossing"], record["date_edtf"]));
        Assert.Equal(("Ana", "Mine."), ((await History.FindAsync(2, Ct))!.Who, (await History.FindAsync(2, Ct))!.Why));
    }

    [Theory]
    [InlineData("theirs", "2023-12-20", "rail bridge II")]
    [InlineData("mine", "2023-12-18", "rail bridge II")]
    public async Task SecondSave_OfTheSameField_IsChosenFieldByField(string pick, string date, string crossing)
    {
        var page = await OpenAsync(Page);
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-20");

        using var response = await SendAsync(page, "/records/save", ("c.date_edtf", "2023-12-18"), ("c.crossing", "rail bridge II"), ("who", "Ana"));
        var merge = await AnswerAsync(response);
        Assert.Equal(["2023-12-19", "2023-12-20", "2023-12-18"], merge.QuerySelectorAll("tr[data-field=date_edtf] td").Take(3).Select(cell => cell.Words()));

        using var saved = await SendAsync(merge, "/records/save", ("pick.date_edtf", pick));

        Assert.Equal(Page + "#entry-2", Location(saved));
        var record = (await Records.FindAsync("closure-claims", Rail, Ct))!;
        Assert.Equal((date, crossing), (record["date_edtf"], record["crossing"]));
    }

    [Theory]
    [InlineData("theirs", "inferred")]
    [InlineData("mine", null)]
    public async Task SecondSave_OfALinkThatSomebodyChanged_IsChosenToo(string pick, string? link)
    {
        var page = await OpenAsync(Page);
        await ChangeAsync("claim-closures", Rail + ":eagle-pass-rail", "link", "inferred");

        using var response = await SendAsync(page, "/records/save", ("part.0.closure_id", ""), ("who", "Ana"));
        var merge = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        using var saved = await SendAsync(merge, "/records/save", ($"pick-part.{Rail}:eagle-pass-rail", pick));

        Assert.Equal(link, (await Records.FindAsync("claim-closures", Rail + ":eagle-pass-rail", Ct))?["link"]);
    }

    [Fact]
    public async Task SecondSave_OfWhatWasWithdrawn_AddsItAgain()
    {
        var page = await OpenAsync(Page);
        using var withdrawn = await SendAsync(await OpenAsync(Page), "/records/withdraw", ("with", "1"), ("who", "Ben"));
        Location(withdrawn);

        using var response = await SendAsync(page, "/records/save", ("c.date_edtf", "2023-12-18"), ("who", "Ana"));
        var merge = await AnswerAsync(response);
        Assert.Contains("It was withdrawn after you opened the page.", merge.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        using var saved = await SendAsync(merge, "/records/save");

        Assert.Equal(Page + "#entry-2", Location(saved));
        Assert.Equal("2023-12-18", (await Records.FindAsync("closure-claims", Rail, Ct))!["date_edtf"]);
        Assert.Single(await Records.PartsAsync("closure-claims", Rail, Ct));
    }

    [Fact]
    public async Task Claim_AddedWithoutAnId_GetsOneOfItsSourceAndParagraph()
    {
        var page = await OpenAsync("/records/closure-claims/new");

        using var response = await SendAsync(
            page, "/records/save",
            ("c.source_id", "afp-2023-12-22"), ("c.paragraph", "7"), ("c.aspect", "in_force_from"), ("c.date_edtf", "2023-12-18"), ("c.origin_id", "afp"),
            ("part.0.closure_id", "lukeville-vehicle"), ("part.0.link", "stated"), ("who", "Ana"));

        Assert.Equal("/records/closure-claims/afp-2023-12-22.p7.3#entry-1", Location(response));
        Assert.Equal("2023-12-18", (await Site.RowAsync("/closures.csv", "closure_id", "lukeville-vehicle"))["began_edtf"]);
        Assert.Equal("added", (await History.FindAsync(1, Ct))!.Kind);
    }

    [Theory]
    [InlineData("origins", "c.name=Border Report;c.kind=outlet", "border-report")]
    [InlineData("sources", "c.publisher=KFOX;c.title=A story;c.published_edtf=2023-12-22;c.published_basis=in text;c.kind=news", "kfox-2023-12-22")]
    [InlineData("closures", "c.port_slug=laredo;c.closure_type=cargo", "laredo-cargo")]
    [InlineData("events", "c.title=The bridges reopen", "the-bridges-reopen")]
    [InlineData("figures", "c.measure=crossings;c.unit=people;c.place=Laredo;c.period_kind=per_day;part.0.port_slug=laredo", "crossings-laredo-per-day")]
    [InlineData("figure-claims", "c.figure_id=crossings-per-day;c.source_id=afp-2023-12-22;c.origin_id=afp;c.paragraph=5;c.value_low=100", "afp-2023-12-22.p5.2")]
    [InlineData("event-claims", "c.event_id=delegation-to-mexico;c.source_id=afp-2023-12-22;c.origin_id=afp;c.paragraph=20;c.date_edtf=2023-12-27", "afp-2023-12-22.p20.1")]
    [InlineData("ports", "c.key=;c.port_code=2999;c.port=Testville;c.state=TX;c.field_office=Laredo;c.mexican_town=Prueba;c.time_zone=America/Chicago;c.latitude=27.1;c.longitude=-99.2", "testville")]
    public async Task Record_OfEachKind_IsAddedByItsForm(string table, string cells, string key)
    {
        var page = await OpenAsync($"/records/{table}/new");

        using var response = await SendAsync(page, "/records/save", [.. cells.Split(';').Select(cell => (cell.Split('=')[0], (string?)cell.Split('=')[1])), ("who", "Ana")]);

        Assert.Equal($"/records/{table}/{key}#entry-1", Location(response));
        Assert.NotNull(await Records.FindAsync(table, key, Ct));
        Assert.Equal(HttpStatusCode.OK, (await Site.GetAsync($"/records/{table}/{key}")).StatusCode);
    }

    [Fact]
    public async Task Record_WithAnIdThatIsThere_IsRefused()
    {
        using var response = await SendAsync(await OpenAsync("/records/events/new"), "/records/save", ("c.event_id", "delegation-to-mexico"), ("c.title", "Again"), ("who", "Ana"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("is there already", (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_Withdrawn_TakesWhatRefersToItOnlyWhenTold()
    {
        var page = await OpenAsync("/records/sources/afp-2023-12-22");
        Assert.NotEmpty(page.QuerySelectorAll("li[data-dependent]"));

        using var refused = await SendAsync(page, "/records/withdraw", ("who", "Ana"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        using var response = await SendAsync(page, "/records/withdraw", ("with", "1"), ("who", "Ana"), ("why", "Not ours."));
        Assert.Equal("/records/sources/afp-2023-12-22#entry-1", Location(response));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.GetAsync("/sources/afp-2023-12-22")).StatusCode);
        var after = await OpenAsync("/records/sources/afp-2023-12-22");
        Assert.Equal("The source afp-2023-12-22 was withdrawn.", after.QuerySelector("main .msg b").Words());
        Assert.NotNull(after.QuerySelector("#entry-1 form[action='/history/undo']"));
        Assert.Equal("2023-12-18", (await Site.RowAsync("/closures.csv", "closure_id", "eagle-pass-rail"))["began_edtf"]);
    }

    [Fact]
    public async Task Withdrawal_OfWhatSomebodyChangedMeanwhile_IsToldWhat()
    {
        var page = await OpenAsync(Page);
        await ChangeAsync("closure-claims", Rail, "crossing", "Bridge 2");
        var other = await OpenAsync(Page);
        await ChangeAsync("claim-closures", Rail + ":eagle-pass-rail", "link", "inferred");

        using var response = await SendAsync(page, "/records/withdraw", ("with", "1"), ("who", "Ana"));
        using var later = await SendAsync(other, "/records/withdraw", ("with", "1"), ("who", "Ana"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (response.StatusCode, later.StatusCode));
        Assert.Contains("somebody changed it meanwhile", (await AnswerAsync(later)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.NotNull(await Records.FindAsync("closure-claims", Rail, Ct));
    }

    [Theory]
    [InlineData("/records/save")]
    [InlineData("/records/withdraw")]
    [InlineData("/history/undo")]
    [InlineData("/records/check")]
    [InlineData("/records/apply")]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused(string action)
    {
        using var content = Form(("table", "sources"), ("who", "Ana"), ("entry", "1"));

        using var response = await Browser.PostAsync(new Uri(action, UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", "vocabulary")]
    [InlineData("seen", "{")]
    [InlineData("seen-parts", "[1]")]
    [InlineData("seen-parts", "null")]
    public async Task Form_ThatIsNone_IsRefusedAndNoError(string field, string value)
    {
        using var response = await SendAsync(await OpenAsync(Page), "/records/save", (field, value), ("who", "Ana"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Nothing was saved", (await AnswerAsync(response)).QuerySelector("h1").Words());
    }
}

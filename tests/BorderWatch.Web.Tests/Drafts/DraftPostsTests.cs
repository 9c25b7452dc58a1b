using System.Net;
using BorderWatch.Data.Drafts;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>Claims are accepted, rejected, opened and taken back by plain forms.</summary>
public sealed class DraftPostsTests : DraftingTest
{
    [Fact]
    public async Task Claim_Accepted_CountsAndLeadsToTheNextOpenOne()
    {
        await PutInAsync();
        Assert.Contains("18 or 19 December", (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector("h1").Words(), StringComparison.Ordinal);

        using var response = await DecideAsync(("accept", "2.1"));

        Assert.Equal("/workbench/1?claim=3&last=2#c3", Location(response));
        Assert.Contains("closed on 18 December 2023", (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector("h1").Words(), StringComparison.Ordinal);
        var page = await OpenAsync("/workbench/1?claim=3&last=2");
        Assert.StartsWith("Claim 2 was accepted.", page.QuerySelector(".last").Words(), StringComparison.Ordinal);
        var card = page.QuerySelector("#c2")!;
        Assert.Equal("accepted", card.GetAttribute("data-state"));
        Assert.Contains("border-gazette-2023-12-22.p3.1", card.Words(), StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector("a[href='/history?entry=1']"));
        Assert.Contains("Accepted from an article", (await OpenAsync("/history")).QuerySelector("#entry-1").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Match_OfAClaim_SaysWhatAcceptingWouldChange()
    {
        var page = await PutInAsync();

        Assert.Contains("It joins Eagle Pass rail, which has 8 claims", page.QuerySelector("#c2 .match").Words(), StringComparison.Ordinal);
        Assert.Equal("Eagle Pass rail: start 18 or 19 December 2023 becomes 18 December 2023; 2 of 3 → 3 of 4 origins", page.QuerySelector("#c2 .effects li[data-moment=Start]").Words());
        Assert.Contains("It names no port", page.QuerySelector("#c4 .match").Words(), StringComparison.Ordinal);
        Assert.Equal(["4.1:eagle-pass:rail", "4.1:el-paso:rail"], page.QuerySelectorAll("#c4 [name=choose]").Select(button => button.GetAttribute("value")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AllOfHighConfidence_Accepted_AreOneEntryAndAreTakenBackTogether()
    {
        var page = await PutInAsync();
        var sure = page.QuerySelector("#decide [name=sure]")!.GetAttribute("value")!.Split(' ');
        Assert.Equal($"Accept all {sure.Length} of high confidence", page.QuerySelector("#decide [name=all]").Words());

        using (var response = await DecideAsync(("all", "1"))) Assert.Contains("last=2", Location(response), StringComparison.Ordinal);

        var draft = await DraftAsync();
        Assert.Equal(sure.Length, draft.Claims.Count(claim => claim.EditNo == 1));
        Assert.Single(await Records.ListAsync("sources", Ct), source => source["publisher"] == "Border Gazette");
        Assert.StartsWith($"{sure.Length} claims were accepted together.", (await OpenAsync("/workbench/1?last=2")).QuerySelector(".last").Words(), StringComparison.Ordinal);
        using (var response = await DecideAsync(("undo", "2"))) Assert.Equal("/workbench/1?claim=2#c2", Location(response));
        Assert.All((await DraftAsync()).Claims, claim => Assert.True(claim.IsOpen));
        Assert.Contains("18 or 19 December", (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector("h1").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_Rejected_CanBeOpenedAgain()
    {
        await PutInAsync();

        using (var response = await DecideAsync(("reject", "2.1"))) Assert.Equal("/workbench/1?claim=3&last=2#c3", Location(response));
        Assert.Equal(DraftStates.Rejected, (await ClaimAsync(EaglePass)).State);
        using (var response = await DecideAsync(("reopen", "2.2"))) Assert.Equal("/workbench/1?claim=2#c2", Location(response));

        Assert.True((await ClaimAsync(EaglePass)).IsOpen);
    }

    [Fact]
    public async Task Port_ChosenForAClaimWithoutOne_IsAnInference()
    {
        await PutInAsync();

        using (var response = await DecideAsync(("choose", "4.1:eagle-pass:rail"))) Location(response);

        var fields = (await ClaimAsync(Texas)).Fields;
        Assert.Equal(("eagle-pass", false, "rail"), (fields.PortSlug, fields.IsPortStated, fields.Types.ToString()));
        Assert.Contains("It is taken to be about, and joins Eagle Pass rail", (await OpenAsync(Review)).QuerySelector("#c4 .match").Words(), StringComparison.Ordinal);
        using (var response = await DecideAsync(("restore", "4.2"))) Location(response);
        Assert.Null((await ClaimAsync(Texas)).Fields.PortSlug);
    }

    [Theory]
    [InlineData("accept")]
    [InlineData("reject")]
    public async Task Decision_AboutAClaimThatSomebodyChanged_ShowsItAndCanBeRepeated(string decision)
    {
        var page = await PutInAsync();
        await OtherSavesAsync(EaglePass, fields => fields with { DateEdtf = "2023-12-19", Note = "Read again." });

        using var response = await SendAsync(page, Decide, ("who", "Ana"), (decision, "2.1"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("Somebody changed claim 2", answer.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Contains("2023-12-19", answer.QuerySelector("dl.cells").Words(), StringComparison.Ordinal);
        Assert.True((await ClaimAsync(EaglePass)).IsOpen);
        var again = answer.QuerySelector($"button[name={decision}]")!.GetAttribute("value");
        using (var repeated = await SendAsync(answer, Decide, (decision, again))) Location(repeated);
        Assert.False((await ClaimAsync(EaglePass)).IsOpen);
    }

    [Theory]
    [InlineData("accept", "99.1", HttpStatusCode.Gone)]
    [InlineData("accept", "x", HttpStatusCode.BadRequest)]
    [InlineData("accept", "2.1.1", HttpStatusCode.BadRequest)]
    [InlineData("undo", "2", HttpStatusCode.BadRequest)]
    [InlineData("choose", "4.1:nowhere:rail", HttpStatusCode.SeeOther)] // kept as typed; the page says that there is no such port
    [InlineData("choose", "4.1:eagle-pass:boat", HttpStatusCode.BadRequest)]
    [InlineData("nothing", "1", HttpStatusCode.BadRequest)]
    public async Task Decision_AboutWhatIsNone_IsAnAnswerAndNoError(string decision, string value, HttpStatusCode status)
    {
        await PutInAsync();

        using var response = await DecideAsync((decision, value));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(0, (await Drafts.ListAsync(Ct))[0].Accepted);
    }

    [Fact]
    public async Task Acceptance_WithoutAName_IsRefused()
    {
        await PutInAsync();

        using var response = await SendAsync(await OpenAsync(Review), Decide, ("who", ""), ("accept", "2.1"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("your name is empty", (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_BackToTheReview_KeepsWhatItShowedAndNothingElse()
    {
        await PutInAsync();
        var page = await OpenAsync("/workbench/1?show=open&asof=2023-12-18&claim=3&prot=1");

        using var response = await SendAsync(page, Decide, ("who", "Ana"), ("reject", "3.1"));
        using var elsewhere = await SendAsync(page, Decide, ("who", "Ana"), ("reject", "2.1"), ("back", "https://elsewhere.example/?show=open"));

        Assert.Equal("/workbench/1?claim=4&show=open&last=3&asof=2023-12-18#c4", Location(response));
        Assert.StartsWith("/workbench/1?", Location(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_Finished_MovesAndGoesOn()
    {
        var page = await PutInAsync();

        using (var response = await SendAsync(page, "/workbench/1/finish")) Assert.Equal(Workbench, Location(response));

        var list = await OpenAsync(Workbench);
        Assert.NotNull(list.QuerySelector("#finished tr[data-draft='1']"));
        Assert.DoesNotContain(list.QuerySelectorAll(".side nav .n"), count => count.Words().Contains("open", StringComparison.Ordinal));
        using (var response = await SendAsync(await OpenAsync(Review), "/workbench/1/finish")) Assert.Equal(Review, Location(response));
        Assert.Null((await DraftAsync()).FinishedAt);
    }

    [Fact]
    public async Task Article_Discarded_IsGoneAndWhatWasAcceptedStays()
    {
        await PutInAsync();
        using (await DecideAsync(("accept", "2.1"))) { }
        var page = await OpenAsync(Review);

        using (var response = await SendAsync(page, "/workbench/1/discard")) Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using (var response = await SendAsync(page, "/workbench/1/discard", ("discard", "1"))) Assert.Equal(Workbench, Location(response));

        Assert.Null(await Drafts.FindAsync(1, Ct));
        Assert.NotNull(await Records.FindAsync("closure-claims", "border-gazette-2023-12-22.p3.1", Ct));
        using (var response = await SendAsync(page, Decide, ("who", "Ana"), ("accept", "3.1"))) Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        using (var response = await Browser.GetAsync(new Uri(Review, UriKind.Relative), Ct)) Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}

using System.Net;
using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>Undo by its form, and what it says where there is nothing to undo, or more than the entry would be lost.</summary>
public sealed class HistoryPostsTests : EditingTest
{
    [Fact]
    public async Task Undo_OfAChange_WritesWhatWasAndLeadsToItsEntry()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");

        using var response = await SendAsync(await OpenAsync("/history?known=2023-12-21"), "/history/undo", ("who", "Ana"), ("why", "Read wrongly."));

        Assert.Equal("/history?entry=2&known=2023-12-21", Location(response));
        Assert.Equal("2023-12-19", (await Records.FindAsync("closure-claims", Rail, Ct))!["date_edtf"]);
        var page = await OpenAsync("/history");
        Assert.Equal(["Undone: closure claim " + Rail, "Changed: closure claim " + Rail], page.QuerySelectorAll(".entry h3").Select(title => title.Words()));
        Assert.Equal(["/history?entry=2", "/history?entry=1"], page.QuerySelectorAll("#entry-2 > .how a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["entry 1", "undone by entry 2"], page.QuerySelectorAll("#entry-1 > .how a").Select(link => link.Words()));
    }

    [Fact]
    public async Task Undo_Twice_SaysThatThereIsNothing()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");
        using (await SendAsync(await OpenAsync("/history"), "/history/undo", ("who", "Ana"))) { }

        using var response = await SendAsync(await OpenAsync("/history"), "/history/undo", ("entry", "1"), ("who", "Ana"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("every record is already as it was before entry 1", (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(2, await History.CountAsync(new(), Ct));
    }

    [Fact]
    public async Task Undo_OfWhatWasChangedSince_ShowsTheThreeSidesAndWho()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-20", who: "Cem");

        using var response = await SendAsync(await OpenAsync("/history"), "/history/undo", ("entry", "1"), ("who", "Ana"));

        var answer = await AnswerAsync(response);
        Assert.Equal((HttpStatusCode.Conflict, "Nothing was undone"), (response.StatusCode, answer.QuerySelector("h1").Words()));
        Assert.Contains("Changed by Cem (name not checked)", answer.QuerySelector(".since").Words(), StringComparison.Ordinal);
        Assert.Equal(["2023-12-18", "2023-12-20", "2023-12-19"], answer.QuerySelectorAll("tr[data-field=date_edtf] td").Select(cell => cell.Words()));
        Assert.Equal("/history?entry=1", answer.QuerySelector(".msg-a a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("entry", "99", "There is no entry 99 in the history.")]
    [InlineData("entry", "last", "The form does not say which entry.")]
    [InlineData("who", "", "Your name: is empty.")]
    public async Task Undo_ThatCannotBe_SaysWhy(string field, string value, string reason)
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");

        using var response = await SendAsync(await OpenAsync("/history"), "/history/undo", ("who", "Ana"), (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(reason, (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_OfAnUndo_IsTheChangeAgain()
    {
        await ChangeAsync("closure-claims", Rail, "date_edtf", "2023-12-18");
        using (await SendAsync(await OpenAsync("/history?entry=1"), "/history/undo", ("who", "Ana"))) { }

        using var response = await SendAsync(await OpenAsync("/history?entry=2"), "/history/undo", ("who", "Ana"));

        Assert.Equal("/history?entry=3", Location(response));
        Assert.Equal("2023-12-18", (await Records.FindAsync("closure-claims", Rail, Ct))!["date_edtf"]);
        Assert.Equal(EditKinds.Undone, (await History.FindAsync(3, Ct))!.Kind);
    }
}

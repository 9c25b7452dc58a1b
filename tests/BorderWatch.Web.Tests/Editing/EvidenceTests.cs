using System.Net;
using BorderWatch.Data;
using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Tests.Editing;

/// <summary>The supporting words of a claim: typed into its form, shown where the claim is shown in full, and in its files.</summary>
public sealed class EvidenceTests : EditingTest
{
    private const string Figure = "afp-2023-12-22.p5.1";
    private const string Event = "afp-2023-12-22.p1.2";
    private const string Words = "authorities closed the rail bridges";

    [Fact]
    public async Task Form_OfAClaim_TakesThemAndPagesQuoteThem()
    {
        var page = await OpenAsync($"/records/closure-claims/{Rail}");
        Assert.Equal("the source’s own words, at most 25", page.QuerySelector("#c-evidence-hint").Words());
        Assert.Equal("Supporting words", page.QuerySelector("label[for=c-evidence]").Words());

        using var saved = await SendAsync(page, "/records/save", ("c.evidence", $" {Words} "), ("who", "Ana"));

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        await ChangeAsync("event-claims", Event, "evidence", "will travel in the coming days");
        await ChangeAsync("figure-claims", Figure, "evidence", "about 10,000 crossings a day");
        var card = (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector($"#claims [data-claim='{Rail}'] dl > div").Words();
        Assert.Equal($"Supporting words “{Words}”", card);
        var source = await OpenAsync("/sources/afp-2023-12-22");
        Assert.Equal(["“will travel in the coming days”", "“about 10,000 crossings a day”", $"“{Words}”"], source.QuerySelectorAll("[data-claim] blockquote").Select(quote => quote.Words()));
        Assert.Equal("“will travel in the coming days”", (await OpenAsync("/events")).QuerySelector($"[data-claim='{Event}'] blockquote").Words());
        Assert.Contains("“about 10,000 crossings a day”", (await OpenAsync("/figures")).QuerySelector($"tr[data-claim='{Figure}']").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfClaimsWithoutThem_SayNothingOfThem()
    {
        Assert.DoesNotContain("Supporting words", (await OpenAsync("/closures/eagle-pass-rail")).QuerySelector("#claims").Words(), StringComparison.Ordinal);
        Assert.Null((await OpenAsync("/sources/afp-2023-12-22")).QuerySelector("blockquote"));
        Assert.Null((await OpenAsync("/events")).QuerySelector("blockquote"));
    }

    [Fact]
    public async Task Form_WithMoreThanAQuotation_IsRefusedAtItsField()
    {
        var page = await OpenAsync($"/records/closure-claims/{Rail}");

        using var refused = await SendAsync(page, "/records/save", ("c.evidence", string.Join(' ', Enumerable.Range(1, Evidence.MostWords + 1))), ("who", "Ana"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("has 26 words; 25 is the most.", (await AnswerAsync(refused)).QuerySelector("#c-evidence-bad").Words());
    }

    [Theory]
    [InlineData("closure-claims", "closure-claims", Rail)]
    [InlineData("figure-claims", "figures", Figure)]
    [InlineData("event-claims", "event-claims", Event)]
    public async Task Download_WithThem_SaysThemAndComesBackUnchanged(string table, string file, string claim)
    {
        const string words = "=“two; three”, it said,\n\"on Monday\"";
        await ChangeAsync(table, claim, "evidence", words);

        var row = await Site.RowAsync($"/{file}.csv", "claim_id", claim);
        Assert.Equal(("'" + words, (await Records.FindAsync("sources", "afp-2023-12-22", Ct))!["url"] ?? ""), (row["evidence"], row["source_url"]));
        using var response = await CheckAsync(await Site.Http.GetByteArrayAsync(new Uri($"/{file}.csv", UriKind.Relative), Ct), $"{file}.csv");
        Assert.Equal("The file changes nothing", (await AnswerAsync(response)).QuerySelector("h1").Words());
        using var json = System.Text.Json.JsonDocument.Parse(await Site.TextAsync($"/api/v1/{file}.json"));
        Assert.Equal(words, json.RootElement.GetProperty("rows").EnumerateArray().Single(one => one.GetProperty("claim_id").GetString() == claim).GetProperty("evidence").GetString());
    }

    [Fact]
    public async Task File_WithWordsAndAnotherAddress_ChangesTheWordsAlone()
    {
        using var shown = await CheckAsync($"claim_id,type_stated,evidence,source_url\n{Rail},rail,{Words},https://example.org/\n");

        var page = await AnswerAsync(shown);
        Assert.Equal("1 record would change", page.QuerySelector("#changes h2").Words());
        Assert.Equal(["source_url"], page.QuerySelectorAll("#not-taken li").Select(one => one.GetAttribute("data-column")));
        using var applied = await SendAsync(page, "/records/apply", ("who", "Ana"));
        Assert.Equal("/history?entry=1", Location(applied));
        Assert.Equal([new FieldChange("evidence", null, Words)], (await History.FindAsync(1, Ct))!.Changes.Single().Fields);
    }

    [Fact]
    public async Task File_WithMoreThanAQuotation_IsRefusedByLineAndColumn()
    {
        using var response = await CheckAsync($"claim_id,type_stated,evidence\n{Rail},rail,{string.Join(' ', Enumerable.Range(1, 31))}\n");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Line 2, column evidence: has 31 words; 25 is the most.", (await AnswerAsync(response)).QuerySelector("li[data-line]").Words());
    }
}

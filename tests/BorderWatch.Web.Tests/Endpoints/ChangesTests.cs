using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>An earlier pack brought back to a store that has changed since: the form, the page and its CSV.</summary>
public sealed class ChangesTests : IAsyncLifetime
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

    [Fact]
    public async Task Pack_OfTheSameStore_ShowsNoDifference()
    {
        var link = await BringAsync(await PackAsync("?port=eagle-pass"));

        var page = await _site.PageAsync(link);

        Assert.Matches(@"^/changes\?pack=[0-9a-f]{16}$", link);
        Assert.Equal("Nothing differs from the pack", page.QuerySelector("h1").Words());
        Assert.Contains("The store holds what it held then", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Contains("The filter of the pack: Eagle Pass, all closure types, all sources.", page.QuerySelector("p.words").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.changes"));
        Assert.Empty(await _site.RowsAsync(Csv(link)));
    }

    [Fact]
    public async Task Claims_ChangedWithdrawnAndAdded_AreToldWithWhatMoved()
    {
        var link = await BringAsync(await PackAsync("?type=rail"));
        await RunAsync(
            """
            UPDATE closure_claim SET date_text = 'on Dec. 19', date_edtf = '2023-12-19', date_earliest = '2023-12-19', date_latest = '2023-12-19' WHERE claim_id = 'usa-today-2023-12-21.p7.1';
            DELETE FROM claim_closure WHERE claim_id = 'newsnet-ap-2023-12-22.p10.2';
            DELETE FROM closure_claim WHERE claim_id = 'newsnet-ap-2023-12-22.p10.2';
            """);

        var page = await _site.PageAsync(link);
        var rows = await _site.RowsAsync(Csv(link));

        Assert.StartsWith("One claim changed and one withdrawn since the pack; two closures and", page.QuerySelector("h1").Words(), StringComparison.Ordinal);
        Assert.Contains(("changed", "usa-today-2023-12-21.p7.1", "date_edtf", "2023-12-18", "2023-12-19"), rows.Select(row => (row["change"], row["row_id"], row["column"], row["before"], row["after"])));
        Assert.Contains(("withdrawn", "newsnet-ap-2023-12-22.p10.2", ""), rows.Select(row => (row["change"], row["row_id"], row["column"])));
        Assert.Contains(
            ("moved", "eagle-pass-rail", "began_edtf", "[2023-12-18,2023-12-19]", "2023-12-19", "usa-today-2023-12-21.p7.1"),
            rows.Select(row => (row["change"], row["row_id"], row["column"], row["before"], row["after"], row["claims"])));
        Assert.Equal(
            rows.Select(row => (row["change"], row["row_id"])).Distinct().Order(),
            page.QuerySelectorAll("table.changes tbody tr").Select(row => (row.GetAttribute("data-change")!, row.GetAttribute("data-row")!)).Order());
        Assert.Contains($"/changes.csv{link["/changes".Length..]}", page.QuerySelector("head script[type='application/ld+json']")!.TextContent.Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        var moved = page.QuerySelector("tr[data-row=eagle-pass-rail]")!;
        Assert.Contains("Began: [2023-12-18,2023-12-19], now 2023-12-19", moved.Words(), StringComparison.Ordinal);
        Assert.Equal(("/closures/eagle-pass-rail", "/sources/usa-today-2023-12-21"), (moved.QuerySelector("th a")!.GetAttribute("href"), moved.QuerySelector("td a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Record_Loaded_AddsClaimsAndSaysWhatElseMayHaveMovedValues()
    {
        var link = await BringAsync(await PackAsync(""));
        await _site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        var newest = await _site.PageAsync(link);
        var then = await _site.PageAsync($"{link}&asof=2023-12-22");

        Assert.StartsWith("41 claims added since the pack; ", newest.QuerySelector("h1").Words(), StringComparison.Ordinal);
        Assert.Equal(["The pack is as of 22 December 2023, this page as of 27 January 2024: a status may have moved by that alone."], newest.QuerySelectorAll("#caveats li").Select(caveat => caveat.Words()));
        Assert.Empty(then.QuerySelectorAll("#caveats"));
        Assert.Contains("its snapshot was", then.QuerySelector("#main").Words(), StringComparison.Ordinal);
        var rail = (await _site.RowsAsync(Csv(link) + "&asof=2023-12-22&table=closures&change=moved&q=eagle-pass-rail")).Single(row => row["column"] == "began_edtf");
        Assert.Equal(("[2023-12-18,2023-12-19]", "2023-12-18"), (rail["before"], rail["after"]));
        Assert.Contains("border-report-2023-12-17.n2", rail["claims"], StringComparison.Ordinal);
        // What was not known then is not compared, if the reader asks so.
        Assert.Equal(0, (await _site.RowsAsync(Csv(link) + "&asof=2023-12-22&known=2023-12-22")).Count(row => row["row_id"].StartsWith("einpresswire", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Filter_OfThePage_IsThatOfTheFile()
    {
        var link = await BringAsync(await PackAsync(""));
        await _site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        foreach (var query in new[] { "&change=added", "&change=moved&table=closures", "&table=sources", "&q=rail", "&change=withdrawn" })
        {
            var rows = (await _site.RowsAsync(Csv(link) + query)).Select(row => (row["table"], row["row_id"])).Distinct().Count();
            Assert.Equal(rows, (await _site.PageAsync(link + query)).QuerySelectorAll("table.changes tbody tr").Length);
        }

        Assert.Contains("No difference matches: Withdrawn.", (await _site.PageAsync(link + "&change=withdrawn")).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_BroughtBefore_IsListedAndOneThatIsGoneIsNamed()
    {
        var link = await BringAsync(await PackAsync("?heading=Weekly"));

        var kept = Assert.Single((await _site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
        var gone = await _site.PageAsync("/changes?pack=0000000000000000");
        using var file = await _site.GetAsync("/changes.csv?pack=0000000000000000");
        using var without = await _site.GetAsync("/changes.csv");

        Assert.Equal(("Weekly", link), (kept.Words(), kept.GetAttribute("href")));
        Assert.Contains("There is no pack “0000000000000000” in this store any more.", gone.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (file.StatusCode, without.StatusCode));
    }

    [Theory]
    [InlineData("hello", "The file is not a ZIP, or is cut short")]
    [InlineData("", "No file was chosen, or it is empty.")]
    public async Task File_ThatIsNoPack_IsRefusedAndNotKept(string content, string problem)
    {
        using var response = await SendAsync(System.Text.Encoding.UTF8.GetBytes(content));

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Ct));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The pack was not taken", page.QuerySelector("h1").Words());
        Assert.StartsWith(problem, page.QuerySelector(".msg p").Words(), StringComparison.Ordinal);
        Assert.Empty((await _site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
    }

    [Fact]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await PackAsync("")), "pack", "pack.zip" } };

        using var response = await _browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static string Csv(string link) => link.Replace("/changes?", "/changes.csv?", StringComparison.Ordinal);

    private async Task<byte[]> PackAsync(string query)
    {
        using var response = await _site.GetAsync("/briefing.zip" + query);
        return await response.Content.ReadAsByteArrayAsync(Ct);
    }

    private async Task<string> BringAsync(byte[] zip)
    {
        using var response = await SendAsync(zip);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.GetValues("Location").Single();
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] file)
    {
        var page = new HtmlParser().ParseDocument(await _browser.GetStringAsync(new Uri("/changes", UriKind.Relative), Ct));
        var token = page.QuerySelector("form[action='/changes/packs'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "pack", "pack.zip" } };
        return await _browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = await _site.Store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }
}

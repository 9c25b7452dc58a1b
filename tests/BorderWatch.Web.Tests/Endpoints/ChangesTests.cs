using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using BorderWatch.Web.Packs;
using BorderWatch.Web.Tests.Packs;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>An earlier pack brought back to a store that has changed since: the form, the page and its CSV.</summary>
public sealed class ChangesTests : FormTest
{
    [Fact]
    public async Task Pack_OfTheSameStore_ShowsNoDifference()
    {
        var link = await BringAsync(await PackAsync("?port=eagle-pass"));

        var page = await Site.PageAsync(link);

        Assert.Matches(@"^/changes\?pack=[0-9a-f]{16}$", link);
        Assert.Equal("Nothing differs from the pack", page.QuerySelector("h1").Words());
        Assert.Contains("The store holds what it held then", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Contains("The filter of the pack: Eagle Pass, all closure types, all sources.", page.QuerySelector("p.words").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.changes"));
        Assert.Empty(await Site.RowsAsync(Csv(link)));
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

        var page = await Site.PageAsync(link);
        var rows = await Site.RowsAsync(Csv(link));

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
        Assert.Equal(("/closures/eagle-pass-rail", "/sources/usa-today-2023-12-21#usa-today-2023-12-21.p7.1"), (moved.QuerySelector("th a")!.GetAttribute("href"), moved.QuerySelector("td a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Record_Loaded_AddsClaimsAndSaysWhatElseMayHaveMovedValues()
    {
        var link = await BringAsync(await PackAsync(""));
        await Site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        var newest = await Site.PageAsync(link);
        var then = await Site.PageAsync($"{link}&asof=2023-12-22");

        Assert.Matches("^[0-9]+ claims added since the pack; ", newest.QuerySelector("h1").Words());
        const string known = "The pack knows what was published by 22 December 2023, this page what was published by 27 January 2024: what was published in between counts as added, whether or not the store held it then.";
        Assert.Equal([known, "The pack is as of 22 December 2023, this page as of 27 January 2024: a status may have moved by that alone."], newest.QuerySelectorAll("#caveats li").Select(caveat => caveat.Words()));
        Assert.Equal([known], then.QuerySelectorAll("#caveats li").Select(caveat => caveat.Words()));
        Assert.Contains("its snapshot was", then.QuerySelector("#main").Words(), StringComparison.Ordinal);
        var rail = (await Site.RowsAsync(Csv(link) + "&asof=2023-12-22&table=closures&change=moved&q=eagle-pass-rail")).Single(row => row["column"] == "began_edtf");
        Assert.Equal(("[2023-12-18,2023-12-19]", "2023-12-18"), (rail["before"], rail["after"]));
        Assert.Contains("border-report-2023-12-17.n2", rail["claims"], StringComparison.Ordinal);
        // What was not known then is not compared, if the reader asks so.
        Assert.Equal(0, (await Site.RowsAsync(Csv(link) + "&asof=2023-12-22&known=2023-12-22")).Count(row => row["row_id"].StartsWith("einpresswire", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Filter_OfThePage_IsThatOfTheFile()
    {
        var link = await BringAsync(await PackAsync(""));
        await Site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        foreach (var query in new[] { "&change=added", "&change=moved&table=closures", "&table=sources", "&q=rail", "&change=withdrawn" })
        {
            var rows = (await Site.RowsAsync(Csv(link) + query)).Select(row => (row["change"], row["table"], row["row_id"])).Distinct().Count();
            Assert.Equal(rows, (await Site.PageAsync(link + query)).QuerySelectorAll("table.changes tbody tr").Length);
        }

        Assert.Contains("No difference matches: Withdrawn.", (await Site.PageAsync(link + "&change=withdrawn")).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_BroughtBefore_IsListedAndOneThatIsGoneIsNamed()
    {
        var link = await BringAsync(await PackAsync("?heading=Weekly"));

        var kept = Assert.Single((await Site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
        var gone = await Site.PageAsync("/changes?pack=0000000000000000");
        using var file = await Site.GetAsync("/changes.csv?pack=0000000000000000");
        using var without = await Site.GetAsync("/changes.csv");

        Assert.Equal(("Weekly", link), (kept.Words(), kept.GetAttribute("href")));
        Assert.Contains("There is no pack “0000000000000000” in this store: nobody has brought it, or 20 others since.", gone.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (file.StatusCode, without.StatusCode));
        Assert.Contains("There is no pack “0000000000000000” in this store", await file.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("The link names no pack to compare with.", await without.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_ThatWasNotToKnowAll_SaysThatTheStoreIsTheSame()
    {
        var link = await BringAsync(await PackAsync("?known=2023-12-21"));

        var page = await Site.PageAsync(link);
        var rows = await Site.RowsAsync(Csv(link));

        Assert.Matches("^[A-Za-z0-9]+ claims added since the pack; ", page.QuerySelector("h1").Words());
        Assert.Equal(
            "The pack knows what was published by 21 December 2023, this page what was published by 22 December 2023: what was published in between counts as added, whether or not the store held it then.",
            Assert.Single(page.QuerySelectorAll("#caveats li")).Words());
        Assert.Contains("): what differs comes of how it is asked or read.", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Equal("/briefing", page.QuerySelector("p.lede a")!.GetAttribute("href"));
        Assert.All(rows, row => Assert.Equal((link[^16..], "2023-12-22", "2023-12-22", "consensus"), (row["pack"], row["as_of"], row["known_on"], row["reading"])));
    }

    [Fact]
    public async Task Pack_ThatKnewMore_LosesNothingButToTheDay()
    {
        var link = await BringAsync(await PackAsync(""));

        var page = await Site.PageAsync(link + "&known=2023-12-21");
        var rows = await Site.RowsAsync(Csv(link) + "&known=2023-12-21");

        Assert.Contains("counts as having left the filter, and the store still has it.", Assert.Single(page.QuerySelectorAll("#caveats li")).Words(), StringComparison.Ordinal);
        Assert.Contains("left", rows.Select(row => row["change"]));
        Assert.DoesNotContain("withdrawn", rows.Select(row => row["change"]));
        Assert.StartsWith("No longer under the filter: ", page.QuerySelector("#left td").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_ThatTheFilterNoLongerKeeps_HasLeftAndIsNotWithdrawn()
    {
        var link = await BringAsync(await PackAsync("?q=on+Dec.+18"));
        await RunAsync("UPDATE closure_claim SET date_text = 'on that Monday' WHERE date_text = 'on Dec. 18';");

        var rows = await Site.RowsAsync(Csv(link));

        Assert.Contains(("left", "usa-today-2023-12-21.p7.1"), rows.Select(row => (row["change"], row["row_id"])));
        Assert.DoesNotContain("withdrawn", rows.Select(row => row["change"]));
    }

    [Fact]
    public async Task Note_Alone_IsNothingThatTheClaimsMoved()
    {
        var link = await BringAsync(await PackAsync(""));
        var shown = (await Site.PageAsync("/conflicts")).QuerySelector("li[data-conflict='eagle-pass-rail.start'] input[name=seen]")!.GetAttribute("value");
        await Site.Services.GetRequiredService<ConflictNotes>().AddAsync("eagle-pass-rail.start", ConflictStatuses.Resolved, "Asked again", "Ann", shown, Ct);

        var page = await Site.PageAsync(link);

        Assert.Equal("No claim differs from the pack; no closure, conflict or event moved; one conflict noted anew", page.QuerySelector("h1").Words());
        Assert.Equal(["noted"], (await Site.RowsAsync(Csv(link))).Select(row => row["change"]).Distinct());
        Assert.Equal("Noted anew 1", page.QuerySelector("#noted h2").Words());
    }

    [Fact]
    public async Task Pack_OfASourceThatIsGone_IsNotCompared()
    {
        var zip = await PackAsync("?source=afp-2023-12-22");
        var files = Pack.Files(zip);
        files["datapackage.json"] = System.Text.Encoding.UTF8.GetBytes(files.Text("datapackage.json").Replace("source=afp-2023-12-22", "source=afp-2023-12-31", StringComparison.Ordinal));
        var link = await BringAsync(EarlierPacks.Zip(files.Select(file => (file.Key, file.Value))));

        var page = await Site.PageAsync(link);
        using var csv = await Site.GetAsync(Csv(link));

        Assert.Empty(page.QuerySelectorAll("table.changes"));
        Assert.Contains("source “afp-2023-12-31”", page.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, csv.StatusCode);
        Assert.Contains("source “afp-2023-12-31”", await csv.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_ThatCannotBeReadAnyMore_IsToldAndMendedByBringingItAgain()
    {
        var zip = await PackAsync("");
        var link = await BringAsync(zip);
        await RunAsync("UPDATE kept_pack SET file = x'00';");

        var page = await Site.PageAsync(link);
        using var csv = await Site.GetAsync(Csv(link));
        await BringAsync(zip);
        var mended = await Site.PageAsync(link);

        Assert.StartsWith($"What is kept of the pack “{link[^16..]}” cannot be read: The file is not a ZIP", page.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, csv.StatusCode);
        Assert.Equal("Nothing differs from the pack", mended.QuerySelector("h1").Words());
    }

    [Fact]
    public async Task Pack_OfAnEarlierVersion_IsComparedAsFarAsItGoes()
    {
        var link = await BringAsync(EarlierPacks.WithoutEventClaims(await PackAsync("")));
        await RunAsync("UPDATE vocabulary SET label = 'Something else' WHERE field = 'pack';");

        var page = await Site.PageAsync(link);

        Assert.Equal(
            [$"The pack was made by BorderWatch 0.1.0, this is {PackAbout.Version}: what is derived may differ by that alone.", "The pack has no event-claims.csv, as packs had none when it was made: it is not compared."],
            page.QuerySelectorAll("#caveats li").Select(caveat => caveat.Words()));
        Assert.Contains("Whether the store holds what it held then cannot be told", page.QuerySelector("#main").Words(), StringComparison.Ordinal);
        Assert.Equal("Nothing differs from the pack", page.QuerySelector("h1").Words());
    }

    [Fact]
    public async Task Event_WhoseClaimDiffers_StandsBesideIt()
    {
        var zip = await PackAsync("");
        var link = await BringAsync(zip);
        var claim = (await Site.RowsAsync("/event-claims.csv")).First(row => row["date_edtf"].Length == 10);
        await RunAsync($"DELETE FROM event_claim WHERE event_id = '{claim["event_id"]}';");

        var rows = await Site.RowsAsync(Csv(link) + "&table=event-claims,events");
        var page = await Site.PageAsync(link + "&table=events");

        Assert.Contains(("withdrawn", claim["claim_id"], claim["event_id"]), rows.Select(row => (row["change"], row["row_id"], row["subjects"])));
        Assert.Contains(claim["claim_id"], rows.Single(row => row["row_id"] == claim["event_id"] && row["column"] == "sources")["claims"], StringComparison.Ordinal);
        Assert.Contains(claim["claim_id"], page.QuerySelector("table.changes td:last-child").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.changes td a")); // what is withdrawn is nowhere to be seen
    }

    [Fact]
    public async Task Links_OfEveryRow_LeadToIt()
    {
        var link = await BringAsync(await PackAsync(""));
        await Site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        var page = await Site.PageAsync(link);

        var links = page.QuerySelectorAll("table.changes a").Select(a => a.GetAttribute("href")!.Split('#')).GroupBy(parts => parts[0]).ToList();
        Assert.NotEmpty(links);
        foreach (var place in links)
        {
            var target = await Site.PageAsync(place.Key);
            Assert.All(place.Where(parts => parts.Length > 1), parts => Assert.NotNull(target.GetElementById(parts[1])));
        }
    }

    [Fact]
    public async Task Source_OfAChangedClaim_IsLinkedThoughItIsTheSame()
    {
        var link = await BringAsync(await PackAsync(""));
        await RunAsync("UPDATE figure_claim SET words = 'some' WHERE claim_id IN (SELECT min(claim_id) FROM figure_claim);");

        var row = (await Site.PageAsync(link)).QuerySelector("#changed tbody tr")!;

        Assert.Equal("/sources/" + row.QuerySelector("td:last-child")!.Words(), row.QuerySelector("td:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Cells_OfAllPages_AreThoseOfTheFile()
    {
        var link = await BringAsync(await PackAsync(""));
        await Site.Services.GetRequiredService<SeedLoader>().LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);
        await RunAsync(
            """
            WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 90)
            INSERT INTO figure_claim (claim_id, figure_id, source_id, origin_id, position, value_low, value_high, pack_id)
            SELECT c.claim_id || '.' || n, c.figure_id, c.source_id, c.origin_id, 1000 + n, n, n, c.pack_id FROM number, (SELECT * FROM figure_claim ORDER BY claim_id LIMIT 1) c;
            """);

        List<IElement> shown = [];
        for (var page = 1; await Site.PageAsync($"{link}&page={page}") is var part && part.QuerySelectorAll("table.changes tbody tr") is { Length: > 0 } some; page++) shown.AddRange(some);
        var rows = await Site.RowsAsync(Csv(link));

        var groups = rows.GroupBy(row => (Change: row["change"], Id: row["row_id"])).ToDictionary(group => group.Key, group => group.ToList());
        Assert.True(shown.Count > 100, $"{shown.Count} rows");
        Assert.Equal(groups.Keys.Order(), shown.Select(row => (row.GetAttribute("data-change")!, row.GetAttribute("data-row")!)).Order());
        Assert.All(shown, element =>
        {
            var text = element.QuerySelector("td").Words();
            foreach (var row in groups[(element.GetAttribute("data-change")!, element.GetAttribute("data-row")!)].Where(row => !row["column"].EndsWith("est", StringComparison.Ordinal)))
            {
                var (before, after) = (row["before"].Split(';'), row["after"].Split(';'));
                Assert.All(before.Except(after).Concat(after.Except(before)).Where(part => part.Length > 0), part => Assert.Contains(part, text, StringComparison.Ordinal));
            }
        });
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
        Assert.Empty((await Site.PageAsync("/changes")).QuerySelectorAll("#kept a"));
    }

    [Fact]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await PackAsync("")), "pack", "pack.zip" } };

        using var response = await Browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private static string Csv(string link) => link.Replace("/changes?", "/changes.csv?", StringComparison.Ordinal);

    private async Task<byte[]> PackAsync(string query)
    {
        using var response = await Site.GetAsync("/briefing.zip" + query);
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
        var token = await TokenAsync("/changes", "/changes/packs");
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "pack", "pack.zip" } };
        return await Browser.PostAsync(new Uri("/changes/packs", UriKind.Relative), form, Ct);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = await Site.Store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }
}

using AngleSharp.Dom;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>An earlier pack brought back to a store that has changed since: the form, the page and its CSV.</summary>
public sealed class ChangesTests : ChangesTest
{
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
}

using BorderWatch.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace BorderWatch.Browser.Tests;

/// <summary>A downloaded file has the rows of the page it was taken from, with and without script.</summary>
public sealed class DownloadTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("/closures", 5, "borderwatch-closures_all_as-of-2023-12-22.csv", true)]
    [InlineData("/closures?state=TX&type=rail&sort=port", 2, "borderwatch-closures_rail_tx_as-of-2023-12-22.csv", true)]
    [InlineData("/closures?to=2023-12-05&asof=2023-12-17", 3, "borderwatch-closures_to-2023-12-05_as-of-2023-12-17.csv", false)]
    [InlineData("/closures?type=cargo", 0, "borderwatch-closures_cargo_as-of-2023-12-22.csv", true)]
    public async Task ClosuresFile_Downloaded_EqualsTheTable(string url, int count, string name, bool script)
    {
        var page = new ClosuresPage(await OpenAsync(url, new View { Script = script }));

        var csv = await DownloadAsync(page, "closures.csv");

        Assert.Equal(name, csv.Name);
        Assert.Equal(count, csv.Rows.Count);
        var table = await page.Rows.EvaluateAllAsync<string[]>(
            """
            rows => rows.map(row => {
              const cell = name => row.querySelector(`[data-l="${name}"]`);
              return [row.dataset.closure, cell('Port').querySelector('span').firstChild.data, cell('Closed to').innerText.trim(), cell('Began').querySelector('small').innerText].join(' | ');
            })
            """);
        Assert.Equal(table, csv.Cells("closure_id", "port", "closure_type", "began_edtf"));
    }

    [Fact]
    public async Task ClaimsFile_OfTheClosuresPage_HasAsManyClaimsAsItsWordsSay()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?port=eagle-pass"));

        var csv = await DownloadAsync(page, "closure-claims.csv");

        Assert.Equal("borderwatch-closure-claims_eagle-pass_as-of-2023-12-22.csv", csv.Name);
        Assert.Contains($"2 of 5 closures, {csv.Rows.Count} claims.", await page.Filters.Words.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfficialFile_Downloaded_HasTheMonthsOfThePage()
    {
        var page = new OfficialPage(await OpenAsync("/official/crossings?port=2602&measure=personal-vehicles&from=2022-12&to=2023-12"));

        var csv = await DownloadAsync(page, "crossings.csv");

        Assert.Equal("borderwatch-official-crossings_personal-vehicles_2602_from-2022-12_to-2023-12_as-of-2023-12-22.csv", csv.Name);
        Assert.Equal(13, csv.Rows.Count);
        Assert.Equal((await page.RowIdsAsync()).Order(), csv.Cells("month").Order());
    }

    [Theory]
    [InlineData("/closures/eagle-pass-rail", 8, "borderwatch-claims-eagle-pass-rail_all_as-of-2023-12-22.csv", true)]
    [InlineData("/closures/eagle-pass-rail?source=newsnet-ap-2023-12-22", 3, "borderwatch-claims-eagle-pass-rail_newsnet-ap-2023-12-22_as-of-2023-12-22.csv", false)]
    [InlineData("/closures/san-ysidro-pedestrian?from=2023-12-10", 2, "borderwatch-claims-san-ysidro-pedestrian_from-2023-12-10_as-of-2023-12-22.csv", true)]
    public async Task ClaimsFile_Downloaded_EqualsTheClaimsSideBySide(string url, int count, string name, bool script)
    {
        var page = new ClosurePage(await OpenAsync(url, new View { Script = script }));

        var csv = await DownloadAsync(page, "claims.csv");

        Assert.Equal(name, csv.Name);
        Assert.Equal(count, csv.Rows.Count);
        var cards = await page.Rows.EvaluateAllAsync<string[]>(
            """
            cards => cards.map(card => {
              const said = name => {
                const text = [...card.querySelectorAll('dt')].find(dt => dt.innerText === name).nextElementSibling.firstChild.data.trim();
                return text === 'none' || text === 'not stated' ? '' : text;
              };
              return [card.dataset.claim, said('Date read (EDTF)'), said('Place as stated'), said('Closed to, as stated'), said('Attribution')].join(' | ');
            })
            """);
        Assert.Equal(cards.Order(StringComparer.Ordinal), csv.Cells("claim_id", "date_edtf", "place_stated", "type_stated", "attribution").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/sources", 5, "borderwatch-sources_all_as-of-2023-12-22.csv", true)]
    [InlineData("/sources?to=2023-12-21&sort=-publisher", 3, "borderwatch-sources_to-2023-12-21_as-of-2023-12-22.csv", false)]
    public async Task SourcesFile_Downloaded_EqualsTheTable(string url, int count, string name, bool script)
    {
        var page = new SourcesPage(await OpenAsync(url, new View { Script = script }));

        var csv = await DownloadAsync(page, "sources.csv");

        Assert.Equal(name, csv.Name);
        Assert.Equal(count, csv.Rows.Count);
        var table = await page.Rows.EvaluateAllAsync<string[]>(
            """
            rows => rows.map(row => {
              const cell = name => row.querySelector(`[data-l="${name}"]`);
              const note = cell('Note').innerText.trim();
              return [row.dataset.source, cell('Source').innerText.trim(), cell('Title').innerText.trim(), cell('Kind').innerText.trim(),
                [...cell('Origins').querySelectorAll('.line')].map(origin => origin.innerText).join(';'), note === 'none' ? '' : note].join(' | ');
            })
            """);
        Assert.Equal(table, csv.Cells("source_id", "publisher", "title", "kind", "origins", "note"));
    }

    [Theory]
    [InlineData("/figures", 12, "borderwatch-figures_all_as-of-2023-12-22.csv", true)]
    [InlineData("/figures?measure=crossings&sort=-value_low", 7, "borderwatch-figures_crossings_as-of-2023-12-22.csv", false)]
    public async Task FiguresFile_Downloaded_HasTheRowsOfTableAndPanels(string url, int count, string name, bool script)
    {
        var page = new FiguresPage(await OpenAsync(url, new View { Script = script }));

        var csv = await DownloadAsync(page, "figures.csv");

        Assert.Equal(name, csv.Name);
        Assert.Equal(count, csv.Rows.Count);
        Assert.Equal(await page.RowIdsAsync(), csv.Cells("claim_id"));
        var drawn = await page.Drawn.EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.claim)");
        Assert.Equal(csv.Cells("claim_id").Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/ports", 28, "borderwatch-ports_all_as-of-2023-12-22.csv", true)]
    [InlineData("/ports?state=AZ&sort=port", 6, "borderwatch-ports_az_as-of-2023-12-22.csv", false)]
    public async Task PortsFile_Downloaded_HasTheRowsOfTheTable(string url, int count, string name, bool script)
    {
        var page = new PortsPage(await OpenAsync(url, new View { Script = script }));

        var csv = await DownloadAsync(page, "ports.csv");

        Assert.Equal(name, csv.Name);
        Assert.Equal(count, csv.Rows.Count);
        Assert.Equal(await page.RowIdsAsync(), csv.Cells("port_slug"));
    }

    [Fact]
    public async Task FilesOfAPort_Downloaded_HoldItsClosuresClaimsAndFigures()
    {
        var page = await OpenAsync("/ports/eagle-pass");

        async Task<IEnumerable<string>> CellsAsync(string file, string column) =>
            (await DownloadAsync(page.Locator(".out").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = file }))).Cells(column);

        async Task<IEnumerable<string>> ShownAsync(string selector, string attribute) =>
            await page.Locator(selector).EvaluateAllAsync<string[]>("(rows, name) => rows.map(row => row.getAttribute(name))", attribute);

        Assert.Equal(await ShownAsync("#claims tr[data-claim]", "data-claim"), await CellsAsync("claims.csv", "claim_id"));
        Assert.Equal((await ShownAsync("li[data-closure]", "data-closure")).Order(StringComparer.Ordinal), (await CellsAsync("closures.csv", "closure_id")).Order(StringComparer.Ordinal));
        Assert.Equal((await ShownAsync("li[data-claim]", "data-claim")).Order(StringComparer.Ordinal), (await CellsAsync("figures.csv", "claim_id")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/events", 14, 34, "all", true)]
    [InlineData("/events?source=afp-2023-12-22&sort=-title", 7, 7, "afp-2023-12-22", false)]
    [InlineData("/events?q=zzz", 0, 0, "zzz", true)]
    public async Task EventFiles_Downloaded_EqualThePage(string url, int events, int claims, string name, bool script)
    {
        var page = new EventsPage(await OpenAsync(url, new View { Script = script }));

        var (csv, claimsCsv) = (await DownloadAsync(page, "events.csv"), await DownloadAsync(page, "event-claims.csv"));

        Assert.Equal((events, claims), (csv.Rows.Count, claimsCsv.Rows.Count));
        Assert.Equal($"borderwatch-events_{name}_as-of-2023-12-22.csv", csv.Name);
        Assert.Equal($"borderwatch-event-claims_{name}_as-of-2023-12-22.csv", claimsCsv.Name);
        var shown = await page.Rows.EvaluateAllAsync<string[]>(
            "events => events.map(event => [event.dataset.event, event.querySelector('h3').innerText, event.querySelector('.how > small')?.innerText ?? ''].join(' | '))");
        Assert.Equal(shown, csv.Cells("event_id", "title", "date_edtf"));
        var said = await page.Claims.EvaluateAllAsync<string[]>(
            "claims => claims.map(claim => [claim.dataset.claim, claim.closest('article').dataset.event, claim.querySelector('small')?.innerText ?? ''].join(' | '))");
        Assert.Equal(said.Order(StringComparer.Ordinal), claimsCsv.Cells("claim_id", "event_id", "date_edtf").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FilesOfASource_Downloaded_HoldItsClaims()
    {
        var page = new SourcePage(await OpenAsync("/sources/usa-today-2023-12-21"));

        List<string> claims = [];
        foreach (var file in new[] { "closure-claims.csv", "figures.csv", "event-claims.csv" })
        {
            var csv = await DownloadAsync(page.Browser.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = file }));
            claims.AddRange(csv.Cells("claim_id"));
        }

        var shown = await page.Claims.EvaluateAllAsync<string[]>("claims => claims.map(claim => claim.dataset.claim)");
        Assert.Equal(shown.Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FileForExcel_Downloaded_BeginsWithAByteOrderMark()
    {
        var page = new ClosuresPage(await OpenAsync("/closures?type=rail"));

        var download = await page.Browser.RunAndWaitForDownloadAsync(() => page.Filters.Download("CSV for Excel").ClickAsync());

        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("borderwatch-closures_rail_as-of-2023-12-22.csv", download.SuggestedFilename);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
    }

    [Fact]
    public async Task Download_AfterControlsChanged_FollowsThem()
    {
        var page = new ClosuresPage(await OpenAsync("/closures"));
        await page.Filters.SetAsync("Port", "Lukeville");
        await page.ShowsRowsAsync(["lukeville-vehicle"]);

        var csv = await DownloadAsync(page, "closures.csv");

        Assert.Equal(["lukeville-vehicle"], csv.Cells("closure_id"));
    }

    private static Task<Csv> DownloadAsync(FilteredPage page, string file) => DownloadAsync(page.Filters.Download(file));

    private static async Task<Csv> DownloadAsync(ILocator link) =>
        await Csv.ReadAsync(await link.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync()));
}

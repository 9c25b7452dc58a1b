using System.Text.Json;
using AngleSharp.Dom;
using BorderWatch.Data.Rules;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Tests.Exports;
using BorderWatch.Web.Tests.Packs;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>A page, its files in every format and the pack hold the same rows, whatever the filter.</summary>
public sealed class SameRowsTests(Sites sites)
{
    private static readonly string[] s_closures =
        ["san-ysidro-pedestrian", "lukeville-vehicle", "lukeville-pedestrian", "nogales-pedestrian", "el-paso-rail", "eagle-pass-rail", "eagle-pass-vehicle"];

    private static readonly string[] s_sources =
        ["afp-2023-12-22", "usa-today-2023-12-21", "the-hill-2023-12-21", "ny-breaking-2023-12-21", "newsnet-ap-2023-12-22", "kold-2023-11-27", "cbp-2023-12-22", "la-jornada-2024-01-04"];

    private static readonly string[] s_words =
        ["rail", "Eagle Pass", "on Dec. 18", "CBP", "100% sure", "_", "\\", "'; DROP TABLE closure; --", "“", "bridge", "ΓΕΙΑ", "a&b=c+d", "este jueves", "EIN"];

    [Fact]
    public void ClosuresPage_WithAnyFilter_HasTheRowsOfItsFileInItsOrder()
    {
        Properties.ForAll(ClosureQueries(withPlaces: true), query =>
        {
            var file = InAllFormats("closures", query, "closure_id");
            var (page, shown) = Shown("/closures" + query, "tr[data-closure]", "data-closure");

            Assert.Equal(file, shown);
            Assert.Equal(file.Count, Counted(page, "closure"));
            Assert.Equal(InAllFormats("closure-claims", query, "claim_id").Count, Counted(page, "claim"));

            var pack = Pack.Files(Bytes("/briefing.zip" + query));
            string[] places = ["port", "source", "q"], days = ["from", "to"];
            AssertSame(pack, "closures.csv", query);
            AssertSame(pack, "closure-claims.csv", query);
            AssertSame(pack, "figures.csv", Only(query, [.. places, .. days]));
            AssertSame(pack, "conflicts.csv", Only(query, places));
            AssertSame(pack, "events.csv", Only(query, ["source", "q", .. days]));
            AssertSame(pack, "sources.csv", Only(query, ["source"]));
            Assert.Empty(DataPackageRules.Faults(pack));
        }, runs: 50);
    }

    [Fact]
    public void SourcesPage_WithAnyFilter_HasTheRowsOfItsFileInItsOrder()
    {
        var queries =
            from sources in Some(s_sources)
            from range in Range()
            from text in Maybe(s_words)
            from view in View()
            from sort in Maybe("source_id", "-source_id", "publisher", "-title", "published_edtf", "-published_edtf", "kind")
            select Query(("source", string.Join(',', sources)), ("from", range.From), ("to", range.To), ("q", text), ("sort", sort)) + view;

        Properties.ForAll(queries, query =>
        {
            var file = InAllFormats("sources", query, "source_id");
            var (page, shown) = Shown("/sources" + query, "tr[data-source]", "data-source");

            Assert.Equal(file, shown);
            Assert.Equal(file.Count, Counted(page, "source"));
        }, runs: 50);
    }

    [Fact]
    public void FiguresPage_WithAnyFilter_HasTheRowsOfItsFileInTableAndCharts()
    {
        var queries =
            from measures in Some("crossings", "encounters", "losses", "records")
            from units in Some("crossings", "encounters", "apprehensions", "people", "USD")
            from ports in Some("eagle-pass", "el-paso", "laredo")
            from sources in Some(s_sources)
            from range in Range()
            from text in Maybe(s_words)
            from view in View()
            from sort in Maybe("figure_id", "-measure", "unit", "-place", "value_low", "-value_low", "period_edtf", "-publisher")
            select Query(
                ("measure", string.Join(',', measures)), ("unit", string.Join(',', units)), ("port", string.Join(',', ports)), ("source", string.Join(',', sources)),
                ("from", range.From), ("to", range.To), ("q", text), ("sort", sort)) + view;

        Properties.ForAll(queries, query =>
        {
            var file = InAllFormats("figures", query, "claim_id");
            var (page, shown) = Shown("/figures" + query, "tr[data-claim]", "data-claim");
            var drawn = page.QuerySelectorAll("li[data-claim]").Select(row => row.GetAttribute("data-claim")!);

            Assert.Equal(file, shown);
            Assert.Equal(file.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
            if (file.Count > 0) Assert.Equal(file.Count, Counted(page, "claim"));
        }, runs: 50);
    }

    [Fact]
    public void PortsPage_WithAnyFilter_HasTheRowsOfItsFileInItsOrder()
    {
        var queries =
            from ports in Some("eagle-pass", "nogales", "laredo", "brownsville", "calexico-east")
            from states in Some("CA", "AZ", "NM", "TX")
            from text in Maybe("laredo", "Juárez", "TIJUANA", "zzz")
            from view in View()
            from sort in Maybe("port", "-port", "port_code", "-state", "field_office", "-longitude")
            select Query(("port", string.Join(',', ports)), ("state", string.Join(',', states)), ("q", text), ("sort", sort)) + view;

        Properties.ForAll(queries, query =>
        {
            var file = InAllFormats("ports", query, "port_slug");
            var (page, shown) = Shown("/ports" + query, "table.stack tr[data-port]", "data-port");

            Assert.Equal(file, shown);
            if (file.Count > 0) Assert.Equal(file.Count, Counted(page, "port"));
        }, runs: 50);
    }

    [Fact]
    public void EventsPage_WithAnyFilter_HasTheRowsOfItsFilesInTheirOrder()
    {
        var queries =
            from sources in Some(s_sources)
            from range in Range()
            from text in Maybe([.. s_words, "Biden", "narrator", "in the coming days", "deportations"])
            from view in View()
            from sort in Maybe("title", "-title", "event_id", "date_earliest", "-date_earliest", "-date_latest", "claim_id", "-source_id", "attribution")
            select Query(("source", string.Join(',', sources)), ("from", range.From), ("to", range.To), ("q", text), ("sort", sort)) + view;

        Properties.ForAll(queries, query =>
        {
            var (events, claims) = (InAllFormats("events", query, "event_id"), InAllFormats("event-claims", query, "claim_id"));
            var (page, shown) = Shown("/events" + query, "article[data-event]", "data-event");

            Assert.Equal(events, shown);
            Assert.Equal(events.Count, Counted(page, "event"));

            // The page has the claims under their events, the file in one list.
            Assert.Equal(claims.Order(StringComparer.Ordinal), page.QuerySelectorAll("li[data-claim]").Select(claim => claim.GetAttribute("data-claim")!).Order(StringComparer.Ordinal));
            Assert.Equal(claims.Count, Counted(page, "claim"));
        }, runs: 50);
    }

    [Fact]
    public void ConflictsPage_WithAnyFilter_HasTheRowsOfItsFileInItsOrder()
    {
        var queries =
            from statuses in Some("open", "explained", "resolved")
            from fields in Some("start", "closure_type", "announced", "reason", "value", "period", "unit", "name")
            from ports in Some("eagle-pass", "el-paso", "lukeville", "nogales", "san-ysidro")
            from sources in Some(s_sources)
            from text in Maybe([.. s_words, "Sherwood", "hold", "10,000"])
            from day in Maybe("2023-09-01", "2023-12-18", "2024-06-01")
            from sort in Maybe("conflict_id", "-conflict_id", "field", "-field", "status", "-status", "sources", "-origins", "author", "-noted_at")
            select Query(
                ("status", string.Join(',', statuses)), ("field", string.Join(',', fields)), ("port", string.Join(',', ports)), ("source", string.Join(',', sources)),
                ("q", text), ("asof", day), ("sort", sort));

        Properties.ForAll(queries, query =>
        {
            var file = InAllFormats("conflicts", query, "conflict_id");
            var (page, shown) = Shown("/conflicts" + query, "li[data-conflict]", "data-conflict");

            Assert.Equal(file, shown);
            Assert.Equal(file.Count, Counted(page, "contested field"));
        }, runs: 40);
    }

    [Fact]
    public void PortPage_OfEveryPort_HasExactlyItsClosuresClaimsFiguresAndSources()
    {
        Assert.All(Rows("/ports.csv", "port_slug"), port =>
        {
            var (page, claims) = Shown($"/ports/{port}", "#claims tr[data-claim]", "data-claim");
            List<string> Ids(string selector, string attribute) => [.. page.QuerySelectorAll(selector).Select(row => row.GetAttribute(attribute)!).Order(StringComparer.Ordinal)];
            var closures = Rows($"/closures.csv?port={port}", "closure_id");
            var figures = Rows($"/figures.csv?port={port}", "claim_id");
            var sources = Rows($"/closure-claims.csv?port={port}", "source_id").Concat(Rows($"/figures.csv?port={port}", "source_id")).Distinct();

            Assert.Equal(Rows($"/ports/{port}.csv", "claim_id"), claims);
            Assert.Equal(Rows($"/closure-claims.csv?port={port}", "claim_id"), claims);
            Assert.Equal(closures.Order(StringComparer.Ordinal), Ids("li[data-closure]", "data-closure"));
            Assert.Equal(figures.Order(StringComparer.Ordinal), Ids("li[data-claim]", "data-claim"));
            Assert.Equal(sources.Order(StringComparer.Ordinal), Ids("li[data-source]", "data-source"));
        });
    }

    [Fact]
    public void ClosurePage_WithAnyFilter_HasTheClaimsOfItsFile()
    {
        var asked = from closure in Gen.Elements(s_closures) from query in ClosureQueries(withPlaces: false) select (closure, query);

        Properties.ForAll(asked, url =>
        {
            var file = Rows($"/closures/{url.closure}.csv{url.query}", "claim_id");
            var (page, shown) = Shown($"/closures/{url.closure}{url.query}", "article[data-claim]", "data-claim");

            // The file runs by publication, the page by the date claimed.
            Assert.Equal(file.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
            Assert.Equal(file.Count, Counted(page, "claim"));
        }, runs: 50);
    }

    private TestSite Site => sites.Both;

    /// <summary>The ids of a table in its file; JSON and workbook have to have the same, in the same order.</summary>
    private List<string> InAllFormats(string table, string query, string column)
    {
        var file = Rows($"/{table}.csv{query}", column);
        using var json = JsonDocument.Parse(Site.TextAsync($"/api/v1/{table}.json{query}").GetAwaiter().GetResult());
        Assert.Equal(file, json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(column).GetString()));
        Assert.Equal(file, Xlsx.Column(Bytes($"/{table}.xlsx{query}"), column));
        return file;
    }

    private void AssertSame(IReadOnlyDictionary<string, byte[]> pack, string file, string query) =>
        Assert.Equal(Site.TextAsync($"/{file}{query}").GetAwaiter().GetResult(), pack.Text(file));

    /// <summary>Of a query what means something to another table, and how the claims are looked at.</summary>
    private static string Only(string query, string[] names) =>
        "?" + string.Join('&', query.TrimStart('?').Split('&').Where(pair => names.Concat(["asof", "known", "reading"]).Contains(pair.Split('=')[0])));

    private byte[] Bytes(string url) => Site.Http.GetByteArrayAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    private List<string> Rows(string url, string column) => [.. Site.RowsAsync(url).GetAwaiter().GetResult().Select(row => row[column])];

    /// <summary>The rows of a table over all pages of it.</summary>
    private (IDocument First, List<string> Ids) Shown(string url, string selector, string attribute)
    {
        var first = Site.PageAsync(url).GetAwaiter().GetResult();
        List<string> ids = [];
        for (var page = first; page is not null; page = Next(page)) ids.AddRange(page.QuerySelectorAll(selector).Select(row => row.GetAttribute(attribute)!));
        return (first, ids);
    }

    private IDocument? Next(IDocument page) =>
        page.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } href ? Site.PageAsync(href).GetAwaiter().GetResult() : null;

    /// <summary>"2" in "2 of 7 closures (1 undated), 12 claims.": the sentence beside the filter.</summary>
    private static int Counted(IDocument page, string what)
    {
        var sentence = page.QuerySelectorAll("p.words b")[^1].Words();
        var match = System.Text.RegularExpressions.Regex.Match(sentence, $@"(\d+)(?: of \d+)? {what}s?\b");
        Assert.True(match.Success, sentence);
        return int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Gen<string> ClosureQueries(bool withPlaces) =>
        from ports in withPlaces ? Some("eagle-pass", "el-paso", "lukeville", "nogales", "san-ysidro") : Gen.Constant<IReadOnlyList<string>>([])
        from types in withPlaces ? Some("rail", "vehicle", "pedestrian", "cargo") : Gen.Constant<IReadOnlyList<string>>([])
        from states in withPlaces ? Some("CA", "AZ", "TX") : Gen.Constant<IReadOnlyList<string>>([])
        from sources in Some(s_sources)
        from range in Range()
        from text in Maybe(s_words)
        from view in View()
        from sort in Maybe("port", "-port", "status", "-status", "began_earliest", "-began_latest", "began_origins_agree", "-ended_earliest", "crossing", "-sources_stated", "sources_inferred")
        select Query(
            ("port", string.Join(',', ports)), ("type", string.Join(',', types)), ("state", string.Join(',', states)), ("source", string.Join(',', sources)),
            ("from", range.From), ("to", range.To), ("q", text), ("sort", sort)) + view;

    /// <summary>How the claims are looked at, as the end of a query whose first parameter is always there: every reading, and days before, between and after the sources.</summary>
    private static Gen<string> View() =>
        from asOf in Maybe("2023-09-01", "2023-12-01", "2023-12-18", "2023-12-22", "2024-06-01")
        from known in Maybe("2023-09-01", "2023-12-01", "2023-12-21", "2023-12-22", "2024-06-01")
        from reading in Maybe([.. Readings.For(s_sources).Select(reading => reading.Name)])
        select Query(("asof", asOf), ("known", known), ("reading", reading)).Replace('?', '&');

    private static string Query(params (string Name, string? Value)[] parameters)
    {
        var query = string.Join('&', parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value)).Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
        return "?" + query;
    }

    /// <summary>None in half of the cases, so that filters combine without leaving nothing over.</summary>
    private static Gen<IReadOnlyList<string>> Some(params string[] ids) =>
        from chosen in Gen.SubListOf(ids)
        from none in Gen.Elements(true, false)
        select (IReadOnlyList<string>)(none ? [] : [.. chosen]);

    private static Gen<string?> Maybe(params string[] values) =>
        Gen.Frequency((3, Gen.Constant<string?>(null)), (2, Gen.Elements(values).Select(value => (string?)value)));

    private static Gen<(string? From, string? To)> Range() =>
        from first in Maybe("2023-09-25", "2023-12-01", "2023-12-18", "2023-12-20", "2024-01-04")
        from last in Maybe("2023-09-25", "2023-12-01", "2023-12-18", "2023-12-20", "2024-01-04")
        select string.CompareOrdinal(first, last) > 0 && last is not null ? (last, first) : (first, last);
}

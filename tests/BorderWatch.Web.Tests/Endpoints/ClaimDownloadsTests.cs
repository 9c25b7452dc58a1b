using System.Globalization;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary>The files of claims, figures, events, sources and ports: their rows and the types of their values.</summary>
public sealed class ClaimDownloadsTests(Sites sites)
{
    [Fact]
    public async Task ClosureClaims_OfTheSeed_AreAllTwentyOneWithThoseThatNameNoPort()
    {
        var rows = await sites.Articles.RowsAsync("/closure-claims.csv");

        Assert.Equal(21, rows.Select(row => row["claim_id"]).Distinct().Count());
        Assert.Equal(21, rows.Count);
        Assert.Equal(10, rows.Count(row => row["link"] == "stated"));
        Assert.Equal(10, rows.Count(row => row["link"] == "inferred"));
        var unlinked = Assert.Single(rows, row => row["link"] == "");
        Assert.Equal(("usa-today-2023-12-21.p1.1", ""), (unlinked["claim_id"], unlinked["closure_ids"]));
    }

    [Fact]
    public async Task ClosureClaims_LinkedToTwoClosures_StandOnceWithBoth()
    {
        var row = await sites.Articles.RowAsync("/closure-claims.csv", "claim_id", "the-hill-2023-12-21.p9.4");

        Assert.Equal(
            ("eagle-pass-rail;el-paso-rail", "inferred", "announced", "on Sunday", "2023-12-17", "9", ""),
            (row["closure_ids"], row["link"], row["aspect"], row["date_text"], row["date_edtf"], row["paragraph"], row["line"]));
    }

    [Theory]
    [InlineData("eagle-pass-rail", 8, 3)]
    [InlineData("el-paso-rail", 8, 3)]
    [InlineData("eagle-pass-vehicle", 3, 2)]
    [InlineData("lukeville-vehicle", 3, 1)]
    [InlineData("san-ysidro-pedestrian", 3, 1)]
    public async Task ClosureFile_OfOneClosure_HasItsClaimsAndNoOthers(string closure, int claims, int stated)
    {
        var rows = await sites.Articles.RowsAsync($"/closures/{closure}.csv");

        Assert.Equal((claims, stated), (rows.Count, rows.Count(row => row["link"] == "stated")));
        Assert.All(rows, row => Assert.Contains(closure, row["closure_ids"].Split(';')));
    }

    [Theory]
    [InlineData("?source=usa-today-2023-12-21", "usa-today-2023-12-21.p7.1")]
    [InlineData("?source=afp-2023-12-22,usa-today-2023-12-21", "afp-2023-12-22.p7.1;usa-today-2023-12-21.p7.1")]
    [InlineData("?source=afp-2023-12-22&source=usa-today-2023-12-21", "afp-2023-12-22.p7.1;usa-today-2023-12-21.p7.1")]
    [InlineData("?q=tuesday", "afp-2023-12-22.p7.1")]
    [InlineData("?from=2023-12-20&source=afp-2023-12-22,ny-breaking-2023-12-21", "ny-breaking-2023-12-21.l23.1;ny-breaking-2023-12-21.l24.1")]
    [InlineData("?to=2023-12-17&source=afp-2023-12-22,the-hill-2023-12-21,usa-today-2023-12-21", "the-hill-2023-12-21.p9.4")]
    [InlineData("?q=nothing%20says%20this", "")]
    public async Task ClosureFile_WithAFilter_HasTheClaimsThatItKeeps(string query, string claims)
    {
        var rows = await sites.Articles.RowsAsync("/closures/eagle-pass-rail.csv" + query);

        Assert.Equal(claims, string.Join(';', rows.Select(row => row["claim_id"]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Figures_OfTheSeed_AreTwelveClaimsInNineFigures()
    {
        var rows = await sites.Articles.RowsAsync("/figures.csv");

        Assert.Equal((12, 9), (rows.Count, rows.Select(row => row["figure_id"]).Distinct().Count()));
        Assert.Equal(12, rows.Select(row => row["claim_id"]).Distinct().Count());
    }

    [Theory]
    [InlineData("ny-breaking-2023-12-21.l1.1", "10000", "", "more_than")] // a hedge never becomes a bound
    [InlineData("usa-today-2023-12-21.p1.2", "20000", "99999", "")]
    [InlineData("afp-2023-12-22.p5.1", "10000", "10000", "about")]
    [InlineData("the-hill-2023-12-21.p9.5", "200000000", "999999999", "")]
    [InlineData("the-hill-2023-12-21.p14.1", "", "", "record")]
    public async Task Figures_WithAHedge_HaveTheBoundsTheWordsGive(string claim, string low, string high, string qualifier)
    {
        var row = await sites.Articles.RowAsync("/figures.csv", "claim_id", claim);

        Assert.Equal((low, high, qualifier), (row["value_low"], row["value_high"], row["qualifier"]));
    }

    [Fact]
    public async Task EventClaims_OfTheSeed_AreThirtyFourOverTheListedEvents()
    {
        var claims = await sites.Articles.RowsAsync("/event-claims.csv");
        var events = await sites.Articles.RowsAsync("/events.csv");

        Assert.Equal(34, claims.Count);
        Assert.Equal(14, events.Count);
        Assert.Equal(events.Select(row => row["event_id"]).Order(), claims.Select(row => row["event_id"]).Distinct().Order());
        Assert.Equal(claims.Count, claims.Select(row => (row["event_id"], row["source_id"])).Distinct().Count());
    }

    [Fact]
    public async Task Events_ListTheSourcesAndOriginsOfTheirClaims()
    {
        var claims = await sites.Articles.RowsAsync("/event-claims.csv");

        var events = await sites.Articles.RowsAsync("/events.csv");

        Assert.All(events, row =>
        {
            var own = claims.Where(claim => claim["event_id"] == row["event_id"]).ToList();
            Assert.Equal(own.Select(claim => claim["source_id"]).Distinct().Order(StringComparer.Ordinal), row["sources"].Split(';'));
            Assert.Equal(own.Select(claim => claim["origin_id"]).Distinct().Order(StringComparer.Ordinal), row["origins"].Split(';'));
        });
    }

    [Theory]
    [InlineData("2303", "eagle-pass", "Eagle Pass", "TX", "Laredo", "Piedras Negras", "America/Chicago", "28.705483", "-100.511977")]
    [InlineData("2402", "el-paso", "El Paso", "TX", "El Paso", "Ciudad Juárez", "America/Denver", "31.764363", "-106.451188")]
    [InlineData("2602", "lukeville", "Lukeville", "AZ", "Tucson", "Sonoyta", "America/Phoenix", "31.880195", "-112.817077")]
    [InlineData("2504", "san-ysidro", "San Ysidro", "CA", "San Diego", "Tijuana", "America/Los_Angeles", "32.542528", "-117.028761")]
    [InlineData("2604", "nogales", "Nogales", "AZ", "Tucson", "Nogales", "America/Phoenix", "31.332839", "-110.942516")]
    [InlineData("2401", "ysleta", "Ysleta", "TX", "El Paso", "Ciudad Juárez", "America/Denver", "31.673126", "-106.33545")] // no closure: for the map
    public async Task Ports_OfTheSeed_HaveCodesPlacesAndPositions(params string[] cells)
    {
        var row = await sites.Articles.RowAsync("/ports.csv", "port_code", cells[0]);

        Assert.Equal(cells, row.Values);
    }

    [Theory]
    [InlineData("/closures.csv", "began_earliest,began_latest,ended_earliest,ended_latest,as_of,known_on")]
    [InlineData("/closure-claims.csv", "date_earliest,date_latest")]
    [InlineData("/events.csv", "date_earliest,date_latest")]
    public async Task Days_InAFile_AreIsoOrEmpty(string path, string columns)
    {
        var rows = await sites.Both.RowsAsync(path);

        Assert.All(
            rows.SelectMany(row => columns.Split(',').Select(column => row[column])).Where(cell => cell.Length > 0),
            cell => Assert.True(DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), cell));
        Assert.Contains(rows, row => columns.Split(',').Any(column => row[column].Length > 0));
    }

    [Fact]
    public async Task Sources_OfTheSeed_ListTheirOrigins()
    {
        var row = await sites.Articles.RowAsync("/sources.csv", "source_id", "ny-breaking-2023-12-21");

        Assert.Equal("daily-mail;lopez-obrador;reuters;white-house-2023-12-20;white-house-2023-12-21", row["origins"]);
        Assert.Equal(("from the published copy", "news"), (row["published_basis"], row["kind"]));
    }
}

using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary><c>/closures.csv</c>: its exact text, and the table in section 3 of the contract through it.</summary>
public sealed class ClosuresCsvTests(Sites sites)
{
    private const string Header =
        "closure_id,port_code,port_slug,port,state,crossing,closure_type,status,began_edtf,began_earliest,began_latest,began_qualifier,"
        + "began_origins_agree,began_origins_dated,ended_edtf,ended_earliest,ended_latest,sources_stated,sources_inferred,reading,as_of,known_on";

    [Fact]
    public async Task Text_OfTheSeed_IsExactlyThis()
    {
        string[] lines =
        [
            Header,
            "san-ysidro-pedestrian,2504,san-ysidro,San Ysidro,CA,pedestrian crossing,pedestrian,closed,[..2023-12-21],,2023-12-21,,0,0,,,,usa-today-2023-12-21,afp-2023-12-22;the-hill-2023-12-21,consensus,2023-12-22,2023-12-22",
            "lukeville-vehicle,2602,lukeville,Lukeville,AZ,vehicle crossing,vehicle,closed,[..2023-12-21],,2023-12-21,,0,0,,,,usa-today-2023-12-21,afp-2023-12-22;the-hill-2023-12-21,consensus,2023-12-22,2023-12-22",
            "el-paso-rail,2402,el-paso,El Paso,TX,rail bridge,rail,closed,\"[2023-12-18,2023-12-19]\",2023-12-18,2023-12-19,,2,3,,,,afp-2023-12-22;newsnet-ap-2023-12-22;usa-today-2023-12-21,ny-breaking-2023-12-21;the-hill-2023-12-21,consensus,2023-12-22,2023-12-22",
            "eagle-pass-rail,2303,eagle-pass,Eagle Pass,TX,rail bridge,rail,closed,\"[2023-12-18,2023-12-19]\",2023-12-18,2023-12-19,,2,3,,,,afp-2023-12-22;newsnet-ap-2023-12-22;usa-today-2023-12-21,ny-breaking-2023-12-21;the-hill-2023-12-21,consensus,2023-12-22,2023-12-22",
            "eagle-pass-vehicle,2303,eagle-pass,Eagle Pass,TX,vehicle crossing,vehicle,closed,2023-12-01~,2023-12-01,2023-12-01,about,1,1,,,,afp-2023-12-22;usa-today-2023-12-21,the-hill-2023-12-21,consensus,2023-12-22,2023-12-22",
            "",
        ];

        var bytes = await sites.Articles.Http.GetByteArrayAsync(new Uri("/closures.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(string.Join("\r\n", lines), System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Equal((byte)'c', bytes[0]);
    }

    [Fact]
    public async Task Text_OfANarrowedFilter_HasThoseRowsWithTheSameValuesOnTheDayAsked()
    {
        string[] lines =
        [
            Header,
            "eagle-pass-rail,2303,eagle-pass,Eagle Pass,TX,rail bridge,rail,possibly_closed,\"[2023-12-18,2023-12-19]\",2023-12-18,2023-12-19,,2,3,,,,afp-2023-12-22;newsnet-ap-2023-12-22;usa-today-2023-12-21,ny-breaking-2023-12-21;the-hill-2023-12-21,consensus,2023-12-18,2023-12-22",
            "",
        ];

        var text = await sites.Articles.TextAsync("/closures.csv?port=eagle-pass&type=rail&source=newsnet-ap-2023-12-22&asof=2023-12-18");

        Assert.Equal(string.Join("\r\n", lines), text);
    }

    [Theory]
    [InlineData("eagle-pass-rail", "[2023-12-18,2023-12-19]", "2", "3")]
    [InlineData("el-paso-rail", "[2023-12-18,2023-12-19]", "2", "3")]
    [InlineData("eagle-pass-vehicle", "2023-12-01~", "1", "1")]
    [InlineData("lukeville-vehicle", "[..2023-12-21]", "0", "0")]
    [InlineData("san-ysidro-pedestrian", "[..2023-12-21]", "0", "0")]
    public async Task Start_OfTheFiveArticles_IsThatOfTheContract(string closure, string began, string agree, string dated)
    {
        var row = await sites.Articles.RowAsync("/closures.csv", "closure_id", closure);

        Assert.Equal((began, agree, dated), (row["began_edtf"], row["began_origins_agree"], row["began_origins_dated"]));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "2023-12-18", "3", "4")]
    [InlineData("el-paso-rail", "2023-12-18", "3", "4")]
    [InlineData("eagle-pass-vehicle", "2023-11-27", "1", "2")]
    [InlineData("lukeville-vehicle", "2023-12-04", "1", "1")]
    [InlineData("san-ysidro-pedestrian", "2023-12-09", "1", "1")]
    public async Task Start_WithTheSupplement_IsThatOfTheContract(string closure, string began, string agree, string dated)
    {
        var row = await sites.Both.RowAsync("/closures.csv", "closure_id", closure);

        Assert.Equal((began, agree, dated), (row["began_edtf"], row["began_origins_agree"], row["began_origins_dated"]));
    }

    [Theory]
    [InlineData("eagle-pass-rail", "2023-12-22")]
    [InlineData("el-paso-rail", "2023-12-22")]
    [InlineData("eagle-pass-vehicle", "2024-01-04")]
    [InlineData("lukeville-vehicle", "2024-01-04")]
    [InlineData("lukeville-pedestrian", "2024-01-04")]
    [InlineData("nogales-pedestrian", "2024-01-04")]
    [InlineData("san-ysidro-pedestrian", "2024-01-04")]
    public async Task End_WithTheSupplement_IsDatedAndTheClosureReopened(string closure, string ended)
    {
        var row = await sites.Both.RowAsync("/closures.csv", "closure_id", closure);

        Assert.Equal((ended, ended, ended, "reopened"), (row["ended_edtf"], row["ended_earliest"], row["ended_latest"], row["status"]));
    }

    [Fact]
    public async Task Filter_OfSources_NeverChangesADerivedValue()
    {
        var whole = await sites.Articles.RowAsync("/closures.csv", "closure_id", "eagle-pass-rail");

        var narrowed = await sites.Articles.RowAsync("/closures.csv?source=the-hill-2023-12-21", "closure_id", "eagle-pass-rail");

        Assert.Equal(whole, narrowed);
    }

    [Theory]
    [InlineData("/closures.csv?page=7", "/closures.csv")]
    [InlineData("/closure-claims.csv?page=7", "/closure-claims.csv")]
    [InlineData("/closures/lukeville-vehicle.csv?page=7", "/closures/lukeville-vehicle.csv")]
    [InlineData("/figures.csv?page=7", "/figures.csv")]
    [InlineData("/events.csv?page=7", "/events.csv")]
    [InlineData("/event-claims.csv?page=7", "/event-claims.csv")]
    [InlineData("/sources.csv?page=7", "/sources.csv")]
    [InlineData("/ports.csv?page=7", "/ports.csv")]
    [InlineData("/closures.csv?page=nonsense&page=2", "/closures.csv")]
    [InlineData("/closures.csv?utm_source=x&UTM_medium=y", "/closures.csv")]
    [InlineData("/sources.csv?utm_campaign=a%20b", "/sources.csv")]
    public async Task Parameter_OfTablesOrOfTrackers_IsIgnored(string url, string plain)
    {
        var text = await sites.Articles.TextAsync(url);

        Assert.Equal(await sites.Articles.TextAsync(plain), text);
    }

    [Fact]
    public async Task Rows_MoreThanOnePageHolds_AllStandInTheFile()
    {
        using var pack = TestPack.Empty().Source("paper-a");
        for (var i = 0; i < 60; i++) pack.Port($"p{i:00}").Closure($"p{i:00}", "rail").ClosureClaim($"paper-a.p{i}.1", $"p{i:00}-rail", date: "2023-12-18");
        await using var site = await SiteOf(pack);

        var rows = await site.RowsAsync("/closures.csv?page=2");

        Assert.Equal(60, rows.Count);
    }

    [Fact]
    public async Task Cell_ThatASpreadsheetWouldRun_IsGuarded()
    {
        using var pack = TestPack.Empty().Port("alpha").Source("paper-a").Closure("alpha", "rail")
            .ClosureClaim("paper-a.p1.1", "alpha-rail", date: "2023-12-18", words: "=1+1", place: "@alpha")
            .ClosureClaim("paper-a.p2.1", "alpha-rail", date: "2023-12-18", words: "plain, \"quoted\"\nand broken", place: "-alpha");
        await using var site = await SiteOf(pack);

        var text = await site.TextAsync("/closure-claims.csv");
        var rows = await site.RowsAsync("/closure-claims.csv");

        Assert.Equal(["'=1+1", "plain, \"quoted\"\nand broken"], rows.Select(row => row["date_text"]));
        Assert.Equal(["'@alpha", "'-alpha"], rows.Select(row => row["place_stated"]));
        Assert.Contains(",\"plain, \"\"quoted\"\"\nand broken\",2023-12-18,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_BelowZero_IsNotGuarded()
    {
        var rows = await sites.Articles.RowsAsync("/ports.csv");

        Assert.Equal(28, rows.Count);
        Assert.All(rows, row => Assert.Matches(@"^-\d+\.\d+$", row["longitude"]));
    }

    private static async Task<TestSite> SiteOf(TestPack pack)
    {
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store, ct: TestContext.Current.CancellationToken);
        return await TestSite.StartAsync(store);
    }
}

namespace BorderWatch.Web.Tests.Endpoints;

/// <summary><c>/conflicts.csv</c>: the exact text of a start, of a figure and of what was entered by hand.</summary>
public sealed class ConflictsCsvTests(Sites sites)
{
    private const string Header = "conflict_id,subject_id,field,values,sources,origins,spread,spread_unit,status,reason,author,noted_at,unseen";

    [Fact]
    public async Task Text_OfAFilter_IsExactlyThis()
    {
        string[] lines =
        [
            Header,
            "eagle-pass-rail.start,eagle-pass-rail,start,2023-12-18 [usa-today-2023-12-21.p7.1];2023-12-19 [afp-2023-12-22.p7.1];[2023-12-17..2023-12-22] [newsnet-ap-2023-12-22.p10.1],afp-2023-12-22;newsnet-ap-2023-12-22;usa-today-2023-12-21,afp;ap;usa-today,1,days,open,\"USA TODAY and AFP each name a day, and neither cites a notice. The week that NEWSnet/AP gives fits both.\",BorderWatch,2026-11-21T09:00:00Z,",
            "",
        ];

        var text = await sites.Articles.TextAsync("/conflicts.csv?field=start&port=eagle-pass");

        Assert.Equal(string.Join("\r\n", lines), text);
    }

    [Theory]
    [InlineData("eagle-pass-vehicle.closure_type", "vehicle [usa-today-2023-12-21.p8.3,afp-2023-12-22.p8.1];vehicle+pedestrian [the-hill-2023-12-21.p9.1]", "2", "values")]
    [InlineData("people-per-day.value", "estimated 10000 people [the-hill-2023-12-21.p8.1];more_than 10000 people [ny-breaking-2023-12-21.l1.1]", "0", "percent")]
    [InlineData("adviser.name", "Liz Sherwood Randall [afp-2023-12-22.p4,usa-today-2023-12-21.p5];Elizabeth Sherwood-Randall [ny-breaking-2023-12-21.l14,the-hill-2023-12-21.p5];Liz Sherwood-Randall [newsnet-ap-2023-12-22.p7]", "3", "values")]
    public async Task Values_OfARow_HaveTheClaimsThatSayThem(string id, string values, string spread, string unit)
    {
        var row = await sites.Articles.RowAsync("/conflicts.csv", "conflict_id", id);

        Assert.Equal((values, spread, unit), (row["values"], row["spread"], row["spread_unit"]));
    }

    [Fact]
    public async Task Values_OfBothSeeds_AreAsManyAsOnThePage()
    {
        var page = await sites.Both.PageAsync("/conflicts");

        var rows = await sites.Both.RowsAsync("/conflicts.csv");

        Assert.All(rows, row => Assert.Equal(page.GetElementById(row["conflict_id"])!.QuerySelectorAll(".cv > li").Length, row["values"].Split(';').Length));
    }
}

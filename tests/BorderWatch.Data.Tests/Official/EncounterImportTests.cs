using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>CBP files, in their three breakdowns.</summary>
public sealed class EncounterImportTests
{
    private const string Held = "SELECT c.kind, m.month / 12 AS y, m.month % 12 + 1 AS m, sum(e.value) FROM encounter_month m JOIN encounter e USING (release_no, month) JOIN encounter_class c USING (class_no) WHERE m.holds GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;";

    [Fact]
    public async Task Southwest_Imported_IsCountedByCalendarMonth()
    {
        await using var store = await OfficialStore.EmptyAsync();

        var result = await store.ImportAsync(AgencyFiles.Southwest(
            "2024 (FYTD),FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5",
            "2024 (FYTD),Remaining,JAN,Office of Field Operations,UAC,Mexico,Title 8,Inadmissibles,7.0",
            "2024 (FYTD),FYTD,JAN,Office of Field Operations,UC / Single Minors,El Salvador,Title 8,Inadmissibles,1"));

        Assert.Equal((ReleaseKinds.Southwest, "2023-10", "2024-01", 2), (result.Release.Kind, result.Release.FirstMonth.ToString(), result.Release.LastMonth.ToString(), result.Release.Months));
        Assert.Equal(["encounters-southwest 2023 10 5", "encounters-southwest 2024 1 8"], await store.LinesAsync(Held));
        Assert.Equal(["UC / Single Minors El Salvador", "UC / Single Minors Mexico"], await store.LinesAsync("SELECT demographic, citizenship FROM encounter_class WHERE component = 'Office of Field Operations' ORDER BY 1, 2;"));
        Assert.Equal(["Southwest Land Border"], await store.LinesAsync("SELECT DISTINCT region FROM encounter_class;"));
    }

    [Fact]
    public async Task ByState_WithACommaInAName_IsRead()
    {
        await using var store = await OfficialStore.EmptyAsync();

        await store.ImportAsync(AgencyFiles.ByState(
            "2021,FYTD,APR,Northern Land Border,ID,Single Adults,\"CHINA, PEOPLES REPUBLIC OF\",Title 8,1",
            "2021,FYTD,APR,Southwest Land Border,TX,FMUA,MEXICO,Title 42,4"));

        Assert.Equal(["ID CHINA, PEOPLES REPUBLIC OF", "TX MEXICO"], await store.LinesAsync("SELECT state, citizenship FROM encounter_class ORDER BY 1;"));
        Assert.Equal(["4"], await store.LinesAsync("SELECT southwest FROM encounter_month;"));
    }

    [Fact]
    public async Task Months_OfSeveralReleases_AreHeldByTheNewestAloneInAnyOrder()
    {
        byte[][] files =
        [
            AgencyFiles.Southwest("2023,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,10", "2023,FYTD,NOV,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,20"),
            AgencyFiles.Southwest("2023,FYTD,NOV,U.S. Border Patrol,UAC,Other,Title 8,Apprehensions,21", "2023,FYTD,DEC,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,30"),
            AgencyFiles.ByState("2023,FYTD,NOV,Southwest Land Border,TX,FMUA,MEXICO,Title 8,22", "2023,FYTD,NOV,Other,NY,FMUA,MEXICO,Title 8,1"),
        ];
        List<string> dumps = [];

        foreach (var order in new int[][] { [0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1] })
        {
            await using var store = await OfficialStore.EmptyAsync();
            foreach (var file in order) await store.ImportAsync(files[file]);
            dumps.Add(await store.DumpAsync());
            Assert.Equal(
                ["encounters-by-state 2022 11 23", "encounters-southwest 2022 10 10", "encounters-southwest 2022 11 21", "encounters-southwest 2022 12 30"],
                await store.LinesAsync(Held));
        }

        Assert.Single(dumps.Distinct());
    }

    [Theory]
    [InlineData("FY24,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5", "Fiscal Year")]
    [InlineData("2024,FYTD,October,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5", "Month (abbv)")]
    [InlineData("2024,FYTD,OCT,U.S. Border Patrol,,Other,Title 8,Apprehensions,5", "Demographic")]
    [InlineData("2024,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5.5", "Encounter Count")]
    public async Task Row_ThatCannotBeRead_IsRejectedByColumn(string row, string column)
    {
        await using var store = await OfficialStore.EmptyAsync();
        const string good = "2024,FYTD,NOV,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5";

        var result = await store.ImportAsync(AgencyFiles.Southwest(row, good));

        Assert.Equal((2L, 1L), (result.Release.Rows, result.Release.Rejected));
        var report = await new ReleaseQueries(store.Store.Database).ReportAsync(result.Release.ReleaseId, TestContext.Current.CancellationToken);
        using var text = new StreamReader(new System.IO.Compression.GZipStream(new MemoryStream(report!), System.IO.Compression.CompressionMode.Decompress));
        Assert.StartsWith($"2,{column},", (await text.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("\r\n")[1], StringComparison.Ordinal);
    }
}

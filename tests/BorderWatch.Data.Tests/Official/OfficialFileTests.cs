using BorderWatch.Data.Official;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>The agencies' own files, with the counts and sums of their README.</summary>
public sealed class OfficialFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bts/1996-2025-02/Border_Crossing_Entry_Data.csv.gz", 399_406, "1996-01", "2025-02", 10, 1)]
    [InlineData("bts/1996-2019-06/Border_Crossing_Entry_Data.csv.gz", 349_172, "1996-01", "2019-06", 10, 0)]
    [InlineData("bts/1996-2019-03/Border_Crossing_Entry_Data.csv.gz", 346_733, "1996-01", "2019-03", 0, 0)]
    [InlineData("bts/1996-2019-03-excel/Border_Crossing_Entry_Data.csv.gz", 346_733, "1996-01", "2019-03", 0, 0)]
    [InlineData("cbp/encounters/sbo-encounters-fy19-fy22.csv", 2_264, "2018-10", "2022-09", 0, 0)]
    [InlineData("cbp/encounters/sbo-encounters-fy22-fy25-nov.csv", 1_665, "2021-10", "2024-11", 0, 0)]
    [InlineData("cbp/encounters/sbo-encounters-fy22-fy25-aug.csv", 1_936, "2021-10", "2025-08", 0, 0)]
    [InlineData("cbp/encounters/nationwide-encounters-fy20-fy23-state.csv", 42_532, "2019-10", "2023-09", 0, 0)]
    [InlineData("cbp/encounters/nationwide-encounters-fy21-fy24-oct-state.csv", 35_630, "2020-10", "2023-10", 0, 0)]
    [InlineData("cbp/encounters/nationwide-encounters-fy21-fy24-nov-state.csv", 36_642, "2020-10", "2023-11", 0, 0)]
    [InlineData("cbp/encounters/nationwide-encounters-fy21-fy24-state.csv", 46_995, "2020-10", "2024-09", 0, 0)]
    [InlineData("cbp/encounters/cbp_resp.csv", 68_815, "2019-10", "2024-09", 0, 0)]
    public async Task File_OfAnAgency_HasTheRowsOfItsReadme(string file, long rows, string first, string last, long duplicates, long conflicts)
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();

        var release = (await store.Importer.ImportAsync(OfficialFiles.PathOf(file), ct: Ct)).Release;

        Assert.Equal((rows, first, last, duplicates, conflicts, 0L), (release.Rows, release.FirstMonth.ToString(), release.LastMonth.ToString(), release.Duplicates, release.Conflicts, release.Rejected));
    }

    [Theory]
    [InlineData("currentBorderCrossings.json", 76, "2022-06-29", "10:25:16", "13:25:16", 46, 0, 75, 532)]
    [InlineData("cbp_bwtnew_2026-10-01_extract.json", 17, "2026-10-01", "02:07:49", "04:07:49", 17, 7, 4, 119)]
    [InlineData("bwt.xml", 4, "2026-08-22", null, null, 0, 0, 0, 22)]
    public async Task Snapshot_OfWaitTimes_HasTheCrossingsOfItsReadme(string file, int crossings, string day, string? first, string? last, int mexican, int closed, int delayed, int lanes)
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();

        var release = (await store.Importer.ImportAsync(OfficialFiles.PathOf($"cbp/wait-times/{file}"), ct: Ct)).Release;

        Assert.Equal((crossings, 0L, 0L, 0L), (release.Rows, release.Duplicates, release.Conflicts, release.Rejected));
        Assert.Equal([$"{day} {day} {first} {last}"], await store.LinesAsync("SELECT first_day, last_day, first_time, last_time FROM wait_release;"));
        Assert.Equal([$"{crossings} {mexican} {closed}"], await store.LinesAsync("SELECT count(*), count(*) FILTER (WHERE border = 'Mexican Border') AS mexican, count(*) FILTER (WHERE status = 'Closed') AS closed FROM wait_crossing;"));
        Assert.Equal([$"{delayed} {lanes}"], await store.LinesAsync("SELECT count(*) FILTER (WHERE status = 'delay') AS delayed, count(*) AS lanes FROM wait_lane;"));
    }

    [Fact]
    public async Task List_OfCrossings_IsNoSnapshot()
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();

        var error = await Assert.ThrowsAsync<Data.Official.Import.ImportException>(() => store.Importer.ImportAsync(OfficialFiles.PathOf("cbp/wait-times/portCrossings.json"), ct: Ct));

        Assert.StartsWith("This is CBP’s list of crossings (portCrossings)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cbp/encounters/cbp_resp.csv", 2021, 1_734_686)]
    [InlineData("cbp/encounters/nationwide-encounters-fy21-fy24-state.csv", 2022, 2_378_944)]
    [InlineData("cbp/encounters/sbo-encounters-fy22-fy25-aug.csv", 2023, 2_475_669)]
    [InlineData("cbp/encounters/sbo-encounters-fy22-fy25-nov.csv", 2024, 2_135_005)]
    public async Task FiscalYear_OnTheSouthwestBorder_HasTheKnownSum(string file, int year, long sum)
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();

        await store.Importer.ImportAsync(OfficialFiles.PathOf(file), ct: Ct);

        var (from, to) = (YearMonth.Of(year - 1, 10).Index, YearMonth.Of(year, 9).Index);
        Assert.Equal([$"{sum}"], await store.LinesAsync($"SELECT sum(southwest) FROM encounter_month WHERE holds AND month BETWEEN {from} AND {to};"));
    }

    [Fact]
    public async Task Vintages_OfTheCrossings_GiveTheSameStoreInAnyOrderAndKeepTheRevisions()
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        string[] files = [.. new[] { "1996-2025-02", "1996-2019-06", "1996-2019-03", "1996-2019-03-excel" }.Select(vintage => OfficialFiles.PathOf($"bts/{vintage}/Border_Crossing_Entry_Data.csv.gz"))];
        List<string> dumps = [];

        foreach (var order in new int[][] { [0, 1, 2, 3], [2, 3, 1, 0] })
        {
            await using var store = await OfficialStore.EmptyAsync();
            foreach (var file in order) await store.Importer.ImportAsync(files[file], ct: Ct);
            dumps.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(await store.DumpAsync()))));
            Assert.Equal(["2"], await store.LinesAsync("SELECT count(*) FROM crossing_revision;"));
            Assert.Equal(["138097"], await store.LinesAsync($"SELECT value FROM crossing JOIN crossing_measure USING (measure_no) WHERE measure = 'Personal Vehicles' AND port_code = 2303 AND month = {YearMonth.Of(2023, 12).Index};"));
        }

        Assert.Single(dumps.Distinct());
    }

    [Fact]
    public async Task October2023_OnTheSouthwestBorder_WasRevisedTwice()
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();

        foreach (var part in new[] { "", "-oct", "-nov" }) await store.Importer.ImportAsync(OfficialFiles.PathOf($"cbp/encounters/nationwide-encounters-fy21-fy24{part}-state.csv"), ct: Ct);

        Assert.Equal(["240988", "240986", "240927"], await store.LinesAsync($"SELECT southwest FROM encounter_month JOIN official_release USING (release_no) WHERE month = {YearMonth.Of(2023, 10).Index} ORDER BY rank;"));
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>Border wait times in both forms, whole, odd and broken.</summary>
public sealed class WaitImportTests
{
    private const string Crossings = "SELECT crossing_no, port_number, port_code, port, crossing, border, hours, day, time, status FROM wait_crossing ORDER BY crossing_no;";
    private const string Lanes = "SELECT crossing_no, mode, kind, status, delay, open, updated FROM wait_lane WHERE status <> 'N/A' ORDER BY crossing_no, mode, kind;";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Json_OfANight_IsKeptAsItIsGiven()
    {
        await using var store = await OfficialStore.EmptyAsync();

        var result = await store.ImportAsync(WaitFiles.Json(WaitFiles.Night));

        Assert.True(result.IsNew);
        Assert.Equal((ReleaseKinds.WaitTimes, new DateOnly(2026, 10, 1), 5L, 0L), (result.Release.Kind, result.Release.LastDay, result.Release.Rows, result.Release.Rejected));
        Assert.StartsWith("cbp-wait-times-2026-10-01-", result.Release.ReleaseId, StringComparison.Ordinal);
        Assert.Equal(
            [
                "1 230301 2303 Eagle Pass Bridge I Mexican Border 7 am-11 pm 2026-10-01 04:07:49 Closed",
                "2 230302 2303 Eagle Pass Bridge II Mexican Border 24 hrs/day 2026-10-01 04:07:49 Open",
                "3 l24501  Fort Hancock Fort Hancock Mexican Border 6 am-6 pm 2026-10-01 03:07:49 Closed",
                "4 260201 2602 Lukeville  Mexican Border 6 am-8 pm 2026-10-01 02:07:49 Closed",
                "5 070801 0708 Alexandria Bay Thousand Islands Bridge Canadian Border 24 hrs/day 2026-10-01 05:07:49 Open",
            ],
            await store.LinesAsync(Crossings));
        Assert.Equal(
            ["1 commercial standard Update Pending   ", "1 passenger ready Update Pending   ", "1 passenger standard Update Pending   ", "2 commercial standard Lanes Closed   ", "2 passenger ready Update Pending   ", "2 passenger standard delay 15 2 At 3:00 am CDT"],
            (await store.LinesAsync(Lanes)).Take(6));
        Assert.Equal(["Road works.\r\nUse the left lane."], await store.LinesAsync("SELECT notice FROM wait_crossing WHERE notice IS NOT NULL;"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rss_OfANight_GivesWhatItHasAndNothingElse(bool escaped)
    {
        await using var store = await OfficialStore.EmptyAsync();

        var result = await store.ImportAsync(WaitFiles.Rss(escaped, WaitFiles.Night));

        Assert.Equal((5L, 0L, new DateOnly(2026, 10, 1)), (result.Release.Rows, result.Release.Rejected, result.Release.LastDay));
        Assert.Equal(["1   Eagle Pass Bridge I  7 am-11 pm 2026-10-01  ", "2   Eagle Pass Bridge II  24 hrs/day 2026-10-01  "], (await store.LinesAsync(Crossings)).Take(2));
        Assert.Equal(["2 commercial standard Lanes Closed   ", "2 passenger ready Update Pending   ", "2 passenger standard 15 min delay 15 2 At 3:00 am CDT"], (await store.LinesAsync(Lanes)).Where(line => line[0] == '2'));
        Assert.Equal(["Thu, 01 Oct 2026 05:08:39 EST"], await store.LinesAsync("SELECT published FROM wait_release;"));
        Assert.Equal(["Road works.\nUse the left lane."], await store.LinesAsync("SELECT notice FROM wait_crossing WHERE notice IS NOT NULL;"));
    }

    [Fact]
    public async Task Contents_Compressed_AreTheSameSnapshot()
    {
        await using var store = await OfficialStore.EmptyAsync();
        foreach (var plain in new[] { WaitFiles.Json(WaitFiles.Night), WaitFiles.Rss(escaped: false, WaitFiles.Night) })
        {
            var first = await store.ImportAsync(plain);
            var before = await store.DumpAsync();

            foreach (var file in new[] { plain, AgencyFiles.Gzip(plain), AgencyFiles.Zip(("any.csv", plain)) })
            {
                var result = await store.ImportAsync(file);
                Assert.Equal((false, first.Release), (result.IsNew, result.Release));
            }

            Assert.Equal(before, await store.DumpAsync());
        }
    }

    [Fact]
    public async Task ByteOrderMark_AndOneLine_AreRead()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var text = Encoding.UTF8.GetString(WaitFiles.Json(WaitFiles.Night)).ReplaceLineEndings("");

        var result = await store.ImportAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal((5L, 0L), (result.Release.Rows, result.Release.Rejected));
    }

    [Fact]
    public async Task Closed_EverywhereInAFile_ClosesNothingAndClaimsNothing()
    {
        await using var store = await OfficialStore.SeededAsync();
        string[] tables = ["closure", "closure_claim", "claim_closure", "figure_claim", "event_claim", "source", "conflict_note", "crossing", "encounter", "official_release"];
        async Task<string> SumAsync() => string.Join('\n', await Task.WhenAll(tables.Select(async table => string.Join('\n', await store.LinesAsync($"SELECT * FROM {table};")))));
        var before = await SumAsync();

        await store.ImportAsync(WaitFiles.Json(WaitFiles.Night.Select(crossing => crossing with { Status = "Closed", Lane = "Lanes Closed", Commercial = "Lanes Closed" })));

        Assert.Equal(before, await SumAsync());
        Assert.Equal(["5"], await store.LinesAsync("SELECT count(*) FROM wait_crossing WHERE status = 'Closed';"));
    }

    [Fact]
    public async Task Records_ThatRepeatOrContradict_CountOnceAndTheLastHolds()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var night = WaitFiles.Night;

        var result = await store.ImportAsync(WaitFiles.Json(night[0], night[1], night[0], night[1] with { Status = "Closed" }));

        Assert.Equal((4L, 1L, 1L, 0L), (result.Release.Rows, result.Release.Duplicates, result.Release.Conflicts, result.Release.Rejected));
        Assert.Equal(["Closed", "Closed"], await store.LinesAsync("SELECT status FROM wait_crossing ORDER BY crossing_no;"));
        Assert.EndsWith(",port_number,230302,record 4: an earlier record says otherwise of the same crossing; the last holds", Assert.Single(await ReportAsync(store, result)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"10/1/2026\"", "\"31/31/2026\"", "date,31/31/2026,record 1: is not a day such as 6/29/2022")]
    [InlineData("\"04:07:49\"", "\"soon\"", "time,soon,record 1: is not a time of day such as 13:25:16")]
    [InlineData("\"230301\"", "\"2303 01\"", "port_number,2303 01,record 1: is not a number of a crossing such as 230302")]
    [InlineData("\"Eagle Pass\"", "\" \"", "port_name, ,record 1: is not a name")]
    [InlineData("\"delay_minutes\": \"15\"", "\"delay_minutes\": \"many\"", "passenger_vehicle_lanes.standard_lanes.delay_minutes,many,record 1: is neither a number of minutes nor empty nor N/A")]
    [InlineData("\"delay_minutes\": \"15\"", "\"delay_minutes\": -1", "passenger_vehicle_lanes.standard_lanes.delay_minutes,\"'-1\",record 1: is neither a number of minutes nor empty nor N/A")]
    [InlineData("\"lanes_open\": \"2\"", "\"lanes_open\": {}", "passenger_vehicle_lanes.standard_lanes.lanes_open,{},record 1: is neither a number of lanes nor empty nor N/A")]
    [InlineData("\"hours\"", "\"date\"", ",,\"record 1: gives a name twice, or is nested too deep\"")]
    [InlineData("\"Bridge I\"", "\"\\ud800\"", ",,record 1: has text that is not UTF-8")]
    public async Task Record_ThatCannotBeRead_IsInTheReportAndTheRestIsTaken(string what, string instead, string expected)
    {
        await using var store = await OfficialStore.EmptyAsync();
        var first = Encoding.UTF8.GetString(WaitFiles.Json(new WaitedCrossing("230301", "Eagle Pass", "Bridge I") { Lane = "delay", Delay = "15" }));
        var second = Encoding.UTF8.GetString(WaitFiles.Json(WaitFiles.Night[1]));
        var bad = first.Replace(what, instead, StringComparison.Ordinal);
        Assert.NotEqual(first, bad);

        var result = await store.ImportAsync(Encoding.UTF8.GetBytes($"{bad.TrimEnd()[..^1]},{second.TrimStart()[1..]}"));

        Assert.Equal((2L, 1L), (result.Release.Rows, result.Release.Rejected));
        Assert.Equal(["2," + expected], await ReportAsync(store, result));
        Assert.Equal(["230302"], await store.LinesAsync("SELECT port_number FROM wait_crossing;"));
    }

    [Fact]
    public async Task Rss_WithALineThatIsNotKnown_ReportsItWithItsLine()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var text = Encoding.UTF8.GetString(WaitFiles.Rss(escaped: false, WaitFiles.Night));

        var result = await store.ImportAsync(Encoding.UTF8.GetBytes(text.Replace("Hours: 6 am-8 pm", "Weather: fine <br/>Hours: 6 am-8 pm", StringComparison.Ordinal)));

        Assert.Equal(["6,description,Weather: fine,record 4: is a line that is not known"], await ReportAsync(store, result));
    }

    [Fact]
    public async Task Records_OfWhichManyCannotBeRead_StopTheImportUnlessToldOtherwise()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var file = WaitFiles.Json(WaitFiles.Night.Select((crossing, index) => index < 2 ? crossing with { Date = "" } : crossing));

        var refusal = await store.RefusalAsync(file);
        var result = await store.ImportAsync(file, anyShareRejected: true);

        Assert.StartsWith("2 of 5 rows cannot be read, more than one in a hundred. Nothing was imported.", refusal, StringComparison.Ordinal);
        Assert.Equal((5L, 2L), (result.Release.Rows, result.Release.Rejected));
    }

    [Theory]
    [InlineData("{\"portCrossings\":[{\"bwtId\":\"04070801\",\"border\":\"C\"}]}", "This is CBP’s list of crossings (portCrossings)")]
    [InlineData("[{\"bwtId\":\"04070801\",\"border\":\"C\"}]", "This is CBP’s list of crossings (portCrossings)")]
    [InlineData("{\"type\":\"FeatureCollection\"}", "This is JSON, but not CBP’s border wait times")]
    [InlineData("[1,2]", "This is JSON, but not CBP’s border wait times")]
    [InlineData("[]", "The file is one of CBP’s border wait times, but has no records.")]
    [InlineData("[{\"port_number\":\"230301\",\"port_name\"", "Line 1: this is no JSON, or it is damaged or cut short.")]
    [InlineData("[] []", "Line 1: this is no JSON, or it is damaged or cut short.")]
    [InlineData("<html><body>Not found</body></html>", "This is XML, but not CBP’s border wait times")]
    [InlineData("<rss><channel><title>News</title><item><title>A</title></item></channel></rss>", "This is XML, but not CBP’s border wait times")]
    [InlineData("<rss><channel><title>CBP Border Wait Times</title></channel></rss>", "The file is one of CBP’s border wait times, but has no records.")]
    [InlineData("<rss><channel><title>CBP Border Wait Times</title><item>", "Line 1: this is no XML, or it is damaged, cut short")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><title>&a;</title></channel></rss>", "Line 1: this is no XML, or it is damaged, cut short, too large, or has a document type")]
    public async Task File_OfAnotherKindOrBroken_IsRefusedInWords(string content, string refusal)
    {
        await using var store = await OfficialStore.EmptyAsync();

        var message = await store.RefusalAsync(Encoding.UTF8.GetBytes(content));

        Assert.StartsWith(refusal, message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_CutShortAnywhere_IsRefused()
    {
        await using var store = await OfficialStore.EmptyAsync();
        foreach (var whole in new[] { WaitFiles.Json(WaitFiles.Night), WaitFiles.Rss(escaped: false, WaitFiles.Night), AgencyFiles.Gzip(WaitFiles.Json(WaitFiles.Night)) })
        {
            for (var length = 20; length < whole.Length - 12; length += whole.Length / 20) await store.RefusalAsync(whole[..length]);
        }
    }

    [Fact]
    public async Task File_BeyondEveryMeasure_IsRefusedBeforeItIsInMemory()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var long1 = "[{\"port_number\":\"" + new string('1', 3_000_000);
        var deep = "[" + string.Concat(Enumerable.Repeat("{\"a\":", 5_000));
        var deepXml = "<rss>" + string.Concat(Enumerable.Repeat("<a>", 5_000));
        var longXml = "<rss><channel><title>CBP Border Wait Times</title><item><title>" + new string('a', 200_000);

        foreach (var (text, refusal) in new[] { (long1, "one record has more than a megabyte"), (deep, "this is no JSON"), (deepXml, "nested too deep"), (longXml, "one text has more than 65536 characters") })
        {
            Assert.Contains(refusal, await store.RefusalAsync(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
        }

        Assert.Contains("more than 2,000 records", await store.RefusalAsync(WaitFiles.Json(Enumerable.Range(0, 2_001).Select(index => WaitFiles.Night[0] with { Number = index.ToString("D6", CultureInfo.InvariantCulture) }))), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> ReportAsync(OfficialStore store, ImportResult result)
    {
        var report = await new ReleaseQueries(store.Store.Database).ReportAsync(result.Release.ReleaseId, Ct);
        using var reader = new StreamReader(new GZipStream(new MemoryStream(report!), CompressionMode.Decompress));
        return [.. (await reader.ReadToEndAsync(Ct)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }
}

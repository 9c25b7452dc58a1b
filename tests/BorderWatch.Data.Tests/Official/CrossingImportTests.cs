using System.Globalization;
using System.IO.Compression;
using System.Text;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;
using static BorderWatch.TestKit.CountedCrossing;

namespace BorderWatch.Data.Tests.Official;

/// <summary>BTS files of every vintage, whole, broken, newer and older.</summary>
public sealed class CrossingImportTests
{
    private const string Values = "SELECT measure, printf('%04d', port_code) AS port, month / 12 AS year, month % 12 + 1 AS month, value FROM crossing JOIN crossing_measure USING (measure_no) ORDER BY 1, 2, 3, 4;";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Vintages { get; } = [.. AgencyFiles.Vintages];

    [Theory, MemberData(nameof(Vintages))]
    public async Task Vintage_Imported_GivesTheSameNumbers(string vintage)
    {
        await using var store = await OfficialStore.EmptyAsync();
        CountedCrossing[] rows =
        [
            Trucks(1996, 1, 5), Trucks(2019, 2, 0), Trucks(2018, 12, 65_000, code: 104) with { Port = "Jackman", State = "Maine", Border = "US-Canada Border" },
            new(2303, new(2019, 1, 1), "Rail Containers Loaded", "12"),
        ];

        var result = await store.ImportAsync(AgencyFiles.Crossings(vintage, rows));

        Assert.True(result.IsNew);
        Assert.Equal((ReleaseKinds.Crossings, "1996-01", "2019-02", 4, 4L), (result.Release.Kind, result.Release.FirstMonth.ToString(), result.Release.LastMonth.ToString(), result.Release.Months, result.Release.Rows));
        Assert.Equal(["Rail Containers Loaded 2303 2019 1 12", "Trucks 0104 2018 12 65000", "Trucks 2303 1996 1 5", "Trucks 2303 2019 2 0"], await store.LinesAsync(Values));
        Assert.Equal(["104 Jackman Maine US-Canada Border", "2303 Eagle Pass Texas US-Mexico Border"], await store.LinesAsync("SELECT port_code, port, state, border FROM release_port ORDER BY port_code;"));
    }

    [Theory]
    [InlineData("2025-02", "28.705 -100.512")]
    [InlineData("2019-03", "28.71 -100.51")]
    [InlineData("2019-06", " ")]
    public async Task Place_OfAPort_IsLatitudeFirst(string vintage, string place)
    {
        await using var store = await OfficialStore.EmptyAsync();

        await store.ImportAsync(AgencyFiles.Crossings(vintage, Trucks(2019, 1, 5)));

        Assert.Equal([place], await store.LinesAsync("SELECT latitude, longitude FROM release_port;"));
    }

    [Fact]
    public async Task Rows_ThatRepeatOrContradict_CountOnceAndTheLastHolds()
    {
        await using var store = await OfficialStore.EmptyAsync();

        var result = await store.ImportAsync(AgencyFiles.Crossings("2025-02", Trucks(2021, 1, 5), Trucks(2021, 2, 0), Trucks(2021, 1, 5), Trucks(2021, 2, 2175)));

        Assert.Equal((4L, 1L, 1L, 0L), (result.Release.Rows, result.Release.Duplicates, result.Release.Conflicts, result.Release.Rejected));
        Assert.Equal(["2021 1 5 0", "2021 2 2175 1"], await store.LinesAsync("SELECT month / 12 AS y, month % 12 + 1 AS m, value, flagged FROM crossing ORDER BY 1, 2;"));
        Assert.Equal(["5,Value,2175,an earlier row gives 0 for the same; the last row holds"], (await ReportAsync(store, result)).Skip(1));
    }

    [Fact]
    public async Task Contents_Compressed_AreTheSameRelease()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var plain = AgencyFiles.Crossings("2025-02", Trucks(2021, 1, 5));
        var first = await store.ImportAsync(plain);
        var before = await store.DumpAsync();

        var again = new[] { plain, AgencyFiles.Gzip(plain), AgencyFiles.Zip(("any.name", plain)), AgencyFiles.Zip(("a/b.csv", plain), ("__MACOSX/a/._b.csv", [1])) };

        foreach (var file in again)
        {
            var result = await store.ImportAsync(file);
            Assert.Equal((false, first.Release), (result.IsNew, result.Release));
        }

        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task BomAndQuotes_InAFile_AreRead()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var file = Encoding.UTF8.GetBytes("\uFEFFPort Name,State,Port Code,Border,Date,Measure,Value\r\n\"Eagle Pass, the \"\"gate\"\"\",Texas,2303,US-Mexico Border,Jan 2024,Trucks,5\r\n\r\n");

        var result = await store.ImportAsync(file);

        Assert.Equal(1, result.Release.Rows);
        Assert.Equal(["Eagle Pass, the \"gate\""], await store.LinesAsync("SELECT port FROM release_port;"));
    }

    [Fact]
    public async Task NewerRelease_Imported_SupersedesAndKeepsWhatWasRevised()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", Trucks(2018, 1, 10), Trucks(2018, 2, 20)));

        await store.ImportAsync(AgencyFiles.Crossings("2025-02", Trucks(2018, 1, 11), Trucks(2018, 2, 20), Trucks(2018, 3, 30)));

        Assert.Equal(["2018 1 11", "2018 2 20", "2018 3 30"], await store.LinesAsync("SELECT month / 12 AS y, month % 12 + 1 AS m, value FROM crossing ORDER BY 1, 2;"));
        Assert.Equal(["1 10 11"], await store.LinesAsync("SELECT month % 12 + 1 AS m, older, value FROM crossing_revision;"));
    }

    [Fact]
    public async Task Releases_InAnyOrder_GiveTheSameStore()
    {
        // Five releases of five last months, whose values for the same months change, come back, are missing, and stay.
        byte[][] files =
        [
            AgencyFiles.Crossings("2019-03", Trucks(2018, 1, 1), Trucks(2018, 2, 1), Trucks(2018, 3, 1), Trucks(2018, 4, 7)),
            AgencyFiles.Crossings("2019-06", Trucks(2018, 1, 2), Trucks(2018, 2, 1), Trucks(2018, 5, 1)),
            AgencyFiles.Crossings("2019-03-excel", Trucks(2018, 1, 2), Trucks(2018, 2, 3), Trucks(2018, 3, 1), Trucks(2018, 6, 1)),
            AgencyFiles.Crossings("2025-02", Trucks(2018, 1, 1), Trucks(2018, 2, 3), Trucks(2018, 3, 2), Trucks(2018, 7, 1) with { Port = "Renamed" }),
            AgencyFiles.Crossings("2025-02", Trucks(2018, 1, 1), Trucks(2018, 2, 1), Trucks(2018, 3, 1), Trucks(2018, 5, 2), Trucks(2018, 8, 1)),
        ];
        List<string> dumps = [];

        foreach (var order in Orders(files.Length))
        {
            await using var store = await OfficialStore.EmptyAsync();
            foreach (var file in order) await store.ImportAsync(files[file]);
            dumps.Add(await store.DumpAsync());
        }

        Assert.Equal(120, dumps.Count);
        Assert.Single(dumps.Distinct());
        Assert.Equal(
            ["1 1>2", "1 2>1", "2 1>3", "2 3>1", "3 1>2", "3 2>1", "5 1>2"],
            dumps[0].Split('\n').Select(line => line.Split(' ')).Where(cells => cells[0] == "revision").Select(cells => $"{(int.Parse(cells[3], CultureInfo.InvariantCulture) % 12) + 1} {cells[4]}>{cells[5]}"));
    }

    [Fact]
    public async Task BadRows_Few_AreReportedWithLineColumnAndReason()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var good = Enumerable.Range(0, 600).Select(index => Trucks(1970 + (index / 12), (index % 12) + 1, index));
        var csv = Encoding.UTF8.GetString(AgencyFiles.Crossings("2019-06", good))
            + "Eagle Pass,Texas,2303,US-Mexico Border,Jan 2024,Trucks,-5\n"
            + "Eagle Pass,Texas,2303,US-Mexico Border,Jan 2024,Trucks\n"
            + "Eagle Pass,Texas,23O3,US-Mexico Border,Jan 2024,Trucks,5\n"
            + "Eagle Pass,Texas,2303,Mexico,Jan 2024,Trucks,5\n"
            + "Eagle Pass,Texas,2303,US-Mexico Border,January,=1+1,5\n"
            + "Eagle Pass,Texas,2303,US-Mexico Border,Jan 2024,Trucks,5\n";

        var result = await store.ImportAsync(Encoding.UTF8.GetBytes(csv));

        Assert.Equal((606L, 5L), (result.Release.Rows, result.Release.Rejected));
        Assert.Equal(
            [
                "line,column,value,reason",
                "602,Value,\"'-5\",is not a whole number that is not negative",
                "603,,Eagle Pass,6 fields where the heading has 7",
                "604,Port Code,23O3,is not a port code of up to four digits",
                "605,Border,Mexico,is neither “US-Mexico Border” nor “US-Canada Border”",
                "606,Date,January,\"is not a month such as “Jan 2024”, “01/01/2024 12:00:00 AM” or “1/1/24 0:00”\"",
            ],
            await ReportAsync(store, result));
    }

    [Fact]
    public async Task BadRows_ManyOfThem_StopTheImportUnlessToldOtherwise()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var file = AgencyFiles.Crossings("2025-02", [.. Enumerable.Range(1, 12).Select(month => Trucks(2021, month, 5)), .. Enumerable.Range(1, 3).Select(month => Trucks(2022, month, 5) with { Value = "n/a" })]);

        var refusal = await store.RefusalAsync(file);
        var result = await store.ImportAsync(file, anyShareRejected: true);

        Assert.StartsWith("3 of 15 rows cannot be read, more than one in a hundred. Nothing was imported.", refusal, StringComparison.Ordinal);
        Assert.Equal((15L, 3L), (result.Release.Rows, result.Release.Rejected));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("PK\u0003\u0004 and then nothing", "The file cannot be read")]
    [InlineData("hello", "The heading is that of no file that can be imported: “hello”.")]
    [InlineData("Port Name;State;Port Code;Border;Date;Measure;Value\n", "The heading is that of no file")]
    [InlineData("Port Name,State,Port Code,Border,Month,Measure,Value\na,b,1,US-Mexico Border,Jan 2024,Trucks,5\n", "The heading is that of no file")]
    [InlineData("Port Name,State,Port Code,Border,Date,Measure,Value\n", "The file has the heading of Border Crossing Entry Data, but no rows.")]
    [InlineData("Port Name,State,Port Code,Border,Date,Measure,Value\nEagle Pass,Texas,2303,US-Mexico Border,Jan 2024,Trucks,5\nEagle Pass,Texas,23", "The file ends in the middle of line 3: it is cut short.")]
    [InlineData("Port Name,State,Port Code,Border,Date,Measure,Value\nEagle Pass,Texas,2303,US-Mexico Border,Jan 2024,Trucks,5\n\"Eagle Pass,Texas,2303\n", "Line ")]
    [InlineData("a\0b", "The file is not text")]
    public async Task Content_ThatIsNone_IsRefusedWithTheReason(string content, string reason)
    {
        await using var store = await OfficialStore.EmptyAsync();

        var refusal = await store.RefusalAsync(Encoding.UTF8.GetBytes(content));

        Assert.StartsWith(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_InOtherEncodingsOrCut_IsRefusedWithTheReason()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var file = AgencyFiles.Crossings("2025-02", Enumerable.Range(0, 2_000).Select(index => Trucks(1850 + 60 + (index / 12), (index % 12) + 1, index)));

        Assert.StartsWith("The file is in UTF-16.", await store.RefusalAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Port Name")]), StringComparison.Ordinal);
        Assert.StartsWith("The file is damaged or cut short", await store.RefusalAsync(AgencyFiles.Gzip(file)[..^200]), StringComparison.Ordinal);
        Assert.StartsWith("The ZIP holds 2 files (a.csv, b.csv)", await store.RefusalAsync(AgencyFiles.Zip(("a.csv", file), ("b.csv", file))), StringComparison.Ordinal);
        Assert.StartsWith("2 of 2 rows cannot be read", await store.RefusalAsync([.. "Port Name,State,Port Code,Border,Date,Measure,Value\n"u8, .. "Ju"u8, 0xE1, .. "rez,Texas,1,US-Mexico Border,Jan 2024,Trucks,5\nJu"u8, 0xE1, .. "rez,Texas,2,US-Mexico Border,Jan 2024,Trucks,5\n"u8]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Cancelled_LeavesTheStoreAsItWas()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", Trucks(2018, 1, 10)));
        var before = await store.DumpAsync();
        var path = await store.FileAsync(AgencyFiles.Crossings("2025-02", Enumerable.Range(0, 60_000).Select(index => Trucks(1910 + (index % 100), (index % 12) + 1, index, code: index / 1_200))));
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Importer.ImportAsync(path, progress: new CancelAtFirst(stop), ct: stop.Token));

        Assert.Equal(before, await store.DumpAsync());
        Assert.True((await store.Importer.ImportAsync(path, anyShareRejected: true, ct: Ct)).IsNew);
    }

    /// <summary>Every order of so many things.</summary>
    private static IEnumerable<int[]> Orders(int count) => count == 0 ? [[]] : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(place => (int[])[.. order[..place], count - 1, .. order[place..]]));

    private static async Task<IEnumerable<string>> ReportAsync(OfficialStore store, ImportResult result)
    {
        var report = await new ReleaseQueries(store.Store.Database).ReportAsync(result.Release.ReleaseId, Ct);
        using var text = new StreamReader(new GZipStream(new MemoryStream(report!), CompressionMode.Decompress));
        return (await text.ReadToEndAsync(Ct)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class CancelAtFirst(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }
}

using System.Globalization;
using BorderWatch.Data.Official.Import;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Official;

/// <summary>A store into which files are imported, and what is in it then.</summary>
internal sealed class OfficialStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("borderwatch-official-");
    private int _files;

    private OfficialStore(TestDatabase store) => Store = store;

    public TestDatabase Store { get; }

    public OfficialImporter Importer => new(Store.Database, TimeProvider.System);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<OfficialStore> EmptyAsync() => new(await TestDatabase.MigratedAsync());

    /// <summary>With the five articles, and the totals that come with the program.</summary>
    public static async Task<OfficialStore> SeededAsync() => new(await TestDatabase.SeededAsync());

    public async Task<ImportResult> ImportAsync(byte[] content, bool anyShareRejected = false)
    {
        var path = await FileAsync(content);
        return await Importer.ImportAsync(path, anyShareRejected, ct: Ct);
    }

    /// <summary>The sentence with which a file is refused; the store must be as it was.</summary>
    public async Task<string> RefusalAsync(byte[] content)
    {
        var before = await DumpAsync();
        var error = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(content));
        Assert.Equal(before, await DumpAsync());
        return error.Message;
    }

    public async Task<string> FileAsync(byte[] content)
    {
        var path = Path.Combine(_folder.FullName, (_files++).ToString(CultureInfo.InvariantCulture));
        await File.WriteAllBytesAsync(path, content, Ct);
        return path;
    }

    public async Task<IReadOnlyList<string>> LinesAsync(string sql)
    {
        await using var connection = await Store.Database.OpenAsync(Ct);
        return [.. (await connection.QueryAsync(sql)).Cast<IDictionary<string, object?>>().Select(row => string.Join(' ', row.Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))))];
    }

    /// <summary>All that the store knows, in words instead of its own numbers, without the time of import.</summary>
    public async Task<string> DumpAsync() => string.Join('\n',
    [
        .. await LinesAsync("SELECT 'release', release_id, kind, first_month, last_month, months, sha256, rows, duplicates, conflicts, rejected, hex(report) FROM official_release ORDER BY rank;"),
        .. await LinesAsync("SELECT 'port', release_id, port_code, port, state, border, latitude, longitude FROM release_port JOIN official_release USING (release_no) ORDER BY release_id, port_code;"),
        .. await LinesAsync("SELECT 'crossing', measure, port_code, month, value, flagged, release_id FROM crossing JOIN crossing_measure USING (measure_no) JOIN official_release USING (release_no) ORDER BY measure, port_code, month;"),
        .. await LinesAsync("SELECT 'older', measure, port_code, month, value, flagged, release_id FROM crossing_older JOIN crossing_measure USING (measure_no) JOIN official_release USING (release_no) ORDER BY measure, port_code, month, rank;"),
        .. await LinesAsync("SELECT 'revision', measure, port_code, month, older, value FROM crossing_revision JOIN crossing_measure USING (measure_no) JOIN official_release USING (release_no) ORDER BY measure, port_code, month, rank;"),
        .. await LinesAsync("SELECT 'series', measure, port_code, first_month, hex(months) FROM crossing_series JOIN crossing_measure USING (measure_no) ORDER BY measure, port_code;"),
        .. await LinesAsync("SELECT 'encounter', o.release_id, c.kind, c.component, c.region, c.area, c.state, c.demographic, c.citizenship, c.title, c.encounter_type, e.month, e.value, e.flagged FROM encounter e JOIN encounter_class c USING (class_no) JOIN official_release o USING (release_no) ORDER BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;"),
        .. await LinesAsync("SELECT 'month', release_id, month, southwest, holds FROM encounter_month JOIN official_release USING (release_no) ORDER BY rank, month;"),
        .. await LinesAsync("SELECT 'series', c.kind, c.component, c.region, c.area, c.state, c.demographic, c.citizenship, c.title, c.encounter_type, s.first_month, hex(s.months) FROM encounter_series s JOIN encounter_class c USING (class_no) ORDER BY 2, 3, 4, 5, 6, 7, 8, 9, 10;"),
        .. await LinesAsync("SELECT 'waits', release_id, first_day, last_day, first_time, last_time, published, sha256, rows, duplicates, conflicts, rejected, hex(report) FROM wait_release ORDER BY rank;"),
        .. await LinesAsync("SELECT 'wait', release_id, w.crossing_no, port_number, port_code, port, crossing, border, hours, day, time, w.status, notice, mode, kind, l.status, delay, open, updated FROM wait_crossing w JOIN wait_release USING (release_no) LEFT JOIN wait_lane l ON l.release_no = w.release_no AND l.crossing_no = w.crossing_no ORDER BY rank, w.crossing_no, mode, kind;"),
    ]);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Official.Releases;
using Dapper;

namespace BorderWatch.Data.Official.Crossings;

/// <summary>Reads the inbound crossings that hold.</summary>
public sealed class CrossingQueries(Database database)
{
    /// <summary>Every series of some ports, by port and measure.</summary>
    /// <param name="portCodes">Four digits each.</param>
    public async Task<IReadOnlyList<CrossingSeries>> SeriesAsync(IReadOnlyCollection<string> portCodes, CancellationToken ct = default)
    {
        var codes = Numbers(portCodes);
        await using var connection = await database.OpenAsync(ct);
        var rows = await connection.QueryAsync<(long Port, string Measure, long First, byte[] Months)>(new CommandDefinition(
            """
            SELECT s.port_code, m.measure, s.first_month, s.months
            FROM crossing_measure m JOIN crossing_series s ON s.measure_no = m.measure_no
            WHERE s.port_code IN @codes ORDER BY s.port_code, m.measure;
            """,
            new { codes }, cancellationToken: ct));
        return
        [
            .. rows.Select(row => new CrossingSeries
            {
                PortCode = row.Port.ToString("D4", CultureInfo.InvariantCulture),
                Measure = row.Measure,
                Counts = new MonthSeries(YearMonth.At((int)row.First), [.. MonthSeries.Unpack(row.Months)]),
            }),
        ];
    }

    /// <summary>The counts through closures of one port, and the releases that they are from; closures without a month to look at are left out.</summary>
    public async Task<(IReadOnlyList<ClosureTraffic> Traffic, IReadOnlyList<OfficialRelease> Releases)> ThroughAsync(IReadOnlyList<ClosureRow> closures, CancellationToken ct = default)
    {
        if (closures.Count == 0) return ([], []);
        string[] port = [closures[0].PortCode];
        var series = await SeriesAsync(port, ct);
        List<ClosureTraffic> traffic = [.. closures.Select(closure => ClosureTraffic.Of(closure, series)).OfType<ClosureTraffic>()];
        if (traffic.Count == 0) return ([], []);
        var months = traffic.SelectMany(one => one.Months).Select(month => month.Month).ToList();
        return (traffic, await ReleasesAsync(port, months.Min().Plus(-12), months.Max(), ct));
    }

    /// <summary>The releases whose counts hold at some ports in some months, newest first.</summary>
    public async Task<IReadOnlyList<OfficialRelease>> ReleasesAsync(IReadOnlyCollection<string> portCodes, YearMonth from, YearMonth to, CancellationToken ct = default)
    {
        var codes = Numbers(portCodes);
        await using var connection = await database.OpenAsync(ct);
        var numbers = await connection.QueryAsync<long>(new CommandDefinition(
            """
            SELECT DISTINCT c.release_no FROM crossing_measure m JOIN crossing c ON c.measure_no = m.measure_no
            WHERE c.port_code IN @codes AND c.month BETWEEN @First AND @Last;
            """,
            new { codes, First = from.Index, Last = to.Index }, cancellationToken: ct));
        return await ReleaseQueries.FindAsync(connection, [.. numbers], ct);
    }

    private static List<int> Numbers(IEnumerable<string> portCodes) =>
        [.. portCodes.Select(code => int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)];
}

using System.Globalization;
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

using System.Globalization;
using Dapper;

namespace BorderWatch.Data.Official.Revisions;

/// <summary>Reads which values were revised from one release to the next.</summary>
public sealed class RevisionQueries(Database database)
{
    /// <summary>
    /// Encounters are compared across the three kinds of file, which count the same total. Totals in the box were taken from late
    /// releases but rank before all: as a step they would stand backwards in time, so they are none.
    /// </summary>
    private const string Revisions =
        """
        (
            SELECT 'encounters' AS data_set, s.month, NULL AS port_code, NULL AS port, NULL AS measure, s.older_no, s.older, s.release_no, s.value
            FROM (
                SELECT m.month, m.release_no, m.southwest AS value, lag(m.release_no) OVER by_age AS older_no, lag(m.southwest) OVER by_age AS older
                FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no
                -- None at all: a file that leaves the border out.
                WHERE m.southwest > 0 AND NOT o.in_the_box
                WINDOW by_age AS (PARTITION BY m.month ORDER BY o.rank)) s
            WHERE s.value <> s.older
            UNION ALL
            SELECT 'crossings', v.month, v.port_code, p.port, q.measure, v.older_no, v.older, v.release_no, v.value
            FROM crossing_revision v
            JOIN crossing_measure q ON q.measure_no = v.measure_no
            JOIN official_release o ON o.release_no = v.older_no
            LEFT JOIN release_port p ON p.release_no = v.release_no AND p.port_code = v.port_code
            WHERE NOT o.in_the_box
        ) r
        JOIN official_release older ON older.release_no = r.older_no
        JOIN official_release newer ON newer.release_no = r.release_no
        """;

    private const string Columns =
        "r.data_set AS DataSet, r.month AS Month, r.port_code AS PortCode, r.port AS Port, r.measure AS Measure, older.release_id AS OlderRelease, r.older AS Older, newer.release_id AS NewerRelease, r.value AS Newer";

    /// <summary>Every row that the filter keeps.</summary>
    public Task<IReadOnlyList<RevisionRow>> ListAsync(RevisionFilter filter, CancellationToken ct = default) =>
        ReadAsync($"SELECT {Columns} FROM {Revisions} {filter.Where()} {filter.OrderBy()};", filter, ct);

    /// <summary>One page of them.</summary>
    public Task<IReadOnlyList<RevisionRow>> PageAsync(RevisionFilter filter, CancellationToken ct = default) =>
        ReadAsync($"SELECT {Columns} FROM {Revisions} {filter.Where()} {filter.OrderBy()} LIMIT {RevisionFilter.PageSize} OFFSET @Skip;", filter, ct);

    /// <summary>Whole chains of what is on the page, also where the filter keeps only a part of them.</summary>
    public async Task<IReadOnlyList<RevisionChain>> ChainsAsync(RevisionFilter filter, CancellationToken ct = default) => RevisionChain.Of(await ReadAsync(
        $"""
        SELECT {Columns} FROM {Revisions}
        WHERE (r.data_set, r.month, ifnull(r.port_code, -1), ifnull(r.measure, '')) IN (
            SELECT data_set, month, port_code, measure FROM (
                SELECT r.data_set, r.month, ifnull(r.port_code, -1) AS port_code, ifnull(r.measure, '') AS measure FROM {Revisions} {filter.Where()} {filter.OrderBy()} LIMIT {RevisionFilter.PageSize} OFFSET @Skip))
        ORDER BY r.data_set DESC, r.month DESC, r.port_code, r.measure, newer.rank;
        """,
        filter,
        ct));

    /// <summary>How much the filter keeps of each data set; none of one that it leaves out.</summary>
    public async Task<IReadOnlyList<RevisionCount>> CountAsync(RevisionFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        var counts = await connection.QueryAsync<(string DataSet, int Subjects, int Revisions, double? Furthest)>(new CommandDefinition(
            $"""
            SELECT data_set, count(*), sum(revisions), CASE WHEN min(least) > 0 THEN max(furthest) END
            FROM (
                SELECT data_set, count(*) AS revisions, min(older) AS least, max(max(100.0 * abs(value - older) / older), 100.0 * abs(sum(value - older)) / min(first)) AS furthest
                FROM (
                    SELECT r.data_set, r.month, r.port_code, r.measure, r.older, r.value,
                        first_value(r.older) OVER (PARTITION BY r.data_set, r.month, r.port_code, r.measure ORDER BY newer.rank) AS first
                    FROM {Revisions} {filter.Where()})
                GROUP BY data_set, month, port_code, measure)
            GROUP BY data_set ORDER BY data_set DESC;
            """,
            filter, cancellationToken: ct));
        return [.. counts.Select(count => new RevisionCount { DataSet = count.DataSet, Subjects = count.Subjects, Revisions = count.Revisions, Furthest = (decimal?)count.Furthest })];
    }

    private async Task<IReadOnlyList<RevisionRow>> ReadAsync(string sql, RevisionFilter filter, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. (await connection.QueryAsync<Row>(new CommandDefinition(sql, filter, cancellationToken: ct))).Select(row => row.ToRevision())];
    }

    private sealed record Row
    {
        public required string DataSet { get; init; }

        public required int Month { get; init; }

        public required long? PortCode { get; init; }

        public required string? Port { get; init; }

        public required string? Measure { get; init; }

        public required string OlderRelease { get; init; }

        public required int Older { get; init; }

        public required string NewerRelease { get; init; }

        public required int Newer { get; init; }

        public RevisionRow ToRevision() => new()
        {
            DataSet = DataSet, Month = YearMonth.At(Month), PortCode = PortCode?.ToString("D4", CultureInfo.InvariantCulture), Port = Port, Measure = Measure,
            OlderRelease = OlderRelease, Older = Older, NewerRelease = NewerRelease, Newer = Newer,
        };
    }
}

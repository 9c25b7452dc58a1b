using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>Every SELECT about wait times.</summary>
public sealed class WaitQueries(Database database)
{
    private const string Select =
        """
        SELECT r.release_id AS Snapshot, w.crossing_no AS Number, w.port_number AS PortNumber, w.port_code AS PortCode, p.port_slug AS PortSlug, w.port AS Port, w.crossing AS Crossing, w.border AS Border,
            w.hours AS Hours, w.day AS Day, w.time AS Time, w.status AS Status, w.notice AS Notice
        FROM wait_release r JOIN wait_crossing w ON w.release_no = r.release_no
        LEFT JOIN port p ON p.port_code = w.port_code
        """;

    private const string SelectLanes =
        """
        SELECT l.crossing_no AS Number, l.mode AS Mode, l.kind AS Kind, l.status AS Status, l.delay AS Delay, l.open AS Open, l.updated AS Updated
        FROM wait_release r JOIN wait_lane l ON l.release_no = r.release_no
        """;

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<WaitSnapshot>> SnapshotsAsync(CancellationToken ct = default)
    {
        const string sql =
            """
            SELECT r.release_id AS ReleaseId, r.first_day AS FirstDay, r.last_day AS LastDay, r.first_time AS FirstTime, r.last_time AS LastTime, r.published AS Published,
                (SELECT count(*) FROM wait_crossing w WHERE w.release_no = r.release_no) AS Crossings
            FROM wait_release r ORDER BY r.rank DESC;
            """;
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<WaitSnapshot>(new CommandDefinition(sql, cancellationToken: ct))];
    }

    /// <summary>The crossings that the filter keeps, on whatever page.</summary>
    public Task<IReadOnlyList<WaitCrossing>> ListAsync(WaitFilter filter, CancellationToken ct = default) =>
        database.ReadAsync((connection, token) => ReadAsync(connection, $"{Select} {filter.Where()} {filter.OrderBy()};", filter, token), ct);

    /// <summary>The crossings of a port in the newest snapshot that has any; a record without a number is of the port whose name it has.</summary>
    public Task<IReadOnlyList<WaitCrossing>> OfPortAsync(string portCode, string port, CancellationToken ct = default)
    {
        const string ofPort = "(w.port_code = @portCode OR (w.port_number IS NULL AND lower(w.port) = lower(@port)))";
        const string sql =
            $"""
            {Select}
            WHERE {ofPort} AND r.rank = (SELECT max(n.rank) FROM wait_release n JOIN wait_crossing w ON w.release_no = n.release_no WHERE {ofPort})
            ORDER BY w.crossing, w.crossing_no;
            """;
        return database.ReadAsync((connection, token) => ReadAsync(connection, sql, new { portCode, port }, token), ct);
    }

    // Lanes are of one snapshot, as crossings are.
    private static async Task<IReadOnlyList<WaitCrossing>> ReadAsync(SqliteConnection connection, string sql, object parameters, CancellationToken ct)
    {
        var crossings = (await connection.QueryAsync<WaitCrossing>(new CommandDefinition(sql, parameters, cancellationToken: ct))).ToList();
        if (crossings.Count == 0) return crossings;
        var lanes = (await connection.QueryAsync<LaneRow>(new CommandDefinition($"{SelectLanes} WHERE r.release_id = @Snapshot;", new { crossings[0].Snapshot }, cancellationToken: ct))).ToLookup(lane => lane.Number);
        return [.. crossings.Select(crossing => crossing with { Lanes = Ordered(lanes[crossing.Number]) })];
    }

    private static IReadOnlyList<WaitLane> Ordered(IEnumerable<LaneRow> lanes) =>
    [
        .. lanes.Select(lane => new WaitLane { Mode = lane.Mode, Kind = lane.Kind, Status = lane.Status, Delay = lane.Delay, Open = lane.Open, Updated = lane.Updated })
            .OrderBy(lane => WaitModes.All.ToList().IndexOf(lane.Mode)).ThenBy(lane => WaitLaneKinds.All.ToList().IndexOf(lane.Kind)),
    ];

    private sealed record LaneRow
    {
        public required int Number { get; init; }

        public required string Mode { get; init; }

        public required string Kind { get; init; }

        public string? Status { get; init; }

        public int? Delay { get; init; }

        public int? Open { get; init; }

        public string? Updated { get; init; }
    }
}

using BorderWatch.Data.Conflicts;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Releases;

/// <summary>Reads which releases were imported.</summary>
public sealed class ReleaseQueries(Database database)
{
    private const string Select =
        """
        SELECT release_id AS ReleaseId, kind AS Kind, publisher AS Publisher, title AS Title, definition AS Definition, first_month AS FirstMonth, last_month AS LastMonth, months AS Months,
            sha256 AS Sha256, rows AS Rows, duplicates AS Duplicates, conflicts AS Conflicts, rejected AS Rejected, in_the_box AS InTheBox, imported_at AS ImportedAt, first_day AS FirstDay, last_day AS LastDay
        """;

    /// <summary>Snapshots beside what has months: of a snapshot, the months are those of its days.</summary>
    private const string All =
        $"""
        {Select}
        FROM (
            SELECT release_id, kind, publisher, title, definition, first_month, last_month, months, sha256, rank, rows, duplicates, conflicts, rejected, in_the_box, imported_at, NULL AS first_day, NULL AS last_day
            FROM official_release
            UNION ALL
            SELECT release_id, '{ReleaseKinds.WaitTimes}', publisher, title, definition, {FirstMonth}, {LastMonth}, {LastMonth} - {FirstMonth} + 1, sha256, rank, rows, duplicates, conflicts, rejected, 0, imported_at, first_day, last_day
            FROM wait_release)
        """;

    private const string FirstMonth = "(CAST(substr(first_day, 1, 4) AS INTEGER) * 12 + CAST(substr(first_day, 6, 2) AS INTEGER) - 1)";

    private const string LastMonth = "(CAST(substr(last_day, 1, 4) AS INTEGER) * 12 + CAST(substr(last_day, 6, 2) AS INTEGER) - 1)";

    /// <summary>All of them; without a sort by kind, newest first.</summary>
    public async Task<IReadOnlyList<OfficialRelease>> ListAsync(ReleaseFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. (await connection.QueryAsync<Row>(new CommandDefinition($"{All} {filter.OrderBy()};", cancellationToken: ct))).Select(row => row.ToRelease())];
    }

    /// <summary>The rows of a release that were rejected or contradict another, as a gzipped CSV.</summary>
    /// <returns>Null where there is no such release, or it has none.</returns>
    public async Task<byte[]?> ReportAsync(string releaseId, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<byte[]?>(new CommandDefinition("SELECT report FROM official_release WHERE release_id = @releaseId UNION ALL SELECT report FROM wait_release WHERE release_id = @releaseId;", new { releaseId }, cancellationToken: ct));
    }

    internal static OfficialRelease? Find(SqliteConnection connection, string sha256) =>
        connection.QuerySingleOrDefault<Row>($"{All} WHERE sha256 = @sha256;", new { sha256 })?.ToRelease();

    /// <summary>Of those that have months.</summary>
    internal static async Task<IReadOnlyList<OfficialRelease>> FindAsync(SqliteConnection connection, IReadOnlyList<long> numbers, CancellationToken ct) =>
        [.. (await connection.QueryAsync<Row>(new CommandDefinition($"{Select} FROM (SELECT release_no, release_id, kind, publisher, title, definition, first_month, last_month, months, sha256, rank, rows, duplicates, conflicts, rejected, in_the_box, imported_at, NULL AS first_day, NULL AS last_day FROM official_release) WHERE release_no IN @numbers ORDER BY kind, rank DESC;", new { numbers }, cancellationToken: ct))).Select(row => row.ToRelease())];

    private sealed record Row
    {
        public required string ReleaseId { get; init; }

        public required string Kind { get; init; }

        public required string Publisher { get; init; }

        public required string Title { get; init; }

        public required string Definition { get; init; }

        public required int FirstMonth { get; init; }

        public required int LastMonth { get; init; }

        public required int Months { get; init; }

        public required string Sha256 { get; init; }

        public required long Rows { get; init; }

        public required long Duplicates { get; init; }

        public required long Conflicts { get; init; }

        public required long Rejected { get; init; }

        public required bool InTheBox { get; init; }

        public required string ImportedAt { get; init; }

        public DateOnly? FirstDay { get; init; }

        public DateOnly? LastDay { get; init; }

        public OfficialRelease ToRelease() => new()
        {
            ReleaseId = ReleaseId, Kind = Kind, Publisher = Publisher, Title = Title, Definition = Definition, FirstMonth = YearMonth.At(FirstMonth), LastMonth = YearMonth.At(LastMonth), Months = Months,
            Sha256 = Sha256, Rows = Rows, Duplicates = Duplicates, Conflicts = Conflicts, Rejected = Rejected, InTheBox = InTheBox, ImportedAt = NoteTime.Parse(ImportedAt), FirstDay = FirstDay, LastDay = LastDay,
        };
    }
}

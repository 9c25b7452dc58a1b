using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Seeding;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Every SELECT about the history.</summary>
public sealed class HistoryQueries(Database database)
{
    private const string Steps = "edit e JOIN edit_step s ON s.edit_no = e.edit_no";

    /// <summary>One page of the entries that a filter keeps, the latest first.</summary>
    public Task<IReadOnlyList<HistoryEntry>> ListAsync(HistoryFilter filter, CancellationToken ct = default) =>
        ReadAsync(filter, $"LIMIT {HistoryFilter.PageSize} OFFSET @Skip", ct);

    /// <summary>All entries that a filter keeps, the latest first: for files.</summary>
    public Task<IReadOnlyList<HistoryEntry>> AllAsync(HistoryFilter filter, CancellationToken ct = default) => ReadAsync(filter, "", ct);

    /// <summary>How many entries a filter keeps.</summary>
    public async Task<int> CountAsync(HistoryFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.ExecuteScalarAsync<int>(new CommandDefinition($"SELECT count(DISTINCT e.edit_no) FROM {Steps} {filter.Where()};", filter, cancellationToken: ct));
    }

    /// <summary>One entry with everything it did; null where there is none.</summary>
    public async Task<HistoryEntry?> FindAsync(long editNo, CancellationToken ct = default) =>
        (await database.ReadAsync((connection, token) => ReadAsync(connection, "WHERE e.edit_no = @editNo", "", new { editNo }, token), ct)).SingleOrDefault();

    /// <summary>Every entry about one record and what belongs to it, the latest first; none where nobody has edited it.</summary>
    public Task<IReadOnlyList<HistoryEntry>> OfRecordAsync(string table, string key, CancellationToken ct = default) => AllAsync(HistoryFilter.Of(table, key), ct);

    /// <summary>The names of those who made entries, in the order of the alphabet.</summary>
    public async Task<IReadOnlyList<string>> PeopleAsync(CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<string>(new CommandDefinition("SELECT DISTINCT who FROM edit ORDER BY who;", cancellationToken: ct))];
    }

    /// <summary>When a record came into the store: with the entry that first added it, or else when its pack was last loaded. Null where the store never had it.</summary>
    public async Task<DateTimeOffset?> RecordedAsync(string table, string key, CancellationToken ct = default)
    {
        const string first = """
            SELECT e.at, s.before IS NULL, r.pack_id
            FROM edit_step s JOIN edit e ON e.edit_no = s.edit_no
            LEFT JOIN edited_record r ON r.table_name = s.table_name AND r.key = s.key
            WHERE s.table_name = @table AND s.key = @key
            ORDER BY s.edit_no LIMIT 1;
            """;
        await using var connection = await database.OpenAsync(ct);
        var edit = await connection.QueryFirstOrDefaultAsync<(string? At, bool Added, string? Pack)>(new CommandDefinition(first, new { table, key }, cancellationToken: ct));
        if (edit.At is not null && (edit.Added || edit.Pack is null)) return NoteTime.Parse(edit.At);
        var pack = edit.Pack ?? (await SeedWriters.Of(RecordShapes.Of(table).Name).FindAsync(connection, null, key))?.Pack;
        return pack is null ? null : NoteTime.Parse((await connection.ExecuteScalarAsync<string>(new CommandDefinition("SELECT loaded_at FROM pack WHERE pack_id = @pack;", new { pack }, cancellationToken: ct)))!);
    }

    /// <summary>What one entry did; nothing where there is no such entry.</summary>
    internal static async Task<IReadOnlyList<RecordChange>> ChangesAsync(SqliteConnection connection, SqliteTransaction transaction, long editNo)
    {
        const string sql = "SELECT edit_no AS EditNo, table_name AS TableName, key AS Key, before AS Before, after AS After FROM edit_step WHERE edit_no = @editNo ORDER BY position;";
        return [.. (await connection.QueryAsync<StepRow>(sql, new { editNo }, transaction)).Select(row => row.ToChange())];
    }

    private Task<IReadOnlyList<HistoryEntry>> ReadAsync(HistoryFilter filter, string limit, CancellationToken ct) =>
        database.ReadAsync((connection, token) => ReadAsync(connection, filter.Where(), limit, filter, token), ct);

    private static async Task<IReadOnlyList<HistoryEntry>> ReadAsync(SqliteConnection connection, string where, string limit, object parameters, CancellationToken ct)
    {
        var kept = $"WITH kept AS (SELECT e.edit_no FROM {Steps} {where} GROUP BY e.edit_no ORDER BY e.edit_no DESC {limit})";
        var sql = $"""
            {kept}
            SELECT e.edit_no AS EditNo, e.at AS At, e.who AS Who, e.why AS Why, e.kind AS Kind, e.undoes AS Undoes,
                (SELECT max(u.edit_no) FROM edit u WHERE u.undoes = e.edit_no) AS UndoneBy,
                (SELECT count(*) FROM edit_step x WHERE x.edit_no = e.edit_no) AS ChangeCount
            FROM edit e WHERE e.edit_no IN (SELECT edit_no FROM kept) ORDER BY e.edit_no DESC;

            {kept}
            SELECT s.edit_no AS EditNo, s.table_name AS TableName, s.key AS Key, s.before AS Before, s.after AS After
            FROM {Steps} {(where.Length == 0 ? "WHERE" : where + " AND")} e.edit_no IN (SELECT edit_no FROM kept) ORDER BY s.edit_no, s.position;
            """;
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
        var entries = (await results.ReadAsync<EntryRow>()).ToList();
        var steps = (await results.ReadAsync<StepRow>()).ToLookup(row => row.EditNo, row => row.ToChange());
        return [.. entries.Select(entry => entry.ToEntry([.. steps[entry.EditNo]]))];
    }

    private sealed record EntryRow
    {
        public required long EditNo { get; init; }

        public required string At { get; init; }

        public required string Who { get; init; }

        public required string Why { get; init; }

        public required string Kind { get; init; }

        public long? Undoes { get; init; }

        public long? UndoneBy { get; init; }

        public required int ChangeCount { get; init; }

        public HistoryEntry ToEntry(IReadOnlyList<RecordChange> changes) => new()
        {
            EditNo = EditNo, At = NoteTime.Parse(At), Who = Who, Why = Why, Kind = Kind, Undoes = Undoes, UndoneBy = UndoneBy, Changes = changes, ChangeCount = ChangeCount,
        };
    }

    private sealed record StepRow
    {
        public required long EditNo { get; init; }

        public required string TableName { get; init; }

        public required string Key { get; init; }

        public string? Before { get; init; }

        public string? After { get; init; }

        public RecordChange ToChange() => new(TableName, Key, Before is null ? null : RecordCells.Parse(TableName, Before), After is null ? null : RecordCells.Parse(TableName, After));
    }
}

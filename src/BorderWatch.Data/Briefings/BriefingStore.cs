using BorderWatch.Data.Conflicts;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Briefings;

/// <summary>The briefings that were saved under a name.</summary>
public sealed class BriefingStore(Database database, TimeProvider clock)
{
    private const string Select = "SELECT name AS Name, query AS Query, saved_at AS SavedAt FROM briefing";

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<SavedBriefing>> ListAsync(CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. (await connection.QueryAsync<Row>(new CommandDefinition($"{Select} ORDER BY name;", cancellationToken: ct))).Select(row => row.ToBriefing())];
    }

    /// <returns>Null where no briefing has the name.</returns>
    public async Task<SavedBriefing?> FindAsync(string name, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await FindAsync(connection, name, null);
    }

    /// <summary>Saves a briefing; one that has the name already goes only where <paramref name="replace"/> says so.</summary>
    public async Task<BriefingSaving> SaveAsync(string? name, string query, bool replace, CancellationToken ct = default)
    {
        name = name?.Trim() ?? "";
        List<string> problems = [];
        if (name.Length == 0) problems.Add("The name is empty.");
        if (name.Length > SavedBriefing.LongestName) problems.Add($"The name has {name.Length} characters; {SavedBriefing.LongestName} is the most.");
        if (name.Any(char.IsControl)) problems.Add("The name has characters that cannot be shown on one line.");
        if (query.Length > SavedBriefing.LongestQuery) problems.Add($"The briefing’s link has {query.Length} characters; {SavedBriefing.LongestQuery} is the most. A shorter note makes it shorter.");
        if (problems.Count > 0) return new BriefingSaving(problems);

        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: false);
        if (!replace && await FindAsync(connection, name, transaction) is { } taken) return new BriefingSaving([$"There is a briefing “{name}” already."], taken);
        await connection.ExecuteAsync(
            """
            INSERT INTO briefing (name, query, saved_at) VALUES (@name, @query, @At)
            ON CONFLICT (name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at;
            """,
            new { name, query, At = NoteTime.Text(clock.GetUtcNow()) },
            transaction);
        await transaction.CommitAsync(ct);
        return new BriefingSaving([]);
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteAsync(string name, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.ExecuteAsync(new CommandDefinition("DELETE FROM briefing WHERE name = @name;", new { name }, cancellationToken: ct)) > 0;
    }

    private static async Task<SavedBriefing?> FindAsync(SqliteConnection connection, string name, SqliteTransaction? transaction) =>
        (await connection.QuerySingleOrDefaultAsync<Row>($"{Select} WHERE name = @name;", new { name }, transaction))?.ToBriefing();

    private sealed record Row
    {
        public required string Name { get; init; }

        public required string Query { get; init; }

        public required string SavedAt { get; init; }

        public SavedBriefing ToBriefing() => new() { Name = Name, Query = Query, SavedAt = NoteTime.Parse(SavedAt) };
    }
}

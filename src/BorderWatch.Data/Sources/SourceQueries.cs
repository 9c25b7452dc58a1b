using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Sources;

/// <summary>Every SELECT about sources and origins.</summary>
public sealed class SourceQueries(Database database)
{
    private readonly Kept<ILookup<string, string>> _origins = new(database, OriginIdsAsync);

    public async Task<IReadOnlyList<SourceRow>> ListAsync(SourceFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await ListAsync(connection, filter.Where(), filter.OrderBy(), filter, ct);
    }

    /// <returns>Null when there is no such source.</returns>
    public async Task<SourceRow?> FindAsync(string sourceId, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return (await ListAsync(connection, "WHERE s.source_id = @sourceId", "", new { sourceId }, ct)).SingleOrDefault();
    }

    /// <summary>The origins that the claims of a source go back to.</summary>
    public async Task<IReadOnlyList<OriginRow>> OriginsAsync(string sourceId, CancellationToken ct = default)
    {
        const string sql = """
            SELECT o.origin_id AS OriginId, o.name AS Name, o.kind AS Kind, o.note AS Note
            FROM origin o
            WHERE o.origin_id IN (SELECT origin_id FROM closure_claim WHERE source_id = @sourceId
                UNION SELECT origin_id FROM figure_claim WHERE source_id = @sourceId
                UNION SELECT origin_id FROM event_claim WHERE source_id = @sourceId)
            ORDER BY o.name, o.origin_id;
            """;
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<OriginRow>(new CommandDefinition(sql, new { sourceId }, cancellationToken: ct))];
    }

    private async Task<IReadOnlyList<SourceRow>> ListAsync(SqliteConnection connection, string where, string orderBy, object parameters, CancellationToken ct)
    {
        var sql = $"""
            SELECT s.source_id AS SourceId, s.publisher AS Publisher, s.title AS Title, s.published_edtf AS PublishedEdtf, s.published_on AS PublishedOn,
                s.published_basis AS PublishedBasis, s.url AS Url, s.kind AS Kind, s.note AS Note,
                (SELECT count(*) FROM closure_claim c WHERE c.source_id = s.source_id) AS ClosureClaims,
                (SELECT count(*) FROM figure_claim c WHERE c.source_id = s.source_id) AS FigureClaims,
                (SELECT count(*) FROM event_claim c WHERE c.source_id = s.source_id) AS EventClaims
            FROM source s
            {where} {orderBy};
            """;
        var origins = await _origins.GetAsync(ct);
        var sources = await connection.QueryAsync<SourceRow>(new CommandDefinition(sql, parameters, cancellationToken: ct));
        return [.. sources.Select(source => source with { Origins = [.. origins[source.SourceId]] })];
    }

    /// <summary>Of each source, the ids of the origins of its claims.</summary>
    private static async Task<ILookup<string, string>> OriginIdsAsync(SqliteConnection connection, CancellationToken ct)
    {
        const string sql = """
            SELECT source_id AS SourceId, origin_id AS OriginId FROM closure_claim
            UNION SELECT source_id, origin_id FROM figure_claim
            UNION SELECT source_id, origin_id FROM event_claim
            ORDER BY 1, 2;
            """;
        return (await connection.QueryAsync<(string SourceId, string OriginId)>(new CommandDefinition(sql, cancellationToken: ct))).ToLookup(pair => pair.SourceId, pair => pair.OriginId);
    }
}

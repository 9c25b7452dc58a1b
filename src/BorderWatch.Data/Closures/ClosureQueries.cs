using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Closures;

/// <summary>Every SELECT about closures and the claims about them.</summary>
public sealed class ClosureQueries(Database database)
{
    private const string ClaimColumns = """
        c.claim_id AS ClaimId, c.source_id AS SourceId, s.publisher AS Publisher, s.published_edtf AS PublishedEdtf, s.published_on AS PublishedOn,
        c.origin_id AS OriginId, o.name AS OriginName, o.kind AS OriginKind, c.paragraph AS Paragraph, c.line AS Line, c.place_stated AS PlaceStated, c.type_stated AS TypeStated,
        c.crossing AS Crossing, c.aspect AS Aspect, c.date_text AS DateText, c.date_edtf AS DateEdtf, c.date_earliest AS DateEarliest,
        c.date_latest AS DateLatest, c.time_local AS TimeLocal, c.direction AS Direction, c.attribution AS Attribution, c.reason AS Reason, c.note AS Note,
        c.evidence AS Evidence, s.url AS SourceUrl
        """;

    private const string ClaimTables = "closure_claim c JOIN source s ON s.source_id = c.source_id JOIN origin o ON o.origin_id = c.origin_id";

    private readonly Kept<AllClosureClaims> _all = new(database, async (connection, ct) =>
        new AllClosureClaims(await ClaimsAsync(connection, "", new ClosureFilter().OrderClaims(), new { }, ct)));

    /// <summary>The closures and claims that a filter keeps, derived as it looks at them from all that was known then.</summary>
    public async Task<ClosureList> ListAsync(ClosureFilter filter, StoreFacts facts, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        // Before the claims: a closure that comes into the store meanwhile is then left out, and not shown without its claims.
        var closures = await ClosuresAsync(connection, filter.WhereClosure(), filter, ct);
        var all = (await _all.GetAsync(ct)).KnownOn(filter.Known);
        var inRange = closures.Select(closure => closure.Derive(all.Of(closure.ClosureId), filter.View, facts))
            .Where(row => row.Overlaps(filter.From, filter.To)).ToList();
        return new ClosureList
        {
            Rows = [.. filter.Order(inRange)],
            Claims = await KeptAsync(connection, all, filter, ct),
            Undated = filter.HasRange ? inRange.Count(row => row.IsUndated) : 0,
        };
    }

    /// <summary>One closure with all its claims, whatever a filter says; null when there is no such closure.</summary>
    public async Task<ClosureRow?> FindAsync(string closureId, Viewpoint view, StoreFacts facts, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        var closure = (await ClosuresAsync(connection, "WHERE x.closure_id = @closureId", new { closureId }, ct)).SingleOrDefault();
        if (closure is null) return null;
        const string ofClosure = "WHERE c.claim_id IN (SELECT l.claim_id FROM claim_closure l WHERE l.closure_id = @closureId)";
        var claims = await ClaimsAsync(connection, ofClosure, "", new { closureId }, ct);
        return closure.Derive(ClosureClaims.Of(closureId, claims.Where(claim => view.Known is null || claim.PublishedOn <= view.Known)), view, facts);
    }

    /// <summary>The claims about closures that a filter keeps, in the order it asks for.</summary>
    public async Task<IReadOnlyList<ClosureClaimRow>> ClaimsAsync(ClosureFilter filter, CancellationToken ct = default)
    {
        var all = filter.WhereClaim().Length == 0 ? await _all.GetAsync(ct) : null;
        await using var connection = await database.OpenAsync(ct);
        return all is null
            ? await ClaimsAsync(connection, filter.WhereClaim(), filter.OrderClaims(), filter, ct) // some of many: read on their own
            : await KeptAsync(connection, all, filter, ct);
    }

    /// <summary>The claims of one closure that a filter keeps; null when there is no such closure.</summary>
    public async Task<IReadOnlyList<ClosureClaimRow>?> ClaimsOfAsync(string closureId, ClosureFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        var exists = await connection.ExecuteScalarAsync<int>(new CommandDefinition(
            "SELECT count(*) FROM closure WHERE closure_id = @closureId;", new { closureId }, cancellationToken: ct));
        if (exists == 0) return null;
        var ofClosure = filter with { ClosureId = closureId };
        return await ClaimsAsync(connection, ofClosure.WhereClaim(), ofClosure.OrderClaims(), ofClosure, ct);
    }

    private static async Task<IEnumerable<ClosureBase>> ClosuresAsync(SqliteConnection connection, string where, object parameters, CancellationToken ct) =>
        await connection.QueryAsync<ClosureBase>(new CommandDefinition(
            $"""
            SELECT x.closure_id AS ClosureId, x.closure_type AS ClosureType, p.port_slug AS PortSlug, p.port_code AS PortCode, p.name AS Port,
                p.state AS State, p.longitude AS Longitude
            FROM closure x JOIN port p ON p.port_slug = x.port_slug
            {where};
            """,
            parameters,
            cancellationToken: ct));

    /// <summary>Of all claims, those that a filter keeps, in the order it asks for: the store is asked for their ids alone.</summary>
    private static async Task<IReadOnlyList<ClosureClaimRow>> KeptAsync(SqliteConnection connection, AllClosureClaims all, ClosureFilter filter, CancellationToken ct)
    {
        var (where, order) = (filter.WhereClaim(), filter.OrderClaims());
        if (where.Length == 0 && order == new ClosureFilter().OrderClaims()) return all.InOrder;
        return all.Of(await connection.QueryAsync<string>(new CommandDefinition($"SELECT c.claim_id FROM {ClaimTables} {where} {order};", filter, cancellationToken: ct)));
    }

    private static async Task<IReadOnlyList<ClosureClaimRow>> ClaimsAsync(SqliteConnection connection, string where, string orderBy, object parameters, CancellationToken ct)
    {
        var sql = $"""
            SELECT {ClaimColumns} FROM {ClaimTables}
            {where}
            {orderBy};

            SELECT l.claim_id AS ClaimId, l.closure_id AS ClosureId, l.link AS Link, lp.name AS Port, lx.closure_type AS ClosureType
            FROM claim_closure l JOIN closure lx ON lx.closure_id = l.closure_id JOIN port lp ON lp.port_slug = lx.port_slug
            {(where.Length == 0 ? "" : $"WHERE l.claim_id IN (SELECT c.claim_id FROM {ClaimTables} {where})")}
            ORDER BY l.claim_id, l.closure_id;
            """;
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
        var claims = (await results.ReadAsync<ClosureClaimRow>()).AsList();
        var links = (await results.ReadAsync<LinkRow>()).ToLookup(link => link.ClaimId, link => new ClaimLink(link.ClosureId, link.Link) { Port = link.Port, ClosureType = link.ClosureType });
        return [.. claims.Select(claim => claim with { ClosureLinks = [.. links[claim.ClaimId]] })];
    }

    private sealed record LinkRow
    {
        public required string ClaimId { get; init; }

        public required string ClosureId { get; init; }

        public required string Link { get; init; }

        public required string Port { get; init; }

        public required string ClosureType { get; init; }
    }

    private sealed record ClosureBase
    {
        public required string ClosureId { get; init; }

        public required string ClosureType { get; init; }

        public required string PortSlug { get; init; }

        public required string PortCode { get; init; }

        public required string Port { get; init; }

        public required string State { get; init; }

        public required double Longitude { get; init; }

        public ClosureRow Derive(ClosureClaims claims, Viewpoint view, StoreFacts facts)
        {
            var (answer, asOf) = (claims.By(view.ReadAs), view.AsOfDay(facts));
            return new ClosureRow
            {
                ClosureId = ClosureId,
                PortCode = PortCode,
                PortSlug = PortSlug,
                Port = Port,
                State = State,
                Longitude = Longitude,
                ClosureType = ClosureType,
                Claims = claims.Rows,
                Derived = claims,
                Start = answer.Start,
                End = answer.End,
                Status = answer.StatusOn(asOf),
                Reading = view.ReadAs,
                View = view,
                AsOf = asOf,
                KnownOn = view.KnownDay(facts),
            };
        }
    }
}

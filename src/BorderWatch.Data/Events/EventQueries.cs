using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Sources;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Events;

/// <summary>Every SELECT about events and the claims about them.</summary>
public sealed class EventQueries(Database database)
{
    private readonly Kept<IReadOnlyDictionary<string, EventRow>> _all = new(database, AllAsync);

    /// <summary>The events that a filter keeps, each with all its claims that were known then.</summary>
    public async Task<IReadOnlyList<EventRow>> ListAsync(EventFilter filter, CancellationToken ct = default)
    {
        var all = await _all.GetAsync(ct);
        if (filter.WhereEvent().Length == 0) return [.. filter.Order(all.Values.Select(row => At(filter.View, row)).Where(filter.Keeps))];

        await using var connection = await database.OpenAsync(ct);
        var kept = await connection.QueryAsync<string>(new CommandDefinition($"SELECT e.event_id FROM event e {filter.WhereEvent()};", filter, cancellationToken: ct));
        // One that came into the store since is left to the next reading.
        return [.. filter.Order(kept.Select(id => all.GetValueOrDefault(id)).OfType<EventRow>().Select(row => At(filter.View, row)).Where(filter.Keeps))];
    }

    /// <summary>The claims about events that a filter keeps, in the order it asks for.</summary>
    public async Task<IReadOnlyList<EventClaimRow>> ClaimsAsync(EventFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await ClaimsAsync(connection, filter.WhereClaim(), filter.OrderClaims(), filter, ct);
    }

    private static async Task<IReadOnlyList<EventClaimRow>> ClaimsAsync(SqliteConnection connection, string where, string orderBy, object parameters, CancellationToken ct)
    {
        var sql = $"""
            SELECT c.claim_id AS ClaimId, c.event_id AS EventId, e.title AS Title, c.source_id AS SourceId, s.publisher AS Publisher, s.published_on AS PublishedOn,
                c.paragraph AS Paragraph, c.line AS Line, c.date_text AS DateText, c.date_edtf AS DateEdtf, c.attribution AS Attribution,
                c.origin_id AS OriginId, o.kind AS OriginKind, c.note AS Note, c.evidence AS Evidence, s.url AS SourceUrl
            FROM event_claim c JOIN event e ON e.event_id = c.event_id JOIN source s ON s.source_id = c.source_id JOIN origin o ON o.origin_id = c.origin_id
            {where}
            {orderBy};
            """;
        return [.. await connection.QueryAsync<EventClaimRow>(new CommandDefinition(sql, parameters, cancellationToken: ct))];
    }

    private static async Task<IReadOnlyDictionary<string, EventRow>> AllAsync(SqliteConnection connection, CancellationToken ct)
    {
        var events = await connection.QueryAsync<EventBase>(new CommandDefinition(
            "SELECT e.event_id AS EventId, e.title AS Title, e.short_title AS ShortTitle FROM event e;", cancellationToken: ct));
        var claims = (await ClaimsAsync(connection, "", new EventFilter().OrderClaims(), new { }, ct)).ToLookup(claim => claim.EventId);
        return events.ToDictionary(e => e.EventId, e => Derive(e, [.. claims[e.EventId]]), StringComparer.Ordinal);
    }

    private static EventRow Derive(EventBase e, IReadOnlyList<EventClaimRow> claims)
    {
        var date = DateOf(Readings.Consensus, claims);
        return new() { EventId = e.EventId, Title = e.Title, ShortTitle = e.ShortTitle, Claims = claims, Date = date, CountedDate = date };
    }

    private static EventRow At(Viewpoint view, EventRow row)
    {
        if (view.Known is null && view.Reading is null) return row;
        var claims = view.Known is null ? row.Claims : [.. row.Claims.Where(claim => claim.PublishedOn <= view.Known)];
        return row with { Claims = claims, Date = DateOf(view.ReadAs, claims), CountedDate = DateOf(Readings.Consensus, claims) };
    }

    /// <summary>By the rule for the start of a closure, every claim counting as stated.</summary>
    private static DateAnswer DateOf(Rules.Reading reading, IReadOnlyList<EventClaimRow> claims)
    {
        List<DatedClaim> dated =
        [
            .. claims.Select(claim => new DatedClaim
            {
                ClaimId = claim.ClaimId,
                SourceId = claim.SourceId,
                OriginId = claim.OriginId,
                OriginIsOfficial = SourceVocabulary.IsOfficial(claim.OriginKind),
                Stated = true,
                Aspect = Aspects.InForceFrom,
                Date = claim.DateEdtf,
                PublishedOn = claim.PublishedOn,
            }),
        ];
        var date = reading.Of(Moment.Start, dated);
        if (date.Date is not null) return date;

        // No day to vote for: a date that is open at one end ("after 21 December") is shown as the sources have it, if they agree.
        var open = reading.Heard(dated).Select(claim => claim.Date).OfType<Dates.Edtf>().Distinct().ToList();
        return open is [var only] ? date with { Date = only } : date;
    }

    private sealed record EventBase
    {
        public required string EventId { get; init; }

        public required string Title { get; init; }

        public string? ShortTitle { get; init; }
    }
}

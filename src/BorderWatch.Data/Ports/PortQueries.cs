using Dapper;

namespace BorderWatch.Data.Ports;

/// <summary>Every SELECT about ports of entry.</summary>
public sealed class PortQueries(Database database)
{
    public async Task<IReadOnlyList<PortRow>> ListAsync(PortFilter filter, CancellationToken ct = default)
    {
        var sql = $"""
            SELECT p.port_code AS PortCode, p.port_slug AS PortSlug, p.name AS Port, p.state AS State, p.field_office AS FieldOffice,
                p.mexican_town AS MexicanTown, p.time_zone AS TimeZone, p.latitude AS Latitude, p.longitude AS Longitude
            FROM port p
            {filter.Where()} {filter.OrderBy()};
            """;
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<PortRow>(new CommandDefinition(sql, filter, cancellationToken: ct))];
    }
}

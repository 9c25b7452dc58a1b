using Dapper;

namespace BorderWatch.Data.Ports;

/// <summary>Every SELECT about ports of entry.</summary>
public sealed class PortQueries(Database database)
{
    private const string Select = """
        SELECT p.port_code AS PortCode, p.port_slug AS PortSlug, p.name AS Port, p.state AS State, p.field_office AS FieldOffice,
            p.mexican_town AS MexicanTown, p.time_zone AS TimeZone, p.latitude AS Latitude, p.longitude AS Longitude
        FROM port p
        """;

    public async Task<IReadOnlyList<PortRow>> ListAsync(PortFilter filter, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return [.. await connection.QueryAsync<PortRow>(new CommandDefinition($"{Select} {filter.Where()} {filter.OrderBy()};", filter, cancellationToken: ct))];
    }

    /// <summary>One port; null when there is no such port.</summary>
    public async Task<PortRow?> FindAsync(string slug, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<PortRow>(new CommandDefinition($"{Select} WHERE p.port_slug = @slug;", new { slug }, cancellationToken: ct));
    }
}

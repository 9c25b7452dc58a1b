using Dapper;

namespace BorderWatch.Data;

/// <summary>What the store holds, as far as filters and navigation need to know it.</summary>
public sealed record StoreFacts
{
    /// <summary>West to east.</summary>
    public required IReadOnlyList<PortFact> Ports { get; init; }

    /// <summary>In order of publication.</summary>
    public required IReadOnlyList<SourceFact> Sources { get; init; }

    public required int Closures { get; init; }

    /// <summary>The default day to show and to know: the last day on which a source was published.</summary>
    public DateOnly NewestPublication => Sources[^1].PublishedOn;

    /// <summary>Postal codes, west to east.</summary>
    public IReadOnlyList<string> States => [.. Ports.Select(port => port.State).Distinct()];

    public string PortName(string slug) => Ports.First(port => port.Slug == slug).Name;

    public string SourceName(string id) => Sources.First(source => source.SourceId == id).Publisher;

    public sealed record PortFact(string Slug, string Name, string State);

    public sealed record SourceFact
    {
        public required string SourceId { get; init; }

        public required string Publisher { get; init; }

        public required string Kind { get; init; }

        public required DateOnly PublishedOn { get; init; }
    }
}

public sealed class StoreFactQueries(Database database)
{
    /// <exception cref="StoreException">The store holds no source.</exception>
    public async Task<StoreFacts> GetAsync(CancellationToken ct = default)
    {
        const string sql = """
            SELECT port_slug AS Slug, name AS Name, state AS State FROM port ORDER BY longitude, port_slug;

            SELECT source_id AS SourceId, publisher AS Publisher, kind AS Kind, published_on AS PublishedOn
            FROM source ORDER BY published_on, source_id;

            SELECT count(*) FROM closure;
            """;
        await using var connection = await database.OpenAsync(ct);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, cancellationToken: ct));
        var facts = new StoreFacts
        {
            Ports = [.. await results.ReadAsync<StoreFacts.PortFact>()],
            Sources = [.. await results.ReadAsync<StoreFacts.SourceFact>()],
            Closures = await results.ReadSingleAsync<int>(),
        };
        return facts.Sources.Count > 0 ? facts : throw new StoreException($"The store {database.Path} holds no sources. Delete the file and start again to load the seed.");
    }
}

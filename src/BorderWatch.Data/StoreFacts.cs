using BorderWatch.Data.Official.Explore;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>What the store holds, as far as filters and navigation need to know it.</summary>
public sealed record StoreFacts
{
    /// <summary>Every port in the store, with or without a closure, west to east.</summary>
    public required IReadOnlyList<PortFact> Ports { get; init; }

    /// <summary>In order of publication.</summary>
    public required IReadOnlyList<SourceFact> Sources { get; init; }

    /// <summary>Whom claims go back to, in the order of their ids.</summary>
    public IReadOnlyList<OriginFact> Origins { get; init; } = [];

    public required int Closures { get; init; }

    /// <summary>Measure, unit, place and kind of period; not the claims about them.</summary>
    public required int Figures { get; init; }

    /// <summary>The official counts, for filters on them.</summary>
    public OfficialFacts Official { get; init; } = OfficialFacts.None;

    /// <summary>The default day to show and to know: the last day on which a source was published.</summary>
    public DateOnly NewestPublication => Sources[^1].PublishedOn;

    /// <summary>Postal codes of the ports' states, west to east.</summary>
    public IReadOnlyList<string> States => [.. Ports.Select(port => port.State).Distinct()];

    /// <summary>Its slug where there is no such port: it may have been added or withdrawn since the facts were read.</summary>
    public string PortName(string slug) => Ports.FirstOrDefault(port => port.Slug == slug)?.Name ?? slug;

    /// <summary>Null where there is no such source.</summary>
    public string? FindPublisher(string sourceId) => Sources.FirstOrDefault(source => source.SourceId == sourceId)?.Publisher;

    /// <summary>Its id where there is no such source: it may have been added or withdrawn since the facts were read.</summary>
    public string SourceName(string id) => FindPublisher(id) ?? id;

    public sealed record PortFact
    {
        public required string Slug { get; init; }

        public required string Name { get; init; }

        /// <summary>Two-letter postal code.</summary>
        public required string State { get; init; }

        /// <summary>Closures at the port: most ports are only there for the map, and have none.</summary>
        public required int Closures { get; init; }

        /// <summary>Figures about the port.</summary>
        public required int Figures { get; init; }
    }

    public sealed record SourceFact
    {
        public required string SourceId { get; init; }

        public required string Publisher { get; init; }

        public required string Kind { get; init; }

        public required DateOnly PublishedOn { get; init; }
    }

    public sealed record OriginFact
    {
        public required string OriginId { get; init; }

        public required string Name { get; init; }

        /// <summary>outlet, wire, agency, government or association.</summary>
        public required string Kind { get; init; }
    }
}

public sealed class StoreFactQueries(Database database)
{
    private readonly Kept<StoreFacts> _facts = new(database, ReadAsync);

    /// <exception cref="StoreException">The store holds no source.</exception>
    public async Task<StoreFacts> GetAsync(CancellationToken ct = default)
    {
        var facts = await _facts.GetAsync(ct);
        return facts.Sources.Count > 0 ? facts : throw new StoreException($"The store {database.Path} holds no sources. Delete the file and start again to load the seed.");
    }

    private static async Task<StoreFacts> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        const string sql = """
            SELECT p.port_slug AS Slug, p.name AS Name, p.state AS State,
                (SELECT count(*) FROM closure x WHERE x.port_slug = p.port_slug) AS Closures,
                (SELECT count(*) FROM figure_port f WHERE f.port_slug = p.port_slug) AS Figures
            FROM port p ORDER BY p.longitude, p.port_slug;

            SELECT source_id AS SourceId, publisher AS Publisher, kind AS Kind, published_on AS PublishedOn
            FROM source ORDER BY published_on, source_id;

            SELECT origin_id AS OriginId, name AS Name, kind AS Kind FROM origin ORDER BY origin_id;

            SELECT count(*) FROM closure;

            SELECT count(*) FROM figure;
            """;
        var official = await OfficialFactsReader.ReadAsync(connection, ct);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, cancellationToken: ct));
        return new StoreFacts
        {
            Ports = [.. await results.ReadAsync<StoreFacts.PortFact>()],
            Sources = [.. await results.ReadAsync<StoreFacts.SourceFact>()],
            Origins = [.. await results.ReadAsync<StoreFacts.OriginFact>()],
            Closures = await results.ReadSingleAsync<int>(),
            Figures = await results.ReadSingleAsync<int>(),
            Official = official,
        };
    }
}

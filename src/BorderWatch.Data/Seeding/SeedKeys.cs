using System.Globalization;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Editing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>The keys a pack may refer to: those already in the store and those it has brought so far.</summary>
internal sealed class SeedKeys
{
    public KeySet Ports { get; } = new("port");

    public KeySet PortCodes { get; } = new("port code");

    public KeySet Origins { get; } = new("origin");

    public KeySet Sources { get; } = new("source");

    public KeySet Closures { get; } = new("closure");

    /// <summary>Every claim, whatever it is about: ids are unique across the three kinds.</summary>
    public KeySet Claims { get; } = new("claim");

    public HashSet<string> ClosureClaims { get; } = [];

    public HashSet<(string Claim, string Closure)> ClaimClosures { get; } = [];

    public KeySet Figures { get; } = new("figure");

    public HashSet<(string Figure, string Port)> FigurePorts { get; } = [];

    /// <summary>What conflicts in units are called by: measure, place and kind of period of some figure.</summary>
    public HashSet<string> UnitSubjects { get; } = [];

    public KeySet Events { get; } = new("event");

    /// <summary>Fields and their values; the value is empty for the field itself.</summary>
    public HashSet<(string Field, string Value)> Vocabulary { get; } = [];

    /// <summary>Conflicts that were entered by hand, and not found from claims.</summary>
    public HashSet<string> ConflictsByHand { get; } = [];

    public HashSet<(string Conflict, string NotedAt, string Author)> ConflictNotes { get; } = [];

    public async Task ReadAsync(SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (var (keys, sql) in new (HashSet<string>, string)[]
        {
            (Ports, "SELECT port_slug FROM port;"),
            (PortCodes, "SELECT port_code FROM port;"),
            (Origins, "SELECT origin_id FROM origin;"),
            (Sources, "SELECT source_id FROM source;"),
            (Closures, "SELECT closure_id FROM closure;"),
            (ClosureClaims, "SELECT claim_id FROM closure_claim;"),
            (Claims, "SELECT claim_id FROM closure_claim UNION ALL SELECT claim_id FROM figure_claim UNION ALL SELECT claim_id FROM event_claim;"),
            (Figures, "SELECT figure_id FROM figure;"),
            (Events, "SELECT event_id FROM event;"),
            (ConflictsByHand, "SELECT DISTINCT conflict_id FROM conflict_note WHERE subject IS NOT NULL;"),
        })
        {
            keys.UnionWith(await connection.QueryAsync<string>(sql, transaction: transaction));
        }

        foreach (var figure in await connection.QueryAsync<(string Measure, string? Unit, string? Place, string Period)>("SELECT measure, unit, place, period_kind FROM figure;", transaction: transaction))
            AddFigure(figure.Measure, figure.Unit, figure.Place, figure.Period);
        ClaimClosures.UnionWith(await connection.QueryAsync<(string, string)>("SELECT claim_id, closure_id FROM claim_closure;", transaction: transaction));
        FigurePorts.UnionWith(await connection.QueryAsync<(string, string)>("SELECT figure_id, port_slug FROM figure_port;", transaction: transaction));
        ConflictNotes.UnionWith(await connection.QueryAsync<(string, string, string)>("SELECT conflict_id, noted_at, author FROM conflict_note;", transaction: transaction));
        Vocabulary.UnionWith(await connection.QueryAsync<(string, string)>("SELECT field, value FROM vocabulary;", transaction: transaction));
    }

    /// <summary>The keys of a record that is not in the store but counts as if it were.</summary>
    public void Add(RecordCells record)
    {
        switch (record.Table)
        {
            case "ports":
                Ports.Add(record.Key);
                PortCodes.Add(record["port_code"]!);
                break;
            case "origins": Origins.Add(record.Key); break;
            case "sources": Sources.Add(record.Key); break;
            case "closures": Closures.Add(record.Key); break;
            case "closure-claims":
                Claims.Add(record.Key);
                ClosureClaims.Add(record.Key);
                break;
            case "claim-closures": ClaimClosures.Add((record["claim_id"]!, record["closure_id"]!)); break;
            case "figures":
                Figures.Add(record.Key);
                AddFigure(record["measure"]!, record["unit"], record["place"], record["period_kind"]!);
                break;
            case "figure-ports": FigurePorts.Add((record["figure_id"]!, record["port_slug"]!)); break;
            case "figure-claims" or "event-claims": Claims.Add(record.Key); break;
            case "events": Events.Add(record.Key); break;
        }
    }

    public void AddFigure(string measure, string? unit, string? place, string period)
    {
        if (UnitConflict.SubjectOf(measure, unit, place, period) is { } subject) UnitSubjects.Add(subject);
    }

    /// <summary>The cells that every claim has.</summary>
    public ClaimKey Claim(SeedRow row)
    {
        var source = row.Reference("source_id", Sources, "source");
        var id = Claims.Add(row, "claim_id");
        if (!id.StartsWith(source + ".", StringComparison.Ordinal)) throw row.Refuse("claim_id", $"must begin with its source, \"{source}.\".");
        var (paragraph, line) = (row.Locator("paragraph"), row.Locator("line"));
        return new ClaimKey(id, source, row.Reference("origin_id", Origins, "origin"), paragraph, line, Position(id, paragraph, line));
    }

    /// <summary>Reading order within the source: first paragraph, first line, then the counter at the end of the id.</summary>
    private static long Position(string id, string? paragraph, string? line)
    {
        static long First(string? list) => list is null ? 0 : long.Parse(list.Split(';')[0], CultureInfo.InvariantCulture);
        var digits = new string([.. id.Reverse().TakeWhile(char.IsAsciiDigit).Reverse()]);
        var counter = long.TryParse(digits, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return (((First(paragraph) * 10_000) + First(line)) * 1_000) + counter;
    }

    internal sealed record ClaimKey(string Id, string SourceId, string OriginId, string? Paragraph, string? Line, long Position);

    internal sealed class KeySet(string what) : HashSet<string>
    {
        public string Add(SeedRow row, string column)
        {
            var id = row.Id(column);
            return Add(id) ? id : throw row.Refuse(column, $"the {what} \"{id}\" is there already.");
        }
    }
}

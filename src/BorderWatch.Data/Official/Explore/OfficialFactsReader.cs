using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Releases;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Reads what official counts there are: keys and spans of all series, which stand in indexes, and no months.</summary>
internal static class OfficialFactsReader
{
    internal const string Crossings =
        "SELECT measure_no, port_code, first_month, span, reported, releases FROM crossing_series INDEXED BY crossing_series_key ORDER BY measure_no, port_code;";

    internal const string Encounters =
        "SELECT kind, class_no, first_month, span, reported FROM encounter_series INDEXED BY encounter_series_key ORDER BY kind, class_no;";

    public static async Task<OfficialFacts> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        // A port is called as the newest release that has it calls it.
        var ports = (await connection.QueryAsync<CrossingSet.Port>(new CommandDefinition(
            """
            SELECT p.port_code AS Code, p.port AS Name, p.state AS State, p.border AS Border
            FROM release_port p JOIN official_release o ON o.release_no = p.release_no ORDER BY o.rank DESC;
            """,
            cancellationToken: ct))).DistinctBy(port => port.Code).ToList();
        var measures = (await connection.QueryAsync<(long Number, string Name)>(new CommandDefinition("SELECT measure_no, measure FROM crossing_measure;", cancellationToken: ct)))
            .ToDictionary(measure => measure.Number, measure => measure.Name);
        List<CrossingSet.Series> crossings = [];
        using (var rows = new FastRead(connection, Crossings))
        {
            Dictionary<string, string> releases = new(StringComparer.Ordinal);
            while (rows.Next())
            {
                var text = rows.Text(5);
                if (!releases.TryAdd(text, text)) text = releases[text];
                crossings.Add(new CrossingSet.Series
                {
                    MeasureNo = rows.Number(0), Measure = measures[rows.Number(0)], Code = rows.Number(1), First = rows.Number(2), Span = rows.Number(3), Reported = rows.Number(4), Releases = text,
                });
            }
        }

        var classes = (await connection.QueryAsync(new CommandDefinition($"SELECT class_no, kind, {string.Join(", ", EncounterFields.Columns)} FROM encounter_class;", cancellationToken: ct)))
            .Select(row => ((IDictionary<string, object>)row).Values.ToList())
            .Select(row => new EncounterSet.Class((long)row[0], (string)row[1], [.. row.Skip(2).Cast<string>()]))
            .ToLookup(one => one.Kind);
        List<EncounterSet.Series> encounters = [];
        using (var rows = new FastRead(connection, Encounters))
        {
            while (rows.Next()) encounters.Add(new EncounterSet.Series { Kind = rows.Text(0), ClassNo = rows.Number(1), First = rows.Number(2), Span = rows.Number(3), Reported = rows.Number(4) });
        }

        var byKind = encounters.ToLookup(series => series.Kind);
        return new OfficialFacts
        {
            Crossings = CrossingSet.Of(ports, crossings),
            Encounters = [.. ReleaseKinds.OfEncounters.Select(kind => EncounterSet.Of(kind, [.. classes[kind]], [.. byKind[kind]]))],
        };
    }
}

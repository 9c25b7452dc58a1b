using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Releases;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Comparisons;

/// <summary>Reads the official counts that reported figures are set against.</summary>
public sealed class EncounterRecordQueries(Database database)
{
    // The file made for this border comes before those of which it is a part; one release gives all and parts of a month, so that
    // a part is never of another whole.
    private static readonly string[] s_preferred = [ReleaseKinds.Southwest, ReleaseKinds.ByArea, ReleaseKinds.ByState];

    private readonly Kept<EncounterRecord> _record = new(database, ReadAsync);

    public Task<EncounterRecord> GetAsync(CancellationToken ct = default) => _record.GetAsync(ct);

    private static async Task<EncounterRecord> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        // A release without a row for this border has a sum of nought, which is no count.
        var months = (await connection.QueryAsync<(string Kind, string ReleaseId, long Number, long Month, long Count)>(new CommandDefinition(
            """
            SELECT o.kind, o.release_id, o.release_no, m.month, m.southwest
            FROM encounter_month m JOIN official_release o ON o.release_no = m.release_no
            WHERE m.holds AND m.southwest > 0;
            """,
            cancellationToken: ct))).ToList();
        var classes = (await connection.QueryAsync<(string Kind, string Component, string Place, long First, byte[] Months)>(new CommandDefinition(
            $"""
            SELECT s.kind, c.component, CASE s.kind WHEN '{ReleaseKinds.ByArea}' THEN c.area WHEN '{ReleaseKinds.ByState}' THEN c.state ELSE '' END, s.first_month, s.months
            FROM encounter_series s JOIN encounter_class c ON c.class_no = s.class_no
            WHERE s.kind = '{ReleaseKinds.Southwest}' OR c.region = '{EncounterFields.SouthwestBorder}';
            """,
            cancellationToken: ct))).ToList();

        var releaseOf = months.ToDictionary(row => (row.Kind, (int)row.Month), row => row.ReleaseId);
        var components = Sums(classes, row => (row.Kind, row.Component));
        var places = Sums(classes.Where(row => row.Place.Length > 0), row => (row.Kind, row.Place));
        var releases = await ReleaseQueries.FindAsync(connection, [.. months.Select(row => row.Number).Distinct()], ct);
        return new EncounterRecord
        {
            Southwest = new CountedPlace(EncounterFields.SouthwestBorder, Southwest(months.Select(row => (row.Kind, row.ReleaseId, (int)row.Month, row.Count)), components)),
            Places = Places(places, releaseOf),
            Releases = releases.ToDictionary(release => release.ReleaseId, StringComparer.Ordinal),
        };
    }

    private static Dictionary<YearMonth, CountedMonth> Southwest(
        IEnumerable<(string Kind, string ReleaseId, int Month, long Count)> months, Dictionary<(string, string), Dictionary<int, long>> components)
    {
        long? Part(string kind, string component, int month) => components.TryGetValue((kind, component), out var counts) && counts.TryGetValue(month, out var count) ? count : null;
        return months.GroupBy(row => row.Month).Select(month => month.MinBy(row => Array.IndexOf(s_preferred, row.Kind))).ToDictionary(
            row => YearMonth.At(row.Month),
            row => new CountedMonth(row.Count, Part(row.Kind, EncounterFields.BorderPatrol, row.Month), Part(row.Kind, EncounterFields.FieldOperations, row.Month), row.ReleaseId));
    }

    private static Dictionary<string, CountedPlace> Places(Dictionary<(string Kind, string Place), Dictionary<int, long>> places, Dictionary<(string, int), string> releaseOf)
    {
        Dictionary<string, CountedPlace> counted = new(StringComparer.OrdinalIgnoreCase);
        foreach (var ((kind, place), counts) in places)
        {
            // A sector is Border Patrol's, and all that is counted in it. A state has both parts, which its file does not tell apart.
            var sector = place.EndsWith(" sector", StringComparison.OrdinalIgnoreCase);
            counted.TryAdd(place, new CountedPlace(place, counts.Where(month => releaseOf.ContainsKey((kind, month.Key)))
                .ToDictionary(month => YearMonth.At(month.Key), month => new CountedMonth(month.Value, sector ? month.Value : null, null, releaseOf[(kind, month.Key)]))));
        }

        return counted;
    }

    private static Dictionary<(string, string), Dictionary<int, long>> Sums(
        IEnumerable<(string Kind, string Component, string Place, long First, byte[] Months)> classes, Func<(string Kind, string Component, string Place, long First, byte[] Months), (string, string)> key)
    {
        Dictionary<(string, string), Dictionary<int, long>> sums = [];
        foreach (var row in classes)
        {
            if (!sums.TryGetValue(key(row), out var sum)) sums[key(row)] = sum = [];
            var counts = MonthSeries.Unpack(row.Months);
            for (var index = 0; index < counts.Length; index++)
            {
                if (counts[index] == MonthSeries.NotReported) continue;
                var month = (int)row.First + index;
                sum[month] = sum.GetValueOrDefault(month) + counts[index];
            }
        }

        return sums;
    }
}

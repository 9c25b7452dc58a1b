using BorderWatch.Data.Official.Releases;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Groups and sums official counts from their packed months; no page reads the counts row by row.</summary>
public sealed class ExploreQueries(Database database)
{
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public async Task<Exploration> ExploreAsync(OfficialFilter filter, StoreFacts facts, CancellationToken ct = default)
    {
        var set = filter.SetOf(facts);
        await using var connection = await database.OpenAsync(ct);
        var (from, to) = (filter.From is { } asked && asked > set.First ? asked : set.First, filter.To is { } end && end < set.Last ? end : set.Last);
        var periods = set.IsEmpty || from > to ? [] : PeriodsOf(filter, from, to);
        if (periods.Count == 0) return new Exploration { Filter = filter, Set = set, Periods = [], Groups = [], All = null, Listed = [], ListedBy = null, Rows = 0, Facets = FacetCount.None(set), PortCodes = new HashSet<string>(), Releases = [] };

        var held = set.Kind == ReleaseKinds.Crossings ? null
            : (await connection.QueryAsync<int>(new CommandDefinition(
                "SELECT m.month FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no WHERE o.kind = @Kind AND m.holds;", new { set.Kind }, cancellationToken: ct))).ToHashSet();
        var sums = new ExploreSums(filter, set, periods, held);
        new SeriesReader(connection, set).Read(sums.Wanted, sums.Add, ct);
        return new Exploration
        {
            Filter = filter,
            Set = set,
            Periods = periods,
            Groups = sums.Groups,
            All = sums.All,
            Listed = sums.Listed,
            ListedBy = sums.ListedBy,
            Rows = sums.Rows,
            Facets = sums.Facets,
            PortCodes = sums.PortCodes,
            Releases = await ReleasesAsync(connection, set, sums, periods, ct),
        };
    }

    private static IReadOnlyList<ExplorePeriod> PeriodsOf(OfficialFilter filter, YearMonth from, YearMonth to)
    {
        List<ExplorePeriod> periods = [];
        for (var month = from; month <= to; month = month.Plus(1))
        {
            if (!filter.Keeps(month)) continue;
            // A year of which only some months are asked for is those months.
            if (filter.Per == ExploreWords.PerYear && periods.Count > 0 && filter.YearOf(periods[^1].First) == filter.YearOf(month)) periods[^1] = periods[^1] with { Last = month };
            else periods.Add(new ExplorePeriod(month, month, filter.IsFiscal) { IsYear = filter.Per == ExploreWords.PerYear });
        }

        return periods;
    }

    private static async Task<IReadOnlyList<OfficialRelease>> ReleasesAsync(SqliteConnection connection, OfficialSet set, ExploreSums sums, IReadOnlyList<ExplorePeriod> periods, CancellationToken ct)
    {
        if (set.Kind == ReleaseKinds.Crossings) return await ReleaseQueries.FindAsync(connection, sums.Releases, ct);
        var numbers = await connection.QueryAsync<long>(new CommandDefinition(
            """
            SELECT DISTINCT m.release_no FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no
            WHERE o.kind = @Kind AND m.holds AND m.month BETWEEN @First AND @Last;
            """,
            new { set.Kind, First = periods[0].First.Index, Last = periods[^1].Last.Index }, cancellationToken: ct));
        return await ReleaseQueries.FindAsync(connection, [.. numbers], ct);
    }
}

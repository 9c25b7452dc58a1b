using System.Runtime.CompilerServices;
using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Explore;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Rows;

/// <summary>Gives official counts row by row, however many there are: none is kept.</summary>
public sealed class CountQueries(Database database)
{
    internal const string OfSeries =
        "SELECT month, value, release_no FROM crossing WHERE measure_no = ? AND port_code = ? AND month BETWEEN ? AND ? ORDER BY month;";

    internal const string OfMonth = "SELECT class_no, value FROM encounter WHERE release_no = ? AND month = ? ORDER BY class_no;";

    internal const string HoldingMonths =
        """
        SELECT m.month, m.release_no FROM official_release o JOIN encounter_month m ON m.release_no = o.release_no
        WHERE o.kind = ? AND m.holds ORDER BY m.month;
        """;

    /// <summary>By measure, then by port, then by month.</summary>
    public async IAsyncEnumerable<CrossingCount> CrossingsAsync(CrossingFilter filter, StoreFacts facts, [EnumeratorCancellation] CancellationToken ct = default)
    {
        // In one transaction: all statements see the same store, however long the reader takes.
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var set = facts.Official.Crossings;
        var releases = Releases(connection);
        using var rows = new FastRead(connection, OfSeries, 0, 0, 0, 0);
        foreach (var series in SeriesOf(filter, set))
        {
            rows.Again(series.One, series.Two, filter.From?.Index ?? 0, filter.To?.Index ?? int.MaxValue);
            while (rows.Next())
            {
                var month = YearMonth.At((int)rows.Number(0));
                if (!filter.Keeps(month)) continue;
                yield return new CrossingCount
                {
                    Month = month,
                    PortCode = CrossingSet.Code(series.Two),
                    Port = Name(set, series, 0),
                    State = Name(set, series, 1),
                    Border = Name(set, series, 2),
                    Measure = Name(set, series, 3),
                    Value = (int)rows.Number(1),
                    ReleaseId = releases[rows.Number(2)],
                };
            }

            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>By month, then by class.</summary>
    public async IAsyncEnumerable<EncounterCount> EncountersAsync(EncounterFilter filter, StoreFacts facts, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var (set, releases) = (filter.SetOf(facts), Releases(connection));
        var classes = ClassesOf(filter, set);
        using var months = new FastRead(connection, HoldingMonths, set.Kind);
        using var rows = new FastRead(connection, OfMonth, 0, 0);
        while (months.Next())
        {
            var month = YearMonth.At((int)months.Number(0));
            if (!filter.Keeps(month)) continue;
            rows.Again(months.Number(1), months.Number(0));
            while (rows.Next())
            {
                if (!classes.TryGetValue(rows.Number(0), out var values)) continue;
                yield return new EncounterCount { Month = month, Values = values, Value = (int)rows.Number(1), ReleaseId = releases[months.Number(1)] };
            }

            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// The same rows as <see cref="CrossingsAsync"/> with the columns of the contract, as the bytes of a CSV: for millions of rows,
    /// of which none becomes an object (README, Decisions). Text is written by <see cref="CsvText"/>, as in every other file.
    /// </summary>
    /// <exception cref="OperationCanceledException">Nobody reads any more.</exception>
    public async Task WriteCrossingsAsync(Stream target, CrossingFilter filter, StoreFacts facts, bool byteOrderMark, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var set = facts.Official.Crossings;
        var csv = new CountCsv(target, byteOrderMark, "month,port_code,port,state,border,measure,value,release_id");
        var releases = Releases(connection).ToDictionary(release => release.Key, release => CsvText.Bytes([release.Value], ",", "\r\n"));
        await csv.FlushAsync(ct);
        var (places, measures) = (new Dictionary<long, byte[]>(), new Dictionary<long, byte[]>());
        using var rows = new FastRead(connection, OfSeries, 0, 0, 0, 0);
        foreach (var series in SeriesOf(filter, set))
        {
            // Each once, not for each of their some thousand pairs: the serializer takes kilobytes for every text.
            if (!places.TryGetValue(series.Two, out var place)) places[series.Two] = place = CsvText.Bytes([CrossingSet.Code(series.Two), Name(set, series, 0), Name(set, series, 1), Name(set, series, 2)], ",", ",");
            if (!measures.TryGetValue(series.One, out var measure)) measures[series.One] = measure = CsvText.Bytes([Name(set, series, 3)], "", ",");
            rows.Again(series.One, series.Two, filter.From?.Index ?? 0, filter.To?.Index ?? int.MaxValue);
            while (rows.Next())
            {
                var month = (int)rows.Number(0);
                if (filter.Year.Count > 0 && !filter.Keeps(YearMonth.At(month))) continue;
                csv.Month(month);
                csv.Text(place);
                csv.Text(measure);
                csv.Number(rows.Number(1));
                csv.Text(releases[rows.Number(2)]);
                if (csv.IsFull) await csv.FlushAsync(ct);
            }
        }

        await csv.FlushAsync(ct);
    }

    /// <summary>The same rows as <see cref="EncountersAsync"/>, likewise.</summary>
    /// <exception cref="OperationCanceledException">Nobody reads any more.</exception>
    public async Task WriteEncountersAsync(Stream target, EncounterFilter filter, StoreFacts facts, bool byteOrderMark, CancellationToken ct = default)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var set = filter.SetOf(facts);
        var csv = new CountCsv(target, byteOrderMark, "month,fiscal_year,component,region,area_of_responsibility,state,demographic,citizenship,title_of_authority,encounter_type,value,release_id");
        var releases = Releases(connection).ToDictionary(release => release.Key, release => CsvText.Bytes([release.Value], ",", "\r\n"));
        var classes = ClassesOf(filter, set).ToDictionary(one => one.Key, one => CsvText.Bytes(one.Value, ",", ","));
        await csv.FlushAsync(ct);
        using var months = new FastRead(connection, HoldingMonths, set.Kind);
        using var rows = new FastRead(connection, OfMonth, 0, 0);
        while (months.Next())
        {
            var month = YearMonth.At((int)months.Number(0));
            if (!filter.Keeps(month)) continue;
            rows.Again(months.Number(1), months.Number(0));
            while (rows.Next())
            {
                if (!classes.TryGetValue(rows.Number(0), out var values)) continue;
                csv.Month(month.Index);
                csv.Separator();
                csv.Number(month.FiscalYear);
                csv.Text(values);
                csv.Number(rows.Number(1));
                csv.Text(releases[months.Number(1)]);
                if (csv.IsFull) await csv.FlushAsync(ct);
            }
        }

        await csv.FlushAsync(ct);
    }

    private static Dictionary<long, string> Releases(SqliteConnection connection) =>
        connection.Query<(long Number, string Id)>("SELECT release_no, release_id FROM official_release;").ToDictionary(release => release.Number, release => release.Id);

    // By names, so that the order does not depend on which file came first.
    private static IEnumerable<SeriesKey> SeriesOf(CrossingFilter filter, OfficialSet set)
    {
        var test = new FacetCount(filter, set);
        return set.Series.Where(series => test.Test(series).Failed == 0).OrderBy(series => series.Values[3]).ThenBy(series => series.Two);
    }

    private static Dictionary<long, IReadOnlyList<string>> ClassesOf(EncounterFilter filter, OfficialSet set)
    {
        var test = new FacetCount(filter, set);
        var places = EncounterFields.All.Select(set.IndexOf).ToList();
        return set.Series.Where(series => test.Test(series).Failed == 0)
            .ToDictionary(series => series.One, series => (IReadOnlyList<string>)[.. places.Select(place => place < 0 ? "" : Name(set, series, place))]);
    }

    private static string Name(OfficialSet set, SeriesKey series, int dimension) => set.Dimensions[dimension].Values[series.Values[dimension]].Name;
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;

namespace BorderWatch.Web.Words;

/// <summary>What every reading makes of the same closures: the range that stands under a headline number.</summary>
internal sealed class ReadingRange
{
    private readonly List<IReadOnlyList<ReadClosure>> _readings;

    /// <param name="rows">The closures that the filter keeps.</param>
    public ReadingRange(IReadOnlyList<ClosureRow> rows, DateOnly asOf)
    {
        _readings = [.. Readings.Named.Select(reading => rows.Select(row => ReadClosure.Of(row, reading, asOf)).ToList())];
        // A source counts those that it names, which are few of many: of the others it says nothing.
        var named = rows.SelectMany(row => row.SourcesStated, (row, source) => (source, row)).ToLookup(pair => pair.source, pair => pair.row, StringComparer.Ordinal);
        var sources = rows.SelectMany(row => row.Claims).Select(claim => claim.SourceId).Distinct(StringComparer.Ordinal);
        _readings.AddRange(sources.Select(source => new OneSourceReading(source)).Select(reading => named[reading.SourceId].Select(row => ReadClosure.Of(row, reading, asOf)).ToList()));
    }

    /// <summary>"1 to 6 over all readings", "5 by every reading".</summary>
    /// <param name="number">The least and the most that the number can be among what one reading makes of the closures; null where there is none to give.</param>
    public string Words(Func<IReadOnlyList<ReadClosure>, (int Least, int Most)?> number)
    {
        var found = _readings.Select(number).OfType<(int Least, int Most)>().ToList();
        var (least, most) = (found.Min(range => range.Least), found.Max(range => range.Most));
        return least == most ? $"{least} by every reading" : $"{least} to {most} over all readings";
    }

    public string Words(Func<IReadOnlyList<ReadClosure>, int> count) => Words(rows => (count(rows), count(rows)));
}

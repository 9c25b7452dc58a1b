using BorderWatch.Data.Official.Encounters;
using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Explore;

/// <summary>Takes the months of one series after the other, and sums them by group.</summary>
internal sealed class ExploreSums
{
    private const int MonthsOfYear = 12;

    // Of a set that is not grouped, the list beside the chart is by the first of these that it has.
    private static readonly string[] s_listFields = [OfficialField.Port, EncounterFields.Area, EncounterFields.State, EncounterFields.Citizenship, EncounterFields.Component];

    private readonly OfficialSet _set;
    private readonly FacetCount _facets;
    private readonly (int Failed, int Field)[] _tests;
    private readonly List<(int Begin, int End)> _shown;
    private readonly bool _isRanged;
    private readonly int _first;
    private readonly int _months;
    private readonly ByField? _groups;
    private readonly ByField? _list;
    private readonly MonthTotals _all;
    private readonly SortedSet<long> _releases = [];
    private readonly HashSet<string> _portCodes = new(StringComparer.Ordinal);

    /// <param name="held">Of encounters: the months that releases have. Null for crossings, of which each port is reported or not.</param>
    public ExploreSums(OfficialFilter filter, OfficialSet set, IReadOnlyList<ExplorePeriod> periods, IReadOnlySet<int>? held)
    {
        _set = set;
        // A year before the first for changes, and the base of an index, or its year, wherever it is.
        _first = Math.Min(periods[0].First.Index, filter.Base?.Index ?? int.MaxValue) - MonthsOfYear;
        _months = Math.Max(periods[^1].Last.Index, (filter.Base?.Index ?? 0) + MonthsOfYear) - _first + 1;
        _shown = RunsOf(periods);
        _isRanged = periods[0].First > set.First || periods[^1].Last < set.Last || filter.Year.Count > 0;
        MonthTotals Totals() => new(_first, _months, set.Last.Index, held);
        _all = Totals();

        var group = filter.GroupField;
        var apart = filter is CrossingFilter { HasSeveralMeasures: true };
        var list = apart ? OfficialField.Measure
            : set.Kind == ReleaseKinds.Crossings ? OfficialField.Port
            : group ?? Array.Find(s_listFields, field => set.Find(field) is { IsChoice: true }) ?? set.Dimensions[0].Field.Name;
        IsSum = !apart;
        ListedBy = set.Find(list)!.Field;
        _groups = group is null ? null : new ByField(set, set.IndexOf(group), filter.Chosen(group), Totals);
        _list = list == group ? null : new ByField(set, set.IndexOf(list), filter.Chosen(list), Totals);

        _facets = new FacetCount(filter, set);
        _tests = new (int, int)[set.Series.Count];
        Wanted = new bool[set.Series.Count];
        for (var index = 0; index < _tests.Length; index++)
        {
            var series = set.Series[index];
            var test = _tests[index] = _facets.Test(series);
            var isThere = series.First <= periods[^1].Last.Index && series.First + series.Span > _first;
            // Counting the rows of all months reads none of them.
            if (!_isRanged) _facets.Add(series, test, series.Reported);
            Wanted[index] = isThere && (test.Failed == 0 || (_isRanged && test.Failed == 1));
        }
    }

    /// <summary>Whether all series add up.</summary>
    public bool IsSum { get; }

    /// <summary>The series whose months are needed.</summary>
    public bool[] Wanted { get; }

    public long Rows { get; private set; }

    public OfficialField ListedBy { get; }

    public MonthTotals? All => IsSum ? _all : null;

    public IReadOnlyList<ExploreGroup> Groups => field ??= _groups?.Take(_shown) ?? (Rows == 0 ? [] : [new ExploreGroup("", "All", _all, Total(_all, _shown))]);

    public IReadOnlyList<ExploreGroup> Listed => field ??= _list?.Take(_shown) ?? Groups;

    public IReadOnlyDictionary<string, IReadOnlyList<long>> Facets => field ??= _facets.Counts();

    /// <summary>Of crossings: the releases of the series that are shown.</summary>
    public IReadOnlyList<long> Releases => [.. _releases];

    public IReadOnlySet<string> PortCodes => _portCodes;

    public void Add(int index, ReadOnlySpan<int> months)
    {
        var (series, test) = (_set.Series[index], _tests[index]);
        var rows = _isRanged ? RowsIn(series.First, months) : series.Reported;
        if (_isRanged) _facets.Add(series, test, rows);
        if (test.Failed > 0) return;
        Rows += rows;
        if (rows > 0)
        {
            _releases.UnionWith(series.Releases);
            if (_set.Kind == ReleaseKinds.Crossings) _portCodes.Add(CrossingSet.Code(series.Two));
        }

        if (IsSum) _all.Add(series.First, months);
        _groups?.Add(series, months);
        _list?.Add(series, months);
    }

    /// <summary>Counts of the months that are asked for.</summary>
    private int RowsIn(int first, ReadOnlySpan<int> months)
    {
        var rows = 0;
        foreach (var (begin, end) in _shown)
        {
            var (from, to) = (Math.Max(first, begin), Math.Min(first + months.Length, end));
            if (from >= to) continue;
            var run = months[(from - first)..(to - first)];
            rows += run.Length - run.Count(MonthSeries.NotReported);
        }

        return rows;
    }

    /// <summary>Months that follow each other: the first, and the one after the last.</summary>
    private static List<(int Begin, int End)> RunsOf(IReadOnlyList<ExplorePeriod> periods)
    {
        List<(int Begin, int End)> runs = [];
        foreach (var period in periods)
        {
            if (runs.Count > 0 && runs[^1].End == period.First.Index) runs[^1] = (runs[^1].Begin, period.Last.Index + 1);
            else runs.Add((period.First.Index, period.Last.Index + 1));
        }

        return runs;
    }

    private static long? Total(MonthTotals months, IReadOnlyList<(int Begin, int End)> shown)
    {
        long? total = null;
        foreach (var (begin, end) in shown) total = months.Sum(begin, end) is { } sum ? (total ?? 0) + sum : total;
        return total;
    }

    /// <summary>Sums by the value of one field.</summary>
    private sealed class ByField
    {
        private readonly OfficialDimension _dimension;
        private readonly int _index;
        private readonly Func<MonthTotals> _new;
        private readonly int[] _groupOf;
        private readonly MonthTotals?[] _totals;

        public ByField(OfficialSet set, int index, IdList chosen, Func<MonthTotals> totals)
        {
            (_dimension, _index, _new) = (set.Dimensions[index], index, totals);
            _groupOf = [.. Enumerable.Range(0, _dimension.Values.Count)];
            _totals = new MonthTotals?[_dimension.Values.Count];
            // Where a value that holds others is chosen, those are shown as it.
            foreach (var whole in _dimension.Values.Where(value => value.Members.Count > 0 && chosen.Contains(value.Id)))
            {
                foreach (var member in whole.Members) _groupOf[_dimension.IndexOf(member)] = _dimension.IndexOf(whole.Id);
            }
        }

        public void Add(SeriesKey series, ReadOnlySpan<int> months)
        {
            var group = _groupOf[series.Values[_index]];
            (_totals[group] ??= _new()).Add(series.First, months);
        }

        public IReadOnlyList<ExploreGroup> Take(IReadOnlyList<(int Begin, int End)> shown) =>
        [
            .. _dimension.Values.Zip(_totals)
                .Where(one => one.Second is not null)
                .Select(one => new ExploreGroup(one.First.Id, one.First.Label, one.Second!, Total(one.Second!, shown)))
                .Where(group => group.Total is not null)
                .OrderByDescending(group => group.Total).ThenBy(group => group.Label, StringComparer.Ordinal),
        ];
    }
}

namespace BorderWatch.Data.Official.Explore;

/// <summary>The sums of some series, month by month. A month in which none is reported has no sum, which is not zero.</summary>
public sealed class MonthTotals
{
    // A series that was reported within this many months may come again: until then its months are missing, not over.
    private const int MonthsExpected = 12;

    private const int MonthsOfYear = 12;

    private readonly int _first;
    private readonly int _months;
    private readonly int _lastPublished;
    private readonly IReadOnlySet<int>? _held;
    private readonly int[] _ofChanges;
    private int[]? _of;
    private bool? _isWhole;

    // Most groups of a long list are one series, which is kept as it is: sums of several take eight times the room.
    private int[]? _one;
    private SeriesSums? _several;

    /// <param name="first">Index of the first month.</param>
    /// <param name="lastPublished">Index of the last month of the set: after it nothing is expected.</param>
    /// <param name="held">Months of which a release has all that was counted: what has no row there is none. Null where it is not reported.</param>
    internal MonthTotals(int first, int months, int lastPublished, IReadOnlySet<int>? held)
    {
        (_first, _months, _lastPublished, _held) = (first, months, lastPublished, held);
        _ofChanges = new int[months + 1];
    }

    /// <returns>Null where no series is reported.</returns>
    public long? Sum(YearMonth month) => At(month) is var index and >= 0 && IsCounted(index) ? SumAt(index) : null;

    /// <summary>Of the months that are reported; null where none is.</summary>
    public long? Sum(ExplorePeriod period)
    {
        if (period.First == period.Last) return Sum(period.First);
        long? sum = null;
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) sum = Sum(month) is { } one ? (sum ?? 0) + one : sum;
        return sum;
    }

    /// <summary>
    /// How many percent more than a year before, of the series and months that are reported both now and then: a port that
    /// reports no more is no fall.
    /// </summary>
    /// <returns>Null where nothing is reported in both, or nothing was counted a year before; and whether that is all of both.</returns>
    public (decimal? Percent, bool IsWhole) Change(ExplorePeriod period)
    {
        var (now, before, isWhole) = (0L, 0L, true);
        for (var month = period.First; month <= period.Last; month = month.Plus(1))
        {
            var (index, earlier) = (At(month), At(month.Plus(-MonthsOfYear)));
            if (index < 0 || earlier < 0) return (null, false);
            if (_held is not null)
            {
                if (!IsCounted(index) || !IsCounted(earlier)) isWhole = false;
                else (now, before) = (now + SumAt(index), before + SumAt(earlier));
                continue;
            }

            var (nowThere, beforeThere, pairs) = PairsAt(index);
            (now, before) = (now + nowThere, before + beforeThere);
            isWhole &= pairs == ReportedAt(index) && pairs == ReportedAt(earlier);
        }

        return (before > 0 ? (100m * now / before) - 100 : null, isWhole);
    }

    /// <summary>How many series are reported in the month, of those that could be: begun, and reported within a year.</summary>
    public (int Reported, int Of) Reported(YearMonth month) => At(month) is var index and >= 0
        ? _held is null ? (ReportedAt(index), Of[index]) : _held.Contains(_first + index) ? (1, 1) : (0, 0)
        : (0, 0);

    /// <summary>Whether nothing that could be reported is missing, in any month: most are, and need not be looked at month by month.</summary>
    public bool IsWhole
    {
        get
        {
            if (_held is not null) return false;
            // "Of" is made anew with each series that is added.
            if (_isWhole is { } known && _of is not null) return known;
            var of = Of;
            var whole = true;
            for (var index = 0; whole && index < of.Length; index++) whole = ReportedAt(index) >= of[index];
            _isWhole = whole;
            return whole;
        }
    }

    /// <summary>Adds what is reported from one month up to another, without it.</summary>
    /// <param name="begin">Index of the first month.</param>
    /// <param name="end">Index of the month after the last.</param>
    internal long? Sum(int begin, int end)
    {
        var (from, to) = (Math.Max(begin - _first, 0), Math.Min(end - _first, _months));
        var (sum, isCounted) = (0L, false);
        for (var index = from; index < to; index++)
        {
            if (!IsCounted(index)) continue;
            sum += SumAt(index);
            isCounted = true;
        }

        return isCounted ? sum : null;
    }

    /// <summary>The months of series that are reported in a period, and those that could be.</summary>
    public (int Reported, int Of) Reported(ExplorePeriod period)
    {
        if (period.First == period.Last) return Reported(period.First);
        var (reported, of) = (0, 0);
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) (reported, of) = (reported + Reported(month).Reported, of + Reported(month).Of);
        return (reported, of);
    }

    /// <summary>Some millions of months go through here for one page, so as many at once as the processor takes.</summary>
    internal void Add(int first, ReadOnlySpan<int> months)
    {
        // Begun, and reported within a year: expected.
        var begin = Math.Max(first, _first);
        var end = Math.Min(Math.Max(first + months.Length, Math.Min(first + months.Length + MonthsExpected, _lastPublished + 1)), _first + _months);
        if (begin >= end) return;
        _ofChanges[begin - _first]++;
        _ofChanges[end - _first]--;
        _of = null;

        var (from, to) = (Math.Max(first, _first), Math.Min(first + months.Length, _first + _months));
        if (from >= to) return;
        months = months[(from - first)..(to - first)];
        if (_one is null && _several is null)
        {
            _one = new int[_months];
            _one.AsSpan().Fill(MonthSeries.NotReported);
            months.CopyTo(_one.AsSpan(from - _first));
            return;
        }

        if (_several is null)
        {
            _several = new SeriesSums(_months);
            _several.Add(0, _one);
            _one = null;
        }

        _several.Add(from - _first, months);
    }

    private long SumAt(int index) => _several is not null ? _several.Sums[index] : _one is null || _one[index] == MonthSeries.NotReported ? 0 : _one[index];

    private int ReportedAt(int index) => _several is not null ? _several.Reported[index] : _one is null || _one[index] == MonthSeries.NotReported ? 0 : 1;

    // What was counted now and a year before by the series that are reported in both, and how many those are.
    private (long Now, long Before, int Count) PairsAt(int index) => _several is not null ? _several.Pairs(index, index - MonthsOfYear)
        : _one is null || _one[index] == MonthSeries.NotReported || _one[index - MonthsOfYear] == MonthSeries.NotReported ? default
        : (_one[index], _one[index - MonthsOfYear], 1);

    /// <summary>How many series are expected in each month, from where they begin and end.</summary>
    private int[] Of
    {
        get
        {
            if (_of is not null) return _of;
            var of = new int[_months];
            for (var (index, now) = (0, 0); index < of.Length; index++) of[index] = now += _ofChanges[index];
            return _of = of;
        }
    }

    private bool IsCounted(int index) => _held?.Contains(_first + index) ?? ReportedAt(index) > 0;

    private int At(YearMonth month) => month.Index - _first is var index && index >= 0 && index < _months ? index : -1;
}

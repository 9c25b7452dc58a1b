using System.Numerics;

namespace BorderWatch.Data.Official.Explore;

/// <summary>The sums of some series, month by month. A month in which none is reported has no sum, which is not zero.</summary>
public sealed class MonthTotals
{
    // A series that was reported within this many months may come again: until then its months are missing, not over.
    private const int MonthsExpected = 12;

    private const int MonthsOfYear = 12;

    private readonly long[] _sums;
    private readonly int[] _reported;
    private readonly int[] _ofChanges;
    private int[]? _of;
    private readonly long[] _now;
    private readonly long[] _before;
    private readonly int[] _pairs;
    private readonly int _first;
    private readonly int _lastPublished;
    private readonly IReadOnlySet<int>? _held;

    /// <param name="first">Index of the first month.</param>
    /// <param name="lastPublished">Index of the last month of the set: after it nothing is expected.</param>
    /// <param name="held">Months of which a release has all that was counted: what has no row there is none. Null where it is not reported.</param>
    internal MonthTotals(int first, int months, int lastPublished, IReadOnlySet<int>? held)
    {
        (_first, _lastPublished, _held) = (first, lastPublished, held);
        (_sums, _reported, _ofChanges) = (new long[months], new int[months], new int[months + 1]);
        (_now, _before, _pairs) = (new long[months], new long[months], new int[months]);
    }

    /// <returns>Null where no series is reported.</returns>
    public long? Sum(YearMonth month) => At(month) is var index and >= 0 && IsCounted(index) ? _sums[index] : null;

    /// <summary>Of the months that are reported; null where none is.</summary>
    public long? Sum(ExplorePeriod period)
    {
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
                else (now, before) = (now + _sums[index], before + _sums[earlier]);
                continue;
            }

            (now, before) = (now + _now[index], before + _before[index]);
            isWhole &= _pairs[index] == _reported[index] && _pairs[index] == _reported[earlier];
        }

        return (before > 0 ? (100m * now / before) - 100 : null, isWhole);
    }

    /// <summary>How many series are reported in the month, of those that could be: begun, and reported within a year.</summary>
    public (int Reported, int Of) Reported(YearMonth month) => At(month) is var index and >= 0
        ? _held is null ? (_reported[index], Of[index]) : _held.Contains(_first + index) ? (1, 1) : (0, 0)
        : (0, 0);

    /// <summary>The months of series that are reported in a period, and those that could be.</summary>
    public (int Reported, int Of) Reported(ExplorePeriod period)
    {
        var (reported, of) = (0, 0);
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) (reported, of) = (reported + Reported(month).Reported, of + Reported(month).Of);
        return (reported, of);
    }

    /// <summary>Some millions of months go through here for one page, so as many at once as the processor takes.</summary>
    internal void Add(int first, ReadOnlySpan<int> months)
    {
        // Begun, and reported within a year: expected.
        var begin = Math.Max(first, _first);
        var end = Math.Min(Math.Max(first + months.Length, Math.Min(first + months.Length + MonthsExpected, _lastPublished + 1)), _first + _sums.Length);
        if (begin >= end) return;
        _ofChanges[begin - _first]++;
        _ofChanges[end - _first]--;
        _of = null;

        var (from, to) = (Math.Max(first, _first), Math.Min(first + months.Length, _first + _sums.Length));
        if (from >= to) return;
        months = months[(from - first)..(to - first)];
        AddTo(_sums.AsSpan(from - _first, months.Length), _reported.AsSpan(from - _first, months.Length), months, months);
        if (months.Length <= MonthsOfYear) return;

        // What is reported in both years.
        var now = months[MonthsOfYear..];
        var before = months[..^MonthsOfYear];
        var at = from - _first + MonthsOfYear;
        AddTo(_now.AsSpan(at, now.Length), _pairs.AsSpan(at, now.Length), now, before);
        AddTo(_before.AsSpan(at, now.Length), default, before, now);
    }

    /// <summary>Adds the values that are reported in both, as many at once as the processor takes, and counts them.</summary>
    /// <param name="counts">Empty to count nothing.</param>
    private static void AddTo(Span<long> sums, Span<int> counts, ReadOnlySpan<int> values, ReadOnlySpan<int> others)
    {
        var index = 0;
        for (; index <= values.Length - Vector<int>.Count; index += Vector<int>.Count)
        {
            var (one, other) = (new Vector<int>(values[index..]), new Vector<int>(others[index..]));
            // All bits, which is -1, where there is no count.
            var missing = Vector.Equals(one, new Vector<int>(MonthSeries.NotReported)) | Vector.Equals(other, new Vector<int>(MonthSeries.NotReported));
            Vector.Widen(Vector.AndNot(one, missing), out var low, out var high);
            (new Vector<long>(sums[index..]) + low).CopyTo(sums[index..]);
            (new Vector<long>(sums[(index + Vector<long>.Count)..]) + high).CopyTo(sums[(index + Vector<long>.Count)..]);
            if (!counts.IsEmpty) (new Vector<int>(counts[index..]) + Vector<int>.One + missing).CopyTo(counts[index..]);
        }

        for (; index < values.Length; index++)
        {
            if (values[index] == MonthSeries.NotReported || others[index] == MonthSeries.NotReported) continue;
            sums[index] += values[index];
            if (!counts.IsEmpty) counts[index]++;
        }
    }

    /// <summary>How many series are expected in each month, from where they begin and end.</summary>
    private int[] Of
    {
        get
        {
            if (_of is not null) return _of;
            var of = new int[_sums.Length];
            for (var (index, now) = (0, 0); index < of.Length; index++) of[index] = now += _ofChanges[index];
            return _of = of;
        }
    }

    private bool IsCounted(int index) => _held?.Contains(_first + index) ?? _reported[index] > 0;

    private int At(YearMonth month) => month.Index - _first is var index && index >= 0 && index < _sums.Length ? index : -1;
}

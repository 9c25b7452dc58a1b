namespace BorderWatch.Data.Official.Explore;

/// <summary>The sums of some series, month by month. A month in which none is reported has no sum, which is not zero.</summary>
public sealed class MonthTotals
{
    private readonly long[] _sums;
    private readonly int[] _reported;
    private readonly int[] _of;
    private readonly int _first;

    internal MonthTotals(int first, int months) => (_first, _sums, _reported, _of) = (first, new long[months], new int[months], new int[months]);

    /// <returns>Null where no series is reported.</returns>
    public long? Sum(YearMonth month) => At(month) is var index and >= 0 && _reported[index] > 0 ? _sums[index] : null;

    /// <summary>Of the months that are reported; null where none is.</summary>
    public long? Sum(ExplorePeriod period)
    {
        long? sum = null;
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) sum = Sum(month) is { } one ? (sum ?? 0) + one : sum;
        return sum;
    }

    /// <summary>How many months of the period are reported by any series.</summary>
    public int MonthsIn(ExplorePeriod period)
    {
        var months = 0;
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) months += Sum(month) is null ? 0 : 1;
        return months;
    }

    /// <summary>How many series are reported in the month, of those that begin before and end after it.</summary>
    public (int Reported, int Of) Reported(YearMonth month) => At(month) is var index and >= 0 ? (_reported[index], _of[index]) : (0, 0);

    /// <summary>The months of series that are reported in a period, and those that could be.</summary>
    public (int Reported, int Of) Reported(ExplorePeriod period)
    {
        var (reported, of) = (0, 0);
        for (var month = period.First; month <= period.Last; month = month.Plus(1)) (reported, of) = (reported + Reported(month).Reported, of + Reported(month).Of);
        return (reported, of);
    }

    internal void Add(int first, ReadOnlySpan<int> months)
    {
        var (from, to) = (Math.Max(first, _first), Math.Min(first + months.Length, _first + _sums.Length));
        for (var month = from; month < to; month++)
        {
            _of[month - _first]++;
            var value = months[month - first];
            if (value == MonthSeries.NotReported) continue;
            _sums[month - _first] += value;
            _reported[month - _first]++;
        }
    }

    private int At(YearMonth month) => month.Index - _first is var index && index >= 0 && index < _sums.Length ? index : -1;
}

using System.Numerics;

namespace BorderWatch.Data.Official.Explore;

/// <summary>
/// The sums of series, month by month, and how much of them is reported in both of two years. That is what is reported but for
/// what stands alone, which is little: only the first year and the last of most series.
/// </summary>
internal sealed class SeriesSums(int months)
{
    private const int Year = 12;

    // Reported, but not a year before; and reported, but not a year later.
    private readonly long[] _alone = new long[months];
    private readonly int[] _alones = new int[months];
    private readonly long[] _endings = new long[months];

    public long[] Sums { get; } = new long[months];

    /// <summary>How many series are reported.</summary>
    public int[] Reported { get; } = new int[months];

    /// <summary>What was counted now and before by the series that are reported in both, and how many those are.</summary>
    /// <param name="before">A year before.</param>
    public (long Now, long Before, int Count) Pairs(int now, int before) => (Sums[now] - _alone[now], Sums[before] - _endings[before], Reported[now] - _alones[now]);

    /// <summary>Some millions of months go through here for one page, so as many at once as the processor takes.</summary>
    public void Add(int at, ReadOnlySpan<int> series)
    {
        AddTo(Sums.AsSpan(at, series.Length), Reported.AsSpan(at, series.Length), series);
        var isWhole = !series.Contains(MonthSeries.NotReported);
        for (var index = 0; index < series.Length; index++)
        {
            // Of a series without a gap only the ends can stand alone.
            if (isWhole && index == Year && series.Length > 2 * Year) index = series.Length - Year;
            if (series[index] == MonthSeries.NotReported) continue;
            if (index < Year || series[index - Year] == MonthSeries.NotReported) (_alone[at + index], _alones[at + index]) = (_alone[at + index] + series[index], _alones[at + index] + 1);
            if (index + Year >= series.Length || series[index + Year] == MonthSeries.NotReported) _endings[at + index] += series[index];
        }
    }

    private static void AddTo(Span<long> sums, Span<int> counts, ReadOnlySpan<int> values)
    {
        var index = 0;
        for (; index <= values.Length - Vector<int>.Count; index += Vector<int>.Count)
        {
            var some = new Vector<int>(values[index..]);
            // All bits, which is -1, where there is no count.
            var missing = Vector.Equals(some, new Vector<int>(MonthSeries.NotReported));
            Vector.Widen(Vector.AndNot(some, missing), out var low, out var high);
            (new Vector<long>(sums[index..]) + low).CopyTo(sums[index..]);
            (new Vector<long>(sums[(index + Vector<long>.Count)..]) + high).CopyTo(sums[(index + Vector<long>.Count)..]);
            (new Vector<int>(counts[index..]) + Vector<int>.One + missing).CopyTo(counts[index..]);
        }

        for (; index < values.Length; index++)
        {
            if (values[index] == MonthSeries.NotReported) continue;
            sums[index] += values[index];
            counts[index]++;
        }
    }
}

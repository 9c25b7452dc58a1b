using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Official.Crossings;

/// <summary>The traffic that a closure should touch, in the months in which it was in force. A comparison of months; it says nothing of what moved them.</summary>
public sealed record ClosureTraffic
{
    // Of twelve months; a median of fewer is one of a few.
    private const int FewestBefore = 6;

    public required ClosureRow Closure { get; init; }

    /// <summary>By measure, then by month.</summary>
    public required IReadOnlyList<TrafficMonth> Months { get; init; }

    /// <summary>Null where the closure has no month to look at, or nothing is counted at its port.</summary>
    /// <param name="closure">As the page reads it: its months are from the first possible day to its end, or to the day that is looked at.</param>
    /// <param name="series">Of its port.</param>
    public static ClosureTraffic? Of(ClosureRow closure, IReadOnlyList<CrossingSeries> series)
    {
        if (ReportedSpan.Of(closure) is not var (first, last)) return null;

        // After the last month that was counted there is nothing to look at.
        var counted = series.Where(one => one.PortCode == closure.PortCode).Select(one => one.Counts.Last).DefaultIfEmpty().Max();
        var (from, to) = (YearMonth.Of(first), YearMonth.Of(last) < counted ? YearMonth.Of(last) : counted);
        List<TrafficMonth> months = [];
        foreach (var measure in CrossingMeasures.TouchedBy(closure.ClosureType))
        {
            if (series.FirstOrDefault(one => one.Measure == measure && one.PortCode == closure.PortCode) is not { } counts) continue;
            for (var month = from; month <= to; month = month.Plus(1))
            {
                months.Add(new TrafficMonth
                {
                    Measure = measure,
                    Month = month,
                    Count = counts.Counts[month],
                    YearBefore = counts.Counts[month.Plus(-12)],
                    MedianBefore = Median(Enumerable.Range(1, 12).Select(back => counts.Counts[from.Plus(-back)]).OfType<int>().ToList()),
                    LeastDays = Days(month, closure.Start.Latest ?? first, closure.End.Earliest ?? last),
                    MostDays = closure.Start.Earliest is { } earliest ? Days(month, earliest, last) : null,
                });
            }
        }

        return months.Count == 0 ? null : new ClosureTraffic { Closure = closure, Months = months };
    }

    /// <summary>Days from one day to another that fall into the month, both counted.</summary>
    private static int Days(YearMonth month, DateOnly from, DateOnly to)
    {
        var (begin, end) = (from > month.First ? from : month.First, to < month.Last ? to : month.Last);
        return Math.Max(0, end.DayNumber - begin.DayNumber + 1);
    }

    private static decimal? Median(List<int> counts)
    {
        if (counts.Count < FewestBefore) return null;
        counts.Sort();
        var middle = counts.Count / 2;
        return counts.Count % 2 == 1 ? counts[middle] : (counts[middle - 1] + (decimal)counts[middle]) / 2;
    }
}

using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Official.Crossings;

/// <summary>The longest time in which a closure may have been in force, as its page reads it.</summary>
public static class ReportedSpan
{
    /// <returns>From the first possible day to its end, or to the day that is looked at; null where no source gives a beginning, or it is later.</returns>
    public static (DateOnly First, DateOnly Last)? Of(ClosureRow closure)
    {
        // Without a day that it began on, the day by which it was in force.
        if ((closure.Start.Earliest ?? closure.Start.Latest) is not { } first) return null;
        var last = closure.End is { Contested: false, Latest: { } ended } ? ended : closure.AsOf;
        return first > last ? null : (first, last);
    }
}

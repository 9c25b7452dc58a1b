namespace BorderWatch.Data.Official.Crossings;

/// <summary>One month of one measure through a closure, beside what was counted before.</summary>
public sealed record TrafficMonth
{
    public required string Measure { get; init; }

    public required YearMonth Month { get; init; }

    /// <summary>Null where none was reported, which is not zero.</summary>
    public required int? Count { get; init; }

    /// <summary>Of the same month a year before.</summary>
    public required int? YearBefore { get; init; }

    /// <summary>The median of the twelve months before the closure; null where fewer than six of them were reported.</summary>
    public required decimal? MedianBefore { get; init; }

    /// <summary>Days of the month on which it was closed, both ends counted: at least so many.</summary>
    public required int LeastDays { get; init; }

    /// <summary>At most so many; null where no source says since when.</summary>
    public required int? MostDays { get; init; }

    /// <summary>In percent of the year before; null without both counts, or where there was none.</summary>
    public decimal? OfYearBefore => Percent(YearBefore);

    public decimal? OfMedian => Percent(MedianBefore);

    private decimal? Percent(decimal? before) => Count is { } count && before > 0 ? 100 * count / before : null;
}

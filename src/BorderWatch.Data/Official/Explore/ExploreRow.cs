namespace BorderWatch.Data.Official.Explore;

/// <summary>A group in a period: a row of the table.</summary>
public sealed record ExploreRow
{
    public required ExplorePeriod Period { get; init; }

    public required ExploreGroup Group { get; init; }

    /// <summary>The sum; null where nothing is reported.</summary>
    public required long? Value { get; init; }

    /// <summary>As the filter shows it: the sum, or percent of all groups, percent of the base, percent more than a year before (less than zero: fewer). Null where it cannot be told.</summary>
    public required decimal? Shown { get; init; }

    /// <summary>Counts of series and months that are reported, and how many could be.</summary>
    public required (int Reported, int Of) Counts { get; init; }
}

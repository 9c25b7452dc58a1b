using BorderWatch.Data.Official.Explore;

namespace BorderWatch.Web.Components.Explore;

/// <summary>A plot of one or more groups over time.</summary>
public sealed record SeriesPanel
{
    public required string Title { get; init; }

    /// <summary>The newest value in words: "3,966 in December 2023".</summary>
    public required string Newest { get; init; }

    public required PeriodAxis Time { get; init; }

    public required ValueAxis Values { get; init; }

    public required IReadOnlyList<SeriesLine> Lines { get; init; }

    /// <summary>Columns on top of each other instead of lines.</summary>
    public required bool IsStacked { get; init; }

    public required IReadOnlyList<ClosureBand> Bands { get; init; }

    public required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    /// <summary>Slots in which a group is not reported, though it is before and after.</summary>
    public required IReadOnlyList<int> Missing { get; init; }

    /// <summary>Slots in which only a part of what is summed is reported.</summary>
    public required IReadOnlyList<int> Partly { get; init; }

    /// <summary>All that is drawn, in a sentence.</summary>
    public required string Sentence { get; init; }
}

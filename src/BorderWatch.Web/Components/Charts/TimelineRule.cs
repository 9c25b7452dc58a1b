namespace BorderWatch.Web.Components.Charts;

/// <summary>An upright rule through all rows, with its label in the head: an event, or the as-of day.</summary>
public sealed record TimelineRule
{
    /// <summary>In percent of the plot.</summary>
    public required double At { get; init; }

    public string X => DayView.Percent(At);

    public required string Label { get; init; }

    /// <summary>A source only expects it.</summary>
    public bool IsLikely { get; init; }

    public required RuleLabel Wide { get; init; }

    public required RuleLabel Narrow { get; init; }
}

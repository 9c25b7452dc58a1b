namespace BorderWatch.Web.Components.Charts;

/// <summary>A mark of the timeline: what a source says about one moment, and where it is drawn.</summary>
public sealed record TimelineMark
{
    public required MergedClaim Claim { get; init; }

    /// <summary>In percent of the plot: the tip of a point mark, the middle of a bracket.</summary>
    public required string X { get; init; }

    /// <summary>In pixels from the top of the row: the tip of a point mark, the line of a bracket.</summary>
    public required int Y { get; init; }

    /// <summary>The ends of a bracket, clipped to the view; null for a point mark.</summary>
    public (string From, string To)? Span { get; init; }

    /// <summary>Whether the bracket has an end there: not where the date is open or the view cuts it.</summary>
    public bool HasStart { get; init; } = true;

    public bool HasEnd { get; init; } = true;

    /// <summary>How many marks this one stands for, when more lie on one place than can be stacked.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Another mark stands for it: it can be read, but is not drawn.</summary>
    public bool IsFolded { get; init; }

    /// <summary>"18 Dec"</summary>
    public required string When { get; init; }

    /// <summary>A short name, for the list of the row's marks.</summary>
    public required string Name { get; init; }

    public required string Sentence { get; init; }
}

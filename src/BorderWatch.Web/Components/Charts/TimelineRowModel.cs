namespace BorderWatch.Web.Components.Charts;

/// <summary>A row of the timeline: a closure, its bar and the claims about it.</summary>
public sealed record TimelineRowModel
{
    public required string ClosureId { get; init; }

    public required string ClosureType { get; init; }

    public required string Port { get; init; }

    /// <summary>The state's name.</summary>
    public required string State { get; init; }

    /// <summary>The row above is of the same port, which is not repeated.</summary>
    public required bool IsSamePort { get; init; }

    /// <summary>"Rail bridge", "Vehicle"</summary>
    public required string Crossing { get; init; }

    /// <summary>"Eagle Pass rail bridge"</summary>
    public required string Title { get; init; }

    /// <summary>"18 or 19 Dec", "closed by 21 Dec", "not stated"</summary>
    public required string Began { get; init; }

    /// <summary>"reopened 22 Dec"; null while no source reports an end.</summary>
    public string? Ended { get; init; }

    /// <summary>The whole row in words.</summary>
    public required string Sentence { get; init; }

    public required TimelineBars Bars { get; init; }

    /// <summary>In the order of their dates.</summary>
    public required IReadOnlyList<TimelineMark> Marks { get; init; }

    /// <summary>How much higher than others the row is, in pixels, because its marks are stacked.</summary>
    public int Lift { get; init; }

    /// <summary>Claims that date nothing, those that only give a reason left out.</summary>
    public required int Undated { get; init; }

    /// <summary>The closure's page on the same as-of day.</summary>
    public required string Href { get; init; }
}

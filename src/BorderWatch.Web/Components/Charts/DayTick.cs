namespace BorderWatch.Web.Components.Charts;

/// <summary>A gridline with its label.</summary>
public sealed record DayTick
{
    public required string X { get; init; }

    /// <summary>"18 Dec", "Jan 2024", "2024".</summary>
    public required string Label { get; init; }

    /// <summary>What is written on narrow plots: null where the next label would crowd it, "18" where a rule does.</summary>
    public string? Narrow { get; init; }
}

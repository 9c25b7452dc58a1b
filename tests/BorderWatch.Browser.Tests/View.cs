namespace BorderWatch.Browser.Tests;

/// <summary>How a reader looks at the site.</summary>
public sealed record View
{
    public int Width { get; init; } = 1440;

    public bool Dark { get; init; }

    /// <summary>Whether JavaScript runs.</summary>
    public bool Script { get; init; } = true;
}

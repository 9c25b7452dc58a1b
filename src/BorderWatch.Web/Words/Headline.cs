namespace BorderWatch.Web.Words;

/// <summary>A headline number: what it counts, over what range sources differ, and where its rows are; nowhere if there are none.</summary>
public sealed record Headline(string Number, string? Unit, string What, string Range, string? Href, string? Contested = null, string? ContestedLabel = null)
{
    /// <summary>"1 to 6 over all readings"; null for a number that no reading changes.</summary>
    public string? OverReadings { get; init; }
}

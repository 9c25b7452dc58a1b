namespace BorderWatch.Data.Sources;

/// <summary>Whom claims go back to, whichever article carries them.</summary>
public sealed record OriginRow
{
    public required string OriginId { get; init; }

    public required string Name { get; init; }

    /// <summary>outlet, wire, agency, government or association.</summary>
    public required string Kind { get; init; }

    public string? Note { get; init; }
}

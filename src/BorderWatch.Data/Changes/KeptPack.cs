namespace BorderWatch.Data.Changes;

/// <summary>An earlier pack that was brought back to be compared.</summary>
public sealed record KeptPack
{
    public const int IdLength = 16;

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of the file that was brought, so that the same file has the same link.</summary>
    public required string PackId { get; init; }

    /// <summary>Its heading, or its filter in words.</summary>
    public required string Name { get; init; }

    /// <summary>The query of the briefing that it was made from.</summary>
    public required string Query { get; init; }

    public required DateTimeOffset KeptAt { get; init; }
}

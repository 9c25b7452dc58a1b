namespace BorderWatch.Data.Briefings;

/// <summary>A briefing under a name.</summary>
public sealed record SavedBriefing
{
    public const int LongestName = 80;

    /// <summary>What a server still reads as one line of a request; a note in other letters than Latin ones is long there.</summary>
    public const int LongestQuery = 8_000;

    public required string Name { get; init; }

    /// <summary>The query of its link, with nothing left to defaults.</summary>
    public required string Query { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}

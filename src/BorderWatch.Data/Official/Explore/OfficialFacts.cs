using BorderWatch.Data.Official.Releases;

namespace BorderWatch.Data.Official.Explore;

/// <summary>What official counts the store holds: read once and kept until the store changes.</summary>
public sealed class OfficialFacts
{
    /// <summary>No counts at all.</summary>
    public static OfficialFacts None { get; } = new()
    {
        Crossings = CrossingSet.Of([], []),
        Encounters = [.. ReleaseKinds.OfEncounters.Select(kind => EncounterSet.Of(kind, [], []))],
    };

    public required OfficialSet Crossings { get; init; }

    /// <summary>The same encounters by different classes: never added to each other.</summary>
    public required IReadOnlyList<OfficialSet> Encounters { get; init; }
}

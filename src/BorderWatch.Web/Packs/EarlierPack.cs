using BorderWatch.Data.Changes;

namespace BorderWatch.Web.Packs;

/// <summary>A pack as it was once made: its tables, and how it was asked for.</summary>
internal sealed record EarlierPack
{
    /// <summary>Its heading, or its filter in words.</summary>
    public required string Name { get; init; }

    /// <summary>Of the program that made it.</summary>
    public required string Version { get; init; }

    /// <summary>Of the store that it was made from.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The query of the briefing, with nothing left to defaults.</summary>
    public required string Query { get; init; }

    /// <summary>By their names; those of <see cref="ComparedTables"/>, but for the optional ones that it lacks.</summary>
    public required IReadOnlyDictionary<string, TextTable> Tables { get; init; }
}

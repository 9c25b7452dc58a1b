namespace BorderWatch.Data.Changes;

/// <summary>How the rows of one table of a pack are compared with those of another.</summary>
public sealed record ComparedTable
{
    /// <summary>Of its file, without ending.</summary>
    public required string Name { get; init; }

    /// <summary>The column that a row is recognized by.</summary>
    public required string Key { get; init; }

    /// <summary>Whether its rows are derived from claims; else they are claims or sources.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Packs made before version 0.2.0 lack it.</summary>
    public bool IsOptional { get; init; }

    public bool HoldsClaims => Key == "claim_id";

    /// <summary>Columns that say how the table was asked for, and nothing about the claims.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>The column that names what a row is about, as an id; null where that is the row itself.</summary>
    public string? Subject { get; init; }

    /// <summary>The column that names claims in square brackets: what is about several subjects finds its claims by them. Null without one.</summary>
    public string? Cites { get; init; }

    /// <summary>Columns that an analyst fills.</summary>
    public IReadOnlyList<string> Note { get; init; } = [];

    /// <summary>Columns that follow the note, and the claims where the note stays the same.</summary>
    public IReadOnlyList<string> ByNote { get; init; } = [];

    /// <summary>Columns that together say what a claim says, for one that is added or withdrawn.</summary>
    public IReadOnlyList<string> Digest { get; init; } = [];
}

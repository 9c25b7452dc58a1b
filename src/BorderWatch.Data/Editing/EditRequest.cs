namespace BorderWatch.Data.Editing;

/// <summary>What somebody wants changed: all of it is, or nothing.</summary>
public sealed record EditRequest
{
    /// <summary>Characters.</summary>
    public const int LongestWho = 80;

    /// <summary>Characters.</summary>
    public const int LongestWhy = 500;

    /// <summary>Characters of one cell.</summary>
    public const int LongestCell = 2_000;

    /// <summary>In any order; each record once.</summary>
    public required IReadOnlyList<EditStep> Steps { get; init; }

    /// <summary>The name that the person gave; nobody has checked it.</summary>
    public required string Who { get; init; }

    public string Why { get; init; } = "";

    /// <summary>One of <see cref="EditKinds"/>, but not <see cref="EditKinds.Undone"/>.</summary>
    public required string Kind { get; init; }
}

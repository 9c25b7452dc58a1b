namespace BorderWatch.Data.Conflicts;

/// <summary>What an analyst makes of a conflict. The latest one holds; those before it are its history.</summary>
public sealed record ConflictNote
{
    /// <summary>Characters.</summary>
    public const int LongestReason = 300;

    /// <summary>Characters.</summary>
    public const int LongestAuthor = 80;

    /// <summary>One of <see cref="ConflictStatuses"/>.</summary>
    public required string Status { get; init; }

    public required string Reason { get; init; }

    public required string Author { get; init; }

    /// <summary>In UTC, to the second.</summary>
    public required DateTimeOffset NotedAt { get; init; }

    /// <summary>The pack that it came with; null for one that was written on the page.</summary>
    public string? PackId { get; init; }

    /// <summary>What it was written about, entries as <see cref="SeenClaims"/> has them; null where nobody took that down.</summary>
    public IdList? Seen { get; init; }

    /// <summary>It had seen claims that were published only after the day that is looked back to.</summary>
    public bool KnewMore { get; init; }
}

namespace BorderWatch.Data.Editing;

/// <summary>One entry of the history: an edit, who made it and why.</summary>
public sealed record HistoryEntry
{
    public required long EditNo { get; init; }

    /// <summary>In UTC, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A name that nobody has checked.</summary>
    public required string Who { get; init; }

    public required string Why { get; init; }

    /// <summary>One of <see cref="EditKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The entry that this one takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>The latest entry that takes this one back.</summary>
    public long? UndoneBy { get; init; }

    /// <summary>What was done to the records that the filter keeps.</summary>
    public required IReadOnlyList<RecordChange> Changes { get; init; }

    /// <summary>Records that the edit changed in all.</summary>
    public required int ChangeCount { get; init; }
}

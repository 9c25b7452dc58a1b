namespace BorderWatch.Data.Editing;

/// <summary>A record that is no longer as the person who edits it saw it.</summary>
public sealed record EditConflict
{
    public required string Table { get; init; }

    public required string Key { get; init; }

    /// <summary>As the store has it now; null where it was withdrawn.</summary>
    public RecordCells? Current { get; init; }

    /// <summary>Who changed it since, the latest first; none where it came anew with its pack.</summary>
    public required IReadOnlyList<LaterEdit> Since { get; init; }

    public required FieldMerge Merge { get; init; }
}

namespace BorderWatch.Data.Editing;

/// <summary>What became of an edit, and why.</summary>
public sealed record EditOutcome
{
    public required EditResult Result { get; init; }

    /// <summary>The number of its entry; null where nothing was written.</summary>
    public long? EditNo { get; init; }

    /// <summary>What was done, or would be, to each record that is not as it was.</summary>
    public IReadOnlyList<RecordChange> Changes { get; init; } = [];

    /// <summary>Why it was refused.</summary>
    public IReadOnlyList<EditProblem> Problems { get; init; } = [];

    /// <summary>The records that are no longer as the person saw them.</summary>
    public IReadOnlyList<EditConflict> Conflicts { get; init; } = [];
}

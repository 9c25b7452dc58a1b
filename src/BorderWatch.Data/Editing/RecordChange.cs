namespace BorderWatch.Data.Editing;

/// <summary>What was done to one record.</summary>
/// <param name="Before">Null where there was no such record.</param>
/// <param name="After">Null where there is none any more.</param>
public sealed record RecordChange(string Table, string Key, RecordCells? Before, RecordCells? After)
{
    /// <summary><see cref="EditKinds.Added"/>, <see cref="EditKinds.Changed"/> or <see cref="EditKinds.Withdrawn"/>, of this record alone.</summary>
    public string Kind => Before is null ? EditKinds.Added : After is null ? EditKinds.Withdrawn : EditKinds.Changed;

    /// <summary>The columns that are not as they were, in the order of the file.</summary>
    public IReadOnlyList<FieldChange> Fields =>
    [
        .. RecordShapes.Of(Table).Columns
            .Select(column => new FieldChange(column, Before?[column], After?[column]))
            .Where(cell => cell.Was != cell.Is),
    ];
}

namespace BorderWatch.Data.Editing;

/// <summary>One cell that an entry of the history changed.</summary>
public sealed record HistoryCell(HistoryEntry Entry, RecordChange Change, FieldChange Field)
{
    /// <summary>In the order of the entries, of each in that of its records and their columns.</summary>
    public static IReadOnlyList<HistoryCell> Of(IEnumerable<HistoryEntry> entries) =>
    [
        .. from entry in entries
           from change in entry.Changes
           from field in change.Fields
           select new HistoryCell(entry, change, field),
    ];
}

namespace BorderWatch.Data.Editing;

/// <summary>What an edit is to make of one record.</summary>
/// <param name="Seen">The cells that the person was shown; null for a record that was not there.</param>
/// <param name="Wanted">Null to withdraw it.</param>
public sealed record EditStep(string Table, string Key, RecordCells? Seen, RecordCells? Wanted)
{
    public static EditStep Add(RecordCells wanted) => new(wanted.Table, wanted.Key, null, wanted);

    public static EditStep Change(RecordCells seen, RecordCells wanted) => new(seen.Table, seen.Key, seen, wanted);

    public static EditStep Withdraw(RecordCells seen) => new(seen.Table, seen.Key, seen, null);
}

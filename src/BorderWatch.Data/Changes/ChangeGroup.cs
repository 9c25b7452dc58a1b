namespace BorderWatch.Data.Changes;

/// <summary>The differences in one row of a table, for a reader; a file has them apart.</summary>
public sealed record ChangeGroup
{
    /// <summary>At least one, all of one row; the first when the whole row came or went.</summary>
    public required IReadOnlyList<ChangeRow> Rows { get; init; }

    public ChangeRow First => Rows[0];

    /// <summary>Under their kinds, in the order of <see cref="ChangeKinds"/>, then as they are found.</summary>
    public static IReadOnlyList<ChangeGroup> Of(IEnumerable<ChangeRow> rows) =>
    [
        .. rows.GroupBy(row => (row.Change, row.Table, row.RowId)).Select(group => new ChangeGroup { Rows = [.. group] })
            .OrderBy(group => ChangeKinds.All.TakeWhile(change => change != group.First.Change).Count()),
    ];
}

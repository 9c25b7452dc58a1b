namespace BorderWatch.Data.Changes;

/// <summary>One difference between an earlier pack and the store: a row that came or went, or one cell of a row that stayed.</summary>
public sealed record ChangeRow
{
    /// <summary>Of <see cref="ChangeKinds"/>.</summary>
    public required string Change { get; init; }

    /// <summary>Of <see cref="ComparedTables"/>.</summary>
    public required string Table { get; init; }

    public required string RowId { get; init; }

    /// <summary>Ids of the closures or of the figure that the row is about.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Null where the whole row came or went.</summary>
    public string? Column { get; init; }

    /// <summary>As the earlier pack has it; null where it has none.</summary>
    public string? Before { get; init; }

    /// <summary>As the store has it; null where it has none.</summary>
    public string? After { get; init; }

    /// <summary>Of a claim: its source. Of a derived value: the sources of <see cref="Claims"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Of a derived value: the claims about the same closure or figure that were added, changed or withdrawn.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];
}

namespace BorderWatch.Data.Changes;

/// <summary>One difference between an earlier pack and the store: a row that came or went, or one cell of a row that stayed.</summary>
public sealed record ChangeRow
{
    /// <summary>Of <see cref="ChangeKinds"/>.</summary>
    public required string Change { get; init; }

    /// <summary>Of <see cref="ComparedTables"/>.</summary>
    public required string Table { get; init; }

    public required string RowId { get; init; }

    /// <summary>Ids of the closures, of the figure or of the event that the row is about, now or in the earlier pack.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Null where the whole row came or went.</summary>
    public string? Column { get; init; }

    /// <summary>As the earlier pack has it; null where it has none.</summary>
    public string? Before { get; init; }

    /// <summary>As the store has it; null where it has none.</summary>
    public string? After { get; init; }

    /// <summary>Of a claim: its source. Of a derived value: the sources of <see cref="Claims"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Of a derived value: the claims that differ and are about the same, or are among the values.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];
}

namespace BorderWatch.Data.Editing;

/// <summary>One reason why an edit was refused.</summary>
public sealed record EditProblem
{
    /// <summary>Null where it is about the edit as a whole.</summary>
    public string? Table { get; init; }

    public string? Key { get; init; }

    /// <summary>A column of the record, or <c>who</c>, <c>why</c> or <c>kind</c> of the edit; null where no single one is at fault.</summary>
    public string? Column { get; init; }

    /// <summary>As after the name of the column: "must not be empty."</summary>
    public required string Reason { get; init; }

    /// <summary>With its place: "closure-claims afp.p7.1, date_edtf: “Monday” is not an EDTF date".</summary>
    public string Words => string.Join(", ", new[] { Table is null ? null : $"{Table} {Key}", Column }.OfType<string>()) is { Length: > 0 } place ? $"{place}: {Reason}" : Reason;
}

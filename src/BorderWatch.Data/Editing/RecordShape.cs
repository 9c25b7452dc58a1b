namespace BorderWatch.Data.Editing;

/// <summary>What a record of a seed file is made of.</summary>
public sealed record RecordShape
{
    /// <summary>Between the ids of a key of two; no id can have it.</summary>
    public const char KeySeparator = ':';

    /// <summary>Name of the seed file without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>What one record is called, in the singular: "closure claim".</summary>
    public required string One { get; init; }

    /// <summary>Whose cells no two records have alike.</summary>
    public required IReadOnlyList<string> KeyColumns { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The last of the columns that a file may be without: they came after files were made.</summary>
    public IReadOnlyList<string> OptionalColumns { get; init; } = [];

    /// <summary>The records that belong to one of these, their keys beginning with its key: links of a claim, ports of a figure.</summary>
    public string? Parts { get; init; }
}

namespace BorderWatch.Data.Vocabulary;

/// <summary>What a field, a column or one value of a field means.</summary>
public sealed record VocabularyRow
{
    /// <summary>The name of a column or of a field; <c>file.column</c> where a column means something else in one file.</summary>
    public required string Field { get; init; }

    /// <summary>Null where the row describes the field itself.</summary>
    public string? Value { get; init; }

    /// <summary>The words that pages show.</summary>
    public required string Label { get; init; }

    public required string Definition { get; init; }
}

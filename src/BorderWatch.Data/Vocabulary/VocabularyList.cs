namespace BorderWatch.Data.Vocabulary;

/// <summary>The vocabulary of a store, to be looked up by field; empty where no pack has brought one.</summary>
public sealed class VocabularyList(IReadOnlyList<VocabularyRow> rows)
{
    private readonly ILookup<string, VocabularyRow> _byField = rows.ToLookup(row => row.Field, StringComparer.Ordinal);

    /// <summary>In the order of the seed.</summary>
    public IReadOnlyList<VocabularyRow> Rows => rows;

    /// <summary>What the field itself means.</summary>
    public VocabularyRow? Field(string field) => _byField[field].FirstOrDefault(row => row.Value is null);

    /// <summary>The values of a field, in the order of the seed.</summary>
    public IReadOnlyList<VocabularyRow> Values(string field) => [.. _byField[field].Where(row => row.Value is not null)];

    /// <summary>What a column of a download means: in this file, or else in all.</summary>
    /// <param name="file">The name of the file without its ending: "closure-claims".</param>
    public VocabularyRow? Column(string file, string column) => Field($"{file}.{column}") ?? Field(column);
}

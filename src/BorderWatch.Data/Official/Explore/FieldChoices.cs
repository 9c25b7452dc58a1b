namespace BorderWatch.Data.Official.Explore;

/// <summary>What is chosen of each field; equal when the same is.</summary>
public sealed class FieldChoices : IEquatable<FieldChoices>
{
    private readonly (string Field, IdList Ids)[] _choices;

    private FieldChoices(IEnumerable<(string Field, IdList Ids)> choices) => _choices = [.. choices.Where(choice => choice.Ids.Count > 0).OrderBy(choice => choice.Field, StringComparer.Ordinal)];

    public static FieldChoices None { get; } = new([]);

    /// <summary>Fields of which something is chosen.</summary>
    public IEnumerable<string> Fields => _choices.Select(choice => choice.Field);

    /// <returns>Empty for all.</returns>
    public IdList this[string field] => Array.Find(_choices, choice => choice.Field == field).Ids ?? IdList.None;

    public FieldChoices With(string field, IdList ids) => new(_choices.Where(choice => choice.Field != field).Append((field, ids)));

    public bool Equals(FieldChoices? other) => other is not null && _choices.AsSpan().SequenceEqual(other._choices);

    public override bool Equals(object? obj) => Equals(obj as FieldChoices);

    public override int GetHashCode() => _choices.Aggregate(0, HashCode.Combine);
}

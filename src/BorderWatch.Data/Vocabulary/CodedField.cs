namespace BorderWatch.Data.Vocabulary;

/// <summary>A field that holds one of a few values.</summary>
/// <param name="Values">All that it can hold; pages list them in the order of the seed's vocabulary.</param>
public sealed record CodedField(string Name, IReadOnlyList<string> Values)
{
    /// <summary>The program itself defines the values, so the seed must not: a reading is a class that says what it does.</summary>
    public bool IsDefinedByProgram { get; init; }
}

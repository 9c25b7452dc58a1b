namespace BorderWatch.Benchmarks.Reading;

/// <summary>What is asked for on the command line.</summary>
internal sealed record ReadingOptions
{
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>Whether to list each error of the articles put aside too.</summary>
    public required bool Details { get; init; }

    public required string Program { get; init; }

    public required string Folder { get; init; }

    public required string Articles { get; init; }
}

namespace BorderWatch.Benchmarks.Kit.Reading;

/// <param name="Path">Where its text is.</param>
/// <param name="Published">The day that the reader is given; null where it is given none.</param>
public sealed record LabelledArticle(string Name, string Path, string? Published, IReadOnlyList<ReadingClaim> Labels);

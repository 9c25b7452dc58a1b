namespace BorderWatch.Benchmarks.Kit.Reading;

/// <summary>One thing the reader did not get right, and where.</summary>
/// <param name="Claim">The claim in a few words, or of a wrong field the label and what was found.</param>
/// <param name="Words">The label's supporting words, or of what was made up the reader's own.</param>
public sealed record ReadingError(ReadingErrorKind Kind, string Article, int Paragraph, string Claim, string Words);

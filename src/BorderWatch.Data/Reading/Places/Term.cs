namespace BorderWatch.Data.Reading.Places;

/// <summary>The meaning of a common noun.</summary>
/// <param name="Mode">A closure type, <c>all</c>, or null where the word names none.</param>
internal sealed record Term(TermRole Role, string? Mode = null);

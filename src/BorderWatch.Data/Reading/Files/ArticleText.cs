namespace BorderWatch.Data.Reading.Files;

/// <summary>The text of an article as it was taken out of its file; offsets of claims are offsets into it.</summary>
/// <param name="Published">The publication date that a page states in its head; null where it does not.</param>
public sealed record ArticleText(string Text, DateOnly? Published = null);

namespace BorderWatch.Web.Words.Cited;

/// <summary>A piece of a sentence and the places it rests on, whose footnote numbers follow it.</summary>
public sealed record CitedPart(string Text, params IReadOnlyList<CitedPlace> Places);

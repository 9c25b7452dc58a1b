using BorderWatch.Web.Words.Cited;

namespace BorderWatch.Web.Words.Briefings;

/// <summary>Sentences about one closure or figure.</summary>
/// <param name="Id">Of the closure or the figure.</param>
public sealed record CitedSentence(string Id, string Title, CitedText Text);

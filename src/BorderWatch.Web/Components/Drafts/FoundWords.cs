using System.Text.RegularExpressions;
using BorderWatch.Data;
using BorderWatch.Data.Drafts;

namespace BorderWatch.Web.Components.Drafts;

/// <summary>Where words that a person typed stand in an article.</summary>
/// <param name="Problem">A sentence where they do not stand there, or in more than one place.</param>
public sealed record FoundWords(int Start, int End, string? Problem)
{
    private const int Longest = 60;

    /// <param name="paragraph">Counted from 1; null for all.</param>
    public static FoundWords Of(Draft draft, string words, int? paragraph)
    {
        var quoted = $"“{Shortened.To(words, Longest)}”";
        var text = draft.Text ?? "";
        var (from, to) = (0, text.Length);
        if (paragraph is { } number)
        {
            if (number < 1 || number > draft.Reading.Paragraphs.Count) return No($"The text has {FilterWords.Count(draft.Reading.Paragraphs.Count, "paragraph")}, and no paragraph {number}.");
            (from, to) = draft.Reading.Paragraphs[number - 1];
        }

        // However the text breaks its lines, and in whatever letters they are typed.
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var places = Regex.Matches(text[from..to], string.Join(@"\s+", parts), RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Take(2).ToList();
        return places switch
        {
            [] => No($"{quoted} does not stand in {(paragraph is null ? "the text" : $"paragraph {paragraph}")}: type the words as they are there."),
            [var only] => new FoundWords(from + only.Index, from + only.Index + only.Length, null),
            _ => No($"{quoted} stands in {(paragraph is null ? "the text" : $"paragraph {paragraph}")} more than once: {(paragraph is null ? "say in which paragraph, or " : "")}type more of its words."),
        };
    }

    private static FoundWords No(string problem) => new(0, 0, problem);
}

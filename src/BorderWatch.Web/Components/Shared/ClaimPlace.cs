using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Components.Shared;

/// <summary>Where in a source a claim stands, in the forms that pages need. Lists of paragraphs or lines are joined with ';'.</summary>
public static class ClaimPlace
{
    /// <summary>The fragment on the source's page: "p7", "l18"; null where no place was recorded.</summary>
    public static string? Anchor(string? paragraph, string? line) =>
        line is not null ? $"l{First(line)}" : paragraph is not null ? $"p{First(paragraph)}" : null;

    /// <summary>"¶7", "¶5, ¶10", "l. 18"; null where no place was recorded.</summary>
    public static string? Short(string? paragraph, string? line) =>
        line is not null ? $"l. {line.Replace(";", ", ", StringComparison.Ordinal)}" :
        paragraph is not null ? string.Join(", ", paragraph.Split(';').Select(number => $"¶{number}")) : null;

    /// <summary>"paragraph 7", "paragraphs 5 and 10", "line 18", "paragraph not recorded".</summary>
    public static string Long(string? paragraph, string? line) =>
        line is not null ? Words("line", line) : paragraph is not null ? Words("paragraph", paragraph) : "paragraph not recorded";

    public static string Href(string sourceId, string? paragraph, string? line)
    {
        var anchor = Anchor(paragraph, line);
        return anchor is null ? $"/sources/{sourceId}" : $"/sources/{sourceId}#{anchor}";
    }

    /// <summary>"USA TODAY, 21 December 2023, paragraph 7": the full form of a source reference.</summary>
    public static string Title(string publisher, DateOnly published, string? paragraph, string? line) =>
        $"{publisher}, {DateWords.Long(published)}, {Long(paragraph, line)}";

    private static string First(string list) => list.Split(';')[0];

    private static string Words(string what, string list)
    {
        var numbers = list.Split(';');
        return numbers.Length == 1 ? $"{what} {numbers[0]}" : $"{what}s {string.Join(", ", numbers[..^1])} and {numbers[^1]}";
    }
}

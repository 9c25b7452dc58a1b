using BorderWatch.Data.Dates;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Words.Cited;

/// <summary>A footnote in the form that an analyst pastes.</summary>
public static class Citation
{
    /// <summary>"USA TODAY, “Title”, 21 December 2023, paragraph 7, as seen in BorderWatch on 22 November 2026."</summary>
    /// <param name="place">Of <paramref name="source"/>.</param>
    public static string Of(CitedPlace place, SourceRow source, DateOnly seenOn) =>
        $"{Work(source)}, {ClaimPlace.Long(place.Paragraph, place.Line)}, {Seen(seenOn)}.";

    /// <summary>"USA TODAY, “Title”, 21 December 2023"; a day that the source does not print itself says so.</summary>
    public static string Work(SourceRow source) =>
        $"{source.Publisher}, “{source.Title}”, {source.PublishedEdtf.ToWords()}{(Basis(source) is { } basis ? $" ({basis})" : "")}";

    /// <summary>"date inferred", "date from the published copy"; null where it stands in the text.</summary>
    public static string? Basis(SourceRow source) => source.PublishedBasis == "in text" ? null : $"date {source.PublishedBasis}";

    /// <summary>"as seen in BorderWatch on 22 November 2026"</summary>
    public static string Seen(DateOnly seenOn) => $"as seen in BorderWatch on {DateWords.Long(seenOn)}";
}

using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The source line of a chart's file: outlets with the paragraphs that were used, as many as two lines hold.</summary>
internal static class ChartSources
{
    private const int MostLines = 2;

    public static IReadOnlyList<string> Of(IEnumerable<ClosureClaimRow> claims) =>
        Of(claims.Select(claim => new Place(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line)));

    public static IReadOnlyList<string> Of(IEnumerable<FigureClaimRow> claims) =>
        Of(claims.Select(claim => new Place(claim.SourceId, claim.Publisher, claim.PublishedOn, claim.Paragraph, claim.Line)));

    /// <summary>"Sources: USA TODAY 21 Dec 2023 (¶7, 8); AFP 22 Dec 2023 (¶7) and 3 more.", broken into lines.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<string> sources, int width, int size)
    {
        if (sources.Count == 0) return ["Sources: none."];
        var lines = Lines(sources, 1, width, size);
        for (var named = 2; named <= sources.Count; named++)
        {
            var longer = Lines(sources, named, width, size);
            if (longer.Count > MostLines) break;
            lines = longer;
        }

        return lines;
    }

    private static IReadOnlyList<string> Lines(IReadOnlyList<string> sources, int named, int width, int size)
    {
        var more = sources.Count - named;
        return ChartText.Lines(string.Create(CultureInfo.InvariantCulture, $"Sources: {string.Join("; ", sources.Take(named))}{(more == 0 ? "" : $" and {more} more")}."), width, size);
    }

    private static IReadOnlyList<string> Of(IEnumerable<Place> places) =>
    [
        .. places.GroupBy(place => place.SourceId).OrderBy(source => source.First().PublishedOn).ThenBy(source => source.Key, StringComparer.Ordinal).Select(source =>
        {
            var first = source.First();
            var where = Numbers("l. ", source.Select(place => place.Line)) ?? Numbers("¶", source.Select(place => place.Line is null ? place.Paragraph : null));
            return string.Create(CultureInfo.InvariantCulture, $"{first.Publisher} {DateWords.Short(first.PublishedOn)} {first.PublishedOn.Year}{(where is null ? "" : $" ({where})")}");
        }),
    ];

    private static string? Numbers(string sign, IEnumerable<string?> lists)
    {
        var numbers = lists.OfType<string>().SelectMany(list => list.Split(';')).Distinct()
            .OrderBy(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue).ThenBy(number => number, StringComparer.Ordinal).ToList();
        return numbers.Count == 0 ? null : sign + string.Join(", ", numbers);
    }

    private sealed record Place(string SourceId, string Publisher, DateOnly PublishedOn, string? Paragraph, string? Line);
}

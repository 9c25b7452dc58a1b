using System.Globalization;
using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Components.Tables;

/// <summary>A paragraph or line of a source, and what stands there.</summary>
/// <param name="Anchor">The fragment on the source's page; null where no place was recorded.</param>
/// <param name="Title">"paragraph 7", "line 18", "paragraph not recorded".</param>
public sealed record SourcePlace(string? Anchor, string Title, IReadOnlyList<SourceClaim> Claims, IReadOnlyList<SourceMention> Mentions)
{
    /// <summary>In reading order; what has no place comes last.</summary>
    public static IReadOnlyList<SourcePlace> Of(IReadOnlyList<SourceClaim> claims, IReadOnlyList<SourceMention> mentions)
    {
        var claimed = claims.ToLookup(claim => ClaimPlace.Anchor(claim.Paragraph, claim.Line));
        var mentioned = mentions.ToLookup(mention => ClaimPlace.Anchor(mention.Paragraph, mention.Line));
        return
        [
            .. claims.Select(claim => (claim.Paragraph, claim.Line)).Concat(mentions.Select(mention => (mention.Paragraph, mention.Line)))
                .OrderBy(place => Number(place.Paragraph)).ThenBy(place => Number(place.Line))
                .DistinctBy(place => ClaimPlace.Anchor(place.Paragraph, place.Line))
                .Select(place => (Anchor: ClaimPlace.Anchor(place.Paragraph, place.Line), Title: ClaimPlace.Long(First(place.Paragraph), First(place.Line))))
                .Select(place => new SourcePlace(place.Anchor, place.Title, [.. claimed[place.Anchor]], [.. mentioned[place.Anchor]])),
        ];
    }

    private static string? First(string? list) => list?.Split(';')[0];

    private static int Number(string? list) => list is null ? int.MaxValue : int.Parse(First(list)!, CultureInfo.InvariantCulture);
}

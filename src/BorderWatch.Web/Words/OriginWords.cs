using BorderWatch.Data;

namespace BorderWatch.Web.Words;

/// <summary>Counts of sources, never without those of the origins they go back to.</summary>
public static class OriginWords
{
    /// <summary>"5 articles, 7 origins"; "sources" where some are no articles.</summary>
    public static string Counts(IReadOnlyCollection<ClaimOrigin> claims, StoreFacts facts)
    {
        var sources = claims.Select(claim => claim.SourceId).ToHashSet(StringComparer.Ordinal);
        var articles = facts.Sources.Where(source => sources.Contains(source.SourceId)).All(source => source.Kind == "news");
        return $"{FilterWords.Count(sources.Count, articles ? "article" : "source")}, {Origins(claims)}";
    }

    /// <summary>"5 sources, 7 origins"</summary>
    public static string Counts(IReadOnlyCollection<ClaimOrigin> claims) =>
        $"{FilterWords.Count(claims.Select(claim => claim.SourceId).Distinct(StringComparer.Ordinal).Count(), "source")}, {Origins(claims)}";

    /// <summary>The origins, those with most sources first, each with its sources in order of publication.</summary>
    public static IReadOnlyList<(StoreFacts.OriginFact Origin, IReadOnlyList<StoreFacts.SourceFact> Sources)> Listed(IEnumerable<ClaimOrigin> claims, StoreFacts facts)
    {
        var sources = claims.ToLookup(claim => claim.OriginId, claim => claim.SourceId, StringComparer.Ordinal);
        return
        [
            .. facts.Origins.Where(origin => sources.Contains(origin.OriginId))
                .Select(origin => (origin, (IReadOnlyList<StoreFacts.SourceFact>)[.. facts.Sources.Where(source => sources[origin.OriginId].Contains(source.SourceId))]))
                .OrderByDescending(origin => origin.Item2.Count).ThenBy(origin => origin.origin.Name, StringComparer.Ordinal),
        ];
    }

    private static string Origins(IReadOnlyCollection<ClaimOrigin> claims) => FilterWords.Count(claims.Select(claim => claim.OriginId).Distinct(StringComparer.Ordinal).Count(), "origin");
}

namespace BorderWatch.Data;

/// <summary>The filter of a page that shows one thing whole: nothing but the day whose state is shown.</summary>
public sealed record AsOfFilter : IUrlFilter<AsOfFilter>
{
    /// <summary>Null for the newest publication day.</summary>
    public DateOnly? AsOf { get; init; }

    public static AsOfFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new AsOfFilter { AsOf = url.AsOf(facts) };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter().Day("asof", AsOf).ToString();

    public DateOnly AsOfDay(StoreFacts facts) => AsOf ?? facts.NewestPublication;

    public string Describe(StoreFacts facts) => "Everything.";

    public IEnumerable<string> NameParts() => [];
}

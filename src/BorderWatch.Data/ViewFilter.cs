namespace BorderWatch.Data;

/// <summary>The filter of a page that shows one thing whole: nothing but how the claims are looked at.</summary>
public sealed record ViewFilter : IUrlFilter<ViewFilter>
{
    public Viewpoint View { get; init; } = new();

    public static ViewFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new ViewFilter { View = url.View(facts) };
        problems = url.Problems;
        return filter;
    }

    public ViewFilter At(Viewpoint view) => new() { View = view };

    public string ToQuery() => new UrlQueryWriter().View(View).ToString();

    public string Describe(StoreFacts facts) => "Everything.";

    public IEnumerable<string> NameParts() => [];
}

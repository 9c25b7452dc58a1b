namespace BorderWatch.Data.Sources;

/// <summary>Which sources to show. The sources page, its matrix and <c>sources.csv</c> read this record.</summary>
public sealed record SourceFilter : IUrlFilter<SourceFilter>
{
    /// <summary>Rows on one page of table and matrix; a file has all of them.</summary>
    public const int PageSize = 50;

    public static IReadOnlyList<string> SortColumns { get; } = ["source_id", "publisher", "title", "published_edtf", "kind"];

    public IdList Sources { get; init; } = IdList.None;

    /// <summary>First publication day, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last publication day, inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Sources.Count > 0 || From is not null || To is not null || Text is not null;

    /// <summary>The last day of publication that counts: a parameter of the queries.</summary>
    public DateOnly? Known => View.Known;

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    public static SourceFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.Range("from", "to");
        var filter = new SourceFilter
        {
            Sources = url.Ids("source", [.. facts.Sources.Select(source => source.SourceId)], "a source"),
            From = from,
            To = to,
            Text = url.Text("q"),
            View = url.View(facts),
            Sort = url.Sort(SortColumns),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("source", Sources).Day("from", From).Day("to", To).Text("q", Text).View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public SourceFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        FilterWords.Range(From, To) is { } range ? $"published {range}" : null,
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Sources, .. FilterWords.RangeParts(From, To), .. Text is null ? [] : new[] { Text }];

    internal string Where() => SqlConditions.Where(
        Sources.Count > 0 ? "s.source_id IN @Sources" : null,
        From is null ? null : "s.published_on >= @From",
        To is null ? null : "s.published_on <= @To",
        Known is null ? null : "s.published_on <= @Known",
        Text is null ? null : Like.Sql("s.publisher || ' ' || s.title || ' ' || COALESCE(s.note, '')"));

    internal string OrderBy()
    {
        var direction = Sort is ['-', ..] ? "DESC" : "ASC";
        return Sort?.TrimStart('-') switch
        {
            "publisher" => $"ORDER BY s.publisher {direction}, s.source_id",
            "title" => $"ORDER BY s.title {direction}, s.source_id",
            "published_edtf" => $"ORDER BY s.published_on {direction}, s.source_id",
            "kind" => $"ORDER BY s.kind {direction}, s.source_id",
            "source_id" => $"ORDER BY s.source_id {direction}",
            _ => "ORDER BY s.published_on, s.source_id",
        };
    }
}

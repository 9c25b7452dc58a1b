namespace BorderWatch.Data.Official.Releases;

/// <summary>In which order to show the releases, and which import to show beside them; read by the import page and <c>import.csv</c>.</summary>
public sealed record ReleaseFilter : IUrlFilter<ReleaseFilter>
{
    public const int JobIdLength = 16;

    public static IReadOnlyList<string> SortColumns { get; } = ["release_id", "release_kind", "publisher", "title", "first_month", "last_month", "rows", "duplicates", "conflicting", "rejected", "imported_at"];

    /// <summary>Id of an import that is running or has run; leaves no release out.</summary>
    public string? Job { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public static ReleaseFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new ReleaseFilter { Job = url.Text("job", JobIdLength), View = url.View(facts), Sort = url.Sort(SortColumns) };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter().Text("job", Job).View(View).Text("sort", Sort).ToString();

    public ReleaseFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => "All releases of official statistics.";

    public IEnumerable<string> NameParts() => [];

    internal string OrderBy()
    {
        if (Sort is null) return "ORDER BY kind, rank DESC";
        var column = Sort.TrimStart('-') switch
        {
            "release_kind" => "kind",
            "conflicting" => "conflicts",
            // A name that goes into SQL is one of ours.
            var name => SortColumns.Single(known => known == name),
        };
        return $"ORDER BY {column} {(Sort[0] == '-' ? "DESC" : "ASC")}, kind, rank DESC";
    }
}

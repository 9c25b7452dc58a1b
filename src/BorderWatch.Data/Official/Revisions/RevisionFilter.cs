namespace BorderWatch.Data.Official.Revisions;

/// <summary>Which revisions to show; read by their page and <c>official/revisions.csv</c>.</summary>
public sealed record RevisionFilter : IUrlFilter<RevisionFilter>
{
    public const int PageSize = 50;

    public static IReadOnlyList<string> SortColumns { get; } = ["month", "port_code", "measure", "older_value", "newer_value", "change", "percent"];

    /// <summary>Of <see cref="Revisions.DataSets"/>.</summary>
    public IdList DataSets { get; init; } = IdList.None;

    /// <summary>Id of a release: what it revised, and what of it was revised.</summary>
    public string? Release { get; init; }

    /// <summary>Code of a port of entry, four digits.</summary>
    public string? Code { get; init; }

    /// <summary>First month, inclusive.</summary>
    public YearMonth? From { get; init; }

    /// <summary>Last month, inclusive.</summary>
    public YearMonth? To { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => DataSets.Count > 0 || Release is not null || Code is not null || From is not null || To is not null;

    /// <summary>Parameters of the queries.</summary>
    public int? FromIndex => From?.Index;

    public int? ToIndex => To?.Index;

    public int Skip => (Page - 1) * PageSize;

    public static RevisionFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.MonthRange("from", "to");
        var filter = new RevisionFilter
        {
            DataSets = url.Ids("data", Revisions.DataSets.All, "a data set"),
            Release = url.Text("release"),
            Code = url.Digits("code", 4),
            From = from,
            To = to,
            View = url.View(facts),
            Sort = url.Sort(SortColumns),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("data", DataSets).Text("release", Release).Text("code", Code).Month("from", From).Month("to", To).View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public RevisionFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        DataSets.Count == 1 ? Words(DataSets[0]) : "all revisions",
        Code is null ? null : $"at the port {Code}",
        FilterWords.Months(From, To),
        Release is null ? null : $"by or of the release {Release}");

    public IEnumerable<string> NameParts() =>
        [.. DataSets, .. new[] { Code, Release, From is null ? null : $"from-{From}", To is null ? null : $"to-{To}" }.OfType<string>()];

    internal string Where() => SqlConditions.Where(
        DataSets.Count > 0 ? "r.data_set IN @DataSets" : null,
        Release is null ? null : "(older.release_id = @Release OR newer.release_id = @Release)",
        Code is null ? null : "r.port_code = CAST(@Code AS INTEGER)",
        From is null ? null : "r.month >= @FromIndex",
        To is null ? null : "r.month <= @ToIndex");

    internal string OrderBy()
    {
        var column = Sort?.TrimStart('-') switch
        {
            "month" => "r.month",
            "port_code" => "r.port_code",
            "measure" => "r.measure",
            "older_value" => "r.older",
            "newer_value" => "r.value",
            "change" => "r.value - r.older",
            "percent" => "1.0 * (r.value - r.older) / nullif(r.older, 0)",
            _ => null,
        };
        const string whole = "r.data_set DESC, r.month DESC, r.port_code, r.measure, newer.rank";
        return column is null ? $"ORDER BY {whole}" : $"ORDER BY CASE WHEN {column} IS NULL THEN 1 ELSE 0 END, {column} {(Sort![0] == '-' ? "DESC" : "ASC")}, {whole}";
    }

    private static string Words(string dataSet) => dataSet == Revisions.DataSets.Encounters ? "encounters on the southwest border" : "inbound crossings";
}

namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>Which crossings of which snapshot of wait times to show; read by their page and <c>official/wait-times.csv</c>.</summary>
public sealed record WaitFilter : IUrlFilter<WaitFilter>
{
    public const int PageSize = 100;

    public const string Open = "open";
    public const string Closed = "closed";
    public const string Other = "other";

    public const string Mexico = "mexico";
    public const string Canada = "canada";

    public static IReadOnlyList<string> SortColumns { get; } = ["port", "port_code", "port_status"];

    public static IReadOnlyList<string> StatusValues { get; } = [Open, Closed, Other];

    public static IReadOnlyList<string> BorderValues { get; } = [Mexico, Canada];

    /// <summary>Id of a release; null for the newest.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Code of a port of entry, four digits.</summary>
    public string? Code { get; init; }

    /// <summary>Of <see cref="BorderValues"/>.</summary>
    public string? Border { get; init; }

    /// <summary>Of <see cref="StatusValues"/>.</summary>
    public string? Status { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Code is not null || Border is not null || Status is not null;

    /// <summary>As the agency writes it.</summary>
    public string? BorderName => Border is null ? null : Border == Mexico ? "Mexican Border" : "Canadian Border";

    public static WaitFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new WaitFilter
        {
            Snapshot = url.Text("snapshot"),
            Code = url.Digits("code", 4),
            Border = url.ChoiceOrNull("border", BorderValues, "a border"),
            Status = url.ChoiceOrNull("status", StatusValues, "a status"),
            View = url.View(facts),
            Sort = url.Sort(SortColumns),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Text("snapshot", Snapshot).Text("code", Code).Text("border", Border).Text("status", Status).View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public WaitFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        IsNarrowed ? "crossings" : "all crossings",
        Code is null ? null : $"at the port {Code}",
        Border is null ? null : $"on the {BorderName}",
        Status switch { null => null, Other => "with a status that is neither “Open” nor “Closed”", _ => $"with the status “{(Status == Open ? "Open" : "Closed")}”" },
        Snapshot is null ? "newest snapshot" : $"snapshot {Snapshot}");

    public IEnumerable<string> NameParts() => new[] { Code, Border, Status, Snapshot }.OfType<string>();

    internal string Where() => SqlConditions.Where(
        Snapshot is null ? "r.rank = (SELECT max(rank) FROM wait_release)" : "r.release_id = @Snapshot",
        Code is null ? null : "w.port_code = @Code",
        Border is null ? null : "w.border = @BorderName",
        Status switch { null => null, Other => "(w.status IS NULL OR lower(w.status) NOT IN ('open', 'closed'))", _ => "lower(w.status) = @Status" });

    internal string OrderBy()
    {
        var column = Sort?.TrimStart('-') switch { "port_code" => "w.port_code", "port_status" => "w.status", "port" => "lower(w.port)", _ => null };
        const string whole = "lower(w.port), w.crossing, w.crossing_no";
        return column is null ? $"ORDER BY {whole}" : $"ORDER BY {column} IS NULL, {column} {(Sort![0] == '-' ? "DESC" : "ASC")}, {whole}";
    }
}

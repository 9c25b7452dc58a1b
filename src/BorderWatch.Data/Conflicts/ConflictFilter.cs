namespace BorderWatch.Data.Conflicts;

/// <summary>Which conflicts to show; read by the conflicts page and <c>conflicts.csv</c>. It chooses rows and never changes what a row says.</summary>
public sealed record ConflictFilter : IUrlFilter<ConflictFilter>
{
    public const int PageSize = 25;

    /// <summary>Columns of <c>conflicts.csv</c> that can be sorted by; without one, rows run by status, closures west to east and then figures.</summary>
    public static IReadOnlyList<string> SortColumns { get; } = ["conflict_id", "subject_id", "field", "sources", "origins", "status", "author", "noted_at"];

    /// <summary>Of <see cref="ConflictStatuses"/>.</summary>
    public IdList Statuses { get; init; } = IdList.None;

    /// <summary>Of <see cref="ConflictFields"/>.</summary>
    public IdList Fields { get; init; } = IdList.None;

    /// <summary>Slugs of ports of entry. Keeps the conflicts about a closure or a figure there.</summary>
    public IdList Ports { get; init; } = IdList.None;

    /// <summary>Keeps the conflicts that one of them takes part in.</summary>
    public IdList Sources { get; init; } = IdList.None;

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Statuses.Count + Fields.Count + Ports.Count + Sources.Count > 0 || Text is not null;

    public static ConflictFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new ConflictFilter
        {
            Statuses = url.Ids("status", ConflictStatuses.All, "a status of a conflict"),
            Fields = url.Ids("field", ConflictFields.All, "a field"),
            Ports = url.Ids("port", [.. facts.Ports.Select(port => port.Slug)], "a port"),
            Sources = url.Ids("source", [.. facts.Sources.Select(source => source.SourceId)], "a source"),
            Text = url.Text("q"),
            View = url.View(facts),
            Sort = url.Sort(SortColumns),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("status", Statuses).Ids("field", Fields).Ids("port", Ports).Ids("source", Sources).Text("q", Text)
        .View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public ConflictFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Statuses.Count == 0 ? "all statuses" : FilterWords.List(ConflictStatuses.All.Where(Statuses.Contains)),
        Fields.Count == 0 ? "all fields" : FilterWords.List(ConflictFields.All.Where(Fields.Contains).Select(field => field.Replace('_', ' '))),
        Ports.Count == 0 ? null : FilterWords.List(Ports.Select(facts.PortName)),
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Statuses, .. Fields, .. Ports, .. Sources, .. Text is null ? [] : new[] { Text }];

    /// <param name="figures">The figures about the ports that are asked for.</param>
    internal bool Keeps(ConflictRow row, IReadOnlySet<string> figures) =>
        (Statuses.Count == 0 || Statuses.Contains(row.Status))
        && (Fields.Count == 0 || Fields.Contains(row.Field))
        && (Ports.Count == 0 || (row.PortSlug is { } port ? Ports.Contains(port) : row.Values.SelectMany(value => value.Figures).Any(claim => figures.Contains(claim.FigureId))))
        && (Sources.Count == 0 || row.Claims.Any(claim => Sources.Contains(claim.SourceId)))
        && (Text is null || Says(row).Any(words => words.Contains(Text, StringComparison.OrdinalIgnoreCase)));

    /// <param name="rows">As they are found: a stable order, in which rows that the column does not tell apart stay.</param>
    internal IEnumerable<ConflictRow> Order(IEnumerable<ConflictRow> rows)
    {
        Func<ConflictRow, object?> key = Sort?.TrimStart('-') switch
        {
            "conflict_id" => row => row.ConflictId,
            "subject_id" => row => row.SubjectId,
            "field" => row => IndexOf(ConflictFields.All, row.Field),
            "sources" => row => row.Sources.Count,
            "origins" => row => row.Origins.Count,
            "author" => row => row.Latest?.Author,
            "noted_at" => row => row.Latest?.NotedAt,
            _ => row => IndexOf(ConflictStatuses.All, row.Status),
        };
        var known = rows.OrderBy(row => key(row) is null);
        var comparer = Comparer<object?>.Create((one, other) => one is string text ? string.CompareOrdinal(text, (string?)other) : Comparer<object?>.Default.Compare(one, other));
        return Sort is ['-', ..] ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
    }

    /// <summary>What a search looks through.</summary>
    private static IEnumerable<string> Says(ConflictRow row) =>
        [row.Subject, row.ConflictId, row.Latest?.Reason ?? "", .. row.Values.Select(value => value.Words), .. row.Values.SelectMany(value => value.Figures).SelectMany(claim => new[] { claim.Words, claim.Attribution }).OfType<string>(), .. row.Notes.Select(note => note.Author), .. row.Claims.Select(claim => claim.Publisher)];

    private static int IndexOf(IReadOnlyList<string> values, string value) => values.TakeWhile(other => other != value).Count();
}

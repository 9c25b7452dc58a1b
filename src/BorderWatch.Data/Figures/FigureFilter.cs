namespace BorderWatch.Data.Figures;

/// <summary>Which reported figures to show; read by the figures page and <c>figures.csv</c>.</summary>
public sealed record FigureFilter : IUrlFilter<FigureFilter>
{
    /// <summary>Claims on one page of the table, and in the charts beside it; a file has all of them.</summary>
    public const int PageSize = 100;

    public static IReadOnlyList<string> SortColumns { get; } =
        ["figure_id", "measure", "unit", "place", "period_edtf", "period_kind", "value_low", "value_high", "qualifier", "source_id", "publisher"];

    public IdList Measures { get; init; } = IdList.None;

    public IdList Units { get; init; } = IdList.None;

    /// <summary>Slugs of ports of entry. Keeps the figures about one of them; figures for the border, a state or a sector are about none.</summary>
    public IdList Ports { get; init; } = IdList.None;

    public IdList Sources { get; init; } = IdList.None;

    /// <summary>Inclusive, on the period of the figure; figures without a period stay.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Claims are left out by who says them, when or how; a filter by measure, unit or port keeps all claims on a figure.</summary>
    public bool LeavesClaimsOut => Sources.Count > 0 || HasRange || Text is not null;

    public bool HasRange => From is not null || To is not null;

    /// <summary>The last day of publication that counts: a parameter of the queries.</summary>
    public DateOnly? Known => View.Known;

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    public static FigureFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.Range("from", "to");
        var filter = new FigureFilter
        {
            Measures = url.Ids("measure", FigureVocabulary.Measures, "a measure"),
            Units = url.Ids("unit", FigureVocabulary.Units, "a unit"),
            Ports = url.Ids("port", [.. facts.Ports.Select(port => port.Slug)], "a port"),
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
        .Ids("measure", Measures).Ids("unit", Units).Ids("port", Ports).Ids("source", Sources).Day("from", From).Day("to", To).Text("q", Text)
        .View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public FigureFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Measures.Count == 0 ? "all measures" : FilterWords.List(Measures),
        Units.Count == 0 ? null : $"in {FilterWords.List(Units)}",
        Ports.Count == 0 ? null : FilterWords.List(Ports.Select(facts.PortName)),
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        FilterWords.Range(From, To),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Measures, .. Units, .. Ports, .. Sources, .. FilterWords.RangeParts(From, To), .. Text is null ? [] : new[] { Text }];

    /// <summary>Conditions on <c>figure_claim c JOIN figure f JOIN source s</c>.</summary>
    internal string Where() => SqlConditions.Where(
        Measures.Count > 0 ? "f.measure IN @Measures" : null,
        Units.Count > 0 ? "f.unit IN @Units" : null,
        Ports.Count > 0 ? "EXISTS (SELECT 1 FROM figure_port p WHERE p.figure_id = f.figure_id AND p.port_slug IN @Ports)" : null,
        Sources.Count > 0 ? "c.source_id IN @Sources" : null,
        Known is null ? null : "s.published_on <= @Known",
        To is null ? null : "(c.period_earliest IS NULL OR c.period_earliest <= @To)",
        From is null ? null : "(c.period_latest IS NULL OR c.period_latest >= @From)",
        Text is null ? null : Like.Sql("""
            f.measure || ' ' || COALESCE(f.place, '') || ' ' || COALESCE(c.words, '') || ' ' || COALESCE(c.period_text, '') || ' '
                || COALESCE(c.attribution, '') || ' ' || COALESCE(c.evidence, '') || ' ' || s.publisher
            """));

    internal string OrderBy()
    {
        var column = Sort?.TrimStart('-') switch
        {
            "figure_id" => "f.figure_id",
            "measure" => "f.measure",
            "unit" => "f.unit",
            "place" => "f.place",
            "period_edtf" => "c.period_earliest",
            "period_kind" => "f.period_kind",
            "value_low" => "c.value_low",
            "value_high" => "c.value_high",
            "qualifier" => "c.qualifier",
            "source_id" => "c.source_id",
            "publisher" => "s.publisher",
            _ => null,
        };
        return SqlOrder.Claims(column, Sort);
    }
}

namespace BorderWatch.Data.Closures;

/// <summary>Which closures and closure claims to show, on which day. Overview, closures pages, timeline and CSV all read this record.</summary>
public sealed record ClosureFilter : IUrlFilter<ClosureFilter>
{
    public const int PageSize = 25;

    /// <summary>Columns of <c>closures.csv</c> that can be sorted by; without one, rows run west to east.</summary>
    public static IReadOnlyList<string> SortColumns { get; } =
        ["port", "state", "crossing", "closure_type", "status", "began_earliest", "began_latest", "began_origins_agree", "ended_earliest", "ended_latest", "sources_stated", "sources_inferred"];

    /// <summary>The one closure whose claims are asked for: from the path of its page, never in the query.</summary>
    public string? ClosureId { get; init; }

    /// <summary>Columns of <c>closure-claims.csv</c> that can be sorted by; without one, claims run by publication and place in the source.</summary>
    public static IReadOnlyList<string> ClaimSortColumns { get; } =
        ["claim_id", "source_id", "publisher", "published_edtf", "place_stated", "type_stated", "aspect", "date_earliest", "date_latest", "origin_id"];

    public IdList Ports { get; init; } = IdList.None;

    public IdList Types { get; init; } = IdList.None;

    /// <summary>Postal codes.</summary>
    public IdList States { get; init; } = IdList.None;

    public IdList Sources { get; init; } = IdList.None;

    /// <summary>Inclusive. Rows whose earliest-to-latest overlaps the range stay; a start or an end that nobody dates is open.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    /// <summary>
    /// A column of <see cref="SortColumns"/> or <see cref="ClaimSortColumns"/>, or <c>-column</c>. Closures and claims are two
    /// tables under one filter: each goes by it if it has the column, else by its own order.
    /// </summary>
    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool HasRange => From is not null || To is not null;

    public bool IsNarrowed => Ports.Count + Types.Count + States.Count + Sources.Count > 0 || HasRange || Text is not null;

    /// <summary>The last day of publication that counts: a parameter of the queries.</summary>
    public DateOnly? Known => View.Known;

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    public static ClosureFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.Range("from", "to");
        var filter = new ClosureFilter
        {
            Ports = url.Ids("port", [.. facts.Ports.Select(port => port.Slug)], "a port"),
            Types = url.Ids("type", ClosureTypes.All, "a closure type"),
            States = url.Ids("state", facts.States, "a state"),
            Sources = url.Ids("source", [.. facts.Sources.Select(source => source.SourceId)], "a source"),
            From = from,
            To = to,
            Text = url.Text("q"),
            View = url.View(facts),
            Sort = url.Sort([.. SortColumns, .. ClaimSortColumns]),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("port", Ports).Ids("type", Types).Ids("state", States).Ids("source", Sources)
        .Day("from", From).Day("to", To).Text("q", Text).View(View).Text("sort", Sort).Number("page", Page, 1)
        .ToString();

    public ClosureFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Ports.Count == 0 ? "all ports" : FilterWords.List(Ports.Select(facts.PortName)),
        Types.Count == 0 ? "all closure types" : FilterWords.List(Types),
        States.Count == 0 ? null : FilterWords.List(States.Select(StateNames.Of)),
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        FilterWords.Range(From, To),
        Text is null ? null : $"with “{Text}”");

    /// <summary>The filter in words where it narrows the claims of one closure: a link may ask for those also linked elsewhere.</summary>
    public string DescribeClaims(string subject, StoreFacts facts) => FilterWords.Sentence(
        subject,
        Ports.Count + Types.Count + States.Count == 0 ? null : $"also linked to {string.Join(", ", new[] { FilterWords.List(Ports.Select(facts.PortName)), FilterWords.List(Types), FilterWords.List(States.Select(StateNames.Of)) }.Where(part => part.Length > 0))}",
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        FilterWords.Range(From, To),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Ports, .. Types, .. States, .. Sources, .. FilterWords.RangeParts(From, To), .. Text is null ? [] : new[] { Text }];

    /// <summary>Conditions on <c>closure x JOIN port p</c>. The date range is on derived dates, so it is applied to the derived rows.</summary>
    internal string WhereClosure() => SqlConditions.Where(
        Ports.Count > 0 ? "x.port_slug IN @Ports" : null,
        Types.Count > 0 ? "x.closure_type IN @Types" : null,
        States.Count > 0 ? "p.state IN @States" : null,
        Sources.Count == 0 ? null : $"""
            EXISTS (SELECT 1 FROM claim_closure l JOIN closure_claim c ON c.claim_id = l.claim_id JOIN source s ON s.source_id = c.source_id
                    WHERE l.closure_id = x.closure_id AND c.source_id IN @Sources {AndKnown})
            """,
        // A closure that nobody has written of yet is not there yet.
        Known is null ? null : $"""
            EXISTS (SELECT 1 FROM claim_closure l JOIN closure_claim c ON c.claim_id = l.claim_id JOIN source s ON s.source_id = c.source_id
                    WHERE l.closure_id = x.closure_id {AndKnown})
            """,
        Text is null ? null : $"""
            ({Like.Sql("p.name")} OR {Like.Sql("x.closure_type")} OR EXISTS
                (SELECT 1 FROM claim_closure l JOIN closure_claim c ON c.claim_id = l.claim_id JOIN source s ON s.source_id = c.source_id
                 WHERE l.closure_id = x.closure_id {(Sources.Count > 0 ? "AND c.source_id IN @Sources" : "")} {AndKnown} AND {ClaimText}))
            """);

    /// <summary>Conditions on <c>closure_claim c JOIN source s</c>.</summary>
    internal string WhereClaim() => SqlConditions.Where(
        ClosureId is null ? null : "c.claim_id IN (SELECT l.claim_id FROM claim_closure l WHERE l.closure_id = @ClosureId)",
        Ports.Count + Types.Count + States.Count == 0 ? null : $"""
            EXISTS (SELECT 1 FROM claim_closure l JOIN closure x ON x.closure_id = l.closure_id JOIN port p ON p.port_slug = x.port_slug
                    WHERE l.claim_id = c.claim_id
                    {(Ports.Count > 0 ? "AND x.port_slug IN @Ports" : "")} {(Types.Count > 0 ? "AND x.closure_type IN @Types" : "")} {(States.Count > 0 ? "AND p.state IN @States" : "")})
            """,
        Sources.Count > 0 ? "c.source_id IN @Sources" : null,
        Known is null ? null : "s.published_on <= @Known",
        To is null ? null : "(c.date_earliest IS NULL OR c.date_earliest <= @To)",
        From is null ? null : "(c.date_latest IS NULL OR c.date_latest >= @From)",
        Text is null ? null : $"""
            ({ClaimText} OR EXISTS (SELECT 1 FROM claim_closure l JOIN closure x ON x.closure_id = l.closure_id JOIN port p ON p.port_slug = x.port_slug
                WHERE l.claim_id = c.claim_id AND ({Like.Sql("p.name")} OR {Like.Sql("x.closure_type")})))
            """);

    /// <summary>Sorts derived rows; ends in the closure's id, so that the order is always the same.</summary>
    public IEnumerable<ClosureRow> Order(IEnumerable<ClosureRow> rows)
    {
        var westToEast = rows.OrderBy(row => row.Longitude).ThenBy(row => ClosureTypes.All.ToList().IndexOf(row.ClosureType));
        if (Sort is null || !SortColumns.Contains(Sort.TrimStart('-'))) return westToEast.ThenBy(row => row.ClosureId, StringComparer.Ordinal);

        var descending = Sort.StartsWith('-');
        Func<ClosureRow, object?> key = Sort.TrimStart('-') switch
        {
            "port" => row => row.Port,
            "state" => row => row.State,
            "crossing" => row => row.Crossing,
            "closure_type" => row => row.ClosureType,
            "status" => row => row.Status,
            "began_earliest" => row => row.Start.Earliest,
            "began_latest" => row => row.Start.Latest,
            "began_origins_agree" => row => row.Start.OriginsDated == 0 ? null : (double)row.Start.OriginsAgree / row.Start.OriginsDated,
            "ended_earliest" => row => row.End.Earliest,
            "ended_latest" => row => row.End.Latest,
            "sources_stated" => row => row.SourcesStated.Count,
            _ => row => row.SourcesInferred.Count,
        };

        // Rows without a value come last in either direction: "not stated" is neither early nor late.
        var known = westToEast.OrderBy(row => key(row) is null);
        var sorted = descending ? known.ThenByDescending(key) : known.ThenBy(key);
        return sorted.ThenBy(row => row.Longitude).ThenBy(row => row.ClosureId, StringComparer.Ordinal);
    }

    internal string OrderClaims()
    {
        var column = Sort?.TrimStart('-') switch
        {
            "claim_id" => "c.claim_id",
            "source_id" => "c.source_id",
            "publisher" => "s.publisher",
            "published_edtf" => "s.published_on",
            "place_stated" => "c.place_stated",
            "type_stated" => "c.type_stated",
            "aspect" => "c.aspect",
            "date_earliest" => "c.date_earliest",
            "date_latest" => "c.date_latest",
            "origin_id" => "c.origin_id",
            _ => null,
        };
        return SqlOrder.Claims(column, Sort);
    }

    private string AndKnown => Known is null ? "" : "AND s.published_on <= @Known";

    private static string ClaimText => Like.Sql("""
        COALESCE(c.place_stated, '') || ' ' || COALESCE(c.type_stated, '') || ' ' || COALESCE(c.crossing, '') || ' ' || COALESCE(c.date_text, '')
            || ' ' || COALESCE(c.attribution, '') || ' ' || COALESCE(c.reason, '') || ' ' || COALESCE(c.evidence, '') || ' ' || s.publisher
        """);
}

namespace BorderWatch.Data.Events;

/// <summary>Which events and event claims to show. Events page, <c>events.csv</c> and <c>event-claims.csv</c> all read this record.</summary>
public sealed record EventFilter : IUrlFilter<EventFilter>
{
    /// <summary>Columns of <c>events.csv</c> that can be sorted by; without one, events run by date.</summary>
    public static IReadOnlyList<string> SortColumns { get; } = ["event_id", "title", "date_earliest", "date_latest"];

    /// <summary>Columns of <c>event-claims.csv</c> that can be sorted by; without one, claims run by publication and place in the source.</summary>
    public static IReadOnlyList<string> ClaimSortColumns { get; } = ["claim_id", "source_id", "date_edtf", "attribution", "origin_id"];

    public IdList Sources { get; init; } = IdList.None;

    /// <summary>Inclusive. Events whose earliest-to-latest overlaps the range stay, and so do events without a date.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    /// <summary>
    /// A column of <see cref="SortColumns"/> or <see cref="ClaimSortColumns"/>, or <c>-column</c>. Events and claims are two
    /// tables under one filter: each goes by it if it has the column, else by its own order.
    /// </summary>
    public string? Sort { get; init; }

    public bool HasRange => From is not null || To is not null;

    public bool IsNarrowed => Sources.Count > 0 || HasRange || Text is not null;

    /// <summary>Events are asked for in another order than by date.</summary>
    public bool SortsEvents => Sort is not null && SortColumns.Contains(Sort.TrimStart('-'));

    /// <summary>The last day of publication that counts: a parameter of the queries.</summary>
    public DateOnly? Known => View.Known;

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    public static EventFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.Range("from", "to");
        var filter = new EventFilter
        {
            Sources = url.Ids("source", [.. facts.Sources.Select(source => source.SourceId)], "a source"),
            From = from,
            To = to,
            Text = url.Text("q"),
            View = url.View(facts),
            Sort = url.Sort([.. SortColumns, .. ClaimSortColumns]),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("source", Sources).Day("from", From).Day("to", To).Text("q", Text).View(View).Text("sort", Sort)
        .ToString();

    public EventFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Sources.Count == 0 ? "all sources" : FilterWords.List(Sources.Select(facts.SourceName)),
        FilterWords.Range(From, To),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Sources, .. FilterWords.RangeParts(From, To), .. Text is null ? [] : new[] { Text }];

    /// <summary>Conditions on <c>event e</c>. The date range is on derived dates, so it is applied to the derived rows.</summary>
    internal string WhereEvent() => SqlConditions.Where(
        Sources.Count + (Text?.Length ?? 0) == 0 && Known is null ? null : $"""
            EXISTS (SELECT 1 FROM event_claim c JOIN source s ON s.source_id = c.source_id
                    WHERE c.event_id = e.event_id
                    {(Sources.Count > 0 ? "AND c.source_id IN @Sources" : "")} {(Known is null ? "" : "AND s.published_on <= @Known")} {(Text is null ? "" : $"AND {ClaimText}")})
            """);

    /// <summary>Conditions on <c>event_claim c JOIN event e JOIN source s</c>.</summary>
    internal string WhereClaim() => SqlConditions.Where(
        Sources.Count > 0 ? "c.source_id IN @Sources" : null,
        Known is null ? null : "s.published_on <= @Known",
        To is null ? null : "(c.date_earliest IS NULL OR c.date_earliest <= @To)",
        From is null ? null : "(c.date_latest IS NULL OR c.date_latest >= @From)",
        Text is null ? null : ClaimText);

    internal string OrderClaims()
    {
        var column = Sort?.TrimStart('-') switch
        {
            "claim_id" => "c.claim_id",
            "event_id" => "c.event_id",
            "source_id" => "c.source_id",
            "date_edtf" => "c.date_earliest",
            "attribution" => "c.attribution",
            "origin_id" => "c.origin_id",
            _ => null,
        };
        return SqlOrder.Claims(column, Sort);
    }

    internal IEnumerable<EventRow> Order(IEnumerable<EventRow> rows)
    {
        var column = Sort?.TrimStart('-');
        Func<EventRow, object?> key = column switch
        {
            "event_id" => row => row.EventId,
            "title" => row => row.Title,
            "date_latest" => row => row.Date.Latest,
            _ => row => row.Date.Earliest,
        };
        var known = rows.OrderBy(row => key(row) is null);
        return (Sort is ['-', ..] && SortsEvents ? known.ThenByDescending(key) : known.ThenBy(key)).ThenBy(row => row.EventId, StringComparer.Ordinal);
    }

    internal bool Keeps(EventRow row) =>
        (To is null || row.Date.Earliest is null || row.Date.Earliest <= To) && (From is null || row.Date.Latest is null || row.Date.Latest >= From);

    private static string ClaimText => Like.Sql("""
        e.title || ' ' || COALESCE(c.date_text, '') || ' ' || COALESCE(c.attribution, '') || ' ' || COALESCE(c.evidence, '') || ' ' || s.publisher
        """);
}

using static System.FormattableString;

namespace BorderWatch.Data.Editing;

/// <summary>Which entries of the history to show, and which records of each.</summary>
public sealed record HistoryFilter : IUrlFilter<HistoryFilter>
{
    /// <summary>Entries.</summary>
    public const int PageSize = 50;

    /// <summary>Names of seed files without their ending.</summary>
    public IdList Tables { get; init; } = IdList.None;

    /// <summary>Of one record; what belongs to it (the links of a claim) is kept too.</summary>
    public string? Key { get; init; }

    /// <summary>The number of one entry.</summary>
    public int? Entry { get; init; }

    /// <summary>Of the records that are a source or of one, were it withdrawn.</summary>
    public IdList Sources { get; init; } = IdList.None;

    public string? Who { get; init; }

    /// <summary>Of <see cref="EditKinds"/>.</summary>
    public IdList Kinds { get; init; } = IdList.None;

    /// <summary>First day of an entry in UTC, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of an entry in UTC, inclusive.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    /// <summary>The history is the same however the claims are looked at; links keep it.</summary>
    public Viewpoint View { get; init; } = new();

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Tables.Count + Sources.Count + Kinds.Count > 0 || Key is not null || Entry is not null || Who is not null || From is not null || To is not null || Text is not null;

    /// <summary>A parameter of the queries.</summary>
    public int Skip => (Page - 1) * PageSize;

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    /// <summary>Where the keys of what belongs to the record begin: a parameter of the queries.</summary>
    public string FirstPart => Key + RecordShape.KeySeparator;

    /// <summary>Where they have ended: a parameter of the queries.</summary>
    public string AfterParts => Key + (char)(RecordShape.KeySeparator + 1);

    /// <summary>With the tables of what belongs to the record that is asked for: a parameter of the queries.</summary>
    public IEnumerable<string> TablesWithParts => Key is null ? Tables : Tables.Concat(Tables.Select(table => RecordShapes.Of(table).Parts).OfType<string>());

    public static HistoryFilter Of(string table, string key) => new() { Tables = new([table]), Key = key };

    public static HistoryFilter Of(long entry) => new() { Entry = (int)entry };

    public static HistoryFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var (from, to) = url.Range("from", "to");
        var filter = new HistoryFilter
        {
            Tables = url.Ids("table", [.. RecordShapes.All.Select(shape => shape.Name)], "a table that can be edited"),
            Key = url.Text("key"),
            Entry = url.Number("entry", fallback: 0, min: 1, max: int.MaxValue) is > 0 and var entry ? entry : null,
            Sources = url.AnyIds("source"),
            Who = url.Text("who", EditRequest.LongestWho),
            Kinds = url.Ids("kind", EditKinds.All, "a kind of entry"),
            From = from,
            To = to,
            Text = url.Text("q"),
            View = url.View(facts),
            Page = url.Number("page", fallback: 1, min: 1, max: 10_000),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("table", Tables).Text("key", Key).Number("entry", Entry ?? 0, 0).Ids("source", Sources).Text("who", Who).Ids("kind", Kinds).Day("from", From).Day("to", To).Text("q", Text).View(View).Number("page", Page, 1)
        .ToString();

    public HistoryFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Kinds.Count == 0 ? "all entries" : FilterWords.List(EditKinds.All.Where(Kinds.Contains)),
        Tables.Count == 0 ? null : FilterWords.List(RecordShapes.All.Select(shape => shape.Name).Where(Tables.Contains)),
        Key is null ? null : $"of “{Key}”",
        Entry is null ? null : Invariant($"number {Entry}"),
        Sources.Count == 0 ? null : FilterWords.List(Sources.Select(facts.SourceName)),
        Who is null ? null : $"by “{Who}”",
        FilterWords.Range(From, To),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() =>
    [
        .. Tables, .. Key is null ? [] : new[] { Key }, .. Entry is null ? [] : new[] { Invariant($"entry-{Entry}") }, .. Sources, .. Who is null ? [] : new[] { Who }, .. Kinds, .. FilterWords.RangeParts(From, To), .. Text is null ? [] : new[] { Text },
    ];

    /// <summary>Of entries <c>e</c> and their steps <c>s</c>.</summary>
    internal string Where() => SqlConditions.Where(
        Tables.Count > 0 ? "s.table_name IN @TablesWithParts" : null,
        Key is null ? null : "(s.key = @Key OR (s.key >= @FirstPart AND s.key < @AfterParts))",
        Entry is null ? null : "e.edit_no = @Entry",
        Sources.Count > 0 ? "s.source_id IN @Sources" : null,
        Who is null ? null : "LOWER(e.who) = LOWER(@Who)",
        Kinds.Count > 0 ? "e.kind IN @Kinds" : null,
        From is null ? null : "substr(e.at, 1, 10) >= @From",
        To is null ? null : "substr(e.at, 1, 10) <= @To",
        Text is null ? null : $"""
            ({Like.Sql("e.who || ' ' || e.why || ' ' || s.key")}
                OR EXISTS (SELECT 1 FROM json_each(s.before) c WHERE {Like.Sql("c.value")})
                OR EXISTS (SELECT 1 FROM json_each(s.after) c WHERE {Like.Sql("c.value")}))
            """);
}

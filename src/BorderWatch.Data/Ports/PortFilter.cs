namespace BorderWatch.Data.Ports;

/// <summary>Which ports to show; read by the ports page and <c>ports.csv</c>.</summary>
public sealed record PortFilter : IUrlFilter<PortFilter>
{
    public static IReadOnlyList<string> SortColumns { get; } = ["port_code", "port", "state", "field_office", "latitude", "longitude"];

    public IdList Ports { get; init; } = IdList.None;

    /// <summary>Postal codes.</summary>
    public IdList States { get; init; } = IdList.None;

    public string? Text { get; init; }

    public Viewpoint View { get; init; } = new();

    public string? Sort { get; init; }

    /// <summary>The text as a LIKE pattern: a parameter of the queries.</summary>
    public string? Pattern => Like.Contains(Text);

    public static PortFilter Parse(string? query, StoreFacts facts, out IReadOnlyList<string> problems, params string[] alsoKnown)
    {
        var url = new UrlQuery(query, alsoKnown);
        var filter = new PortFilter
        {
            Ports = url.Ids("port", [.. facts.Ports.Select(port => port.Slug)], "a port"),
            States = url.Ids("state", facts.States, "a state"),
            Text = url.Text("q"),
            View = url.View(facts),
            Sort = url.Sort(SortColumns),
        };
        problems = url.Problems;
        return filter;
    }

    public string ToQuery() => new UrlQueryWriter()
        .Ids("port", Ports).Ids("state", States).Text("q", Text).View(View).Text("sort", Sort)
        .ToString();

    public PortFilter At(Viewpoint view) => this with { View = view };

    public string Describe(StoreFacts facts) => FilterWords.Sentence(
        Ports.Count == 0 ? "all ports" : FilterWords.List(Ports.Select(facts.PortName)),
        States.Count == 0 ? null : FilterWords.List(States.Select(StateNames.Of)),
        Text is null ? null : $"with “{Text}”");

    public IEnumerable<string> NameParts() => [.. Ports, .. States, .. Text is null ? [] : new[] { Text }];

    internal string Where() => SqlConditions.Where(
        Ports.Count > 0 ? "p.port_slug IN @Ports" : null,
        States.Count > 0 ? "p.state IN @States" : null,
        Text is null ? null : Like.Sql("p.name || ' ' || p.field_office || ' ' || p.mexican_town"));

    internal string OrderBy()
    {
        var direction = Sort is ['-', ..] ? "DESC" : "ASC";
        return Sort?.TrimStart('-') switch
        {
            "port_code" => $"ORDER BY p.port_code {direction}",
            "port" => $"ORDER BY p.name {direction}, p.port_slug",
            "state" => $"ORDER BY p.state {direction}, p.port_slug",
            "field_office" => $"ORDER BY p.field_office {direction}, p.port_slug",
            "latitude" => $"ORDER BY p.latitude {direction}, p.port_slug",
            "longitude" => $"ORDER BY p.longitude {direction}, p.port_slug",
            _ => "ORDER BY p.longitude, p.port_slug",
        };
    }
}

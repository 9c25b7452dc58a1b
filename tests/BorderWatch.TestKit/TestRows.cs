namespace BorderWatch.TestKit;

/// <summary>Rows of which a test names only what it is about; the rest is filled in.</summary>
public static class TestRows
{
    public static TestPack Port(
        this TestPack pack, string slug, string state = "TX", double longitude = -100, string? name = null, string? code = null, string office = "Office", string town = "Town") =>
        pack.Row(
            "ports.csv",
            ("port_code", code ?? slug),
            ("port_slug", slug),
            ("port", name ?? slug),
            ("state", state),
            ("field_office", office),
            ("mexican_town", town),
            ("time_zone", "America/Chicago"),
            ("latitude", "30.5"),
            ("longitude", longitude.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static TestPack Origin(this TestPack pack, string id, string kind = "outlet") =>
        pack.Row("origins.csv", ("origin_id", id), ("name", id), ("kind", kind));

    /// <summary>A source and an origin of the same id.</summary>
    public static TestPack Source(this TestPack pack, string id, string published = "2023-12-21", string? publisher = null, string title = "Title", string kind = "news", string? note = null) =>
        pack.Origin(id).Row(
            "sources.csv",
            ("source_id", id),
            ("publisher", publisher ?? id),
            ("title", title),
            ("published_edtf", published),
            ("published_basis", "in text"),
            ("kind", kind),
            ("note", note));

    public static TestPack Closure(this TestPack pack, string port, string type) =>
        pack.Row("closures.csv", ("closure_id", $"{port}-{type}"), ("port_slug", port), ("closure_type", type));

    /// <summary>A claim, linked as <c>stated</c> unless the closure's id is followed by <c>:inferred</c>.</summary>
    public static TestPack ClosureClaim(
        this TestPack pack, string id, string? closure, string aspect = "in_force_from", string? date = null, string? words = null, string? crossing = null, string? place = null) =>
        Link(pack, id, closure).Row(
            "closure-claims.csv",
            ("claim_id", id),
            ("source_id", SourceOf(id)),
            ("origin_id", SourceOf(id)),
            ("aspect", aspect),
            ("date_edtf", date),
            ("date_text", words),
            ("crossing", crossing),
            ("place_stated", place));

    public static TestPack Figure(this TestPack pack, string id, string measure = "crossings", string? unit = "people", string place = "Place", string period = "per_day") =>
        pack.Row("figures.csv", ("figure_id", id), ("measure", measure), ("unit", unit), ("place", place), ("period_kind", period));

    public static TestPack FigurePort(this TestPack pack, string figure, string port) =>
        pack.Row("figure-ports.csv", ("figure_id", figure), ("port_slug", port));

    public static TestPack FigureClaim(
        this TestPack pack, string id, string figure, string? low = null, string? high = null, string? period = null, string? qualifier = null, string? words = null) =>
        pack.Row(
            "figure-claims.csv",
            ("claim_id", id),
            ("figure_id", figure),
            ("source_id", SourceOf(id)),
            ("origin_id", SourceOf(id)),
            ("value_low", low),
            ("value_high", high),
            ("period_edtf", period),
            ("qualifier", qualifier),
            ("words", words));

    public static TestPack Event(this TestPack pack, string id, string? title = null) =>
        pack.Row("events.csv", ("event_id", id), ("title", title ?? id));

    public static TestPack EventClaim(this TestPack pack, string id, string eventId, string? date = null, string? words = null, string? attribution = null) =>
        pack.Row(
            "event-claims.csv",
            ("claim_id", id),
            ("event_id", eventId),
            ("source_id", SourceOf(id)),
            ("origin_id", SourceOf(id)),
            ("date_edtf", date),
            ("date_text", words),
            ("attribution", attribution));

    private static TestPack Link(TestPack pack, string claim, string? closure)
    {
        if (closure is null) return pack;
        var parts = closure.Split(':');
        return pack.Row("claim-closures.csv", ("claim_id", claim), ("closure_id", parts[0]), ("link", parts.Length == 1 ? "stated" : parts[1]));
    }

    private static string SourceOf(string claim) => claim[..claim.IndexOf('.', StringComparison.Ordinal)];
}

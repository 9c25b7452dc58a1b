using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Tests.Editing;

/// <summary>Records of which a test names only what it is about; the rest is filled in.</summary>
internal static class Cells
{
    public static RecordCells Of(string table, params (string Column, string? Text)[] cells) => new(table, cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Text)));

    public static RecordCells Origin(string id, string kind = "outlet") => Of("origins", ("origin_id", id), ("name", id), ("kind", kind));

    public static RecordCells Source(string id, string published = "2023-12-21", string title = "Title") =>
        Of("sources", ("source_id", id), ("publisher", id), ("title", title), ("published_edtf", published), ("published_basis", "in text"), ("kind", "news"));

    public static RecordCells Closure(string port, string type) => Of("closures", ("closure_id", $"{port}-{type}"), ("port_slug", port), ("closure_type", type));

    public static RecordCells ClosureClaim(string id, string source, string origin, string? date = null) =>
        Of("closure-claims", ("claim_id", id), ("source_id", source), ("origin_id", origin), ("aspect", "in_force_from"), ("date_edtf", date));

    public static RecordCells Link(string claim, string closure, string link = "stated") => Of("claim-closures", ("claim_id", claim), ("closure_id", closure), ("link", link));

    public static RecordCells Figure(string id) => Of("figures", ("figure_id", id), ("measure", "crossings"), ("unit", "people"), ("place", "Place"), ("period_kind", "per_day"));

    public static RecordCells FigureClaim(string id, string figure, string source, string origin, string? low, string? high = null) =>
        Of("figure-claims", ("claim_id", id), ("figure_id", figure), ("source_id", source), ("origin_id", origin), ("value_low", low), ("value_high", high));

    public static RecordCells Event(string id) => Of("events", ("event_id", id), ("title", id));

    /// <summary>A source, its origin, and a claim of it about a closure.</summary>
    public static IReadOnlyList<EditStep> Story(string id, string closure, string published = "2023-12-21", string date = "2023-12-18") =>
    [
        .. new[] { Origin(id), Source(id, published), ClosureClaim($"{id}.p1.1", id, id, date), Link($"{id}.p1.1", closure) }.Select(EditStep.Add),
    ];
}

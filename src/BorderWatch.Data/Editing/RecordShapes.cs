namespace BorderWatch.Data.Editing;

/// <summary>The records that people can edit: those of the seed files, column by column.</summary>
public static class RecordShapes
{
    private static readonly IReadOnlyList<string> s_laterColumns = ["evidence"];

    public static RecordShape Ports { get; } = new()
    {
        Name = "ports", One = "port", KeyColumns = ["port_slug"],
        Columns = ["port_code", "port_slug", "port", "state", "field_office", "mexican_town", "time_zone", "latitude", "longitude"],
    };

    public static RecordShape Origins { get; } = new() { Name = "origins", One = "origin", KeyColumns = ["origin_id"], Columns = ["origin_id", "name", "kind", "note"] };

    public static RecordShape Sources { get; } = new()
    {
        Name = "sources", One = "source", KeyColumns = ["source_id"],
        Columns = ["source_id", "publisher", "title", "published_edtf", "published_basis", "url", "kind", "note"],
    };

    public static RecordShape Closures { get; } = new() { Name = "closures", One = "closure", KeyColumns = ["closure_id"], Columns = ["closure_id", "port_slug", "closure_type"] };

    public static RecordShape ClosureClaims { get; } = new()
    {
        Name = "closure-claims", One = "closure claim", KeyColumns = ["claim_id"], Parts = "claim-closures", OptionalColumns = s_laterColumns,
        Columns =
        [
            "claim_id", "source_id", "paragraph", "line", "place_stated", "type_stated", "crossing", "aspect", "date_text", "date_edtf", "time_local", "direction", "attribution", "reason",
            "origin_id", "note", "evidence",
        ],
    };

    public static RecordShape ClaimClosures { get; } = new() { Name = "claim-closures", One = "link to a closure", KeyColumns = ["claim_id", "closure_id"], Columns = ["claim_id", "closure_id", "link"] };

    public static RecordShape Figures { get; } = new()
    {
        Name = "figures", One = "figure", KeyColumns = ["figure_id"], Parts = "figure-ports", Columns = ["figure_id", "measure", "unit", "place", "period_kind"],
    };

    public static RecordShape FigurePorts { get; } = new() { Name = "figure-ports", One = "port of a figure", KeyColumns = ["figure_id", "port_slug"], Columns = ["figure_id", "port_slug"] };

    public static RecordShape FigureClaims { get; } = new()
    {
        Name = "figure-claims", One = "figure claim", KeyColumns = ["claim_id"], OptionalColumns = s_laterColumns,
        Columns =
        [
            "claim_id", "figure_id", "source_id", "paragraph", "line", "place_stated", "period_text", "period_edtf", "value_low", "value_high", "qualifier", "words", "attribution", "origin_id",
            "note", "evidence",
        ],
    };

    public static RecordShape Events { get; } = new() { Name = "events", One = "event", KeyColumns = ["event_id"], Columns = ["event_id", "title", "short_title"] };

    public static RecordShape EventClaims { get; } = new()
    {
        Name = "event-claims", One = "event claim", KeyColumns = ["claim_id"], OptionalColumns = s_laterColumns,
        Columns = ["claim_id", "event_id", "source_id", "paragraph", "line", "date_text", "date_edtf", "attribution", "origin_id", "note", "evidence"],
    };

    /// <summary>What a record refers to stands before it.</summary>
    public static IReadOnlyList<RecordShape> All { get; } = [Ports, Origins, Sources, Closures, ClosureClaims, ClaimClosures, Figures, FigurePorts, FigureClaims, Events, EventClaims];

    /// <summary>Those that are no part of another.</summary>
    public static IReadOnlyList<RecordShape> Whole { get; } = [.. All.Where(shape => All.All(owner => owner.Parts != shape.Name))];

    /// <summary>The record that a record belongs to: of a link its claim, of a port of a figure that figure; of all others themselves.</summary>
    public static (string Table, string Key) OwnerOf(string table, string key) =>
        All.FirstOrDefault(shape => shape.Parts == table) is { } owner ? (owner.Name, key.Split(RecordShape.KeySeparator)[0]) : (table, key);

    /// <summary>Null where no record has the name.</summary>
    public static RecordShape? Find(string name) => All.FirstOrDefault(shape => shape.Name == name);

    /// <exception cref="ArgumentException">No record has the name.</exception>
    public static RecordShape Of(string name) => Find(name) ?? throw new ArgumentException($"There are no records “{name}”.", nameof(name));
}

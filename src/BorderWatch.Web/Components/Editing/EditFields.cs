using BorderWatch.Data;
using BorderWatch.Data.Editing;

namespace BorderWatch.Web.Components.Editing;

/// <summary>The controls of the form of a record, from what the record is made of.</summary>
public static class EditFields
{
    private static readonly HashSet<string> s_short =
    [
        "paragraph", "line", "type_stated", "crossing", "aspect", "date_edtf", "date_text", "time_local", "direction", "period_text", "period_edtf", "value_low", "value_high", "qualifier",
        "latitude", "longitude", "state", "port_code", "field_office", "mexican_town", "time_zone", "measure", "unit", "period_kind", "published_edtf", "published_basis", "closure_type", "link", "kind",
    ];

    /// <summary>What a record cannot be without; the store says the same.</summary>
    private static readonly ILookup<string, string> s_required = new (string Table, string[] Columns)[]
    {
        ("ports", ["port_code", "port", "state", "field_office", "mexican_town", "time_zone", "latitude", "longitude"]),
        ("origins", ["name", "kind"]),
        ("sources", ["publisher", "title", "published_edtf", "published_basis", "kind"]),
        ("closures", ["port_slug", "closure_type"]),
        ("closure-claims", ["source_id", "aspect", "origin_id"]),
        ("figures", ["measure", "period_kind"]),
        ("figure-claims", ["figure_id", "source_id", "origin_id"]),
        ("events", ["title"]),
        ("event-claims", ["event_id", "source_id", "origin_id"]),
    }.SelectMany(table => table.Columns.Select(column => (table.Table, Column: column))).ToLookup(one => one.Table, one => one.Column, StringComparer.Ordinal);

    /// <summary>Without its id, which is asked for apart and never changes.</summary>
    public static IReadOnlyList<EditField> Of(RecordShape shape, EditChoices choices) => [.. shape.Columns.Where(column => !shape.KeyColumns.Contains(column)).Select(column => Of(shape, column, choices))];

    /// <summary>Of what belongs to a record: without the column that says to which.</summary>
    public static IReadOnlyList<EditField> OfPart(RecordShape part, EditChoices choices) => [.. part.Columns.Skip(1).Select(column => Of(part, column, choices))];

    private static EditField Of(RecordShape shape, string column, EditChoices choices)
    {
        var options = choices.Of(shape.Name, column);
        return new EditField
        {
            Column = column,
            Options = options ?? [],
            Control = options is not null ? EditControl.Choice : ControlOf(column),
            IsRequired = s_required[shape.Name].Contains(column),
            IsShort = s_short.Contains(column),
            Hint = Hint(shape.Name, column),
        };
    }

    private static EditControl ControlOf(string column) => column switch
    {
        "date_edtf" => EditControl.Moment,
        "published_edtf" or "period_edtf" => EditControl.Period,
        "value_low" or "value_high" or "latitude" or "longitude" => EditControl.Number,
        "time_local" => EditControl.Time,
        "note" => EditControl.Lines,
        _ => EditControl.Text,
    };

    private static string? Hint(string table, string column) => (table, column) switch
    {
        (_, "paragraph") or (_, "line") => "counted from 1; several joined with ;",
        (_, "value_low") => "digits only; “tens of thousands” is 20000",
        (_, "value_high") => "empty for a hedge such as “more than”",
        (_, "state") => "two letters, as TX",
        (_, "time_zone") => "as America/Chicago",
        ("ports", "port_code") => "four digits, of CBP and BTS",
        (_, "words") or (_, "date_text") => "as few words of the source as say it",
        (_, "evidence") => $"the source’s own words, at most {Evidence.MostWords}",
        (_, "note") => "ours: what a reader should know of how it was read",
        _ => null,
    };
}

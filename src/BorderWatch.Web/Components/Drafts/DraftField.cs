using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;

namespace BorderWatch.Web.Components.Drafts;

/// <summary>One field of a claim under review as a form sends it: the column of the record that it becomes, read and written as text.</summary>
public sealed record DraftField(string Column, Func<DraftFields, string?> Get, Func<DraftFields, string?, DraftFields> Set)
{
    public const string Types = "closure_types";
    public const string Link = "port_link";
    public const string EventTitle = "event_title";

    private static readonly DraftField s_attribution = new("attribution", one => one.Attribution, (one, text) => one with { Attribution = text });
    private static readonly DraftField s_origin = new("origin_id", one => one.OriginId, (one, text) => one with { OriginId = text });
    private static readonly DraftField s_note = new("note", one => one.Note, (one, text) => one with { Note = text });
    private static readonly DraftField s_place = new("place_stated", one => one.PlaceStated, (one, text) => one with { PlaceStated = text });

    private static readonly IReadOnlyList<DraftField> s_closure =
    [
        new("port_slug", one => one.PortSlug, (one, text) => one with { PortSlug = text }),
        new(Link, one => one.IsPortStated ? Links.Stated : Links.Inferred, (one, text) => one with { IsPortStated = text == Links.Stated }),
        new(Types, one => one.Types.Count == 0 ? null : one.Types.ToString(), (one, text) => one with { Types = new IdList((text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) }),
        new("aspect", one => one.Aspect, (one, text) => one with { Aspect = text }),
        new("date_edtf", one => one.DateEdtf, (one, text) => one with { DateEdtf = text }),
        new("date_text", one => one.DateText, (one, text) => one with { DateText = text }),
        new("time_local", one => one.TimeLocal, (one, text) => one with { TimeLocal = text }),
        new("direction", one => one.Direction, (one, text) => one with { Direction = text }),
        s_place,
        new("type_stated", one => one.TypeStated, (one, text) => one with { TypeStated = text }),
        new("crossing", one => one.Crossing, (one, text) => one with { Crossing = text }),
        new("reason", one => one.Reason, (one, text) => one with { Reason = text }),
        s_attribution, s_origin, s_note,
    ];

    private static readonly IReadOnlyList<DraftField> s_figure =
    [
        new("measure", one => one.Measure, (one, text) => one with { Measure = text }),
        new("unit", one => one.Unit, (one, text) => one with { Unit = text }),
        new("place", one => one.Place, (one, text) => one with { Place = text }),
        new("period_kind", one => one.PeriodKind, (one, text) => one with { PeriodKind = text }),
        new("value_low", one => one.ValueLow, (one, text) => one with { ValueLow = text }),
        new("value_high", one => one.ValueHigh, (one, text) => one with { ValueHigh = text }),
        new("qualifier", one => one.Qualifier, (one, text) => one with { Qualifier = text }),
        new("words", one => one.Words, (one, text) => one with { Words = text }),
        new("period_edtf", one => one.DateEdtf, (one, text) => one with { DateEdtf = text }),
        new("period_text", one => one.DateText, (one, text) => one with { DateText = text }),
        s_place, s_attribution, s_origin, s_note,
    ];

    private static readonly IReadOnlyList<DraftField> s_event =
    [
        new("event_id", one => one.EventId, (one, text) => one with { EventId = text }),
        new(EventTitle, one => one.EventTitle, (one, text) => one with { EventTitle = text }),
        new("date_edtf", one => one.DateEdtf, (one, text) => one with { DateEdtf = text }),
        new("date_text", one => one.DateText, (one, text) => one with { DateText = text }),
        s_attribution, s_origin, s_note,
    ];

    /// <summary>In the order of the form.</summary>
    /// <param name="kind">One of <see cref="ClaimKinds"/>.</param>
    public static IReadOnlyList<DraftField> Of(string kind) => kind switch
    {
        ClaimKinds.Figure => s_figure,
        ClaimKinds.Event => s_event,
        _ => s_closure,
    };

    /// <summary>The table of the records that a claim of a kind becomes.</summary>
    public static string TableOf(string kind) => kind switch
    {
        ClaimKinds.Figure => "figure-claims",
        ClaimKinds.Event => "event-claims",
        _ => "closure-claims",
    };

    /// <summary>The name of the control.</summary>
    public static string Name(string column) => $"f.{column}";

    public static string Pick(string column) => $"pick.{column}";
}

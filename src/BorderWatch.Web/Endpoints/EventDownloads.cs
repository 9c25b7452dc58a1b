using BorderWatch.Data.Events;
using BorderWatch.Data.Export;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary>The events and the claims about them, with the columns of the contract (section 6).</summary>
internal static class EventDownloads
{
    internal static IReadOnlyList<ExportColumn<EventRow>> Columns { get; } =
    [
        ExportColumn<EventRow>.Text("event_id", row => row.EventId),
        ExportColumn<EventRow>.Text("title", row => row.Title),
        ExportColumn<EventRow>.Text("date_edtf", row => row.Date.Date?.ToString()),
        ExportColumn<EventRow>.Day("date_earliest", row => row.Date.Earliest),
        ExportColumn<EventRow>.Day("date_latest", row => row.Date.Latest),
        ExportColumn<EventRow>.List("sources", row => row.Sources),
        ExportColumn<EventRow>.List("origins", row => row.Origins),
    ];

    internal static IReadOnlyList<ExportColumn<EventClaimRow>> ClaimColumns { get; } =
    [
        ExportColumn<EventClaimRow>.Text("claim_id", row => row.ClaimId),
        ExportColumn<EventClaimRow>.Text("event_id", row => row.EventId),
        ExportColumn<EventClaimRow>.Text("source_id", row => row.SourceId),
        ExportColumn<EventClaimRow>.Joined("paragraph", row => row.Paragraph),
        ExportColumn<EventClaimRow>.Joined("line", row => row.Line),
        ExportColumn<EventClaimRow>.Text("date_text", row => row.DateText),
        ExportColumn<EventClaimRow>.Text("date_edtf", row => row.DateEdtf?.ToString()),
        ExportColumn<EventClaimRow>.Text("attribution", row => row.Attribution),
        ExportColumn<EventClaimRow>.Text("origin_id", row => row.OriginId),
        ExportColumn<EventClaimRow>.Text("evidence", row => row.Evidence),
        ExportColumn<EventClaimRow>.Text("source_url", row => row.SourceUrl),
    ];

    internal static ExportTable<EventFilter, EventRow> Table { get; } = new()
    {
        Name = "events",
        Row = "A row per event, its date by the same rule.",
        Key = "event_id",
        Columns = Columns,
        Parameters = ["source", "from", "to", "q", "sort"],
        SortColumns = [.. EventFilter.SortColumns, .. EventFilter.ClaimSortColumns],
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<EventQueries>().ListAsync(filter, ct),
    };

    internal static ExportTable<EventFilter, EventClaimRow> ClaimTable { get; } = new()
    {
        Name = "event-claims",
        Row = "A row per claim about an event.",
        Key = "claim_id",
        Columns = ClaimColumns,
        Parameters = Table.Parameters,
        SortColumns = Table.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<EventQueries>().ClaimsAsync(filter, ct),
    };
}

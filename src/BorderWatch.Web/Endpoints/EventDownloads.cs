using BorderWatch.Data;
using BorderWatch.Data.Events;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/events.csv</c> and <c>/event-claims.csv</c>, with the columns of the contract (section 6).</summary>
internal static class EventDownloads
{
    internal static IReadOnlyList<CsvColumn<EventRow>> Columns { get; } =
    [
        CsvColumn<EventRow>.Text("event_id", row => row.EventId),
        CsvColumn<EventRow>.Text("title", row => row.Title),
        CsvColumn<EventRow>.Text("date_edtf", row => row.Date.Date?.ToString()),
        CsvColumn<EventRow>.Day("date_earliest", row => row.Date.Earliest),
        CsvColumn<EventRow>.Day("date_latest", row => row.Date.Latest),
        CsvColumn<EventRow>.List("sources", row => row.Sources),
        CsvColumn<EventRow>.List("origins", row => row.Origins),
    ];

    internal static IReadOnlyList<CsvColumn<EventClaimRow>> ClaimColumns { get; } =
    [
        CsvColumn<EventClaimRow>.Text("claim_id", row => row.ClaimId),
        CsvColumn<EventClaimRow>.Text("event_id", row => row.EventId),
        CsvColumn<EventClaimRow>.Text("source_id", row => row.SourceId),
        CsvColumn<EventClaimRow>.Text("paragraph", row => row.Paragraph),
        CsvColumn<EventClaimRow>.Text("line", row => row.Line),
        CsvColumn<EventClaimRow>.Text("date_text", row => row.DateText),
        CsvColumn<EventClaimRow>.Text("date_edtf", row => row.DateEdtf?.ToString()),
        CsvColumn<EventClaimRow>.Text("attribution", row => row.Attribution),
        CsvColumn<EventClaimRow>.Text("origin_id", row => row.OriginId),
    ];

    public static void MapEventDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/events.csv", (HttpRequest request, StoreFactQueries facts, EventQueries queries) =>
            Download.CsvAsync<EventFilter, EventRow>(request, facts, "events", Columns, async (filter, _, ct) => await queries.ListAsync(filter, ct)));

        app.MapGet("/event-claims.csv", (HttpRequest request, StoreFactQueries facts, EventQueries queries) =>
            Download.CsvAsync<EventFilter, EventClaimRow>(request, facts, "event-claims", ClaimColumns, async (filter, _, ct) => await queries.ClaimsAsync(filter, ct)));
    }
}

using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Export;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/closures.csv</c>, <c>/closure-claims.csv</c> and the claims of one closure, with the columns of the contract (section 6).</summary>
internal static class ClosureDownloads
{
    internal static IReadOnlyList<CsvColumn<ClosureRow>> Columns { get; } =
    [
        CsvColumn<ClosureRow>.Text("closure_id", row => row.ClosureId),
        CsvColumn<ClosureRow>.Text("port_code", row => row.PortCode),
        CsvColumn<ClosureRow>.Text("port_slug", row => row.PortSlug),
        CsvColumn<ClosureRow>.Text("port", row => row.Port),
        CsvColumn<ClosureRow>.Text("state", row => row.State),
        CsvColumn<ClosureRow>.Text("crossing", row => row.Crossing),
        CsvColumn<ClosureRow>.Text("closure_type", row => row.ClosureType),
        CsvColumn<ClosureRow>.Text("status", row => row.Status),
        CsvColumn<ClosureRow>.Text("began_edtf", row => row.Start.Date?.ToString()),
        CsvColumn<ClosureRow>.Day("began_earliest", row => row.Start.Earliest),
        CsvColumn<ClosureRow>.Day("began_latest", row => row.Start.Latest),
        CsvColumn<ClosureRow>.Text("began_qualifier", row => row.BeganQualifier),
        CsvColumn<ClosureRow>.Number("began_origins_agree", row => row.Start.OriginsAgree),
        CsvColumn<ClosureRow>.Number("began_origins_dated", row => row.Start.OriginsDated),
        CsvColumn<ClosureRow>.Text("ended_edtf", row => row.End.Date?.ToString()),
        CsvColumn<ClosureRow>.Day("ended_earliest", row => row.End.Earliest),
        CsvColumn<ClosureRow>.Day("ended_latest", row => row.End.Latest),
        CsvColumn<ClosureRow>.List("sources_stated", row => row.SourcesStated),
        CsvColumn<ClosureRow>.List("sources_inferred", row => row.SourcesInferred),
        CsvColumn<ClosureRow>.Text("reading", row => row.Reading.Name),
        CsvColumn<ClosureRow>.Day("as_of", row => row.AsOf),
        CsvColumn<ClosureRow>.Day("known_on", row => row.KnownOn),
    ];

    internal static IReadOnlyList<CsvColumn<ClosureClaimRow>> ClaimColumns { get; } =
    [
        CsvColumn<ClosureClaimRow>.Text("claim_id", row => row.ClaimId),
        CsvColumn<ClosureClaimRow>.Text("closure_ids", row => row.ClosureIds),
        CsvColumn<ClosureClaimRow>.Text("link", row => row.Link),
        CsvColumn<ClosureClaimRow>.Text("source_id", row => row.SourceId),
        CsvColumn<ClosureClaimRow>.Text("publisher", row => row.Publisher),
        CsvColumn<ClosureClaimRow>.Text("published_edtf", row => row.PublishedEdtf.ToString()),
        CsvColumn<ClosureClaimRow>.Text("paragraph", row => row.Paragraph),
        CsvColumn<ClosureClaimRow>.Text("line", row => row.Line),
        CsvColumn<ClosureClaimRow>.Text("place_stated", row => row.PlaceStated),
        CsvColumn<ClosureClaimRow>.Text("type_stated", row => row.TypeStated),
        CsvColumn<ClosureClaimRow>.Text("aspect", row => row.Aspect),
        CsvColumn<ClosureClaimRow>.Text("date_text", row => row.DateText),
        CsvColumn<ClosureClaimRow>.Text("date_edtf", row => row.DateEdtf?.ToString()),
        CsvColumn<ClosureClaimRow>.Day("date_earliest", row => row.DateEarliest),
        CsvColumn<ClosureClaimRow>.Day("date_latest", row => row.DateLatest),
        CsvColumn<ClosureClaimRow>.Text("time_local", row => row.TimeLocal),
        CsvColumn<ClosureClaimRow>.Text("direction", row => row.Direction),
        CsvColumn<ClosureClaimRow>.Text("attribution", row => row.Attribution),
        CsvColumn<ClosureClaimRow>.Text("reason", row => row.Reason),
        CsvColumn<ClosureClaimRow>.Text("origin_id", row => row.OriginId),
    ];

    public static void MapClosureDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/closures.csv", (HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ClosureFilter, ClosureRow>(request, facts, "closures", Columns, async (filter, known, ct) => (await queries.ListAsync(filter, known, ct)).Rows));

        app.MapGet("/closure-claims.csv", (HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ClosureFilter, ClosureClaimRow>(request, facts, "closure-claims", ClaimColumns, async (filter, _, ct) => await queries.ClaimsAsync(filter, ct)));

        app.MapGet("/closures/{closureId}.csv", (string closureId, HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ClosureFilter, ClosureClaimRow>(request, facts, $"claims-{closureId}", ClaimColumns, (filter, _, ct) => queries.ClaimsOfAsync(closureId, filter, ct)));
    }
}

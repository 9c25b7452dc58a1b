using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Export;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary>The closures, the claims about them and the file of one closure's claims, with the columns of the contract (section 6).</summary>
internal static class ClosureDownloads
{
    internal static IReadOnlyList<ExportColumn<ClosureRow>> Columns { get; } =
    [
        ExportColumn<ClosureRow>.Text("closure_id", row => row.ClosureId),
        ExportColumn<ClosureRow>.Text("port_code", row => row.PortCode),
        ExportColumn<ClosureRow>.Text("port_slug", row => row.PortSlug),
        ExportColumn<ClosureRow>.Text("port", row => row.Port),
        ExportColumn<ClosureRow>.Text("state", row => row.State),
        ExportColumn<ClosureRow>.Text("crossing", row => row.Crossing),
        ExportColumn<ClosureRow>.Text("closure_type", row => row.ClosureType),
        ExportColumn<ClosureRow>.Text("status", row => row.Status),
        ExportColumn<ClosureRow>.Text("began_edtf", row => row.Start.Date?.ToString()),
        ExportColumn<ClosureRow>.Day("began_earliest", row => row.Start.Earliest),
        ExportColumn<ClosureRow>.Day("began_latest", row => row.Start.Latest),
        ExportColumn<ClosureRow>.Text("began_qualifier", row => row.BeganQualifier),
        ExportColumn<ClosureRow>.Number("began_origins_agree", row => row.Start.OriginsAgree),
        ExportColumn<ClosureRow>.Number("began_origins_dated", row => row.Start.OriginsDated),
        ExportColumn<ClosureRow>.Text("ended_edtf", row => row.End.Date?.ToString()),
        ExportColumn<ClosureRow>.Day("ended_earliest", row => row.End.Earliest),
        ExportColumn<ClosureRow>.Day("ended_latest", row => row.End.Latest),
        ExportColumn<ClosureRow>.List("sources_stated", row => row.SourcesStated),
        ExportColumn<ClosureRow>.List("sources_inferred", row => row.SourcesInferred),
        ExportColumn<ClosureRow>.Text("reading", row => row.Reading.Name),
        ExportColumn<ClosureRow>.Day("as_of", row => row.AsOf),
        ExportColumn<ClosureRow>.Day("known_on", row => row.KnownOn),
    ];

    internal static IReadOnlyList<ExportColumn<ClosureClaimRow>> ClaimColumns { get; } =
    [
        ExportColumn<ClosureClaimRow>.Text("claim_id", row => row.ClaimId),
        ExportColumn<ClosureClaimRow>.Joined("closure_ids", row => row.ClosureIds),
        ExportColumn<ClosureClaimRow>.Joined("link", row => row.Link),
        ExportColumn<ClosureClaimRow>.Text("source_id", row => row.SourceId),
        ExportColumn<ClosureClaimRow>.Text("publisher", row => row.Publisher),
        ExportColumn<ClosureClaimRow>.Text("published_edtf", row => row.PublishedEdtf.ToString()),
        ExportColumn<ClosureClaimRow>.Joined("paragraph", row => row.Paragraph),
        ExportColumn<ClosureClaimRow>.Joined("line", row => row.Line),
        ExportColumn<ClosureClaimRow>.Text("place_stated", row => row.PlaceStated),
        ExportColumn<ClosureClaimRow>.Text("type_stated", row => row.TypeStated),
        ExportColumn<ClosureClaimRow>.Text("aspect", row => row.Aspect),
        ExportColumn<ClosureClaimRow>.Text("date_text", row => row.DateText),
        ExportColumn<ClosureClaimRow>.Text("date_edtf", row => row.DateEdtf?.ToString()),
        ExportColumn<ClosureClaimRow>.Day("date_earliest", row => row.DateEarliest),
        ExportColumn<ClosureClaimRow>.Day("date_latest", row => row.DateLatest),
        ExportColumn<ClosureClaimRow>.Text("time_local", row => row.TimeLocal),
        ExportColumn<ClosureClaimRow>.Text("direction", row => row.Direction),
        ExportColumn<ClosureClaimRow>.Text("attribution", row => row.Attribution),
        ExportColumn<ClosureClaimRow>.Text("reason", row => row.Reason),
        ExportColumn<ClosureClaimRow>.Text("origin_id", row => row.OriginId),
        ExportColumn<ClosureClaimRow>.Text("evidence", row => row.Evidence),
        ExportColumn<ClosureClaimRow>.Text("source_url", row => row.SourceUrl),
    ];

    internal static ExportTable<ClosureFilter, ClosureRow> Table { get; } = new()
    {
        Name = "closures",
        Row = "A row per closure, as the rule derives it.",
        Key = "closure_id",
        Columns = Columns,
        Parameters = ["port", "type", "state", "source", "from", "to", "q", "sort"],
        SortColumns = [.. ClosureFilter.SortColumns, .. ClosureFilter.ClaimSortColumns],
        LoadAsync = async (services, filter, facts, ct) => (await services.GetRequiredService<ClosureQueries>().ListAsync(filter, facts, ct)).Rows,
    };

    internal static ExportTable<ClosureFilter, ClosureClaimRow> ClaimTable { get; } = new()
    {
        Name = "closure-claims",
        Row = "A row per claim about a closure. The file of one closure, or of one port, has the same columns.",
        Key = "claim_id",
        Columns = ClaimColumns,
        Parameters = Table.Parameters,
        SortColumns = Table.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<ClosureQueries>().ClaimsAsync(filter, ct),
    };

    public static void MapClosureDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/closures/{closureId}.csv", (string closureId, HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ClosureFilter, ClosureClaimRow>(request, facts, $"claims-{closureId}", ClaimColumns, (filter, _, ct) => queries.ClaimsOfAsync(closureId, filter, ct)));
}

using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Export;
using BorderWatch.Data.Ports;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/ports.csv</c> and the claims about closures at one port, with the columns of the contract (section 6).</summary>
internal static class PortDownloads
{
    internal static IReadOnlyList<ExportColumn<PortRow>> Columns { get; } =
    [
        ExportColumn<PortRow>.Text("port_code", row => row.PortCode),
        ExportColumn<PortRow>.Text("port_slug", row => row.PortSlug),
        ExportColumn<PortRow>.Text("port", row => row.Port),
        ExportColumn<PortRow>.Text("state", row => row.State),
        ExportColumn<PortRow>.Text("field_office", row => row.FieldOffice),
        ExportColumn<PortRow>.Text("mexican_town", row => row.MexicanTown),
        ExportColumn<PortRow>.Text("time_zone", row => row.TimeZone),
        ExportColumn<PortRow>.Number("latitude", row => (decimal)row.Latitude),
        ExportColumn<PortRow>.Number("longitude", row => (decimal)row.Longitude),
    ];

    internal static ExportTable<PortFilter, PortRow> Table { get; } = new()
    {
        Name = "ports",
        Row = "A row per port of entry, with or without a closure.",
        Key = "port_code",
        Columns = Columns,
        Parameters = ["port", "state", "q", "sort"],
        SortColumns = PortFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<PortQueries>().ListAsync(filter, ct),
    };

    public static void MapPortDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/ports/{portSlug}.csv", (string portSlug, HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ViewFilter, ClosureClaimRow>(request, facts, $"claims-{portSlug}", ClosureDownloads.ClaimColumns, async (_, known, ct) =>
                known.Ports.Any(port => port.Slug == portSlug) ? await queries.ClaimsAsync(new ClosureFilter { Ports = new IdList([portSlug]) }, ct) : null));
}

using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Export;
using BorderWatch.Data.Ports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/ports.csv</c> and the claims about closures at one port, with the columns of the contract (section 6).</summary>
internal static class PortDownloads
{
    internal static IReadOnlyList<CsvColumn<PortRow>> Columns { get; } =
    [
        CsvColumn<PortRow>.Text("port_code", row => row.PortCode),
        CsvColumn<PortRow>.Text("port_slug", row => row.PortSlug),
        CsvColumn<PortRow>.Text("port", row => row.Port),
        CsvColumn<PortRow>.Text("state", row => row.State),
        CsvColumn<PortRow>.Text("field_office", row => row.FieldOffice),
        CsvColumn<PortRow>.Text("mexican_town", row => row.MexicanTown),
        CsvColumn<PortRow>.Text("time_zone", row => row.TimeZone),
        CsvColumn<PortRow>.Number("latitude", row => (decimal)row.Latitude),
        CsvColumn<PortRow>.Number("longitude", row => (decimal)row.Longitude),
    ];

    public static void MapPortDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ports.csv", (HttpRequest request, StoreFactQueries facts, PortQueries queries) =>
            Download.CsvAsync<PortFilter, PortRow>(request, facts, "ports", Columns, async (filter, _, ct) => await queries.ListAsync(filter, ct)));

        app.MapGet("/ports/{portSlug}.csv", (string portSlug, HttpRequest request, StoreFactQueries facts, ClosureQueries queries) =>
            Download.CsvAsync<ViewFilter, ClosureClaimRow>(request, facts, $"claims-{portSlug}", ClosureDownloads.ClaimColumns, async (_, known, ct) =>
                known.Ports.Any(port => port.Slug == portSlug) ? await queries.ClaimsAsync(new ClosureFilter { Ports = new IdList([portSlug]) }, ct) : null));
    }
}

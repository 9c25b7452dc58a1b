using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Data.Sources;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/sources.csv</c>, with the columns of the contract (section 6).</summary>
internal static class SourceDownloads
{
    internal static IReadOnlyList<CsvColumn<SourceRow>> Columns { get; } =
    [
        CsvColumn<SourceRow>.Text("source_id", row => row.SourceId),
        CsvColumn<SourceRow>.Text("publisher", row => row.Publisher),
        CsvColumn<SourceRow>.Text("title", row => row.Title),
        CsvColumn<SourceRow>.Text("published_edtf", row => row.PublishedEdtf.ToString()),
        CsvColumn<SourceRow>.Text("published_basis", row => row.PublishedBasis),
        CsvColumn<SourceRow>.Text("url", row => row.Url),
        CsvColumn<SourceRow>.Text("kind", row => row.Kind),
        CsvColumn<SourceRow>.List("origins", row => row.Origins),
        CsvColumn<SourceRow>.Text("note", row => row.Note),
    ];

    public static void MapSourceDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/sources.csv", (HttpRequest request, StoreFactQueries facts, SourceQueries queries) =>
            Download.CsvAsync<SourceFilter, SourceRow>(request, facts, "sources", Columns, async (filter, _, ct) => await queries.ListAsync(filter, ct)));
}

using BorderWatch.Data.Export;
using BorderWatch.Data.Sources;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/sources.csv</c>, with the columns of the contract (section 6).</summary>
internal static class SourceDownloads
{
    internal static IReadOnlyList<ExportColumn<SourceRow>> Columns { get; } =
    [
        ExportColumn<SourceRow>.Text("source_id", row => row.SourceId),
        ExportColumn<SourceRow>.Text("publisher", row => row.Publisher),
        ExportColumn<SourceRow>.Text("title", row => row.Title),
        ExportColumn<SourceRow>.Text("published_edtf", row => row.PublishedEdtf.ToString()),
        ExportColumn<SourceRow>.Text("published_basis", row => row.PublishedBasis),
        ExportColumn<SourceRow>.Text("url", row => row.Url),
        ExportColumn<SourceRow>.Text("kind", row => row.Kind),
        ExportColumn<SourceRow>.List("origins", row => row.Origins),
        ExportColumn<SourceRow>.Text("note", row => row.Note),
    ];

    internal static ExportTable<SourceFilter, SourceRow> Table { get; } = new()
    {
        Name = "sources",
        Row = "A row per source.",
        Key = "source_id",
        Columns = Columns,
        Parameters = ["source", "from", "to", "q", "sort"],
        SortColumns = SourceFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<SourceQueries>().ListAsync(filter, ct),
    };
}

using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Export;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/import.csv</c>: the releases that were imported, and those that came with the program.</summary>
internal static class ReleaseDownloads
{
    internal static IReadOnlyList<ExportColumn<OfficialRelease>> Columns { get; } =
    [
        ExportColumn<OfficialRelease>.Text("release_id", row => row.ReleaseId),
        ExportColumn<OfficialRelease>.Text("release_kind", row => row.Kind),
        ExportColumn<OfficialRelease>.Text("publisher", row => row.Publisher),
        ExportColumn<OfficialRelease>.Text("title", row => row.Title),
        ExportColumn<OfficialRelease>.Text("first_month", row => row.FirstMonth.ToString()),
        ExportColumn<OfficialRelease>.Text("last_month", row => row.LastMonth.ToString()),
        ExportColumn<OfficialRelease>.Number("months", row => row.Months),
        ExportColumn<OfficialRelease>.Number("rows", row => row.Rows),
        ExportColumn<OfficialRelease>.Number("duplicates", row => row.Duplicates),
        ExportColumn<OfficialRelease>.Number("conflicting", row => row.Conflicts),
        ExportColumn<OfficialRelease>.Number("rejected", row => row.Rejected),
        ExportColumn<OfficialRelease>.Text("in_the_box", row => row.InTheBox ? "yes" : "no"),
        ExportColumn<OfficialRelease>.Text("imported_at", row => NoteTime.Text(row.ImportedAt)),
        ExportColumn<OfficialRelease>.Text("sha256", row => row.Sha256),
        ExportColumn<OfficialRelease>.Text("definition", row => row.Definition),
    ];

    internal static ExportTable<ReleaseFilter, OfficialRelease> Table { get; } = new()
    {
        Name = "releases",
        Path = "import",
        Row = "A row per release of official statistics.",
        Key = "release_id",
        Columns = Columns,
        Parameters = ["sort"],
        SortColumns = ReleaseFilter.SortColumns,
        LoadAsync = (services, filter, _, ct) => services.GetRequiredService<ReleaseQueries>().ListAsync(filter, ct),
    };
}

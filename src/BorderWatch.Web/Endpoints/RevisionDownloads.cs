using BorderWatch.Data.Export;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/official/revisions.csv</c>: which counts changed from one release to the next.</summary>
internal static class RevisionDownloads
{
    internal static IReadOnlyList<ExportColumn<RevisionRow>> Columns { get; } =
    [
        ExportColumn<RevisionRow>.Text("revision_id", row => row.RevisionId),
        ExportColumn<RevisionRow>.Text("data_set", row => row.DataSet),
        ExportColumn<RevisionRow>.Text("month", row => row.Month.ToString()),
        ExportColumn<RevisionRow>.Text("port_code", row => row.PortCode),
        ExportColumn<RevisionRow>.Text("port", row => row.Port),
        ExportColumn<RevisionRow>.Text("measure", row => row.Measure),
        ExportColumn<RevisionRow>.Text("older_release", row => row.OlderRelease),
        ExportColumn<RevisionRow>.Number("older_value", row => row.Older),
        ExportColumn<RevisionRow>.Text("newer_release", row => row.NewerRelease),
        ExportColumn<RevisionRow>.Number("newer_value", row => row.Newer),
        ExportColumn<RevisionRow>.Number("change", row => row.Change),
        ExportColumn<RevisionRow>.Number("percent", row => row.Percent is { } percent ? Math.Round(percent, 4) : null),
    ];

    internal static ExportTable<RevisionFilter, RevisionRow> Table { get; } = new()
    {
        Name = "revisions",
        Path = "official/revisions",
        Row = "A row per count that a release gives otherwise than the next older one.",
        Key = "revision_id",
        Columns = Columns,
        Parameters = ["data", "release", "code", "from", "to", "sort"],
        SortColumns = RevisionFilter.SortColumns,
        LoadAsync = (services, filter, _, ct) => services.GetRequiredService<RevisionQueries>().ListAsync(filter, ct),
    };
}

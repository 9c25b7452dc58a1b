using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Export;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/changes.csv</c>: what differs between an earlier pack and the store.</summary>
internal static class ChangeDownloads
{
    internal static IReadOnlyList<ExportColumn<ChangeRow>> Columns { get; } =
    [
        ExportColumn<ChangeRow>.Text("change", row => row.Change),
        ExportColumn<ChangeRow>.Text("table", row => row.Table),
        ExportColumn<ChangeRow>.Text("row_id", row => row.RowId),
        ExportColumn<ChangeRow>.List("subjects", row => row.Subjects),
        ExportColumn<ChangeRow>.Text("column", row => row.Column),
        ExportColumn<ChangeRow>.Text("before", row => row.Before),
        ExportColumn<ChangeRow>.Text("after", row => row.After),
        ExportColumn<ChangeRow>.List("sources", row => row.Sources),
        ExportColumn<ChangeRow>.List("claims", row => row.Claims),
    ];

    public static void MapChangeDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/changes.csv", (HttpRequest request, StoreFactQueries facts, PackComparer comparer) =>
            Download.CsvAsync<ChangeFilter, ChangeRow>(request, facts, "changes", Columns, async (filter, known, ct) => (await comparer.CompareAsync(filter, known, ct))?.Rows));
}

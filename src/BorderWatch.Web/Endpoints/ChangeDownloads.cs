using BorderWatch.Data;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Export;
using BorderWatch.Web.Packs;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/changes.csv</c>: what differs between an earlier pack and the store.</summary>
internal static class ChangeDownloads
{
    internal static IReadOnlyList<ExportColumn<ChangeLine>> Columns { get; } =
    [
        ExportColumn<ChangeLine>.Text("change", line => line.Row.Change),
        ExportColumn<ChangeLine>.Text("table", line => line.Row.Table),
        ExportColumn<ChangeLine>.Text("row_id", line => line.Row.RowId),
        ExportColumn<ChangeLine>.List("subjects", line => line.Row.Subjects),
        ExportColumn<ChangeLine>.Text("column", line => line.Row.Column),
        ExportColumn<ChangeLine>.Text("before", line => line.Row.Before),
        ExportColumn<ChangeLine>.Text("after", line => line.Row.After),
        ExportColumn<ChangeLine>.List("sources", line => line.Row.Sources),
        ExportColumn<ChangeLine>.List("claims", line => line.Row.Claims),
        ExportColumn<ChangeLine>.Text("pack", line => line.Pack),
        ExportColumn<ChangeLine>.Day("as_of", line => line.AsOf),
        ExportColumn<ChangeLine>.Day("known_on", line => line.KnownOn),
        ExportColumn<ChangeLine>.Text("reading", line => line.View.ReadAs.Name),
    ];

    public static void MapChangeDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/changes.csv", (HttpRequest request, StoreFactQueries facts, PackComparer comparer) =>
            Download.AnswerAsync<ChangeFilter, bool>(request, facts, "bom", url => (url.Flag("bom"), null), async (asked, ct) =>
            {
                var answer = await comparer.CompareAsync(asked.Filter, asked.Facts, ct);
                if (answer.Comparison is not { } compared) return Results.Problem(title: "There is no comparison.", detail: answer.Problem, statusCode: answer.Status);
                var rows = compared.Rows.Select(row => new ChangeLine(row, asked.Filter.Pack!, asked.Filter.View, asked.AsOf, asked.KnownOn));
                return new CsvResult<ChangeLine>(asked.FileName("changes", "csv"), Columns, rows, asked.Own);
            }));
}

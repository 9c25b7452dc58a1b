using BorderWatch.Data;
using BorderWatch.Data.Export;
using BorderWatch.Data.Figures;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/figures.csv</c>: a row per claim, with the columns of the contract (section 6).</summary>
internal static class FigureDownloads
{
    internal static IReadOnlyList<CsvColumn<FigureClaimRow>> Columns { get; } =
    [
        CsvColumn<FigureClaimRow>.Text("claim_id", row => row.ClaimId),
        CsvColumn<FigureClaimRow>.Text("figure_id", row => row.FigureId),
        CsvColumn<FigureClaimRow>.Text("measure", row => row.Measure),
        CsvColumn<FigureClaimRow>.Text("unit", row => row.Unit),
        CsvColumn<FigureClaimRow>.Text("place", row => row.Place),
        CsvColumn<FigureClaimRow>.Text("period_text", row => row.PeriodText),
        CsvColumn<FigureClaimRow>.Text("period_edtf", row => row.PeriodEdtf?.ToString()),
        CsvColumn<FigureClaimRow>.Text("period_kind", row => row.PeriodKind),
        CsvColumn<FigureClaimRow>.Number("value_low", row => row.ValueLow),
        CsvColumn<FigureClaimRow>.Number("value_high", row => row.ValueHigh),
        CsvColumn<FigureClaimRow>.Text("qualifier", row => row.Qualifier),
        CsvColumn<FigureClaimRow>.Text("words", row => row.Words),
        CsvColumn<FigureClaimRow>.Text("attribution", row => row.Attribution),
        CsvColumn<FigureClaimRow>.Text("origin_id", row => row.OriginId),
        CsvColumn<FigureClaimRow>.Text("source_id", row => row.SourceId),
        CsvColumn<FigureClaimRow>.Text("publisher", row => row.Publisher),
        CsvColumn<FigureClaimRow>.Text("paragraph", row => row.Paragraph),
        CsvColumn<FigureClaimRow>.Text("line", row => row.Line),
    ];

    public static void MapFigureDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/figures.csv", (HttpRequest request, StoreFactQueries facts, FigureQueries queries) =>
            Download.CsvAsync<FigureFilter, FigureClaimRow>(request, facts, "figures", Columns, async (filter, _, ct) => await queries.ClaimsAsync(filter, ct)));
}

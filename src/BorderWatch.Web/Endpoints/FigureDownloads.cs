using BorderWatch.Data.Export;
using BorderWatch.Data.Figures;
using BorderWatch.Web.Exports;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/figures.csv</c>: a row per claim, with the columns of the contract (section 6).</summary>
internal static class FigureDownloads
{
    internal static IReadOnlyList<ExportColumn<FigureClaimRow>> Columns { get; } =
    [
        ExportColumn<FigureClaimRow>.Text("claim_id", row => row.ClaimId),
        ExportColumn<FigureClaimRow>.Text("figure_id", row => row.FigureId),
        ExportColumn<FigureClaimRow>.Text("measure", row => row.Measure),
        ExportColumn<FigureClaimRow>.Text("unit", row => row.Unit),
        ExportColumn<FigureClaimRow>.Text("place", row => row.Place),
        ExportColumn<FigureClaimRow>.Text("period_text", row => row.PeriodText),
        ExportColumn<FigureClaimRow>.Text("period_edtf", row => row.PeriodEdtf?.ToString()),
        ExportColumn<FigureClaimRow>.Text("period_kind", row => row.PeriodKind),
        ExportColumn<FigureClaimRow>.Number("value_low", row => row.ValueLow),
        ExportColumn<FigureClaimRow>.Number("value_high", row => row.ValueHigh),
        ExportColumn<FigureClaimRow>.Text("qualifier", row => row.Qualifier),
        ExportColumn<FigureClaimRow>.Text("words", row => row.Words),
        ExportColumn<FigureClaimRow>.Text("attribution", row => row.Attribution),
        ExportColumn<FigureClaimRow>.Text("origin_id", row => row.OriginId),
        ExportColumn<FigureClaimRow>.Text("source_id", row => row.SourceId),
        ExportColumn<FigureClaimRow>.Text("publisher", row => row.Publisher),
        ExportColumn<FigureClaimRow>.Joined("paragraph", row => row.Paragraph),
        ExportColumn<FigureClaimRow>.Joined("line", row => row.Line),
        ExportColumn<FigureClaimRow>.Text("evidence", row => row.Evidence),
        ExportColumn<FigureClaimRow>.Text("source_url", row => row.SourceUrl),
    ];

    internal static ExportTable<FigureFilter, FigureClaimRow> Table { get; } = new()
    {
        Name = "figures",
        Row = "A row per claim about a figure.",
        Key = "claim_id",
        Columns = Columns,
        Parameters = ["measure", "unit", "port", "source", "from", "to", "q", "sort"],
        SortColumns = FigureFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) => await services.GetRequiredService<FigureQueries>().ClaimsAsync(filter, ct),
    };
}

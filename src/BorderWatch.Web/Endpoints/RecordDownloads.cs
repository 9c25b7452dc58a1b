using BorderWatch.Data.Export;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Web.Exports;
using BorderWatch.Web.Words;

namespace BorderWatch.Web.Endpoints;

/// <summary><c>/figures/record.csv</c>: reported figures beside official counts, a row per count.</summary>
internal static class RecordDownloads
{
    internal static IReadOnlyList<ExportColumn<RecordRow>> Columns { get; } =
    [
        ExportColumn<RecordRow>.Text("comparison_id", row => row.Id),
        ExportColumn<RecordRow>.Text("claim_id", row => row.Comparison.Claim.ClaimId),
        ExportColumn<RecordRow>.Text("figure_id", row => row.Comparison.Claim.FigureId),
        ExportColumn<RecordRow>.Text("source_id", row => row.Comparison.Claim.SourceId),
        ExportColumn<RecordRow>.Text("publisher", row => row.Comparison.Claim.Publisher),
        ExportColumn<RecordRow>.Text("measure", row => row.Comparison.Claim.Measure),
        ExportColumn<RecordRow>.Text("unit", row => row.Comparison.Claim.Unit),
        ExportColumn<RecordRow>.Text("place", row => row.Comparison.Claim.Place),
        ExportColumn<RecordRow>.Text("period_text", row => row.Comparison.Claim.PeriodText),
        ExportColumn<RecordRow>.Text("period_edtf", row => row.Comparison.Claim.PeriodEdtf?.ToString()),
        ExportColumn<RecordRow>.Text("period_kind", row => row.Comparison.Claim.PeriodKind),
        ExportColumn<RecordRow>.Number("value_low", row => row.Comparison.Claim.ValueLow),
        ExportColumn<RecordRow>.Number("value_high", row => row.Comparison.Claim.ValueHigh),
        ExportColumn<RecordRow>.Text("qualifier", row => row.Comparison.Claim.Qualifier),
        ExportColumn<RecordRow>.Text("official_from", row => row.Comparison.Period?.From.ToString()),
        ExportColumn<RecordRow>.Text("official_to", row => row.Comparison.Period?.To.ToString()),
        ExportColumn<RecordRow>.Text("months_by", row => row.Comparison.Period?.Rule),
        ExportColumn<RecordRow>.Text("official_place", row => row.Count?.Place),
        ExportColumn<RecordRow>.Text("counted", row => row.Count?.Part),
        ExportColumn<RecordRow>.Number("official_value", row => row.Count?.Value),
        ExportColumn<RecordRow>.Number("official_per_day", row => Rounded(row.Count?.PerDay)),
        ExportColumn<RecordRow>.Number("difference_low", row => Rounded(row.Count?.DifferenceLow)),
        ExportColumn<RecordRow>.Number("difference_high", row => Rounded(row.Count?.DifferenceHigh)),
        ExportColumn<RecordRow>.Text("comparable", row => row.Comparison.Comparability),
        ExportColumn<RecordRow>.List("differs", row => row.Comparison.Differs),
        ExportColumn<RecordRow>.Text("gap", row => row.Comparison.Gap),
        ExportColumn<RecordRow>.Text("why", row => RecordWords.Why(row.Comparison) is { Length: > 0 } why ? why : null),
        ExportColumn<RecordRow>.List("release_ids", row => row.Count?.ReleaseIds ?? []),
    ];

    internal static ExportTable<FigureFilter, RecordRow> Table { get; } = new()
    {
        Name = "figures-record",
        Path = "figures/record",
        Row = "A row per official count that a claim about a figure is set against, or one without a count.",
        Key = "comparison_id",
        Columns = Columns,
        Parameters = FigureDownloads.Table.Parameters,
        SortColumns = FigureFilter.SortColumns,
        LoadAsync = async (services, filter, _, ct) =>
        {
            var record = await services.GetRequiredService<EncounterRecordQueries>().GetAsync(ct);
            var claims = await services.GetRequiredService<FigureQueries>().ClaimsAsync(filter, ct);
            return [.. claims.SelectMany(claim => RecordRow.Of(RecordComparison.Of(claim, record)))];
        },
    };

    private static decimal? Rounded(decimal? number) => number is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;
}

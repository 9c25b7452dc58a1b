using BorderWatch.Data.Editing;
using BorderWatch.Data.Figures;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class FigureClaimWriter() : RecordWriter(RecordShapes.FigureClaims, "figure_claim")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var claim = target.Keys.Claim(row);
        var period = row.Edtf("period_edtf");
        var (low, high) = (row.Number("value_low"), row.Number("value_high"));
        if (low > high) throw row.Refuse("value_high", "must not be below value_low.");
        await target.InsertAsync(
            """
            INSERT INTO figure_claim (claim_id, figure_id, source_id, origin_id, position, paragraph, line, place_stated, period_text, period_edtf,
                period_earliest, period_latest, value_low, value_high, qualifier, words, attribution, note, evidence, pack_id)
            VALUES (@Id, @FigureId, @SourceId, @OriginId, @Position, @Paragraph, @Line, @Place, @PeriodText, @Period,
                @First, @Last, @Low, @High, @Qualifier, @Words, @Attribution, @Note, @Evidence, @Pack);
            """,
            new
            {
                claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                FigureId = row.Reference("figure_id", target.Keys.Figures, "figure"),
                Place = row.Optional("place_stated"),
                PeriodText = row.Optional("period_text"),
                Period = period?.ToString(), period?.First, period?.Last,
                Low = low, High = high,
                Qualifier = row.OptionalChoice("qualifier", FigureVocabulary.Qualifiers),
                Words = row.Optional("words"),
                Attribution = row.Optional("attribution"),
                Note = row.Optional("note"),
                Evidence = row.Quotation("evidence"),
                target.Pack,
            });
    }
}

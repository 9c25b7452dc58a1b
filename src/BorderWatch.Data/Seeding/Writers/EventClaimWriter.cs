using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class EventClaimWriter() : RecordWriter(RecordShapes.EventClaims, "event_claim")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var claim = target.Keys.Claim(row);
        var date = row.Moment("date_edtf");
        await target.InsertAsync(
            """
            INSERT INTO event_claim (claim_id, event_id, source_id, origin_id, position, paragraph, line, date_text, date_edtf, date_earliest, date_latest,
                attribution, note, evidence, pack_id)
            VALUES (@Id, @EventId, @SourceId, @OriginId, @Position, @Paragraph, @Line, @DateText, @Date, @First, @Last, @Attribution, @Note, @Evidence, @Pack);
            """,
            new
            {
                claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                EventId = row.Reference("event_id", target.Keys.Events, "event"),
                DateText = row.Optional("date_text"),
                Date = date?.ToString(), date?.First, date?.Last,
                Attribution = row.Optional("attribution"),
                Note = row.Optional("note"),
                Evidence = row.Quotation("evidence"),
                target.Pack,
            });
    }
}

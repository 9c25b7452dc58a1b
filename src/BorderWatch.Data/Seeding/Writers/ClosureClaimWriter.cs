using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class ClosureClaimWriter() : RecordWriter(RecordShapes.ClosureClaims, "closure_claim")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var claim = target.Keys.Claim(row);
        target.Keys.ClosureClaims.Add(claim.Id);
        var date = row.Moment("date_edtf");
        await target.InsertAsync(
            """
            INSERT INTO closure_claim (claim_id, source_id, origin_id, position, paragraph, line, place_stated, type_stated, crossing, aspect,
                date_text, date_edtf, date_earliest, date_latest, time_local, direction, attribution, reason, note, evidence, pack_id)
            VALUES (@Id, @SourceId, @OriginId, @Position, @Paragraph, @Line, @Place, @Type, @Crossing, @Aspect,
                @DateText, @Date, @First, @Last, @Time, @Direction, @Attribution, @Reason, @Note, @Evidence, @Pack);
            """,
            new
            {
                claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                Place = row.Optional("place_stated"),
                Type = row.Optional("type_stated"),
                Crossing = row.Optional("crossing"),
                Aspect = row.Choice("aspect", Aspects.All),
                DateText = row.Optional("date_text"),
                Date = date?.ToString(), date?.First, date?.Last,
                Time = row.Match("time_local", text => TimeOnly.TryParseExact(text, "HH:mm", out _), "a time of day such as 08:00"),
                Direction = row.Optional("direction"),
                Attribution = row.Optional("attribution"),
                Reason = row.Optional("reason"),
                Note = row.Optional("note"),
                Evidence = row.Quotation("evidence"),
                target.Pack,
            });
    }
}

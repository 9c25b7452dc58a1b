using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class ClaimClosureWriter() : RecordWriter(RecordShapes.ClaimClosures, "claim_closure")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var link = (Claim: row.Reference("claim_id", target.Keys.ClosureClaims, "closure claim"), Closure: row.Reference("closure_id", target.Keys.Closures, "closure"));
        if (!target.Keys.ClaimClosures.Add(link)) throw row.Refuse("closure_id", $"\"{link.Claim}\" is linked to \"{link.Closure}\" already.");
        await target.InsertAsync(
            "INSERT INTO claim_closure (claim_id, closure_id, link, pack_id) VALUES (@Claim, @Closure, @Link, @Pack);",
            new { link.Claim, link.Closure, Link = row.Choice("link", Links.All), target.Pack });
    }
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class ClosureWriter() : RecordWriter(RecordShapes.Closures, "closure")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var port = row.Reference("port_slug", target.Keys.Ports, "port");
        var type = row.Choice("closure_type", ClosureTypes.All);
        if (row.Required("closure_id") != $"{port}-{type}") throw row.Refuse("closure_id", $"must be \"{port}-{type}\", port and type.");
        await target.InsertAsync(
            "INSERT INTO closure (closure_id, port_slug, closure_type, pack_id) VALUES (@Id, @port, @type, @Pack);",
            new { Id = target.Keys.Closures.Add(row, "closure_id"), port, type, target.Pack });
    }
}

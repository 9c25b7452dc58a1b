using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class EventWriter() : RecordWriter(RecordShapes.Events, "event")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        await target.InsertAsync(
            "INSERT INTO event (event_id, title, short_title, pack_id) VALUES (@Id, @Title, @Short, @Pack);",
            new { Id = target.Keys.Events.Add(row, "event_id"), Title = row.Required("title"), Short = row.Optional("short_title"), target.Pack });
    }
}

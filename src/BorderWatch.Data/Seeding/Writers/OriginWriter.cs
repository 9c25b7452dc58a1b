using BorderWatch.Data.Editing;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class OriginWriter() : RecordWriter(RecordShapes.Origins, "origin")
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        await target.InsertAsync(
            "INSERT INTO origin (origin_id, name, kind, note, pack_id) VALUES (@Id, @Name, @Kind, @Note, @Pack);",
            new { Id = target.Keys.Origins.Add(row, "origin_id"), Name = row.Required("name"), Kind = row.Choice("kind", SourceVocabulary.OriginKinds), Note = row.Optional("note"), target.Pack });
    }
}

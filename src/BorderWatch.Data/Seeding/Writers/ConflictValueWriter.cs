namespace BorderWatch.Data.Seeding.Writers;

internal sealed class ConflictValueWriter() : SeedWriter("conflict_values.csv", "conflict_value", ["conflict_id", "words", "source_id", "paragraph", "line", "origin_id"])
{
    private int _position;

    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        await target.InsertAsync(
            """
            INSERT INTO conflict_value (conflict_id, position, words, source_id, origin_id, paragraph, line, pack_id)
            VALUES (@Conflict, @Position, @Words, @Source, @Origin, @Paragraph, @Line, @Pack);
            """,
            new
            {
                Conflict = row.Reference("conflict_id", target.Keys.ConflictsByHand, "conflict entered by hand"),
                Position = ++_position,
                Words = row.Required("words"),
                Source = row.Reference("source_id", target.Keys.Sources, "source"),
                Origin = row.Reference("origin_id", target.Keys.Origins, "origin"),
                Paragraph = row.Locator("paragraph"),
                Line = row.Locator("line"),
                target.Pack,
            });
    }

    /// <summary>Only now are the values there; those that another pack brings count as well.</summary>
    public override async Task FinishAsync(SeedTarget target, bool hadFile)
    {
        foreach (var (conflict, row) in target.ConflictsByHand)
        {
            var values = await target.CountAsync("SELECT count(DISTINCT words) FROM conflict_value WHERE conflict_id = @conflict;", new { conflict });
            if (values < 2) throw row.Refuse("conflict_id", $"\"{conflict}\" has {FilterWords.Count(values, "value")} in conflict_values.csv; it takes two that differ.");
        }
    }
}

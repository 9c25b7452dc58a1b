namespace BorderWatch.Data.Seeding.Writers;

/// <summary>A pack may do without the file; one that has it must define every value that the program knows.</summary>
internal sealed class VocabularyWriter() : SeedWriter(SeedVocabulary.File, "vocabulary", ["field", "value", "label", "definition"])
{
    private readonly SeedVocabulary _vocabulary = new();
    private int _position;

    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var (field, value) = _vocabulary.Add(row, target.Keys.Vocabulary);
        await target.InsertAsync(
            "INSERT INTO vocabulary (field, value, position, label, definition, pack_id) VALUES (@field, @value, @Position, @Label, @Definition, @Pack);",
            new { field, value, Position = ++_position, Label = row.Required("label"), Definition = row.Required("definition"), target.Pack });
    }

    public override Task FinishAsync(SeedTarget target, bool hadFile)
    {
        if (hadFile) _vocabulary.CheckComplete();
        return Task.CompletedTask;
    }
}

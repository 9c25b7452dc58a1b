using BorderWatch.Data;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Vocabulary;

namespace BorderWatch.Web.Components.Editing;

/// <summary>Reads what a form offers to choose from.</summary>
public sealed class EditChoiceLists(StoreFactQueries facts, RecordQueries records, VocabularyQueries vocabularies)
{
    public async Task<EditChoices> ReadAsync(CancellationToken ct = default) => new(
        await facts.GetAsync(ct),
        await vocabularies.ListAsync(ct),
        await records.ListAsync(RecordShapes.Closures.Name, ct),
        await records.ListAsync(RecordShapes.Figures.Name, ct),
        await records.ListAsync(RecordShapes.Events.Name, ct));
}

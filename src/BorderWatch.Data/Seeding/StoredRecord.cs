using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Seeding;

/// <summary>A record as the store has it.</summary>
/// <param name="Pack">The pack that its row belongs to.</param>
internal sealed record StoredRecord(RecordCells Cells, string Pack);

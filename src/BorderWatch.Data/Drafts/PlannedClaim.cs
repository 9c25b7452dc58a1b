using BorderWatch.Data.Editing;

namespace BorderWatch.Data.Drafts;

/// <summary>The records that a claim under review would become.</summary>
/// <param name="ClaimId">Of its record; null where something is missing.</param>
/// <param name="Records">All that would be added, its source, closures and figure included where the store lacks them.</param>
/// <param name="Problems">Sentences: what is missing.</param>
internal sealed record PlannedClaim(DraftClaim Claim, string? ClaimId, IReadOnlyList<RecordCells> Records, IReadOnlyList<string> Problems)
{
    public IReadOnlyList<EditStep> Steps => [.. Records.Select(EditStep.Add)];
}

namespace BorderWatch.Data.Official.Comparisons;

/// <summary>A reported figure beside one official count, or beside none: a row of the table and of its file.</summary>
public sealed record RecordRow(RecordComparison Comparison, OfficialCount? Count)
{
    public string Id => Count is null ? Comparison.Claim.ClaimId : $"{Comparison.Claim.ClaimId}.{Count.Part}";

    public static IEnumerable<RecordRow> Of(RecordComparison comparison) =>
        comparison.Counts.Count == 0 ? [new(comparison, null)] : comparison.Counts.Select(count => new RecordRow(comparison, count));
}

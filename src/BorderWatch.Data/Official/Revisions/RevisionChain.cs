namespace BorderWatch.Data.Official.Revisions;

/// <summary>All values of one month in the order of the releases, each with the first release that gives it.</summary>
public sealed record RevisionChain
{
    /// <summary>Oldest first; at least one.</summary>
    public required IReadOnlyList<RevisionRow> Rows { get; init; }

    public RevisionRow First => Rows[0];

    public IReadOnlyList<(int Value, string Release)> Values => [(First.Older, First.OlderRelease), .. Rows.Select(row => (row.Newer, row.NewerRelease))];

    /// <summary>From the first value to the last.</summary>
    public int Change => Rows[^1].Newer - First.Older;

    /// <param name="rows">Of one subject in the order of the releases.</param>
    public static IReadOnlyList<RevisionChain> Of(IEnumerable<RevisionRow> rows) =>
        [.. rows.GroupBy(row => row.Subject).Select(subject => new RevisionChain { Rows = [.. subject] })];
}

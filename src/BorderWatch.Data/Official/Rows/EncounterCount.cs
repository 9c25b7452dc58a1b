namespace BorderWatch.Data.Official.Rows;

/// <summary>One official count of encounters: a row of <c>official/encounters.csv</c>. What the release does not break down by is empty.</summary>
public sealed record EncounterCount
{
    public required YearMonth Month { get; init; }

    /// <summary>In the order of <see cref="Encounters.EncounterFields.All"/>.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public required int Value { get; init; }

    /// <summary>The release that holds for the month.</summary>
    public required string ReleaseId { get; init; }
}

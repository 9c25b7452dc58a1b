namespace BorderWatch.Data.Official.Comparisons;

/// <summary>What was counted at one place, month by month.</summary>
/// <param name="Name">As the agency names it: "Southwest Land Border", "Del Rio Sector", "TX".</param>
public sealed record CountedPlace(string Name, IReadOnlyDictionary<YearMonth, CountedMonth> Months);

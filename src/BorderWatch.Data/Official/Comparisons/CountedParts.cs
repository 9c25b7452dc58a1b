namespace BorderWatch.Data.Official.Comparisons;

/// <summary>Which part of all encounters an official count is of.</summary>
public static class CountedParts
{
    /// <summary>At and between ports of entry.</summary>
    public const string All = "all";

    /// <summary>Between ports of entry: U.S. Border Patrol.</summary>
    public const string BorderPatrol = "border_patrol";

    /// <summary>At ports of entry: Office of Field Operations.</summary>
    public const string PortsOfEntry = "ports_of_entry";

    public static IReadOnlyList<string> Values { get; } = [All, BorderPatrol, PortsOfEntry];
}

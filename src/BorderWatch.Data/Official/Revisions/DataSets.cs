namespace BorderWatch.Data.Official.Revisions;

/// <summary>What is compared from one release to the next.</summary>
public static class DataSets
{
    /// <summary>Encounters on the southwest border, by month.</summary>
    public const string Encounters = "encounters";

    /// <summary>Inbound crossings, by month, port and measure.</summary>
    public const string Crossings = "crossings";

    public static IReadOnlyList<string> All { get; } = [Encounters, Crossings];
}

namespace BorderWatch.Data.Official.Releases;

/// <summary>What a release is of. Releases of one kind supersede each other; those of different kinds count the same things by other classes and are never added.</summary>
public static class ReleaseKinds
{
    /// <summary>Inbound crossings by port, month and measure (BTS Border Crossing Entry Data).</summary>
    public const string Crossings = "crossings";

    /// <summary>CBP Southwest land border encounters: by component, citizenship and encounter type, without place.</summary>
    public const string Southwest = "encounters-southwest";

    /// <summary>CBP nationwide encounters by state, without component.</summary>
    public const string ByState = "encounters-by-state";

    /// <summary>CBP nationwide encounters by field office or sector.</summary>
    public const string ByArea = "encounters-by-area";

    /// <summary>CBP border wait times: one moment at many crossings. They have no months, and none supersedes another.</summary>
    public const string WaitTimes = "wait-times";

    public static IReadOnlyList<string> All { get; } = [Crossings, Southwest, ByState, ByArea, WaitTimes];

    public static IReadOnlyList<string> OfEncounters { get; } = [Southwest, ByState, ByArea];
}

using BorderWatch.TestKit;

namespace BorderWatch.Web.Tests.Imports;

/// <summary>Small files to bring.</summary>
internal static class AgencyFile
{
    public static byte[] Good { get; } = AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 1, 10), CountedCrossing.Trucks(2025, 2, 11));

    /// <summary>Half of its rows cannot be read.</summary>
    public static byte[] HalfBad { get; } = AgencyFiles.Crossings(
        "2025-02", CountedCrossing.Trucks(2025, 1, 10), CountedCrossing.Trucks(2025, 2, 11), CountedCrossing.Trucks(2025, 1, 0) with { Value = "many" }, CountedCrossing.Trucks(2025, 2, 0) with { Value = "-1" });
}

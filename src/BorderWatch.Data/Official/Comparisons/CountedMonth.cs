namespace BorderWatch.Data.Official.Comparisons;

/// <summary>The encounters of one month at one place.</summary>
/// <param name="BorderPatrol">Null where the release does not tell them apart.</param>
/// <param name="PortsOfEntry">Null likewise.</param>
/// <param name="ReleaseId">The release that says so: of one month, one release and never two.</param>
public sealed record CountedMonth(long All, long? BorderPatrol, long? PortsOfEntry, string ReleaseId)
{
    /// <param name="part">Of <see cref="CountedParts"/>.</param>
    public long? Part(string part) => part switch { CountedParts.BorderPatrol => BorderPatrol, CountedParts.PortsOfEntry => PortsOfEntry, _ => All };
}

namespace BorderWatch.Data.Official.Crossings;

/// <summary>The inbound crossings of one measure at one port, month by month.</summary>
public sealed record CrossingSeries
{
    /// <summary>Four digits.</summary>
    public required string PortCode { get; init; }

    /// <summary>By the name of BTS: "Personal Vehicles".</summary>
    public required string Measure { get; init; }

    public required MonthSeries Counts { get; init; }
}

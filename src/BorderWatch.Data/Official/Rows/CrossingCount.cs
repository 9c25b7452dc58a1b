namespace BorderWatch.Data.Official.Rows;

/// <summary>One official count of inbound crossings: a row of <c>official/crossings.csv</c>.</summary>
public sealed record CrossingCount
{
    public required YearMonth Month { get; init; }

    /// <summary>Four digits.</summary>
    public required string PortCode { get; init; }

    /// <summary>As the newest release that has the port calls it.</summary>
    public required string Port { get; init; }

    public required string State { get; init; }

    public required string Border { get; init; }

    /// <summary>By the name of BTS of today, which says "Loaded" where files of 2019 say "Full".</summary>
    public required string Measure { get; init; }

    public required int Value { get; init; }

    /// <summary>The release whose value holds.</summary>
    public required string ReleaseId { get; init; }
}

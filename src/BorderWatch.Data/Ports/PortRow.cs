namespace BorderWatch.Data.Ports;

/// <summary>A port of entry.</summary>
public sealed record PortRow
{
    /// <summary>The four-digit code of CBP and BTS.</summary>
    public required string PortCode { get; init; }

    public required string PortSlug { get; init; }

    public required string Port { get; init; }

    /// <summary>Two-letter postal code.</summary>
    public required string State { get; init; }

    /// <summary>The CBP field office that the port belongs to.</summary>
    public required string FieldOffice { get; init; }

    public required string MexicanTown { get; init; }

    /// <summary>IANA name; hours of claims are in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, so negative here.</summary>
    public required double Longitude { get; init; }
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Ports;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

/// <summary>Ports and closures in a given state, for the border map.</summary>
internal static class MapRows
{
    public static PortRow Port(string slug, double latitude, double longitude, string state = "TX") => new()
    {
        PortCode = slug,
        PortSlug = slug,
        Port = slug,
        State = state,
        FieldOffice = "Laredo",
        MexicanTown = slug,
        TimeZone = "America/Chicago",
        Latitude = latitude,
        Longitude = longitude,
    };

    /// <summary>A closure "port-type" with a claim, in this state.</summary>
    public static ClosureRow In(string status, string closure, string state = "TX") =>
        Row(closure, Claim("afp", "2023-12-18", closure: closure)) with { Status = status, State = state };
}

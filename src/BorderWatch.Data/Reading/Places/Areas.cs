namespace BorderWatch.Data.Reading.Places;

/// <summary>States, Border Patrol sectors, regions and Mexican states; and names that only look like a port.</summary>
internal static class Areas
{
    /// <summary>Postal codes count in capitals only, as they are written; AP's abbreviations in either case.</summary>
    public static IReadOnlyList<(string Name, string[] Aliases)> States { get; } =
    [
        ("Texas", ["Texas", "Tex.", "TX"]),
        ("Arizona", ["Arizona", "Ariz.", "AZ"]),
        ("California", ["California", "Calif.", "CA"]),
        ("New Mexico", ["New Mexico", "N.M.", "NM"]),
    ];

    /// <summary>The nine sectors of the Border Patrol on this border; most are named like a port, and none is one.</summary>
    public static IReadOnlyList<(string Name, string State)> Sectors { get; } =
    [
        ("San Diego", "California"), ("El Centro", "California"), ("Yuma", "Arizona"), ("Tucson", "Arizona"), ("El Paso", "Texas"), ("Big Bend", "Texas"),
        ("Del Rio", "Texas"), ("Laredo", "Texas"), ("Rio Grande Valley", "Texas"),
    ];

    public static IReadOnlyList<(string Name, string State)> Regions { get; } =
    [
        ("San Diego", "California"), ("Imperial Valley", "California"), ("Imperial County", "California"), ("Southern California", "California"), ("Tucson", "Arizona"), ("Yuma", "Arizona"),
        ("Cochise County", "Arizona"), ("Santa Cruz County", "Arizona"), ("Pima County", "Arizona"), ("Southern Arizona", "Arizona"), ("Big Bend", "Texas"), ("Rio Grande Valley", "Texas"),
        ("South Texas", "Texas"), ("West Texas", "Texas"), ("McAllen", "Texas"), ("Maverick County", "Texas"), ("Webb County", "Texas"), ("Val Verde County", "Texas"), ("El Paso County", "Texas"),
        ("Hidalgo County", "Texas"), ("Cameron County", "Texas"), ("Starr County", "Texas"), ("Presidio County", "Texas"), ("Shelby Park", "Texas"),
    ];

    public static IReadOnlyList<string> MexicanStates { get; } = ["Sonora", "Chihuahua", "Coahuila", "Tamaulipas", "Baja California", "Nuevo León", "Baja California Sur"];

    public static IReadOnlyList<string> WholeBorder { get; } =
    [
        "southwest border", "southern border", "southwestern border", "U.S.-Mexico border", "US-Mexico border", "U.S. - Mexico border", "U.S.-Mexican border", "Mexico-U.S. border", "border with Mexico",
        "Mexican border", "southwest land border", "southern land border", "land border", "land borders", "shared border", "shared borders", "shared land border", "common border", "borders with Mexico", "entire border", "whole border", "southern ports", "land crossings", "land ports", "land ports of entry", "land ports with Mexico", "ports of entry along the border", "crossings along the border", "all ports of entry", "every port of entry", "every southern port", "all southern ports", "southern ports of entry", "ports of entry along the southern border",
    ];

    /// <summary>What follows a town's name and makes of it a paper, an office, a body of men or a sector, and no port.</summary>
    public static IReadOnlyList<string> NoPortAfter { get; } =
    [
        "sector", "county", "times", "matters", "morning", "herald", "tribune", "international news", "electric", "mayor", "police", "resident", "residents", "native", "businessman", "judge", "sheriff",
        "congressman", "congresswoman", "democrat", "republican", "rep", "sen", "field office", "office of field operations", "school", "independent school", "university", "community", "fire", "chamber",
        "high", "airport", "zoo", "shelter", "shelters", "hospital", "station", "city council", "council", "health", "catholic", "diocese", "news", "potosi", "obispo", "day", "blue jackets", "dispatch", "state",
    ];

    /// <summary>Longer names around a port's name that are somewhere or something else.</summary>
    public static IReadOnlyList<string> NotPorts { get; } =
    [
        "San Luis Potosí", "San Luis Obispo", "Columbus, Ohio", "Columbus, Georgia", "Columbus Day", "Roma, Italy", "state of Hidalgo", "Miguel Hidalgo", "Hidalgo state", "Pachuca, Hidalgo", "Fort Laredo",
        "Port Laredo Police", "Presidio of San Francisco", "Brownsville, Brooklyn", "Kirk Douglas", "Michael Douglas", "Douglas County", "Douglas Emhoff", "Douglas MacArthur", "colonia Roma", "Roma people",
        "Nogales wash", "El Paso Corp", "Andrade's", "Columbus Avenue", "Columbus Circle", "Christopher Columbus",
    ];

    /// <summary>Also surnames, given names or towns elsewhere.</summary>
    public static IReadOnlySet<string> AmbiguousPorts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Columbus", "Douglas", "Roma", "Hidalgo", "Andrade", "Presidio", "Progreso", "Laredo",
    };
}

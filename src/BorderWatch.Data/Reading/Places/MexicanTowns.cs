namespace BorderWatch.Data.Reading.Places;

/// <summary>What the gazetteer's lists do not say of a name: that it lies across the river, or is a common word.</summary>
internal static class MexicanTowns
{
    /// <summary>Single words among the aliases that stand for something else as often: neighbours must show that a crossing is meant.</summary>
    public static IReadOnlySet<string> CommonWords { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "gateway", "veterans", "stanton", "stanton street", "donna", "morley", "mariposa", "zaragoza", "zaragosa", "camino real", "chaparral", "otay", "las flores", "caseta", "camargo", "fabens", "palomas", "virginia avenue",
        "bridge 1", "bridge 2", "bridge i", "bridge ii", "bridge one", "bridge two", "bridge iv", "pdn", "wtb", "juarez", "reynosa", "pharr",
    };

    private static readonly HashSet<string> s_aliases = new(StringComparer.Ordinal)
    {
        "juarez", "cd. juarez", "ciudad acuna", "acuna", "cd. acuna", "piedras negras", "nuevo laredo", "miguel aleman", "ciudad miguel aleman", "ciudad camargo", "camargo", "reynosa", "nuevo progreso", "matamoros",
        "ojinaga", "agua prieta", "palomas", "puerto palomas", "palomas de villa", "sonoyta", "sonoita, sonora", "los algodones", "algodones", "san luis rio colorado", "naco, sonora", "el sasabe", "mexicali i",
        "san jeronimo", "boquillas del carmen", "lucio blanco", "el porvenir", "el berrendo",
    };

    public static bool Contains(string folded) => s_aliases.Contains(folded);

    /// <summary>Guadalupe, across from Tornillo, is too common a name to tell a port by; Nogales, Naco and Tecate are called like theirs.</summary>
    public static bool IsTooCommon(string town) => town is "Guadalupe";
}

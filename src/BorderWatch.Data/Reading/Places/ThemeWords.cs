using BorderWatch.Data.Closures;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Places;

/// <summary>The common nouns of crossings and their traffic, and those of what is no crossing though it can be closed as well.</summary>
internal static class ThemeWords
{
    /// <summary>The mode of a whole port, or of words that except nothing.</summary>
    public const string All = "all";

    private static readonly PhraseTable<Term> s_terms = new();

    static ThemeWords()
    {
        Add(TermRole.None, ClosureTypes.Rail, "rail", "railroad", "railway", "railroads", "railways", "train", "trains", "freight train", "freight trains", "freight rail", "rail freight", "rail cargo", "cargo train", "cargo trains", "rail car", "rail cars", "railcars", "passenger train", "freight by rail");
        Add(TermRole.Process, ClosureTypes.Rail, "rail traffic", "train traffic", "rail service", "train service", "rail operations", "rail trade", "rail commerce", "railroad traffic", "railway operations", "railroad operations", "railway traffic", "cross-border trains", "rail shipments");
        Add(TermRole.Crossing, ClosureTypes.Rail, "rail line", "rail lines", "railroad tracks", "train tracks", "rail bridge", "rail bridges", "railroad bridge", "railroad bridges", "railway bridge", "railway bridges", "train bridge", "train bridges", "rail crossing", "rail crossings", "railroad crossing", "railroad crossings", "railway crossing", "railway crossings", "train crossing", "train crossings", "rail gateway", "rail gateways");
        Add(TermRole.None, ClosureTypes.Vehicle, "vehicle", "vehicles", "vehicular", "car", "cars", "auto", "autos", "automobile", "automobiles", "motorist", "motorists", "driver", "drivers", "passenger vehicle", "passenger vehicles", "passenger traffic", "passenger", "passenger car", "passenger cars", "private vehicles", "personal vehicles", "motor vehicles", "privately owned vehicles", "noncommercial", "non-commercial", "SENTRI", "cars and buses", "light vehicles", "sedans", "on wheels", "motor homes", "RVs", "pickups");
        Add(TermRole.None, ClosureTypes.Pedestrian, "pedestrian", "pedestrians", "foot", "walker", "walkers", "walk-up", "people on foot", "on foot", "foot passengers", "those on foot", "people who walk", "who walk it", "who walk", "footpath", "footpaths", "turnstiles", "turnstile");
        Add(TermRole.Process, ClosureTypes.Pedestrian, "foot traffic", "pedestrian traffic");
        Add(TermRole.Crossing, ClosureTypes.Pedestrian, "footbridge", "footbridges", "walkway", "walkways", "foot gate", "foot bridge", "pedestrian hall", "pedestrian halls", "sidewalk", "sidewalks", "pedestrian building", "pedestrian bridge", "pedestrian bridges", "pedestrian crossing", "pedestrian crossings", "pedestrian gate", "pedestrian ramp", "pedestrian entry", "pedestrian entries", "pedestrian border crossing", "pedestrian border crossings", "foot crossing", "foot crossings");
        Add(TermRole.None, ClosureTypes.Cargo, "cargo", "commercial", "truck", "trucks", "trucker", "truckers", "trucking", "lorries", "lorry", "tractor-trailers", "tractor-trailer", "semis", "18-wheelers", "big rigs", "commercial vehicle", "commercial vehicles", "commercial truck", "commercial trucks", "cargo truck", "cargo trucks", "freight", "freight truck", "freight trucks", "horses", "bison", "produce", "hauliers", "calves", "heifers", "feeder cattle", "live cattle", "animals", "trailers", "rigs", "empties", "tankers", "tractor trailers", "semitrailers", "tomatoes", "carriers", "haulers", "loads", "shippers");
        Add(TermRole.Process, ClosureTypes.Cargo, "trade", "commerce", "imports", "exports", "shipments", "livestock imports", "cattle imports", "livestock", "cattle", "commercial traffic", "commercial crossings", "truck traffic", "truck crossings", "cargo processing", "cargo traffic");
        Add(TermRole.Process, All, "all traffic", "all operations", "all processing", "all inspections", "all service", "all crossings", "all travelers", "all travel", "both vehicles and pedestrians traffic");

        Add(TermRole.Crossing, ClosureTypes.Cargo, "commercial facility", "cargo facility", "import lot", "commercial port", "commercial port of entry", "truck crossing", "cargo bridge", "cargo lot", "cargo yard", "cargo dock", "cargo docks", "truck dock", "truck docks", "cargo compound", "truck compound", "export gate", "export gates", "import gate", "import gates", "export lanes", "import lanes", "truck side", "commercial side", "pens", "cattle pens", "livestock pens", "import pens", "cargo gates", "export side", "import side");
        Add(TermRole.Crossing, null, "port", "ports", "port of entry", "ports of entry", "poe", "crossing", "crossings", "bridge", "bridges", "span", "spans", "gate", "gates", "gateway", "gateways", "entry point", "entry points", "point of entry", "points of entry", "entrance", "entrances", "entryway", "ferry", "garita", "border post", "border posts", "post", "halls", "border crossing", "border crossings", "land crossing", "border checkpoint", "border checkpoints", "customs station", "customs facility", "inspection facility", "trade routes", "trade route", "border station", "port facility", "border", "frontier", "plaza", "terminal", "skywalk", "skybridge", "toll plaza", "causeway", "exit lanes", "dock", "docks", "compound", "landing", "ferry landing", "footpath", "checkpoint between", "puente", "puentes", "cruce", "cruces");
        Add(TermRole.Process, null, "interchange", "operations", "operation", "processing", "traffic", "service", "services", "travel", "passage", "movement", "flow", "inspections and processing", "everyone", "everybody", "all comers", "transit", "border operations", "port operations", "entries", "exits", "crossers");
        Add(TermRole.Lane, ClosureTypes.Vehicle, "commuter lane", "commuter lanes", "SENTRI lane", "SENTRI lanes", "Ready Lane", "Ready Lanes", "dedicated commuter lane", "dedicated commuter lanes", "passenger lane", "passenger lanes", "vehicle lane", "vehicle lanes", "car lane", "car lanes");
        Add(TermRole.Lane, ClosureTypes.Pedestrian, "pedestrian lane", "pedestrian lanes", "walk lanes", "foot lanes");
        Add(TermRole.Lane, ClosureTypes.Cargo, "truck booth", "truck booths", "cargo booth", "cargo booths", "commercial booth", "commercial booths");
        Add(TermRole.Lane, null, "booth", "booths", "lane", "lanes", "inspection lane", "inspection lanes");
        Add(TermRole.Hours, null, "hours", "hours of operation", "operating hours", "schedule", "night hours", "staffing", "days of operation", "capacity", "hour");

        Add(TermRole.None, null, "car plants", "car plant", "auto plants", "auto plant", "auto parts", "car parts", "auto industry", "car makers", "auto makers", "car dealers", "car maker", "truck stop", "truck stops", "truck maker", "train riders", "trucking companies", "trucking company", "trucking industry", "truckers' union", "rail workers", "car bomb", "car wash");
        Add(TermRole.None, null, "foot of", "border patrol", "border protection", "border agents", "border officials", "border security", "border town", "border towns", "border city", "border cities", "border community", "border communities", "border wall", "border fence", "border policy", "port director", "port officials");
        Add(TermRole.Other, null, "deportation", "deportations", "removals", "expulsions", "repatriations", "returns", "migrants", "migrant", "asylum", "immigration", "program", "programs", "policy", "policies", "rule", "rules", "law", "flights", "flight",
            "applications", "appointments", "appointment", "visa", "visas", "interviews", "school", "schools", "classes", "shelter", "shelters", "inland checkpoint", "checkpoint", "checkpoints", "park", "parks", "road", "roads", "highway", "highways",
            "street", "streets", "stretch of", "state route", "farm road", "boulevard", "blvd", "avenue", "freeway", "expressway", "overpass", "intersection", "bypass", "ramp", "boat ramp", "store", "stores", "shop", "shops", "business", "businesses", "restaurant", "restaurants", "church", "government", "deal", "office", "offices", "court", "courts", "case", "cases", "beach", "airport",
            "runway", "doors", "loophole", "loopholes", "gap", "gaps", "camp", "camps", "hospital", "hospitals", "consulate", "consulates", "factory", "factories", "plants", "maquiladoras", "talks", "negotiations", "funding", "aid", "construction", "wall",
            "investigation", "search", "arrivals", "catch-and-release", "eyes", "mine", "museum", "library", "pool", "university", "campus", "interstate", "tunnel", "tunnels", "refugee", "parole", "releases", "patrols", "title 42", "remain in mexico",
            "pilot", "contract", "payments", "bank", "banks", "market", "markets", "bus", "buses", "processing center", "facility for migrants", "tent", "detention", "water", "screening", "bars", "cinema", "cinemas", "nightclubs", "hotel", "hotels", "warehouse", "warehouses", "theaters", "casino", "street crossing", "street crossings", "grade crossing", "grade crossings", "level crossing", "level crossings", "drug", "fentanyl", "smugglers", "smuggling", "entry of");

        void Add(TermRole role, string? mode, params string[] phrases) => s_terms.AddAll(phrases, new Term(role, mode));
    }

    public static bool IsCrossingWord(string word) => word is "port" or "ports" or "crossing" or "crossings" or "bridge" or "bridges" or "gate" or "gates" or "poe" or "span" or "spans" or "docks" or "gateway" or "international" or "intl" or "entry" or "lanes" or "ferry";

    public static bool IsMode(string word) => word is "rail" or "railroad" or "railway" or "vehicle" or "vehicular" or "pedestrian" or "cargo" or "commercial" or "truck" or "freight" or "foot" or "train" or "car";

    /// <summary>The term that begins at a token; null where none does.</summary>
    public static Term? Match(List<Token> tokens, int at) => Match(tokens, at, out _);

    public static Term? Match(List<Token> tokens, int at, out int length)
    {
        Term? term = null;
        length = at < 0 || at >= tokens.Count ? 0 : s_terms.Match(tokens, at, out term);
        return length > 0 ? term : null;
    }

    public static List<TermMention> Find(Sentence sentence)
    {
        List<TermMention> found = [];
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            var length = s_terms.Match(tokens, at, out var term);
            if (length == 0) continue;

            // "ride on a truck stop", "a road bridge", "a park-side gate": the noun that follows is what the phrase is about.
            if (term!.Role == TermRole.Other && at + length < tokens.Count && s_terms.Match(tokens, at + length, out var head) > 0 && head!.Role is TermRole.Crossing or TermRole.Lane) continue;
            found.Add(new(at, at + length, term));
            at += length - 1;
        }

        return found;
    }
}

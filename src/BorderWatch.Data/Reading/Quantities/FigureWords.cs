using System.Collections.Frozen;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>What the words around a number say it counts, and what they say it does not.</summary>
internal static class FigureWords
{
    private static readonly FrozenDictionary<string, string> s_units = new (string Unit, string Nouns)[]
    {
        ("crossings", "crossings crossing entries cruces"),
        ("encounters", "encounters encounter times stops encuentros interdictions"),
        ("apprehensions", "apprehensions arrests arrest apprehension aprehensiones detenciones detentions"),
        ("people", "people migrants persons individuals immigrants seekers crossers arrivals haitians venezuelans cubans hondurans guatemalans nicaraguans salvadorans ecuadorians colombians mexicans americans men women children minors families travelers migrantes personas adults members asylum-seekers newcomers foreigners noncitizens aliens entrants border-crossers refugees nationals peruvians brazilians chinese russians ukrainians indians turks africans juveniles teenagers"),
    }.SelectMany(row => row.Nouns.Split(' ').Select(noun => (noun, row.Unit))).ToFrozenDictionary(pair => pair.noun, pair => pair.Unit, StringComparer.Ordinal);

    /// <summary>Nouns that make of a number something else altogether.</summary>
    private static readonly FrozenSet<string> s_others = new[]
    {
        "agents", "officers", "troops", "soldiers", "staff", "employees", "workers", "jobs", "trucks", "trains", "cars", "wagons", "vehicles", "pedestrians", "containers", "lanes", "miles", "mile", "feet", "foot", "pounds", "percent", "%", "years", "year", "hours", "hour", "minutes", "days", "day",
        "weeks", "months", "ports", "bridges", "head", "tons", "merchants", "residents", "students", "visas", "appointments", "shops", "acres", "kilometers", "km", "crossings of", "inspectors", "beds", "countries", "cities", "states", "buses", "flights", "members of congress", "businesses", "companies", "truckers", "drivers", "lawmakers", "mayors",
        "points", "degrees", "a.m", "p.m", "am", "pm", "railcars", "cents", "personnel", "police", "guard", "guards", "crews", "drones", "judges", "facilities", "cases", "shots", "stations", "checkpoints", "gates", "groups", "stores", "shipments", "detainees", "inmates", "refugees camp", "guardsmen", "volunteers", "farmers", "tourists", "visitors",
        "commuters", "customers", "passengers", "teachers", "voters", "supporters", "protesters", "deportees", "square", "liters", "gallons", "yards", "blocks", "nations", "nationalities", "witnesses", "trips", "loads", "inspections", "claims", "applications", "cattle", "animals", "hotels", "rooms", "meters", "kilos", "kilograms", "ounces", "cartel",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of the same clause that say the people are somewhere else than at the border, or not yet there.</summary>
    private static readonly FrozenSet<string> s_notBorder = new[]
    {
        "custody", "detained", "detention", "detainees", "shelter", "shelters", "sheltered", "sheltering", "died", "dead", "deaths", "bodies", "drowned", "killed", "deported", "deportation", "deportations", "removed", "removals", "expelled", "expulsions", "returned", "repatriated", "flown", "bused", "buses", "flights", "sleeping",
        "waiting", "caravan", "caravans", "heading", "headed", "bound", "jobs", "employs", "employed", "residents", "live", "lives", "population", "hired", "released", "shipped", "resettled", "paroled", "housed", "housing", "hotels", "transported", "backlog", "missing", "rescued", "evacuated", "tourists", "shoppers", "legally", "lawfully", "commute", "commuters", "traveled", "travel",
        "visitors", "hospitalized", "injured", "arrested for", "rallied", "marched", "protest", "protested", "signed", "hospital", "vaccinated", "appointments", "visas", "enrolled", "removal", "held", "holding", "capacity", "attended", "audience", "hearing", "rally",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_atBorder = new[]
    {
        "crossed", "cross", "crossing", "crosses", "entered", "enter", "entering", "arrived", "arrive", "arriving", "arrival", "arrivals", "migrants", "migrant", "asylum", "encountered", "encounters", "apprehended", "border", "illegally", "surrendered", "surrender", "turning", "giving", "came", "come", "coming", "reached", "reach", "meeting", "met", "bridge",
        "processed", "intercepted", "stopped", "caught", "waded", "river", "unlawfully", "camp", "camped", "camping", "span", "undocumented", "gathered", "admit", "admits", "admitted", "admitting", "seekers", "themselves", "gates", "footbridge",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_losses = new[]
    {
        "loss", "losses", "lost", "lose", "loses", "losing", "cost", "costs", "costing", "damage", "damages", "hit", "hole", "impact", "stranded", "delayed", "stuck", "idled", "forgone", "foregone", "uncollected", "missed", "shortfall", "perdidas", "toll", "hurt", "spoiled", "still", "sitting", "backed", "bill", "unsold", "wasted", "blow", "drain", "drained", "bleeding", "deprived", "hampered",
        "disrupted", "disruption", "disruptions", "stalled", "forfeit", "forfeited", "forfeits", "forfeiting", "forgo", "forgoes", "delays", "evaporated", "vanished", "wiped", "erased", "sacrificed", "setback", "harm", "price", "pricey", "hemorrhaging", "bled", "penalty", "penalties", "demurrage", "earning", "outage", "idle", "idling", "undelivered", "sat", "sits", "parked", "receive", "hold", "forwent", "unshipped",
        "trapped", "rotting", "rotted", "spoilage", "spoil", "perder", "perdieron", "costo", "pierde", "suffered", "suffering", "expense", "burden", "blocked", "detained", "held", "pierden", "perdida", "waiting",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_notLosses = new[]
    {
        "aid", "package", "funding", "funds", "fund", "supplemental", "contract", "contracts", "budget", "expansion", "project", "rebuilding", "rebuild", "rebuilt", "build", "building", "built", "wall", "grant", "grants", "fine", "fines", "bond", "spending", "spend", "spends", "spent", "investment", "invest", "invested", "cocaine", "fentanyl", "drugs", "meth", "methamphetamine",
        "seized", "request", "requested", "appropriated", "congress", "congress's", "ukraine", "israel", "smugglers", "renovation", "modernization", "construction", "upgrade", "upgrades", "reward", "bribe", "bribes", "fee", "fees", "salary", "salaries", "overtime", "lawsuit", "settlement", "repairs", "offered", "pledged", "donated", "donation", "approved", "allocated", "annually", "annual", "yearly", "inaugurated", "raised", "raise", "salvage", "job", "works", "homes", "houses", "roads", "homeowners", "tax-free", "shares", "share",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_trade = new[] { "trade", "handles", "handle", "handled", "handling", "moves", "moved", "carries", "carried", "passes", "pass", "passed", "processes", "crosses", "cross", "crossed", "commerce", "imports", "exports", "imported", "exported", "traded", "brings", "bring", "generates", "generate", "collects", "charges", "earns", "earned", "pays", "paid" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for the ordinary business of a port, whose worth is no loss.</summary>
    public static bool IsTrade(string word) => s_trade.Contains(word);

    public static string? Unit(string noun) => s_units.GetValueOrDefault(noun);

    public static bool IsOther(string noun) => s_others.Contains(noun);

    public static bool IsNotBorder(string word) => s_notBorder.Contains(word);

    public static bool IsAtBorder(string word) => s_atBorder.Contains(word);

    public static bool IsLoss(string word) => s_losses.Contains(word);

    public static bool IsNoLoss(string word) => s_notLosses.Contains(word);

    /// <summary>A verb by which agents count whom they meet: the number of people is then one of encounters or apprehensions.</summary>
    public static string? UnitOfVerb(string verb) => verb switch
    {
        "apprehended" or "apprehending" or "apprehend" or "arrested" or "arresting" or "arrest" or "arrests" => "apprehensions",
        "caught" or "catching" or "catch" or "nabbed" or "detaining" => "apprehensions",
        "encountered" or "encountering" or "encounter" or "stopped" or "stopping" or "stop" or "intercepted" or "intercepting" => "encounters",
        _ => null,
    };
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Text;
using BorderWatch.Data.Seeding;

namespace BorderWatch.Data.Reading.Places;

/// <summary>Every name by which an article may call a port of entry, one of its crossings, or where they are.</summary>
public sealed class Gazetteer
{
    private readonly PhraseTable<Place> _names = new();

    private readonly Dictionary<string, Place> _ports = new(StringComparer.Ordinal);

    /// <summary>The ports across from a Mexican town, for towns that have several.</summary>
    private readonly Dictionary<string, List<string>> _across = new(StringComparer.Ordinal);

    private Gazetteer()
    {
    }

    internal PhraseTable<Place> Names => _names;

    internal IEnumerable<List<string>> Across => _across.Values.Where(ports => ports.Count > 1);

    internal Place? Port(string name) => _ports.GetValueOrDefault(name);

    /// <summary>Reads <c>ports.csv</c> and <c>crossings.csv</c> of a folder of seed files.</summary>
    /// <exception cref="SeedException">A file is missing or not as expected.</exception>
    public static Gazetteer Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var gazetteer = new Gazetteer();
        gazetteer.AddElsewhere();
        gazetteer.AddAreas(); // before the ports: "Del Rio sector" is an area, "Del Rio police" nothing, "Del Rio" a port
        var ports = gazetteer.AddPorts(folder);
        gazetteer.AddCrossings(folder, ports);
        return gazetteer;
    }

    private void AddElsewhere() => _names.AddAll(Areas.NotPorts, new Place { Kind = PlaceKind.None, Name = "" });

    private Dictionary<string, Place> AddPorts(string folder)
    {
        Dictionary<string, Place> ports = new(StringComparer.Ordinal);
        foreach (var row in SeedFile.Read(folder, "ports.csv", "port_code", "port_slug", "port", "state", "field_office", "mexican_town", "time_zone", "latitude", "longitude"))
        {
            var name = row.Required("port");
            var port = new Place { Kind = PlaceKind.Port, Name = name, State = StateNames.Of(row.Required("state")), IsAmbiguous = Areas.AmbiguousPorts.Contains(name) };
            ports.Add(row.Required("port_slug"), port);
            _ports.Add(name, port);
            foreach (var suffix in Areas.NoPortAfter) _names.Add($"{name} {suffix}", new Place { Kind = PlaceKind.None, Name = name });
            _names.Add(name, port);
        }

        if (ports.Count == 0) throw new SeedException("ports.csv", 1, null, "there is no port: without names no article can be read.");
        return ports;
    }

    private void AddCrossings(string folder, Dictionary<string, Place> ports)
    {
        foreach (var row in SeedFile.Read(folder, "crossings.csv", "port_slug", "crossing", "closure_type", "aliases"))
        {
            var slug = row.Required("port_slug");
            if (!ports.TryGetValue(slug, out var port)) throw row.Refuse("port_slug", $"there is no port \"{slug}\".");
            var crossing = row.Optional("crossing");
            var mode = row.Optional("closure_type");
            if (mode is not null && !ClosureTypes.All.Contains(mode)) throw row.Refuse("closure_type", $"\"{mode}\" is not one of {string.Join(", ", ClosureTypes.All)}.");

            var place = crossing is null ? port with { IsAmbiguous = false } : port with { Kind = PlaceKind.Crossing, Crossing = crossing, Mode = mode, IsAmbiguous = false };
            if (crossing is not null) AddCrossing(crossing, place);
            foreach (var alias in (row.Optional("aliases") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                _names.Add(alias, place with { IsAmbiguous = Common(alias), IsMexican = crossing is null && MexicanTowns.Contains(Folding.Fold(alias)) });
        }

        foreach (var row in SeedFile.Read(folder, "ports.csv", "port_code", "port_slug", "port", "state", "field_office", "mexican_town", "time_zone", "latitude", "longitude"))
        {
            var town = row.Required("mexican_town");
            var name = row.Required("port");
            _across[town] = [.. _across.GetValueOrDefault(town) ?? [], name];
            if (!MexicanTowns.IsTooCommon(town)) _names.Add(town, ports[row.Required("port_slug")] with { IsMexican = true, IsAmbiguous = false });
        }
    }

    /// <summary>Also without its last words, for "the Paso del Norte and World Trade bridges".</summary>
    private void AddCrossing(string name, Place place)
    {
        _names.Add(name, place with { IsAmbiguous = Common(name) });
        foreach (var ending in (ReadOnlySpan<string>)[" International Railway Bridge", " International Rail Bridge", " International Bridge", " Bridge", " bridge", " ferry"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) _names.Add(name[..^ending.Length], place with { IsAmbiguous = true });
        }
    }

    /// <summary>A single word that is a word or a surname besides: "Gateway", "Stanton", "Donna", "Veterans".</summary>
    private static bool Common(string alias) => MexicanTowns.CommonWords.Contains(Folding.Fold(alias));

    private void AddAreas()
    {
        _names.AddAll(Areas.WholeBorder, new Place { Kind = PlaceKind.Border, Name = FigureVocabulary.WholeBorder });
        foreach (var (name, state) in Areas.Sectors)
        {
            var sector = new Place { Kind = PlaceKind.Area, Name = $"{name} sector", State = state };
            _names.Add($"{name} sector", sector);
            _names.Add($"{name} Border Patrol sector", sector);
            _names.Add($"Border Patrol's {name} sector", sector);
        }

        foreach (var (name, state) in Areas.Regions) _names.Add(name, new Place { Kind = PlaceKind.Area, Name = name, State = state });
        foreach (var name in Areas.MexicanStates) _names.Add(name, new Place { Kind = PlaceKind.Area, Name = name });
        foreach (var (name, aliases) in Areas.States) _names.AddAll(aliases, new Place { Kind = PlaceKind.State, Name = name, State = name });
    }
}

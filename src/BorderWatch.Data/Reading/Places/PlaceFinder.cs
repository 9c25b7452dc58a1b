using BorderWatch.Data.Reading.Claims;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Places;

/// <summary>Finds the names of a sentence, and leaves out those that its neighbours show to be no port.</summary>
internal sealed class PlaceFinder(Gazetteer gazetteer)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private Place? _laredo;
    private Place? _eaglePass;
    private bool _isNoElPaso;
    private string? _last;

    /// <summary>By the port that a Mexican town stands for where nothing else is said, the one of the same town that the article is about.</summary>
    private Dictionary<string, string> _across = [];

    /// <summary>One for an article, to be asked its sentences in order: where Laredo is spoken of more than Eagle Pass, "Bridge I" is a bridge of Laredo, and a Douglas that was a port is one further on.</summary>
    public PlaceFinder For(string folded)
    {
        var (laredo, other) = (Count(folded, "laredo"), Count(folded, "eagle pass") + Count(folded, "piedras negras"));
        Dictionary<string, string> across = new(StringComparer.Ordinal);
        var isNoElPaso = other > 0 && Count(folded, "el paso") + Count(folded, "juarez") == 0;
        foreach (var ports in gazetteer.Across)
        {
            if (Main(folded, ports) is { } main && main != ports[0]) across[ports[0]] = main;
        }

        return new(gazetteer) { _across = across, _laredo = laredo > other ? gazetteer.Port("Laredo") : null, _eaglePass = gazetteer.Port("Eagle Pass"), _isNoElPaso = isNoElPaso };
    }

    // "Mexicali", in an article about Calexico East. Names hold each other.
    private static string? Main(string folded, List<string> ports)
    {
        var counts = ports.ToDictionary(port => port, port => Count(folded, Folding.Fold(port)));
        foreach (var port in ports) counts[port] -= ports.Where(other => other != port && other.Contains(port, StringComparison.Ordinal)).Sum(other => counts[other]);
        var best = ports.MaxBy(port => counts[port])!;
        return counts[best] > counts[ports[0]] ? best : null;
    }

    private static int Count(string folded, string name)
    {
        var (count, at) = (0, 0);
        while ((at = folded.IndexOf(name, at, StringComparison.Ordinal)) >= 0) (count, at) = (count + 1, at + name.Length);
        return count;
    }

    // "The Union Pacific bridge" of a story that never names El Paso is the railroad's other one.
    private Place Here(Place place, List<PlaceMention> before) =>
        place is { Kind: PlaceKind.Port, IsMexican: true } && _across.GetValueOrDefault(place.Name) is { } main ? gazetteer.Port(main)! with { IsMexican = true, IsAmbiguous = false }
        : _eaglePass is { } eaglePass && (_isNoElPaso || IsOfEaglePass(before)) && place is { Name: "El Paso", Crossing: "Union Pacific rail bridge" } ? eaglePass with { Kind = PlaceKind.Crossing, Crossing = "Eagle Pass rail bridge", Mode = place.Mode, IsAmbiguous = false }
        : IsOfEaglePass(before) ? place : OfLaredo(place);

    // "Eagle Pass, Bridge II: open. Bridge I remains closed": the port that was named last.
    private bool IsOfEaglePass(List<PlaceMention> before) => (before.LastOrDefault(other => other.Place is { Kind: PlaceKind.Port, IsMexican: false }).Place?.Name ?? _last) == "Eagle Pass";

    private Place OfLaredo(Place place) => _laredo is { } laredo && place is { Kind: PlaceKind.Crossing, Name: "Eagle Pass", Crossing: { } crossing } && crossing.StartsWith("Bridge ", StringComparison.Ordinal) ? laredo with { Kind = PlaceKind.Crossing, Crossing = crossing is "Bridge I" ? "Gateway to the Americas" : crossing is "Bridge II" ? "Juarez-Lincoln" : crossing, IsAmbiguous = place.IsAmbiguous } : place;

    /// <summary>"Eagle Pass Mayor Rolando Salinas": a port's town, named only to say whose mayor he is.</summary>
    public Place? Hint(Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (!sentence.Tokens[at].IsCapital) continue;
            var length = gazetteer.Names.Match(sentence.Tokens, at, out var place);
            if (length > 1 && place is { Kind: PlaceKind.None, Name.Length: > 0 } && sentence.WordAt(at + length - 1) is "mayor" or "police" or "judge" or "city" or "council" or "resident" or "residents" or "sheriff" or "fire" or "chamber" or "businessman") return gazetteer.Port(place.Name);
        }

        return null;
    }

    public List<PlaceMention> Find(Sentence sentence)
    {
        List<PlaceMention> found = [];
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            var length = gazetteer.Names.Match(tokens, at, out var place);
            if (length == 0) continue;
            if (Means(sentence, at, length, place!, found)) found.Add(new(at, at + length, Here(place!, found)));
            if (place!.Kind == PlaceKind.None || found is [.., var last] && last.First == at) at += length - 1;
        }

        _last = found.LastOrDefault(one => one.Place is { Kind: PlaceKind.Port, IsMexican: false }).Place?.Name ?? _last;
        return found;
    }

    private bool Means(Sentence sentence, int at, int length, Place place, List<PlaceMention> before)
    {
        var tokens = sentence.Tokens;
        if (place.Kind == PlaceKind.None) return false;
        if (place.Kind == PlaceKind.Border) return true;
        if (!tokens[at].IsCapital) return false;
        if (place.Kind == PlaceKind.State) return tokens[at].Word.Length > 2 || sentence.Text[tokens[at].Start + 1] is >= 'A' and <= 'Z' || tokens[at].Word == "n.m";
        if (place.Kind == PlaceKind.Area) return true;
        if (IsOfAnotherState(sentence, at + length, place)) return false;

        if (!place.IsAmbiguous) return true;
        var name = place.Crossing ?? place.Name;
        if (IsShownToBeOne(sentence, at, at + length, place, before)) _shown.Add(name);
        else if (!_shown.Contains(name) || IsInPersonsName(sentence, at, at + length)) return false;
        return true;
    }

    // A given name before it, a surname or what only people do after it.
    private static bool IsInPersonsName(Sentence sentence, int at, int next) =>
        (at > 1 && sentence.Tokens[at - 1] is { IsWord: true, IsCapital: true } && !IsLink(sentence.WordAt(at - 1))) || (next < sentence.Tokens.Count && sentence.Tokens[next] is { IsWord: true, IsCapital: true } && !IsLink(sentence.WordAt(next)))
        || ClauseWords.IsSpeech(sentence.WordAt(next)) || ClauseWords.IsSpeech(sentence.WordAt(at - 1));

    // "Columbus, Ohio", "Laredo, Missouri": a capital word after the comma, that is no state of the port, and then a comma or the end.
    private static bool IsOfAnotherState(Sentence sentence, int next, Place place)
    {
        var tokens = sentence.Tokens;
        return next + 1 < tokens.Count && tokens[next].Is(",") && OtherStates.Contains(tokens[next + 1].Word) && tokens[next + 1].IsCapital
            && !(place.State ?? "").StartsWith(tokens[next + 1].Word, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsShownToBeOne(Sentence sentence, int at, int next, Place place, List<PlaceMention> before)
    {
        var tokens = sentence.Tokens;
        var (left, right) = (sentence.WordAt(at - 1), sentence.WordAt(next));
        if (at == 0 && next >= tokens.Count - 1) return true; // "Presidio.": a heading of its own
        if (right == "," && Areas.States.Any(state => state.Name == place.State && state.Aliases.Any(alias => Folding.Fold(alias).TrimEnd('.') == sentence.WordAt(next + 1) || Folding.Fold(alias).StartsWith(sentence.WordAt(next + 1) + " ", StringComparison.Ordinal)))) return true;
        if (ThemeWords.IsCrossingWord(right) || ThemeWords.IsMode(right)) return true;
        if (right is "'s" && (ThemeWords.IsCrossingWord(sentence.WordAt(next + 1)) || ThemeWords.IsMode(sentence.WordAt(next + 1)))) return true;
        if (at > 0 && tokens[at - 1] is { IsWord: true, IsCapital: true } && at > 1 && !IsLink(left)) return false; // a given name stands before it
        if (next < tokens.Count && tokens[next] is { IsWord: true, IsCapital: true } && !IsLink(right) && before.Count == 0) return false; // a surname stands after it
        if (left is "in" or "at" or "near" or "into" or "from" or "through" or "between" or "of" or "to" or "outside" or "around" or "on" or "across" or "via" or "over" or "opposite" or "downtown" or "by" or "the") return true;
        if (left is "and" or "," or "&" or "or" && before is [.., var last] && last.Next >= at - 2 && last.Place.IsPort) return true;
        if (right is ":" or "-" or Dash && at <= 2) return true;
        if (right is "and" or "," && next + 1 < tokens.Count && (tokens[next + 1].IsCapital || (tokens[next + 1].Is("the") && next + 2 < tokens.Count && tokens[next + 2].IsCapital))) return true;

        if (right == "," && sentence.WordAt(next + 1) is "near" or "south" or "north" or "east" or "west" or "southeast" or "southwest" or "across") return true; // "Andrade, near Yuma, was closed"

        // At the beginning of a sentence or after what leads it in, before a verb that only a place has.
        return (at == 0 || (left == "," && at <= 6) || tokens[at - 1].Is(Dash) || (tokens[at - 1].Is("-") && tokens[at - 1].Start > tokens[at - 2 >= 0 ? at - 2 : 0].End)) && right is "was" or "is" or "has" or "never" or "remains" or "stays" or "closed" or "reopened" or "handles" or "will" or "to" or "now" or "had" or "shut" or "shuts" or "closes" or "reopens" or "opens" or "resumed" or "resumes" or "remained" or "stopped" or "stayed" or "would";
    }

    private const string Dash = "—";

    private static bool IsLink(string word) => word is "and" or "the" or "in" or "at" or "near" or "of" or "to" or "international" or "port" or "bridge" or "u.s" or "downtown" or "only" or "when" or "while" or "after" or "ciudad"
        or "on" or "but" or "both" or "officials" or "authorities" or "cbp" or "from";

    private static readonly HashSet<string> s_otherStates = new(StringComparer.Ordinal)
    {
        "ohio", "georgia", "indiana", "missouri", "mississippi", "nebraska", "wisconsin", "illinois", "kansas", "michigan", "montana", "wyoming", "nevada", "oregon", "washington", "florida", "virginia",
        "italy", "ga", "ind", "mo", "miss", "neb", "wis", "ill", "pa", "pennsylvania", "tennessee", "colorado", "massachusetts", "kentucky", "isle",
    };

    private static HashSet<string> OtherStates => s_otherStates;
}

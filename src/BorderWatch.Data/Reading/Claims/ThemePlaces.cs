using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Which of the names around an action are the places that it is about, and which only say where those lie.</summary>
internal static class ThemePlaces
{
    public static List<ThemeMention> Kept(MarkedSentence sentence, List<ThemeMention> mentions)
    {
        var places = mentions.Where(mention => mention.Place is { Kind: not PlaceKind.Area } || mention.Place is { Kind: PlaceKind.Area, State: not null }).ToList();
        var ports = places.Where(mention => mention.Place!.IsPort).ToList();

        // A Mexican town beside an American name says where the other end is.
        if (ports.Any(port => !port.Place!.IsMexican)) ports.RemoveAll(port => port.Place!.IsMexican && (IsAcross(sentence, port) || ports.Any(other => !other.Place!.IsMexican && other.Place.Name == port.Place.Name)));

        places.RemoveAll(place => IsOneOfTwo(sentence, place.First));
        ports.RemoveAll(port => IsOneOfTwo(sentence, port.First));

        // "the Ysleta-Zaragoza Bridge in El Paso": the town that a crossing lies in.
        ports.RemoveAll(port => Lead(sentence, port) is var lead && sentence[lead] is "in" or "near" or "outside" or "downtown" && ports.Any(other => other.First < port.First && IsOnlyNouns(sentence, other.Next, lead)));

        // "the Morley gate in Nogales", "the Bridge of the Americas in El Paso": the crossing says it more precisely.
        ports.RemoveAll(port => port.Place!.Kind == PlaceKind.Port && ports.Any(other => other.Place!.Kind == PlaceKind.Crossing && other.Place.Name == port.Place.Name));
        ports = [.. ports.DistinctBy(port => (port.Place!.Name, port.Place.Crossing))];
        if (ports.Count == 0) return [.. Unnamed(sentence, places)];

        var states = places.Where(mention => mention.Place!.Kind == PlaceKind.State && !ports.Any(port => port.Place!.State == mention.Place.Name) && !IsOfBorder(sentence, mention)).DistinctBy(state => state.Place!.Name);
        var areas = places.Where(mention => mention.Place!.Kind == PlaceKind.Area && sentence[mention.First - 1] is "in" or "near" && sentence.TermAt(mention.First - 2) is { Term.Role: TermRole.Crossing });
        return [.. ports.Concat(states).Concat(areas).OrderBy(mention => mention.First)];
    }

    // The "in" of "in far east El Paso".
    private static int Lead(MarkedSentence sentence, ThemeMention port)
    {
        var at = port.First - 1;
        while (at > 0 && sentence[at] is "far" or "east" or "west" or "north" or "south" or "central" or "nearby" or "eastern" or "western" or "-" or "side") at--;
        return at;
    }

    private static bool IsOnlyNouns(MarkedSentence sentence, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (sentence.TermAt(i) is not { Term.Role: TermRole.Crossing } && sentence[i] is not ("international" or "in")) return false;
        }

        return true;
    }

    // "between Lukeville and Sonoyta", "from Juárez", "with Piedras Negras".
    private static bool IsAcross(MarkedSentence sentence, ThemeMention port) => sentence[port.First - 1] is "and" or "from" or "with" or "to" or "-" or "opposite" or "," or "(" or "/";

    private static IEnumerable<ThemeMention> Unnamed(MarkedSentence sentence, List<ThemeMention> places)
    {
        var states = places.Where(mention => mention.Place!.Kind == PlaceKind.State).DistinctBy(state => state.Place!.Name).ToList();
        if (states.Count > 0) return states;
        var areas = places.Where(mention => mention.Place!.Kind == PlaceKind.Area).DistinctBy(area => area.Place!.State).Take(1).ToList();
        return areas.Count > 0 ? areas : places.Where(mention => mention.Place!.Kind == PlaceKind.Border).Take(1);
    }

    /// <summary>Whether a place is one of two that a crossing is between, "the only crossing between Yuma and Nogales": it is neither.</summary>
    public static bool IsOneOfTwo(MarkedSentence sentence, int at)
    {
        var second = sentence[at - 1] is "and" ? sentence.PlaceAt(at) : sentence.PlaceAt(at) is { } one && sentence[one.Next] is "and" ? sentence.PlaceAt(one.Next + 1) : null;
        return second is { Place.IsMexican: false } far && sentence.PlaceAt(far.First - 2) is { Place.IsMexican: false } near && sentence[near.First - 1] is "between" && sentence.TermAt(near.First - 2) is { Term: { Role: TermRole.Crossing, Mode: null } };
    }

    // "on the Texas-Mexico border" only says which border.
    private static bool IsOfBorder(MarkedSentence sentence, ThemeMention state) => sentence[state.Next] == "-" || sentence[state.First - 1] == "-" || sentence[state.Next] is "border" or "side";
}

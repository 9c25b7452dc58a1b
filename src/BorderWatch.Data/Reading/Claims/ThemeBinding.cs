using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>
/// Says which mode goes with which place: "rail crossings in A and B and a footbridge at C", "the A rail bridge", "A to trucks
/// and B to walkers".
/// </summary>
internal static class ThemeBinding
{
    public static (IReadOnlyList<ThemeItem> Items, IReadOnlyList<string> Loose) Bind(MarkedSentence sentence, List<ThemeMention> mentions, List<ThemeMention> places, ActionMention action)
    {
        var modes = mentions.Where(mention => mention.Term?.Mode is not null).ToList();
        if (places.Count > 1 && Enumerable.Range(places[0].Next, places[^1].First - places[0].Next).Any(i => sentence[i] == ";")) return (Listed(sentence, modes, places), []);
        Dictionary<int, List<string>> bound = places.ToDictionary(place => place.First, _ => new List<string>());
        HashSet<int>? last = null;
        foreach (var mode in modes)
        {
            var run = Forward(sentence, mode, modes, places, action) ?? Backward(mode, modes, places, action) ?? last;
            if (run is null) continue;
            foreach (var place in run)
            {
                if (!bound[place].Contains(mode.Term!.Mode!)) bound[place].Add(mode.Term.Mode!);
            }

            last = run;
        }

        var all = modes.Select(mode => mode.Term!.Mode!).Distinct().ToList();
        if (places.Count > 0 && bound.Values.All(list => list.Count == 0))
        {
            foreach (var list in bound.Values) list.AddRange(all);
        }

        return ([.. places.Select(place => new ThemeItem(place.Place!, Whole(bound[place.First]), place.First, place.Next))], places.Count == 0 ? Whole(all) : []);
    }

    // "in Eagle Pass, Texas (vehicular processing); Lukeville, Arizona; and the Morley Gate": each item has its own mode, or the one before them all.
    private static List<ThemeItem> Listed(MarkedSentence sentence, List<ThemeMention> modes, List<ThemeMention> places)
    {
        var shared = modes.Where(mode => mode.Next <= places[0].First).Select(mode => mode.Term!.Mode!).Distinct().ToList();
        var areThings = modes.Where(mode => mode.Next <= places[0].First).All(mode => mode.Term!.Role.HasFlag(TermRole.Crossing) || sentence.TermAt(mode.Next) is { Term.Role: TermRole.Crossing }); // "two rail bridges, at A and B; the port of entry in C"
        return [.. places.Select(place =>
        {
            var (from, to) = (place.First, place.Next);
            while (from > 0 && sentence[from - 1] != ";") from--;
            while (to < sentence.Count && sentence[to] != ";") to++;
            List<string> own = [.. modes.Where(mode => mode.First >= Math.Max(from, places[0].First) && mode.Next <= to).Select(mode => mode.Term!.Mode!).Distinct()];
            var isOther = from > places[0].First && areThings && sentence.Terms.Any(term => term.First >= from && term.Next <= to && term.Term is { Role: TermRole.Crossing, Mode: null });
            return new ThemeItem(place.Place!, own.Count > 0 ? Whole(own) : isOther ? [] : Whole(shared), place.First, place.Next);
        })];
    }

    // "all traffic, cars and trucks" is all.
    private static List<string> Whole(List<string> modes) => modes.Contains(ThemeWords.All) ? [ThemeWords.All] : [.. modes.Distinct()];

    /// <summary>The places after a mode, up to the next mode, if a preposition leads to them: "rail crossings in A and B".</summary>
    private static HashSet<int>? Forward(MarkedSentence sentence, ThemeMention mode, List<ThemeMention> modes, List<ThemeMention> places, ActionMention action)
    {
        var next = places.Where(place => place.First >= mode.Next).Select(place => (ThemeMention?)place).FirstOrDefault();
        if (next is not { } first) return null;
        var led = false;
        for (var i = mode.Next; i < first.First; i++)
        {
            led |= sentence[i] is "in" or "at" or "near" or "into" or "on" or "between" or "through" or "across" or "of" or "over" or "from" or "—" or "connecting" or "linking" or "outside";
            if (sentence[i] is "and" or "," && !led && !modes.Any(other => other.First > i && other.First < first.First)) return null; // "to vehicles, and PedWest to ..."
        }

        if (!led && mode.First < action.First && first.First >= action.Next) led = true;
        return led ? Run(sentence, places, modes, first, isThing: mode.Term!.Role.HasFlag(TermRole.Crossing) || sentence.TermAt(mode.Next) is { Term.Role: TermRole.Crossing }) : null;
    }

    /// <summary>The places before a mode: "the A rail bridge", "A and B rail crossings", "A to trucks".</summary>
    private static HashSet<int>? Backward(ThemeMention mode, List<ThemeMention> modes, List<ThemeMention> places, ActionMention action)
    {
        var previous = places.Where(place => place.Next <= mode.First).Select(place => (ThemeMention?)place).LastOrDefault();
        if (previous is not { } last) return null;
        var from = modes.Where(other => other.Next <= mode.First).Select(other => other.Next).DefaultIfEmpty(0).Max();
        if (from > last.Next) return null; // another mode in between: this one goes where that one went

        HashSet<int> run = [last.First];
        for (var i = places.IndexOf(last) - 1; i >= 0; i--)
        {
            if (modes.Any(other => other.First > places[i].First && other.First < places[i + 1].First) || (places[i].Next <= action.First && places[i + 1].First >= action.Next)) break;
            run.Add(places[i].First);
        }

        return run;
    }

    private static HashSet<int> Run(MarkedSentence sentence, List<ThemeMention> places, List<ThemeMention> modes, ThemeMention first, bool isThing)
    {
        HashSet<int> run = [];
        var before = first;
        foreach (var place in places.SkipWhile(place => place.First != first.First))
        {
            if (place.First != first.First && modes.Any(mode => mode.First >= before.Next && mode.First < place.First)) break;
            if (place.First != first.First && BeginsAnew(sentence, before.Next, place.First)) break;
            if (isThing && place.First != first.First && sentence[place.First - 1] is "the" && sentence[place.First - 2] is "and" or "," && sentence.TermAt(place.Next) is { Term: { Role: TermRole.Crossing, Mode: null } }) break; // "pedestrian crossings in San Diego and Nogales, and the Lukeville crossing"
            run.Add(place.First);
            before = place;
        }

        return run;
    }

    // "curtailed vehicle traffic at a bridge in Texas and a crossing in Arizona": the traffic of both.
    private static bool IsTraffic(MarkedSentence sentence, int before) => sentence.Terms.LastOrDefault(term => term.Next <= before && term.Term.Mode is not null) is { Term: { } mode } last
        && !mode.Role.HasFlag(TermRole.Crossing) && sentence.TermAt(last.Next) is null or { Term.Role: TermRole.Process };

    // ", a port of entry in Lukeville": another thing, of which no mode is said; "as well as at an entry point" is one more of the same.
    private static bool BeginsAnew(MarkedSentence sentence, int first, int next) => sentence.Terms.Any(term =>
        term.First > first && term.Next <= next && term.Term is { Role: TermRole.Crossing, Mode: null } && sentence[term.First - 1] is "a" or "an" or "the" or "one" && !(sentence[term.First - 2] is "and" && IsTraffic(sentence, first)) && !ClauseWords.IsPreposition(sentence[term.First - 2]));
}

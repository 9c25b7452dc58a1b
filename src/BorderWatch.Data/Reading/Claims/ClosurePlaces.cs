using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Where an action took place: at the places of its theme, at one named earlier in the sentence or before it, or at one without a name.</summary>
internal sealed class ClosurePlaces(Focus focus)
{
    /// <param name="before">Whether the place was not named in the words of the action.</param>
    public IReadOnlyList<ThemeItem> Of(MarkedSentence sentence, ActionMention action, Theme theme, DayWords? day, out bool before)
    {
        before = false;
        if (theme.Items.Count > 0) return WithThere(sentence, theme, Named(sentence, action, theme));

        if ((theme.LooseModes.Count > 0 || day is not null && IsToTravelers(sentence, action.Next)) && (day is not null || theme.LooseModes is [ClosureTypes.Cargo]) && theme.Roles.HasFlag(TermRole.Crossing) && Enumerable.Range(Math.Max(0, theme.First), Math.Max(0, Math.Min(theme.Next, sentence.Count - 1) - Math.Max(0, theme.First))).Any(i => sentence[i] is "the" && sentence[i + 1] is "border" && sentence.TermAt(i + 1) is { Term.Role: TermRole.Crossing } term && term.Next == i + 2 && !ClauseWords.IsPreposition(sentence[i - 1])))
            return [new(new Place { Kind = PlaceKind.Border, Name = FigureVocabulary.WholeBorder }, theme.LooseModes, -1, -1)]; // "The border was closed to Mexican cattle"
        if (theme.LooseModes is [ClosureTypes.Cargo] && sentence.Terms.Any(term => sentence[term.First] is "freight") && focus.Anywhere(sentence.Paragraph).Any(item => item.Modes.Contains(ClosureTypes.Rail))) theme = theme with { LooseModes = [ClosureTypes.Rail] };
        var hasNoun = theme.LooseModes.Count > 0 || theme.Roles != TermRole.None;
        var isNoun = action.Word.Form == ActionForm.Noun;
        if (!hasNoun && (isNoun ? !IsDatedNoun(sentence, action, day) : !theme.PointsBack)) return [];
        if (isNoun && !hasNoun && sentence[action.Next] is "here" && focus.Dateline is { Count: > 0 } here)
        {
            before = true;
            return here;
        }

        if (theme.Roles.HasFlag(TermRole.Crossing) && !theme.IsNew && UnnamedBefore(sentence, action) is { } state) return [state];

        if (theme.Items.Count == 0 && Number(sentence, theme, action) is > 1 and var number && focus.Together(number) is { Count: > 0 } together)
        {
            before = true;
            return theme.LooseModes.Count > 0 ? [.. together.Select(item => item with { Modes = theme.LooseModes })] : together;
        }

        if (!hasNoun && !isNoun && sentence.Terms.LastOrDefault(term => term.Next <= action.First && term.Term is { Role: TermRole.Crossing, Mode: not null }) is { Term: { Mode: { } mine } } && Enumerable.Range(theme.First, Math.Max(0, theme.Next - theme.First)).Any(i => sentence[i] is "it"))
            theme = theme with { LooseModes = [mine] }; // "The cargo compound had a bad week, when a wildfire had it shut"
        if (theme.Roles.HasFlag(TermRole.Crossing) && sentence[sentence.TextStart] is "that" && theme.First <= sentence.TextStart + 1 && sentence.TermAt(sentence.TextStart + 1) is { Term: { Role: TermRole.Crossing, Mode: null } } && focus.Mentioned is { } mentioned)
        {
            before = true; // "beneath the bridge in nearby Del Rio. That port of entry was shut"
            return [new(mentioned, theme.LooseModes, -1, -1)];
        }

        var earlier = Earlier(sentence, action);
        if (isNoun && earlier.Count == 0 && theme.LooseModes is [var only] && focus.Of(only) is { Count: > 0 } known)
        {
            before = true; // "the rail suspension alone", far below where the trains were told of
            return known;
        }

        if (theme.IsNew && earlier.Count == 0 && focus.Dateline is { Count: > 0 } written) return [.. written.Select(item => item with { Modes = theme.LooseModes })];
        if (theme.IsNew && earlier.Count > 0 && !IsSetting(sentence, earlier, theme.First)) earlier = [];
        if (earlier.Count > 0 && earlier.All(item => item.Place.Kind == PlaceKind.Crossing) && theme.LooseModes.Count > 0) earlier = [.. earlier.Select(item => item.Place.Mode is { } own && !theme.LooseModes.Contains(own) ? item with { Place = item.Place with { Kind = PlaceKind.Port, Crossing = null, Mode = null } } : item)];
        if (earlier.Count > 0 && theme.LooseModes.Count == 0 && Prefixed(sentence, earlier[^1], action) is { Count: > 0 } prefixed) theme = theme with { LooseModes = prefixed };
        var found = earlier.Count > 0 ? earlier : IsUnknown(theme, sentence) ? [] : hasNoun && !theme.IsNew ? focus.Anywhere(sentence.Paragraph) : focus.At(sentence.Paragraph);
        if (earlier.Count > 0 && theme.LooseModes.Count == 0 && theme.Roles.HasFlag(TermRole.Lane) && sentence[theme.First] is "the") found = [.. found.Select(item => focus.At(sentence.Paragraph).FirstOrDefault(known => known.Place.Name == item.Place.Name && known.Modes.Count > 0) ?? item)]; // "Cars were lined up past the Tijuana river by the time the lanes were reopened"
        if (found.Count > 0)
        {
            before = earlier.Count == 0;
            if (action.Word.Action == ReadActions.Reduced && theme.LooseModes.Count == 0 && theme.Roles.HasFlag(TermRole.Hours) && sentence.Terms.Exists(term => term.First >= theme.First && term.Next <= theme.Next && sentence[term.First] is "port" or "crossing")) return [.. found.Select(item => item with { Modes = [] })]; // "The port's hours were cut"
            if (theme.LooseModes.Count > 0) return [.. found.Select(item => theme.Roles.HasFlag(TermRole.Lane) && item.Place.Mode is ClosureTypes.Pedestrian or ClosureTypes.Rail && !theme.LooseModes.Contains(item.Place.Mode) ? OfPort(item, theme.LooseModes) : item with { Modes = theme.LooseModes })];
            // "A flood shut the port in 2011": all of it, whatever of it was shut before; what reopens is what was shut.
            var areRail = found.All(item => item.Modes is [ClosureTypes.Rail]) && sentence.Terms.Exists(term => term.First >= theme.First && term.Next <= theme.Next && sentence[term.First] is "bridge" or "bridges" or "crossing"); // "The bridges were closed", of trains
            if (!areRail && theme.Roles.HasFlag(TermRole.Crossing) && action.Word.Action is ReadActions.Closed or ReadActions.Suspended && !isNoun && !sentence.Terms.Any(term => term.First >= theme.First && term.Next <= theme.Next && sentence[term.First] is "crossings" or "entrance" or "entrances" or "walkway" or "ramp") && sentence.Terms.All(term => term.Term.Role != TermRole.Crossing || sentence[term.First - 1] is not ("same" or "these" or "those" or "both" or "two")))
                return [.. found.Select(item => item with { Modes = [] })];
            if (theme.Roles.HasFlag(TermRole.Lane)) return [.. found.Select(item => item.Place.Mode is ClosureTypes.Pedestrian ? OfPort(item, [ClosureTypes.Vehicle]) : item.Modes is [ClosureTypes.Pedestrian] ? item with { Modes = [ClosureTypes.Vehicle] } : item)];
            if (action.Word.Action == ReadActions.Reopened && theme.Roles is TermRole.Process) hasNoun = false; // "service picked up again": of what was stopped
            return hasNoun ? found : [.. found.Select(item => item.Modes.Count > 0 ? item : focus.At(sentence.Paragraph).FirstOrDefault(known => known.Place == item.Place) ?? focus.At(sentence.Paragraph).FirstOrDefault(known => known.Place.Name == item.Place.Name && item.Place.Crossing is null) ?? item)];
        }

        if (!theme.IsNew && sentence.Places.FirstOrDefault(place => place.First >= action.Next && place.Place.IsPort) is { Place: not null } later)
        {
            before = true; // "We had to close the bridge," said the mayor of Eagle Pass
            return [new(later.Place, theme.LooseModes, later.First, later.Next)];
        }

        if (theme.LooseModes.Contains(ClosureTypes.Cargo) && Enumerable.Range(action.Next, Math.Max(0, sentence.Count - action.Next)).Any(i => sentence[i] == "mexico" && sentence[i - 1] is "from" or "to" or "with"))
            return [new(new Place { Kind = PlaceKind.Border, Name = FigureVocabulary.WholeBorder }, theme.LooseModes, -1, -1)];
        if (!theme.Roles.HasFlag(TermRole.Crossing) || !theme.IsNew) return [];
        var unnamed = new Place { Kind = PlaceKind.Border, Name = $"other:{FigureVocabulary.WholeBorder} (unnamed)" };
        return [new(unnamed, theme.LooseModes, -1, -1)];
    }

    // "The border was closed to nonessential travel", "reopened to vaccinated visitors"
    private static bool IsToTravelers(MarkedSentence sentence, int at) =>
        sentence[at] is "to" && Enumerable.Range(at + 1, 3).Any(i => sentence[i] is "nonessential" or "essential" or "vaccinated" or "tourists" or "visitors" or "travelers" or "travel" or "foreigners");

    // "Vehicle lanes", after a footbridge: those of its port.
    private static ThemeItem OfPort(ThemeItem item, IReadOnlyList<string> modes) => item with { Place = item.Place with { Kind = PlaceKind.Port, Crossing = null, Mode = null }, Modes = modes };

    // "Freight trains there, and in El Paso, were halted": there is where the sentence before was.
    private IReadOnlyList<ThemeItem> WithThere(MarkedSentence sentence, Theme theme, IReadOnlyList<ThemeItem> items)
    {
        if (items.Count == 0 || items[0].First < 2 || !items[0].Place.IsPort) return items;
        for (var i = Math.Max(theme.First, items[0].First - 5); i < items[0].First; i++)
        {
            if (sentence[i] is not "there" || !(sentence[i + 1] is "and" || sentence[i + 1] is "," && sentence[i + 2] is "and")) continue;
            return [.. focus.At(sentence.Paragraph).Where(known => known.Place.IsPort && items.All(item => item.Place.Name != known.Place.Name)).Select(known => new ThemeItem(known.Place with { Kind = PlaceKind.Port, Crossing = null, Mode = null }, items[0].Modes, -1, -1)), .. items];
        }

        return items;
    }

    private IReadOnlyList<ThemeItem> Named(MarkedSentence sentence, ActionMention action, Theme theme)
    {
        if (theme.LooseModes.Count == 0 && theme.Items.All(item => item.Place.IsPort && item.Modes.Count == 0 && item.Place.Mode is null) && IsDefinite(sentence, action, theme)
            && focus.Modes(theme.Items, sentence.Paragraph) is { Count: > 0 } modes) return [.. theme.Items.Select(item => item with { Modes = modes })];

        if (theme.LooseModes.Count == 0 && theme.Items is [{ Place: { IsPort: true, Mode: null }, Modes.Count: 0, First: > 0 } other] && Enumerable.Range(Math.Max(0, other.First - 5), Math.Min(5, other.First)).Any(i => sentence[i] is "the" && sentence[i + 1] is "other" && sentence[i + 2] is "," or "in" or "at") && focus.At(sentence.Paragraph) is [{ Modes.Count: > 0 } first, ..])
            return [other with { Modes = first.Modes }]; // "one of two rail bridges at El Paso; the other, at Eagle Pass"
        if (theme.Items.Any(item => item.Place.IsPort) || theme.Items.All(item => item.Place.Kind == PlaceKind.Border)) return theme.Items;

        // "a bridge in this Texas border city": where the story is written.
        if (theme.Items is [{ Place.Kind: PlaceKind.State, First: > 0 } state] && (sentence[state.First - 1] is "this" || sentence[sentence.TextStart] is "the" && sentence[sentence.TextStart + 1] is "only" && focus.Dateline is [{ Place.State: { } own }] && own == state.Place.Name) && focus.Dateline is { Count: > 0 } here) return [.. here.Select(item => item with { Modes = state.Modes })];

        // "The two Texas bridges", "the Texas crossings": those that were told of before.
        if (theme.Items.All(item => item.Place.Kind == PlaceKind.State) && !theme.IsNew && theme.Roles.HasFlag(TermRole.Crossing) && Enumerable.Range(Math.Max(0, theme.Items[0].First - 3), Math.Min(3, theme.Items[0].First)).Any(i => sentence[i] is "the" or "both" or "those" or "these"))
        {
            var states = theme.Items.Select(item => item.Place.Name).ToHashSet(StringComparer.Ordinal);
            List<ThemeItem> told = [.. focus.At(sentence.Paragraph).Where(item => item.Place.IsPort && item.Place.State is { } own && states.Contains(own))];
            if (told.Count > 0) return [.. told.Select(item => theme.Items[0].Modes.Count > 0 ? item with { Modes = theme.Items[0].Modes } : item)];
        }

        if (theme.Items.All(item => item.Place.Kind == PlaceKind.State) && theme.Roles.HasFlag(TermRole.Crossing) && !theme.IsNew && Earlier(sentence, action) is [{ Place: var port }] && theme.Items.All(item => item.Place.Name == port.State))
            return [new(port, theme.LooseModes.Count > 0 ? theme.LooseModes : theme.Items[0].Modes, -1, -1)]; // "Tecate ... its gate into California"

        // A state alone can be whoever acts, "Texas closed": a crossing or its traffic has to be named with it.
        var hasCrossing = theme.Roles.HasFlag(TermRole.Crossing) || theme.Items.Any(item => item.Modes.Contains(ClosureTypes.Rail));
        var hasTraffic = theme.Roles.HasFlag(TermRole.Process) && (theme.Items.Any(item => item.Modes.Count > 0) || action.Word.Form == ActionForm.Noun);
        return hasCrossing || hasTraffic ? theme.Items : [];
    }

    /// <summary>"two railway crossings" are new, and not those of the sentence before; nor is there a port that "three ports" could mean.</summary>
    private bool IsUnknown(Theme theme, MarkedSentence sentence) =>
        theme.IsNew && theme.Roles.HasFlag(TermRole.Crossing) && (focus.At(sentence.Paragraph).Count == 0 || sentence[theme.First] is "one" or "another" or "several" or "some" && sentence[theme.First + 1] is not "of" || (theme.LooseModes.Count > 0 && sentence[theme.First] != "the"));

    // "Eagle Pass, rail: closed since Monday": what the item of a list is about.
    private static IReadOnlyList<string> Prefixed(MarkedSentence sentence, ThemeItem place, ActionMention action)
    {
        var colon = Enumerable.Range(place.Next, Math.Max(0, Math.Min(8, action.First - place.Next))).FirstOrDefault(i => sentence[i] is ":", -1);
        return colon < 0 ? [] : [.. sentence.Terms.Where(term => term.First >= place.Next && term.Next <= colon && term.Term is { Mode: not null, Role: not TermRole.Other }).Select(term => term.Term.Mode!).Distinct()];
    }

    /// <summary>"Tecate: a lane", "In Eagle Pass, two bridges": the place comes first and holds for what follows.</summary>
    private static bool IsSetting(MarkedSentence sentence, List<ThemeItem> earlier, int theme) => earlier[0].First <= 3 || sentence[theme - 1] is "where" || sentence[earlier[^1].Next] is ":" or "," or "—";

    // "the bridges, in Eagle Pass and El Paso", "the closing of Bridge 1": what was spoken of before, and as it was then.
    private static bool IsDefinite(MarkedSentence sentence, ActionMention action, Theme theme)
    {
        if (theme.Roles.HasFlag(TermRole.Process)) return false;
        if (sentence[ThemeRegion.GroupStart(sentence, action) - 1] is "which") return true;
        if (action.Word.Form == ActionForm.Noun) return sentence[action.First - 1] is "the";

        return theme.Roles.HasFlag(TermRole.Crossing) && theme.Items.All(item => item.Place.Crossing is null) && sentence[theme.First] is "the" or "both" && sentence.TermAt(theme.First + 1) is not null;
    }

    // "the closure on Monday", "a stoppage by truckers that began on Monday": the day belongs to the noun, and not to what it led to.
    private static bool IsDatedNoun(MarkedSentence sentence, ActionMention action, DayWords? day)
    {
        if (day is not null && day.Next <= action.First && action.First - day.Next <= 3) return true; // "Thursday's brief shutdown"
        if (day is null || day.First < action.Next || day.First - action.Next > 9) return false;
        if (sentence[action.Next] is "here" or "there" && day.First - action.Next <= 3) return true; // "The closure here, from Dec. 4"
        return day.First - action.Next <= 1 || Enumerable.Range(action.Next, day.First - action.Next).Any(i => sentence[i] is "began" or "begins" or "started" or "starts" or "begin" or "effect" or "beginning");
    }

    private static List<ThemeItem> Earlier(MarkedSentence sentence, ActionMention action)
    {
        var ports = sentence.Places.Where(place => place.Next <= action.First && place.Place.IsPort && !ThemePlaces.IsOneOfTwo(sentence, place.First)).ToList();
        if (ports.Any(port => !port.Place.IsMexican)) ports.RemoveAll(port => port.Place.IsMexican);
        ports.RemoveAll(port => port.Place.Kind == PlaceKind.Port && sentence[port.First - 1] is "in" && ports.Any(other => other.Place.Kind == PlaceKind.Crossing && other.Next <= port.First && port.First - other.Next <= 3)); // "the Ysleta-Zaragoza bridge in El Paso"
        ports.RemoveAll(port => sentence[port.First - 1] is "in" && ports.Any(other => other.Place.Name != port.Place.Name && other.Next < port.First && port.First - other.Next <= 3 && sentence.TermAt(other.Next) is { Term.Role: TermRole.Crossing })); // "the Ysleta bridge in El Paso"
        if (ports.Any(port => port.Place.Kind == PlaceKind.Crossing)) ports.RemoveAll(port => port.Place.Kind == PlaceKind.Port && ports.Any(other => other.Place.Kind == PlaceKind.Crossing && other.Place.Name == port.Place.Name));
        if (ports.Count == 0) return [];
        List<ThemeItem> run = [new(ports[^1].Place, [], ports[^1].First, ports[^1].Next)];
        for (var i = ports.Count - 2; i >= 0 && run[0].First - ports[i].Next <= 2; i--) run.Insert(0, new(ports[i].Place, [], ports[i].First, ports[i].Next));
        return [.. run.DistinctBy(item => (item.Place.Name, item.Place.Crossing))];
    }

    /// <summary>"urged the U.S. to reopen two railroad crossings on the Texas-Mexico border, routes closed by": an unnamed crossing earlier in the sentence.</summary>
    private static ThemeItem? UnnamedBefore(MarkedSentence sentence, ActionMention action)
    {
        if (sentence.Places.Any(place => place.Place.IsPort)) return null;
        foreach (var state in sentence.Places.Where(place => place.Place.Kind == PlaceKind.State && place.Next <= action.First))
        {
            var thing = sentence.Terms.LastOrDefault(term => term.Next <= state.First && state.First - term.Next <= 3 && term.Term.Role == TermRole.Crossing);
            if (thing.Term is not null) return new(state.Place, thing.Term.Mode is { } mode ? [mode] : sentence.Terms.Where(term => term.Next == thing.First && term.Term.Mode is not null).Select(term => term.Term.Mode!).ToList(), state.First, state.Next);
        }

        return null;
    }

    // "Both have been closed", "the two bridges", "All four are in use again".
    private static int Number(MarkedSentence sentence, Theme theme, ActionMention action)
    {
        for (var i = Math.Max(0, theme.First); i < Math.Min(sentence.Count, Math.Max(theme.Next, action.First)); i++)
        {
            if (sentence[i] is "both") return 2;
            if (sentence[i] is "the" or "all" && Calendar.Small(sentence[i + 1]) is > 1 and < 10 and var number && (sentence.TermAt(i + 2) is not null || ClauseWords.IsHelper(sentence[i + 2]))) return number;
        }

        return 0;
    }
}

using BorderWatch.Data.Reading.Actions;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Reads from the tokens around an action what it is about.</summary>
internal static class ThemeReader
{
    /// <returns>Null where the action is about something else: deportations, a park, a number of people.</returns>
    public static Theme? Read(MarkedSentence sentence, ActionMention action)
    {
        var region = ThemeRegion.Of(sentence, action);
        var mentions = Mentions(sentence, region, action.Word.Form == ActionForm.Noun);
        if (!action.Word.IsWhole && IsAboutElse(sentence, region, mentions, action))
        {
            // "woke to find the downtown gates chained": what stands right before the verb is what it is about, whatever the sentence began with.
            if (!region.IsBackFirst || Subject(sentence, region) is not { } first) return null;
            region = region with { BackFirst = first, Hole = default };
            mentions = Mentions(sentence, region, isNoun: false);
            if (IsAboutElse(sentence, region, mentions, action)) return null;
        }


        var roles = mentions.Aggregate(TermRole.None, (sum, mention) => sum | (mention.Term?.Role ?? TermRole.None));
        List<string> inAction = sentence[action.First] is "only" or "open" && action.Word.IsLess && Days.Calendar.Small(sentence[action.First + 1]) is null ? [] : [.. sentence.Terms.Where(term => term.First >= action.First && term.Next <= action.Next && term.Term.Mode is not null).Select(term => term.Term.Mode!)];
        if (action.Word is { IsWhole: true, IsLess: true }) roles |= TermRole.Lane;
        var places = ThemePlaces.Kept(sentence, mentions);
        var (items, loose) = ThemeBinding.Bind(sentence, mentions, places, action);
        var main = region.IsBackFirst ? (First: region.BackFirst, Next: region.BackNext) : (First: region.AheadFirst, Next: region.AheadNext);
        if ((sentence.Terms.Any(term => term.Term.Mode == Closures.ClosureTypes.Rail) || Enumerable.Range(action.First, action.Next - action.First).Any(i => sentence[i] is "rolling" or "rolled" or "roll")) && mentions.Any(mention => mention.Term?.Mode == Closures.ClosureTypes.Cargo && sentence[mention.First] is "freight" && mention.Next == mention.First + 1))
        {
            // "the rail bridge has stopped carrying freight": what trains carry is theirs
            items = [.. items.Select(item => item with { Modes = [.. item.Modes.Select(Railed).Distinct()] })];
            loose = [.. loose.Select(Railed).Distinct()];
        }

        return new()
        {
            Items = [.. items.Select(item => item.Modes.Count > 0 ? item : item with { Modes = [.. inAction] })],
            LooseModes = [.. loose.Concat(inAction).Distinct()],
            Roles = roles,
            PointsBack = action.Word.IsWhole || PointsBack(sentence, main.First, main.Next, action),
            IsNew = IsNew(sentence, main.First, main.Next, mentions),
            IsPart = action.Word is { IsWhole: true, IsLess: true } || IsPart(sentence, main.First, main.Next, roles),
            First = Math.Min(region.BackFirst, action.First),
            Next = mentions.Count > 0 ? Math.Max(action.Next, mentions.Max(mention => mention.Next)) : action.Next,
        };
    }

    // Back over a noun phrase to its article; null where no such phrase ends at the verb, or a preposition ties it to the noun before.
    private static int? Subject(MarkedSentence sentence, ThemeRegion region)
    {
        var last = region.BackNext - 1;
        var isThing = sentence.TermAt(last) is { Term: { Role: not TermRole.Other } term } && (term.Mode is not null || term.Role != TermRole.None) || sentence.PlaceAt(last) is { Place.IsPort: true };
        if (!isThing) return null;
        for (var i = last; i > Math.Max(region.BackFirst, last - 12); i--)
        {
            if (sentence[i] is "of" or "at" && i > region.BackFirst && sentence.TermAt(i - 1) is { Term.Role: TermRole.Crossing or TermRole.Lane }) continue; // "the lanes of the bridge"
            if (ClauseWords.IsPreposition(sentence[i]) || sentence[i] is "," or "and") return null;
            if (ClauseWords.IsDeterminer(sentence[i]) || sentence[i] is "no" || sentence.PlaceAt(i) is { } place && place.First == i && !ClauseWords.IsDeterminer(sentence[i - 1])) return ClauseWords.IsPreposition(sentence[i - 1]) ? null : i;
        }

        return null;
    }

    private static string Railed(string mode) => mode == Closures.ClosureTypes.Cargo ? Closures.ClosureTypes.Rail : mode;

    private static List<ThemeMention> Mentions(MarkedSentence sentence, ThemeRegion region, bool isNoun)
    {
        List<ThemeMention> mentions = [];
        Add(region.BackFirst, region.BackNext);
        var hole = mentions.Where(mention => mention.First >= region.Hole.First && mention.Next <= region.Hole.Next).ToList();
        mentions.RemoveAll(hole.Contains);
        if (!mentions.Any(mention => mention.Term?.Mode is not null)) mentions.AddRange(hole.Where(mention => mention.Term?.Mode is not null && sentence[mention.First - 1] is "to")); // "bridges that were shut to rail traffic"
        Add(region.AheadFirst, region.AheadNext);
        if (hole.Count > 0 && !mentions.Any(mention => mention.Place is { IsPort: true }) && mentions.Any(mention => mention.Term is { Role: TermRole.Crossing }) && IsWhereabouts(sentence, region.Hole.First)) mentions.InsertRange(0, hole.Where(mention => mention.Place is { IsPort: true }));
        if (isNoun) mentions.RemoveAll(mention => sentence[mention.First] is "trucker" or "truckers" or "driver" or "drivers" or "hauliers" or "motorists"); // "a blockade of truckers" is theirs
        return mentions;

        void Add(int first, int next)
        {
            mentions.AddRange(sentence.Places.Where(place => place.First >= first && place.Next <= next).Select(place => new ThemeMention(place.First, place.Next, place.Place, null))
                .Concat(sentence.Terms.Where(term => term.First >= first && term.Next <= next).Select(term => new ThemeMention(term.First, term.Next, null, term.Term)))
                .OrderBy(mention => mention.First));
        }
    }

    // "The crossings, which link Piedras Negras with Eagle Pass, were closed": the clause says which they are.
    private static bool IsWhereabouts(MarkedSentence sentence, int comma) =>
        Enumerable.Range(comma, 4).Any(i => sentence[i] is "link" or "links" or "connect" or "connects" or "join" or "joins" or "linking" or "connecting" or "located" || sentence[i] is "are" or "is" or "lie" or "lies" && sentence[i + 1] is "in" or "at" or "near") || sentence[comma + 1] is "in" or "at" or "near";

    private static bool IsAboutElse(MarkedSentence sentence, ThemeRegion region, List<ThemeMention> mentions, ActionMention action)
    {
        var (first, next) = region.IsBackFirst && region.BackNext > region.BackFirst ? (region.BackFirst, region.BackNext) : (region.AheadFirst, region.AheadNext);
        if (region.IsBackFirst && sentence[region.BackNext] is "that" or "which" && sentence.TermAt(sentence[region.BackNext - 1] is "," ? region.BackNext - 2 : region.BackNext - 1) is { Term.Role: TermRole.Other }) return true; // "In El Paso, schools that the city closed"
        if (!region.IsBackFirst && (sentence[region.AheadFirst] is "their" or "its" || mentions.Count > 0 && mentions.All(mention => mention.Term is { Mode: null, Role: TermRole.Process or TermRole.Hours })) && IsOfOther(sentence, action)) return true;
        var head = mentions.Where(mention => mention.First >= AfterSetting(sentence, first, next, mentions) && mention.Next <= next).Select(mention => (ThemeMention?)mention).FirstOrDefault();
        if (head is null && action.Word.Form == ActionForm.Noun) return sentence[action.Next] is "of" or "in" or "on" or "at" or "to" && sentence.DayAt(action.Next) is null;
        if (head is null && sentence.Terms.Any(term => term.First >= action.First && term.Next <= action.Next && term.Term.Mode is not null)) return false; // "no trucks crossed" has its own
        if (head is null && HasUnknownNoun(sentence, first, next, region.Hole)) return true;
        if (head is null) return false;
        if (head.Value.Term?.Role == TermRole.Other) return !(sentence[head.Value.First] is "road" && mentions.Any(mention => mention.Place is { Kind: PlaceKind.Crossing } && mention.First > head.Value.First && mention.First - head.Value.Next <= 4));

        if (head.Value.Term is { Role: TermRole.None, Mode: not null } && sentence.TermAt(head.Value.Next) is not { Term.Role: TermRole.Lane } && Enumerable.Range(Math.Max(0, head.Value.First - 2), Math.Min(2, head.Value.First)).Any(i => sentence.Sentence.Tokens[i].Kind == Text.TokenKind.Number && sentence[i].Length > 1 && sentence.DayAt(i) is null && sentence.PlaceAt(i) is null)) return true; // "More than 10,000 rail cars were idle"
        if (head.Value.Term is { Role: TermRole.Crossing } && sentence[head.Value.Next] is "over" or "across" or "of" && IsOtherRiver(sentence, head.Value.Next + 1)) return true; // "The railroad bridge over the Pecos"
        if (sentence.PlaceAt(head.Value.First) is { } name && sentence[name.Next - 1] is "park") return true; // "closed Shelby Park in Eagle Pass"
        if (head.Value.Place is { Kind: PlaceKind.Port } && sentence.TermAt(head.Value.Next) is { Term.Role: TermRole.Other } && head.Value.Next < next) return true; // "The county closed Sasabe Road"
        if (head.Value.Place is { Kind: PlaceKind.State } && sentence.TermAt(head.Value.Next) is { Term.Role: TermRole.Other }) return true; // "A California Highway Patrol scale"
        if (head.Value.Term is { Role: TermRole.Crossing, Mode: null } && sentence[head.Value.Next] is "on" && Enumerable.Range(head.Value.Next + 1, Math.Clamp(next - head.Value.Next - 1, 0, 7)).Any(i => sentence[i] is "highway" or "freeway" or "road" or "interstate")) return true; // "A toll plaza on the Tijuana-Mexicali highway"
        if (head.Value.Term?.Role == TermRole.Lane && sentence[head.Value.Next] is "of" or "on" && (IsHighway(sentence, head.Value.Next + 1) || (sentence.TermAt(head.Value.Next + 1) ?? sentence.TermAt(head.Value.Next + 2)) is { Term.Role: TermRole.Other })) return true; // "a lane of Interstate 10"

        // "reduce the number of", "stop illegal crossings": people, and no traffic.
        for (var i = first; i < next; i++)
        {
            if (sentence[i] is "illegal" or "unlawful" or "unauthorized" or "irregular" or "migrant" or "migrants" or "number" or "record" && !(sentence[i] is "number" && mentions.Any(mention => mention.Term is { Role: TermRole.Lane }))) return true;
        }

        // "the shelter near the bridge": an unknown noun that a preposition follows is what the phrase is about.
        for (var i = PhraseStart(sentence, first, head.Value.First); i < head.Value.First; i++)
        {
            var word = sentence[i];
            if (sentence.Sentence.Tokens[i].IsWord && ClauseWords.IsPreposition(sentence[i + 1]) && !ClauseWords.IsPreposition(word) && !ClauseWords.IsDeterminer(word) && !ClauseWords.IsHelper(word) && sentence.DayAt(i) is null && !IsMeasure(word) && !ActionFinder.IsClosureNoun(word) && word is not ("it" or "them" or "this" or "there" or "itself")) return true;
        }

        // An unknown noun in front of a bare place, "Tijuana schools", closes itself; and what one suspends is traffic, not a town.
        if (head.Value.Place is { Kind: not PlaceKind.Border and not PlaceKind.Crossing } && action.Word is { NeedsProcess: true, Form: not ActionForm.State } && !(action.Word.Action == ReadActions.Reduced && head.Value.Place.IsPort && head.Value.Next == region.BackNext && sentence[action.Next] is "to") && !(action.Word is { Action: ReadActions.Suspended, Form: ActionForm.Past } && head.Value.Place.IsPort && head.Value.Next == region.BackNext && ClauseWords.IsBe(sentence[action.First - 1])) && !mentions.Any(mention => mention.Term is { Role: not TermRole.Other } term && (term.Role != TermRole.None || term.Mode is not null))) return true;
        return head.Value.Place is not null && IsCompound(sentence, head.Value.Next, next);
    }

    // "In Nogales, Arizona, three of the five stores": what the place only says the whereabouts of.
    private static int AfterSetting(MarkedSentence sentence, int first, int next, List<ThemeMention> mentions)
    {
        if (sentence[first] is not ("in" or "at" or "near" or "outside")) return first;
        var comma = first;
        foreach (var mention in mentions.Where(mention => mention.Place is not null && mention.First >= first && mention.Next < next))
        {
            if (mention.First > comma + 2 || sentence[mention.Next] is not ",") break;
            comma = mention.Next;
        }

        return comma > first && mentions.Any(mention => mention.First > comma && mention.Next <= next && mention.Term is { Role: TermRole.Other }) ? comma + 1 : first;
    }

    private static bool IsOtherRiver(MarkedSentence sentence, int at)
    {
        if (sentence[at] is "the") at++;
        if (at >= sentence.Count || !sentence.Sentence.Tokens[at].IsCapital || sentence.PlaceAt(at) is not null) return false;
        return sentence[at] is "pecos" or "devils" or "nueces" or "gila" or "hassayampa" or "brazos" || (sentence[at + 1] is "river" or "creek" or "wash" && sentence[at] is not ("colorado" or "tijuana" or "grande" or "new"));
    }

    // "Stores in Sonoyta have cut their hours"
    private static bool IsOfOther(MarkedSentence sentence, ActionMention action)
    {
        for (var i = ThemeRegion.SubjectFirst(sentence, action); i < action.First; i++)
        {
            if (ClauseWords.IsPreposition(sentence[i]) || sentence.TermAt(i) is { Term.Role: TermRole.Crossing }) return false;
            if (sentence.TermAt(i) is { Term.Role: TermRole.Other }) return true;
        }

        return false;
    }

    // "two lanes of the 905", "one lane of U.S. 90", "on I-19"
    private static bool IsHighway(MarkedSentence sentence, int at)
    {
        if (sentence[at] is "the") at++;
        if (sentence[at] is "u.s" or "us" or "i" or "route" or "fm" or "loop" or "state" or "sr") at++;
        if (sentence[at] is "." or "-") at++;
        return sentence[at].Length is >= 2 and <= 4 && sentence[at].All(char.IsAsciiDigit);
    }

    // "Due to loss of power the bridge": an article that no preposition leads begins anew.
    private static int PhraseStart(MarkedSentence sentence, int first, int head)
    {
        for (var i = head - 1; i > first; i--)
        {
            if (sentence[i] is "the" or "both" or "all" && sentence.Sentence.Tokens[i - 1].IsWord && !ClauseWords.IsPreposition(sentence[i - 1]) && sentence[i - 1] is not ("and" or "or" or "half" or "all" or "both")) return i;
        }

        return first;
    }

    private static bool IsMeasure(string word) => word is "half" or "most" or "some" or "all" or "one" or "two" or "three" or "four" or "five" or "six" or "number" or "part" or "flow" or "third" or "movement" or "use" or "access" or "parts" or "portion" or "portions" or "both" or "several" or "many" or "side" or "each"
        or "upstream" or "downstream" or "upriver" or "downriver" or "elsewhere" or "first" or "agency" or "direction" or "directions" or "fourth" or "quarter" or "majority" or "rest" or "bulk" || IsNumber(word);

    private static bool IsNumber(string word) => word.Length > 1 && Days.Calendar.Small(word) is not null || (word.Length > 0 && char.IsAsciiDigit(word[0]));

    // "Laredo College closed": a capital or an unknown noun right after the name, and nothing of a crossing behind it.
    private static bool IsCompound(MarkedSentence sentence, int after, int next)
    {
        if (after >= next) return false;
        var token = sentence.Sentence.Tokens[after];
        if (token.Word is "lost" or "fell" or "ran" or "took" or "sat" or "stood" or "broke" or "caught" or "went" || (token.Word.Length > 4 && token.Word.EndsWith("ed", StringComparison.Ordinal))) return false; // a verb: "San Luis lost power and closed"
        return token.IsWord && sentence.TermAt(after) is null && sentence.PlaceAt(after) is null && !ClauseWords.IsPreposition(token.Word) && !ClauseWords.IsHelper(token.Word) && !ClauseWords.IsDeterminer(token.Word)
            && sentence.DayAt(after) is null && !ActionFinder.IsClosureNoun(token.Word) && token.Word is not ("and" or "or" or "as" or "well" or "international" or "intl" or "int'l" or "u.s" or "temporarily" or "downtown" or "s" or "northbound" or "southbound" or "main" or "late" or "early" or "shortly" or "side" or "end" or "sides" or "there" or "old" or "new" or "busy" or "entirely" or "altogether" or "facility" or "facilities" or "site" or "building" or "entrance" or "station" or "location")
            && !sentence.Terms.Any(term => term.First > after && term.First <= after + 3 && term.Term.Role is TermRole.Crossing or TermRole.Lane or TermRole.Process);
    }

    private static bool HasUnknownNoun(MarkedSentence sentence, int first, int next, (int First, int Next) hole)
    {
        for (var i = first; i < next; i++)
        {
            if (i >= hole.First && i < hole.Next) continue; // "The closure, meant to last a week, ended"
            var token = sentence.Sentence.Tokens[i];
            if (token.IsWord && token.Word.Length > 2 && !ClauseWords.IsHelper(token.Word) && !ClauseWords.IsPreposition(token.Word) && !ClauseWords.IsDeterminer(token.Word) && sentence.DayAt(i) is null && sentence.ActionAt(i) is null && !(Days.Calendar.Small(token.Word) is > 0 && (sentence[i - 1] is "all" or "other" or "the" || i == first)) && !(token.Word is "line" && i == sentence.TextStart + 1 && sentence[i - 1] is "the")
                && token.Word is not ("them" or "it" or "they" or "and" or "or" or "others" or "another" or "those" or "second" or "which" or "that" or "there" or "early" or "late" or "shortly" or "before" or "noon" or "gateway" or "site" or "places" or "ends" or "end" or "sides" or "side" or "directions" or "ways" or "a.m" or "p.m" or "midnight" or "midday" or "dusk" or "dawn" or "daybreak" or "sunrise" or "sunset" or "until" or "further" or "notice")) return true;
        }

        return false;
    }

    private static bool PointsBack(MarkedSentence sentence, int first, int next, ActionMention action)
    {
        for (var i = first; i < next; i++)
        {
            if (sentence[i] is "it" or "they" or "them" or "both" or "this" or "those" or "these" or "which" or "the" or "its" or "there" or "others" or "one" or "all" or "each" or "everything" or "everyone") return true;
        }

        return first >= next && action.Word.Form is not ActionForm.Noun;
    }

    // "two railway crossings", "a rail bridge", "some ports": not "the two bridges", "both bridges".
    private static bool IsNew(MarkedSentence sentence, int first, int next, List<ThemeMention> mentions)
    {
        if (mentions.FirstOrDefault(mention => mention.Term is { Role: TermRole.Crossing } or { Role: TermRole.None, Mode: not null }) is not { Term: not null } thing) return false;
        for (var i = Math.Max(first, thing.First - 4); i < thing.First; i++)
        {
            if (sentence[i] is "the" && sentence[i - 1] is "of" && sentence[i + 1] is "country" or "nation" or "region" or "border" or "state" or "world" && sentence[i + 2] is "'s" && Days.Calendar.Small(sentence[i - 2]) is > 0) return true; // "two of the country's busiest ports"
            if (sentence[i + 1] is "of" && sentence[i + 2] is "its" or "their" or "those" or "these") return false; // "three of its six cargo lanes"
            if (sentence[i] is "the" or "both" or "its" or "their" or "these" or "those") return false;
            if (sentence[i] is "a" or "an" or "two" or "three" or "four" or "five" or "one" or "some" or "several" or "more" or "another" or "other" or "least" or "multiple" or "many" or "all" or "every") return true;
        }

        return false;
    }

    private static bool IsPart(MarkedSentence sentence, int first, int next, TermRole roles)
    {
        if (!roles.HasFlag(TermRole.Lane)) return false;
        for (var i = first; i < next; i++)
        {
            if (sentence[i] is "all" or "both" or "every") return false;
        }

        // "the lane for approved carriers was closed": one of several, unless it is the only one.
        if (sentence.Terms.Any(term => term.First >= first && term.Next <= next && sentence[term.Next - 1] is "lane") && !Enumerable.Range(first, Math.Max(0, next - first)).Any(i => sentence[i] is "only" or "sole" or "last" or "each")) return true;
        var last = sentence.Terms.Where(term => term.First >= first && term.Next <= next && term.Term.Role == TermRole.Lane).Select(term => term.Next).DefaultIfEmpty(next).Max();
        for (var i = first; i < last; i++)
        {
            if (sentence.DayAt(i) is not null || sentence[i + 1] is "a.m" or "p.m" or ":" or "miles" or "mile" or "kilometers" || sentence[i - 1] is ":") continue; // "closed the cargo lanes at 5 p.m."
            if (sentence[i] is "half" or "third" or "quarter" or "our" or "some" or "several" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "one" or "most" or "few" or "additional" or "many" or "dozen" or "number" or "multiple" or "a" || IsNumber(sentence[i])) return true;
        }

        return false;
    }
}

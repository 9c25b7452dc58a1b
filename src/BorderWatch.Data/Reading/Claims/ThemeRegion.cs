using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>
/// Which tokens around an action name what it is about: what stands before a passive ("the bridge was closed"), after an active
/// verb ("officers closed the bridge"), and the places that follow either ("suspended in Eagle Pass", "closed to trucks").
/// </summary>
internal sealed record ThemeRegion(int BackFirst, int BackNext, int AheadFirst, int AheadNext, bool IsBackFirst)
{
    /// <summary>A clause inside the words before the action that is about something else: ", which resumed with a train of 42 cars,".</summary>
    public (int First, int Next) Hole { get; init; }

    public static ThemeRegion Of(MarkedSentence sentence, ActionMention action)
    {
        var ahead = Ahead(sentence, action);
        if (action.Word.Form == ActionForm.Noun) return new(NounBack(sentence, action), action.First, action.Next, ahead, IsBackFirst: true);

        var group = GroupStart(sentence, action);
        var isBack = action.Word.Form == ActionForm.State || IsPassive(sentence, group, action) || !HasObject(sentence, action, ahead);
        return isBack
            ? new(Back(sentence, group, out var hole), group, action.Next, ahead, IsBackFirst: true) { Hole = hole }
            : new(group, group, action.Next, ahead, IsBackFirst: false);
    }

    /// <summary>The first helper before a verb: of "have already been" the "have".</summary>
    public static int GroupStart(MarkedSentence sentence, ActionMention action) => GroupStart(sentence, action.First);

    private static int GroupStart(MarkedSentence sentence, int verb)
    {
        var at = verb;
        while (at > 0)
        {
            if (sentence.DayAt(at - 1) is { } day && day.First > 0)
            {
                // "the bridge on Monday closed": the day stands inside the verb group only if a helper or a noun precedes it.
                at = day.First;
                continue;
            }

            if (!ClauseWords.IsHelper(sentence[at - 1]) || sentence.ActionAt(at - 1) is not null || sentence[at - 1] is "both" or "all") break;
            at--;
        }

        if (at > 1 && sentence[at - 1] is "the" && sentence[at] is "first") at--;
        return at;
    }

    private static bool IsPassive(MarkedSentence sentence, int group, ActionMention action)
    {
        if (action.Word.Form is ActionForm.Past)
        {
            for (var i = group; i < action.First; i++)
            {
                if (ClauseWords.IsBe(sentence[i])) return true;
            }
        }

        return false;
    }

    /// <summary>Whether something follows that can be the object; a preposition, a day or the end of the clause cannot.</summary>
    private static bool HasObject(MarkedSentence sentence, ActionMention action, int ahead)
    {
        for (var i = action.Next; i < ahead; i++)
        {
            var word = sentence[i];
            if (sentence.DayAt(i) is { } day)
            {
                i = day.Next - 1;
                continue;
            }

            if (word is "down" or "off" or "up") continue;
            if (ClauseWords.IsPreposition(word) || word is "," or "." or "and" or "—" or "(" or ")" or "'" or "\"" or "or" or "early" or "late" or "shortly" or "there" or "again") return false;
            if (word is "a" && sentence[i + 1] is "second" or "week" or "third") return false;
            if (ClauseWords.IsHelper(word) && word is not ("all" or "both" or "first" or "only")) continue;
            return true;
        }

        return false;
    }

    private static int Back(MarkedSentence sentence, int group, out (int First, int Next) hole)
    {
        hole = default;
        var at = group;
        var (named, shared) = (false, false);
        if (Participle(sentence, group) is { } comma)
        {
            hole = (comma, group);
            at = comma;
        }

        while (at > 0)
        {
            var word = sentence[at - 1];
            if (sentence.DayAt(at - 1) is { } day && sentence.PlaceAt(at - 1) is null)
            {
                at = Math.Min(at - 1, day.First);
                continue;
            }

            named |= sentence.PlaceAt(at - 1) is not null || sentence.TermAt(at - 1) is not null;
            if (word is "which" or "that" or "who" && !named)
            {
                at--;
                continue;
            }

            if (word is "as" && (sentence[at] is "well" || sentence[at - 2] is "well"))
            {
                at--;
                continue;
            }

            if (word is "where" or "when" or "—" or "\"" || ClauseWords.IsSubordinator(word)) return at;
            if (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word) || (sentence.ActionAt(at - 1) is { } other && !(other.Word.Form == ActionForm.Noun && EndsClosure(sentence, group))))
            {
                if (RelativeClause(sentence, at - 1) is not { } relative)
                {
                    var split = Split(sentence, at, group);
                    if (split < group || shared) return split;

                    // "was evacuated and shut": both verbs have the subject before the first.
                    shared = true;
                    at = GroupStart(sentence, at - 1);
                    continue;
                }

                hole = (relative, hole.Next == 0 ? group : hole.Next);
                at = relative;
                continue;
            }

            at--;
        }

        return at;
    }

    // "The crossing, closed since the pandemic began, reopened": a phrase between commas about the same subject.
    private static int? Participle(MarkedSentence sentence, int group)
    {
        if (group < 2 || sentence[group - 1] != ",") return null;
        for (var i = group - 2; i >= Math.Max(1, group - 16); i--)
        {
            if (sentence[i] == "," && (sentence.ActionAt(i + 1) is { Word.Form: Actions.ActionForm.Past } || sentence[i + 1] is "which" or "known" or "called" or "located" or "also")) return i;
        }

        return null;
    }

    // "Rail service, which resumed on Monday, was suspended": the clause in between is about the same thing, and its subject is ours.
    private static int? RelativeClause(MarkedSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(1, verb - 5); i--)
        {
            if (sentence[i] is "which" or "that" && (sentence[i - 1] is "," || sentence.TermAt(i - 1) is not null || sentence.PlaceAt(i - 1) is not null)) return i;
            if (!ClauseWords.IsHelper(sentence[i])) return null;
        }

        return null;
    }

    // Between an earlier verb and this one stand the object of the one and the subject of the other; a conjunction parts them.
    private static int Split(MarkedSentence sentence, int after, int group)
    {
        for (var i = after; i < group; i++)
        {
            if (sentence[i] is "and" or "," && sentence[i + 1] is not ("and" or "but") && !JoinsPlaces(sentence, i)) return i + 1;
            if (sentence[i] is "but" or ";" or "while") return i + 1;
        }

        for (var i = group - 1; i > after; i--)
        {
            if (sentence[i] is "and" or ",") return i + 1;
        }

        return after;
    }

    private static bool JoinsPlaces(MarkedSentence sentence, int at) =>
        at > 0 && sentence.PlaceAt(at - 1) is not null && sentence.PlaceAt(at + 1) is not null;

    private static int NounBack(MarkedSentence sentence, ActionMention action)
    {
        var at = action.First;
        while (at > 0 && action.First - at < 10)
        {
            var word = sentence[at - 1];
            if (sentence.PlaceAt(at - 1) is null && sentence.TermAt(at - 1) is null && word is not ("'s" or "and" or "temporary" or "partial" or "full" or "complete" or "," or "-" or "lane" or "total" or "day" or "days" or "'" or "brief" or "week")) break;
            at--;
        }

        while (at < action.First && sentence[at] is "and" or "," or "'s" or "-") at++;
        return at;
    }

    private static int Ahead(MarkedSentence sentence, ActionMention action)
    {
        var at = action.Next;
        var isNoun = action.Word.Form == ActionForm.Noun;
        while (at < sentence.Count)
        {
            var word = sentence[at];
            if (sentence.DayAt(at) is { } day && sentence.PlaceAt(at) is null)
            {
                at = Math.Max(at + 1, day.Next);
                continue;
            }

            if (sentence.PlaceAt(at) is { } place)
            {
                at = place.Next; // "Gateway to the Americas" leads nowhere
                continue;
            }

            if (word is "as" && (sentence[at + 1] is "well" || sentence[at - 1] is "well"))
            {
                at++;
                continue;
            }

            if (word is "to" && !LeadsToTraffic(sentence, at) && !(isNoun && at == action.Next)) return at;
            if (word is "for" && at > action.Next && !LeadsToTraffic(sentence, at)) return at;
            if (word is "by" && sentence[at + 1] is not ("rail" or "foot" or "truck" or "train")) return at;
            if (word is "with" || (word is "in" && IsPurpose(sentence, at))) return at;
            // "four crossings: Lukeville, PedWest and": the list names what was counted.
            if (word is ":" && (sentence.PlaceAt(at + 1) is not null || sentence.PlaceAt(at + 2) is not null))
            {
                at++;
                continue;
            }

            if (word is "—")
            {
                if (ClauseWords.IsPreposition(sentence[at + 1]) || sentence.PlaceAt(at + 1) is not null)
                {
                    at++;
                    continue;
                }

                return at;
            }

            if (ClauseWords.IsSubordinator(word) && !(at == action.Next && word is "," )) return at;
            if (sentence.ActionAt(at) is { } other && other.First >= action.Next && !((isNoun || EndsClosure(action, sentence)) && other.Word.Form == ActionForm.Noun)) return CutBack(sentence, at, action.Next);
            if (ClauseWords.IsFinite(word) && sentence.PlaceAt(at) is null) return isNoun ? at : CutBack(sentence, at, action.Next);
            if (word is "and" or "," && IsVerb(sentence, at + 1)) return at;
            at++;
        }

        return at;
    }

    // "and turned drivers toward": a past tense right after the conjunction goes on with something else.
    private static bool IsVerb(MarkedSentence sentence, int at) =>
        sentence[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "limited" or "loaded" or "unnamed" or "unidentified" or "related" or "nearby") && sentence.TermAt(at) is null && sentence.PlaceAt(at) is null
        && sentence.ActionAt(at) is null;

    // "in an attempt to", "in order to", "in response to": why, and no longer where.
    private static bool IsPurpose(MarkedSentence sentence, int at) =>
        sentence[at + 1] is "order" or "response" or "anger" or "protest" or "addition" or "preparation" or "part" or "favor" or "accordance" || sentence[at + 2] is "attempt" or "effort" or "bid" or "move";

    private static bool EndsClosure(MarkedSentence sentence, int group) => Enumerable.Range(group, Math.Min(5, sentence.Count - group)).Any(i => sentence[i] is "ended" or "lifted");

    // "lifted their blockade of the bridge": the noun belongs to the verb.
    private static bool EndsClosure(ActionMention action, MarkedSentence sentence) => sentence[action.First] is "lifted" or "ended" or "ending" or "lifting";

    // "closed to vehicles and pedestrians", "to all traffic", "to southbound trucks"; "to help agents" leads elsewhere.
    private static bool LeadsToTraffic(MarkedSentence sentence, int to)
    {
        for (var i = to + 1; i <= Math.Min(to + 4, sentence.Count - 1); i++)
        {
            if (sentence.TermAt(i) is { } term && (term.Term.Mode is not null || term.Term.Role is Places.TermRole.Process)) return term.First == i;
            if (!ClauseWords.IsDeterminer(sentence[i]) && sentence[i] is not ("northbound" or "southbound" or "inbound" or "outbound" or "passenger" or "regular" or "most" or "local" or "incoming" or "legal" or "mexican" or "essential" or "nonessential" or "public" or "private" or "cross" or "-" or "border")) return false;
        }

        return false;
    }

    // A verb with its own subject was met: what stands after the last conjunction belongs to it.
    private static int CutBack(MarkedSentence sentence, int verb, int from)
    {
        for (var i = verb - 1; i >= from; i--)
        {
            if (sentence[i] is "and" or "but" or ";" or "or") return i > from && sentence[i - 1] == "," ? i - 1 : i;
            if (sentence[i] is "," && sentence.PlaceAt(i + 1) is null) return i;
        }

        return verb;
    }
}

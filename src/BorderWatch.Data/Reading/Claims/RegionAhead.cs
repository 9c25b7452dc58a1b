using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>How far what an action is about reaches behind it: its object, the places that follow, lists of them; not the next clause.</summary>
internal static class RegionAhead
{
    /// <returns>The token after the last that can belong to it.</returns>
    public static int Next(MarkedSentence sentence, ActionMention action)
    {
        var at = action.Next;
        var isNoun = action.Word.Form == ActionForm.Noun;
        var isAbsolute = IsAbsolute(sentence, action);
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

            if (word is "to" && sentence.PlaceAt(at + 1) is { Place.IsPort: true } far && sentence.TermAt(at - 1) is { Term.Role: Places.TermRole.Crossing } && !sentence.Places.Exists(near => near.First >= action.Next && near.Next <= at))
            {
                at = far.Next; // "closed two of the bridges to Laredo"
                continue;
            }

            if (word is "to" && !LeadsToTraffic(sentence, at) && !(isNoun && at == action.Next)) return at;
            if (word is "for" && at > action.Next && !LeadsToTraffic(sentence, at)) return at;
            if (word is "by" && sentence[at + 1] is not ("rail" or "foot" or "truck" or "train")) return at;
            if (word is "with" || (word is "in" && (IsPurpose(sentence, at) || sentence[at + 1] is "time"))) return at;
            if (word is "," && sentence[at + 1] is "and" && sentence[at + 2] is "from") return at; // "officers from Lukeville, which it closed on Dec. 4, and from PedWest"
            if (word is "," && isAbsolute) return at;
            if (word is "," && sentence.TermAt(at + 1) is { Term: { Mode: not null, Role: Places.TermRole.None } } subject && sentence[subject.Next] is "can" or "may" or "get" or "got" or "will" or "could" or "were" or "are" or "has" or "have" or "had" or "is" or "was") return at; // "cars can use the bridge again, pedestrians get theirs back"
            if (word is "," && sentence.PlaceAt(at + 1) is null && sentence[at + 1] is not ("and" or "or") && IsLedIn(sentence, action)) return at;
            if (word is "," && sentence[at + 1] is "and" && sentence[at + 2] is "in" or "at" && IsWhere(sentence, action)) return at;
            if (isNoun && at > action.Next + 1 && IsVerb(sentence, at) && !ClauseWords.IsDeterminer(sentence[at - 1]) && !ClauseWords.IsPreposition(sentence[at - 1]) && (sentence.PlaceAt(at - 1) is not null || sentence.TermAt(at - 1) is not null || sentence.DayAt(at - 1) is not null)) return at; // "Monday's closure of the rail bridge surprised shippers"
            if (isNoun && word is "and" && sentence[at + 1] is "of" && sentence.Days.Exists(day => day.First >= action.Next && day.Next <= at)) return at; // "the shutdown of the Lukeville port on Dec. 4 and of the bridge to vehicles on Nov. 27"
            if (isNoun && word is "drew" or "brought" or "hurt" or "meant" or "means" or "cost" or "costs" or "sparked" or "stranded" or "pushed" or "drove") return at;
            if (word is ";" && (sentence.PlaceAt(at + 1) ?? (sentence[at + 1] is "and" or "the" ? sentence.PlaceAt(at + 2) ?? sentence.PlaceAt(at + 3) : null)) is { } listed && !ClauseWords.IsFinite(sentence[listed.Next]) || word is ";" && IsListed(sentence, sentence[at + 1] is "and" ? at + 2 : at + 1))
            {
                at++; // "in Eagle Pass, Texas; Lukeville, Arizona; and the Morley Gate"
                continue;
            }

            if (word is "and" or "," && at > action.Next && sentence.Days.Any(day => day.First >= action.Next && day.Next <= at) && IsGapped(sentence, at)) return at;
            // "four crossings: Lukeville, PedWest and": the list names what was counted.
            if (word is ":" && (sentence.PlaceAt(at + 1) is not null || sentence.PlaceAt(at + 2) is not null || IsListed(sentence, at + 1) && Counts(sentence, action.Next, at)))
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

            if (word is "that" && sentence[at - 1] is "in" or "at" or "of" && sentence[at + 1] is "state" or "city" or "town" or "county" or "port" or "crossing" or "bridge")
            {
                at++; // "two bridges in that state to cars"
                continue;
            }

            // "in Eagle Pass, where I am, and the one in El Paso": what stands between the commas is about the place alone.
            if (word is "where" or "which" or "who" && sentence[at - 1] is "," && AfterAside(sentence, at) is { } aside)
            {
                at = aside;
                continue;
            }

            if (sentence.EndsClause(at) && !(at == action.Next && word is "," )) return at;
            if (sentence.ActionAt(at) is { } other && other.First >= action.Next && !Modality.IsAdjective(sentence, other) && !((isNoun || EndsClosure(action, sentence)) && other.Word.Form == ActionForm.Noun)) return CutBack(sentence, at, action.Next);
            if (ClauseWords.IsFinite(word) && sentence.PlaceAt(at) is null) return isNoun ? at : CutBack(sentence, at, action.Next);
            if (word is "and" or "," && IsVerb(sentence, at + 1)) return at;
            at++;
        }

        return at;
    }

    // "the port of entry in Lukeville;", "two rail bridges in Texas, at Eagle Pass": a crossing and where it is, and nothing that it does.
    private static bool IsListed(MarkedSentence sentence, int at)
    {
        var (hasThing, hasPlace) = (false, false);
        for (var i = at; i < Math.Min(sentence.Count, at + 14) && sentence[i] is not (";" or "."); i++)
        {
            if (ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is not null) return false;
            hasThing |= i < at + 5 && sentence.TermAt(i) is { Term.Role: Places.TermRole.Crossing };
            hasPlace |= sentence.PlaceAt(i) is { Place.IsPort: true };
        }

        return hasThing && hasPlace;
    }

    // "four crossings:"
    private static bool Counts(MarkedSentence sentence, int from, int colon) =>
        Enumerable.Range(from, Math.Max(0, colon - from)).Any(i => Days.Calendar.Small(sentence[i]) is > 1 || sentence[i] is "several" or "following" or "these");

    // "Because the bridge at Del Rio is shut, trucks go to Eagle Pass"
    private static bool IsLedIn(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 12); i--)
        {
            if (sentence[i] is "because" or "although" or "though" or "while" or "once" or "if") return i <= sentence.TextStart + 1;
            if (sentence[i] is "," or ";" or "that") return false;
        }

        return false;
    }

    // "in Lukeville, where the port was closed on Monday, and at one bridge in Eagle Pass": the second place is beside the first.
    private static bool IsWhere(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(1, action.First - 9); i--)
        {
            if (sentence[i] is "where") return sentence[i - 1] is ",";
            if (sentence[i] is "," or ";") return false;
        }

        return false;
    }

    // "since mid-November, and the one at Naco since Friday": a place with a day of its own.
    private static bool IsGapped(MarkedSentence sentence, int at)
    {
        if (sentence.TermAt(at + 1) is { Term.Mode: not null } traffic && sentence.DayAt(traffic.Next) is not null) return true; // "came back on Sept. 25 and trucks two days later"
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 8); i++)
        {
            if (sentence.PlaceAt(i) is { Place.IsPort: true } to && ToTraffic(sentence, to.Next) is { } dated && sentence.DayAt(dated) is not null) return true; // "and the B&M bridge to pedestrians on Sunday"
            if (sentence.PlaceAt(i) is { Place.IsPort: true } place && !(sentence[place.Next] is "in" or "at" && sentence.PlaceAt(place.Next + 1) is not null)) return sentence.DayAt(place.Next) is not null || sentence.DayAt(place.Next + 1) is not null || sentence.TermAt(place.Next) is { Term.Role: Places.TermRole.Crossing } noun && sentence.DayAt(noun.Next) is not null;
        }

        return false;
    }

    // The token after "to cars and trucks".
    private static int? ToTraffic(MarkedSentence sentence, int at)
    {
        if (sentence.TermAt(at) is { Term.Role: Places.TermRole.Crossing } noun) at = noun.Next;
        if (sentence[at] is not "to" || sentence.TermAt(at + 1) is not { } first || first.Term.Mode is null && sentence[at + 1] is not ("everyone" or "everybody")) return null;
        return sentence[first.Next] is "and" && sentence.TermAt(first.Next + 1) is { Term.Mode: not null } second ? second.Next : first.Next;
    }

    private static int? AfterAside(MarkedSentence sentence, int from)
    {
        for (var i = from + 1; i < Math.Min(sentence.Count - 2, from + 9); i++)
        {
            if (sentence.ActionAt(i) is not null) return null;
            if (sentence[i] is "," && sentence[i + 1] is "and" or "as") return i + 1;
        }

        return null;
    }

    // "With PedWest closed since Dec. 9, walkers crowd": what follows the comma is another clause.
    private static bool IsAbsolute(MarkedSentence sentence, ActionMention action)
    {
        if (action.Word.Form is not (ActionForm.Past or ActionForm.State or ActionForm.Ing)) return false;
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 14); i--)
        {
            if (sentence[i] == "with") return true;
            if (sentence[i] is "," && sentence.PlaceAt(i + 1) is null && sentence[i + 1] is not "and") return false;
            if (ClauseWords.IsFinite(sentence[i]) || sentence[i] is ";" or "that" or "which") return false;
        }

        return false;
    }

    // "and turned drivers toward": a past tense right after the conjunction goes on with something else.
    private static bool IsVerb(MarkedSentence sentence, int at) =>
        sentence[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "limited" or "loaded" or "unnamed" or "unidentified" or "related" or "nearby") && sentence.TermAt(at) is null && sentence.PlaceAt(at) is null
        && sentence.ActionAt(at) is null;

    // "in an attempt to", "in order to", "in response to": why, and no longer where.
    private static bool IsPurpose(MarkedSentence sentence, int at) =>
        sentence[at + 1] is "order" or "response" or "anger" or "protest" or "addition" or "preparation" or "part" or "favor" or "accordance" || sentence[at + 2] is "attempt" or "effort" or "bid" or "move";

    // "lifted their blockade of the bridge": the noun belongs to the verb.
    private static bool EndsClosure(ActionMention action, MarkedSentence sentence) => sentence[action.First] is "lifted" or "ended" or "ending" or "lifting";

    // "closed to vehicles and pedestrians", "to all traffic", "to southbound trucks"; "to help agents" leads elsewhere.
    private static bool LeadsToTraffic(MarkedSentence sentence, int to)
    {
        for (var i = to + 1; i <= Math.Min(to + 4, sentence.Count - 1); i++)
        {
            if (sentence.TermAt(i) is { } term && (term.Term.Mode is not null || term.Term.Role is Places.TermRole.Process)) return term.First == i;
            if (!ClauseWords.IsDeterminer(sentence[i]) && sentence[i] is not ("northbound" or "southbound" or "inbound" or "outbound" or "passenger" or "regular" or "most" or "local" or "incoming" or "legal" or "mexican" or "essential" or "nonessential" or "public" or "private" or "cross" or "-" or "border" or "high" or "profile" or "empty" or "loaded" or "heavy" or "oversized" or "oversize" or "ordinary" or "american" or "light")) return false;
        }

        return false;
    }

    // A verb with its own subject was met: what stands after the last conjunction belongs to it.
    private static int CutBack(MarkedSentence sentence, int verb, int from)
    {
        for (var i = from; i < verb - 2; i++)
        {
            // "nobody has passed since Dec. 4, and a crossing in San Ysidro has been shut": the first clause ends with its day.
            if (sentence[i] is "," && sentence[i + 1] is "and" or "but" && ClauseWords.IsDeterminer(sentence[i + 2]) && sentence.Days.Exists(day => day.First >= from && day.Next <= i + 1)) return i;
        }

        for (var i = verb - 1; i >= from; i--)
        {
            if (sentence[i] is "and" or "but" or ";" or "or") return i > from && sentence[i - 1] == "," ? i - 1 : i;
            if (sentence[i] is "," && (sentence.PlaceAt(i + 1) is not { } subject || subject.Next >= verb - 1)) return i;
        }

        return verb;
    }
}

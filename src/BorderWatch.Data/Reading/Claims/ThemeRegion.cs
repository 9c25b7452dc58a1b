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
        var ahead = RegionAhead.Next(sentence, action);
        if (action.Word is { Action: ReadActions.Reopened, Form: ActionForm.Past } && sentence[action.First] is "lifted" or "ended" && sentence[ahead] is "that" or "which" && sentence.Actions.FirstOrDefault(other => other.First > ahead && other.First - ahead < 5) is { Word.Form: ActionForm.Past } what)
            ahead = RegionAhead.Next(sentence, what); // "lifted a blockade that had paralyzed traffic at the bridge"
        if (action.Word.Form == ActionForm.Noun) return new(NounBack(sentence, action), action.First, action.Next, ahead, IsBackFirst: true);

        var group = GroupStart(sentence, action);
        if (action.Word.IsWhole) return new(group, group, action.Next, ahead, IsBackFirst: false);
        if (OneOf(sentence, group) is { } member) return new(Back(sentence, member, out _), member, action.Next, ahead, IsBackFirst: true);
        var hasObject = action.Word.Form != ActionForm.State && !IsPassive(sentence, group, action) && HasObject(sentence, action, ahead);
        if (!hasObject && NounPhrase.Relative(sentence, group, hasSubject: !IsPassive(sentence, group, action)) is { } pronoun && NounPhrase.First(sentence, pronoun) is var first && first < pronoun && NamesAny(sentence, first, pronoun))
            return new(first, pronoun, action.Next, ahead, IsBackFirst: true);
        if ((sentence[group - 1] is "having" || sentence[group] is "being" && sentence[group - 1] is "after" or "despite" or "since") && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } main && Of(sentence, main) is { IsBackFirst: true } region)
            return region with { AheadFirst = action.Next, AheadNext = ahead };
        if (!hasObject && sentence[group - 1] is "and" && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } earlier && earlier.Word.Form == ActionForm.Past && NounPhrase.Relative(sentence, GroupStart(sentence, earlier), hasSubject: true) is { } shared && NounPhrase.First(sentence, shared) is var from && from < shared && NamesAny(sentence, from, shared))
            return new(from, shared, action.Next, ahead, IsBackFirst: true); // "which the government closed on Dec. 18 and reopened on Dec. 22"
        if (!hasObject && sentence[group - 1] is "and" && sentence[group - 2] is "," && MainVerb(sentence, group - 2) is { } verb && Of(sentence, verb) is { IsBackFirst: true } same && same.BackNext > same.BackFirst)
            return same with { AheadFirst = action.Next, AheadNext = ahead };
        var isBack = action.Word.Form == ActionForm.State || IsPassive(sentence, group, action) || !HasObject(sentence, action, ahead);
        return isBack
            ? new(Back(sentence, group, out var hole), group, action.Next, ahead, IsBackFirst: true) { Hole = hole }
            : new(IsOfPort(sentence, group, action, ahead) is { } subject ? subject : group, group, action.Next, ahead, IsBackFirst: false);
    }

    // "The crossing shut on Sept. 22 after a sewer line broke, and was reopened a week later": a clause stands between both verbs of one subject.
    private static ActionMention? MainVerb(MarkedSentence sentence, int comma)
    {
        var first = sentence.Actions.FirstOrDefault(other => other.Next < comma && other.Word.Form is not ActionForm.Noun and not ActionForm.Ing);
        if (first.Word is null) return null;
        var between = Enumerable.Range(first.Next, comma - first.Next);
        return between.Any(i => sentence[i] is "after" or "when" or "because" or "as" or "while" or "before" or "so" || sentence[i] is "," && sentence[i + 1] is "at" or "in" or "amid" or "citing") && !between.Any(i => sentence[i] is ";" or "—" || sentence.ActionAt(i) is { Word.Form: not ActionForm.Noun } other && other.First == i) ? first : null;
    }

    // "Lukeville is among four that reopened", "was one of four crossings to reopen": what is said of the four is said of it.
    private static int? OneOf(MarkedSentence sentence, int group)
    {
        for (var i = group - 1; i >= Math.Max(1, group - 8); i--)
        {
            if (sentence[i] is "," or ";") return null;
            if ((sentence[i] is "among" || (sentence[i] is "one" && sentence[i + 1] is "of")) && ClauseWords.IsBe(sentence[i - 1]) && Enumerable.Range(i, group - i + 1).Any(j => sentence[j] is "that" or "which" or "to")) return i - 1;
        }

        return null;
    }

    // "The commercial facility will resume operations": whose operations, the subject says.
    private static int? IsOfPort(MarkedSentence sentence, int group, ActionMention action, int ahead)
    {
        if (!sentence.Terms.Any(term => term.First >= action.Next && term.Next <= ahead && term.Term is { Role: Places.TermRole.Process, Mode: null }) || sentence.Terms.Any(term => term.First >= action.Next && term.Next <= ahead && term.Term.Mode is not null)
            || sentence.Places.Any(place => place.First >= action.Next && place.Next <= ahead)) return null;
        var first = Back(sentence, group, out _);
        if (sentence[group - 1] is "and" && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } earlier && Of(sentence, earlier) is { IsBackFirst: true } region) first = region.BackFirst;
        return sentence.Terms.Any(term => term.First >= first && term.Next <= group && term.Term.Role.HasFlag(Places.TermRole.Crossing)) ? first : null;
    }

    /// <summary>The first token of the subject of an active verb.</summary>
    public static int SubjectFirst(MarkedSentence sentence, ActionMention action) => Back(sentence, GroupStart(sentence, action), out _);

    private static bool NamesAny(MarkedSentence sentence, int first, int next) =>
        sentence.Places.Any(place => place.First >= first && place.Next <= next) || sentence.Terms.Any(term => term.First >= first && term.Next <= next);

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

            if (word is "down" or "off" or "up" || (word is "next" or "last" && sentence.DayAt(i + 1) is not null)) continue;
            if (sentence.Sentence.Tokens[i].Kind == Text.TokenKind.Number && sentence[i + 1] is "a.m" or "p.m" or ":" or "hours" or "minutes" or "days") return false; // "closed 10 p.m. to 5 a.m."
            if (ClauseWords.IsPreposition(word) || word is "," or "." or "and" or "—" or "(" or ")" or "'" or "\"" or "or" or "early" or "late" or "shortly" or "there" or "again" or "noon" or "midnight" or "midday" or "right" or "around" or "before" or "after" or "soon" or "cold" or "dead" or "entirely" or "altogether" or "outright" or "tight") return false;
            if (word is "a" && sentence[i + 1] is "second" or "week" or "third" && sentence[i + 2] is not "of") return false;
            if (ClauseWords.IsHelper(word) && word is not ("all" or "both" or "first" or "only")) continue;
            return true;
        }

        return false;
    }

    private static int Back(MarkedSentence sentence, int group, out (int First, int Next) hole)
    {
        hole = default;
        var at = group;
        var (named, shared, limit) = (false, false, group);
        if (Participle(sentence, group) is { } comma)
        {
            hole = (comma, group);
            at = comma;
            limit = comma;
        }

        var dashes = sentence[group - 1] is "—" ? 2 : 0; // "Four ports — Lukeville, PedWest, Naco and Roma — reopened"
        while (at > 0)
        {
            var word = sentence[at - 1];
            if (word is "—" && dashes > 0)
            {
                dashes--;
                at--;
                continue;
            }

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

            if (word is "that" && sentence[at] is "of")
            {
                at--; // "that of Union Pacific and that of BNSF"
                continue;
            }

            if (word is ")" && Opening(sentence, at - 1) is { } opening)
            {
                at = opening;
                continue;
            }

            if (sentence.TermAt(at - 1) is { } term && term.Next <= at && term.First < at - 1)
            {
                at = term.First; // "people who walk"
                named = true;
                continue;
            }

            if (word is "(" || (word is "," && sentence[at] is "it" or "they" or "both" or "he" or "she" or "we")) return at;
            if (word is "having" || (word is "," && sentence[at] is "having"))
            {
                at--; // "reopened on April 10, having been shut": the subject is that of the first verb
                continue;
            }

            // "Troops strung wire along the river, and the lanes were closed": another clause, and no list of crossings.
            if (word is "and" && named && sentence[at - 2] is "," && ClauseWords.IsDeterminer(sentence[at]) && sentence.DayAt(at - 3) is null && sentence.PlaceAt(at - 3) is null && sentence.TermAt(at - 3) is null && sentence[at - 3] is not ")" && !sentence.Places.Any(place => place.Next < at && at - place.Next < 14 && place.Place.IsPort)) return at;
            if (word is "where" or "when" or "—" or "\"" || ClauseWords.IsSubordinator(word)) return at;
            if (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word) || (sentence.ActionAt(at - 1) is { } other && !(other.Word.Form == ActionForm.Noun && EndsClosure(sentence, group))))
            {
                if (RelativeClause(sentence, at - 1) is not { } relative)
                {
                    var split = Split(sentence, at, limit);
                    if (split < limit || shared) return split;

                    // "was evacuated and shut": both verbs have the subject before the first.
                    shared = true;
                    at = GroupStart(sentence, sentence.ActionAt(at - 1)?.First ?? at - 1);
                    limit = at;
                    if (Participle(sentence, at) is { } aside)
                    {
                        hole = (aside, at); // "The Pharr bridge, which carries trucks, closed Wednesday and reopened"
                        at = aside;
                        limit = aside;
                    }

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

    private static int? Opening(MarkedSentence sentence, int closing)
    {
        for (var i = closing - 1; i >= Math.Max(0, closing - 14); i--)
        {
            if (sentence[i] == "(") return i;
        }

        return null;
    }

    // "The crossing, closed since the pandemic began, reopened": a phrase between commas about the same subject.
    private static int? Participle(MarkedSentence sentence, int group)
    {
        if (group < 2 || sentence[group - 1] != ",") return null;
        for (var i = group - 2; i >= Math.Max(1, group - 26); i--)
        {
            if (sentence[i] == "," && (sentence.ActionAt(i + 1) is { Word.Form: Actions.ActionForm.Past } || sentence[i + 1] is "which" or "known" or "called" or "located" or "also" or "where" or "who" || (sentence[i + 1] is "the" or "a" or "an" or "one" or "home" or "once" or "now" or "among" or "usually" or "normally" && !Enumerable.Range(i + 1, group - i - 1).Any(j => sentence.PlaceAt(j) is not null)))) return i;
        }

        return null;
    }

    // "Rail service, which resumed on Monday, was suspended": the clause in between is about the same thing, and its subject is ours.
    private static int? RelativeClause(MarkedSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(1, verb - 6); i--)
        {
            if (sentence[i] is "which" or "that" && (sentence[i - 1] is "," || sentence.TermAt(i - 1) is not null || sentence.PlaceAt(i - 1) is not null || (i < verb - 1 && IsNounBefore(sentence, i)))) return i;
            if (ClauseWords.IsFinite(sentence[i]) && !ClauseWords.IsHelper(sentence[i]) || sentence.ActionAt(i) is not null || sentence[i] is "," or ";") return null;
        }

        return null;
    }

    // "the flood that Hurricane Alex sent down": "that" after a noun and not after a verb of saying.
    private static bool IsNounBefore(MarkedSentence sentence, int that) =>
        sentence.Sentence.Tokens[that - 1].IsWord && !ClauseWords.IsSpeech(sentence[that - 1]) && !ClauseWords.IsFinite(sentence[that - 1]) && sentence.DayAt(that - 1) is null && ClauseWords.IsDeterminer(sentence[that - 2]);

    // Between an earlier verb and this one stand the object of the one and the subject of the other; a conjunction parts them.
    private static int Split(MarkedSentence sentence, int after, int group)
    {
        for (var i = after; i < group; i++)
        {
            if (sentence.DayAt(i) is not null || (sentence.DayAt(i - 1) is not null && sentence.DayAt(i + 1) is not null)) continue; // "closed on Sunday, July 20, and", "on both Dec. 24 and Dec. 25"
            if (sentence[i] is "and" or "," && sentence[i + 1] is not ("and" or "but") && !JoinsPlaces(sentence, i)) return i + 1;
            if (sentence[i] is "but" or ";" or "while") return i + 1;
        }

        for (var i = group - 1; i > after; i--)
        {
            if (sentence[i] is "and" or "," && sentence.DayAt(i) is null) return i + 1;
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

    private static bool EndsClosure(MarkedSentence sentence, int group) => Enumerable.Range(group, Math.Min(5, sentence.Count - group)).Any(i => sentence[i] is "ended" or "lifted");
}

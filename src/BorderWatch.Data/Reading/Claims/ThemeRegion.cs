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
        if (action.Word.Form == ActionForm.Noun) return new(RegionBack.Noun(sentence, action), action.First, action.Next, ahead, IsBackFirst: true);

        var group = GroupStart(sentence, action);
        if (action.Word.IsWhole) return new(group, group, action.Next, ahead, IsBackFirst: false);
        if (OneOf(sentence, group) is { } member) return new(RegionBack.Subject(sentence, member, out _), member, action.Next, ahead, IsBackFirst: true);
        var hasObject = action.Word.Form != ActionForm.State && !IsPassive(sentence, group, action) && HasObject(sentence, action, ahead);
        if (!hasObject && NounPhrase.Relative(sentence, group, hasSubject: !IsPassive(sentence, group, action)) is { } pronoun && NounPhrase.First(sentence, pronoun) is var first && first < pronoun && NamesAny(sentence, first, pronoun))
            return new(first, pronoun, action.Next, ahead, IsBackFirst: true);
        if ((sentence[group - 1] is "having" || sentence[group] is "being" && sentence[group - 1] is "after" or "despite" or "since") && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } main && Of(sentence, main) is { IsBackFirst: true } region)
            return region with { AheadFirst = action.Next, AheadNext = ahead };
        if (!hasObject && sentence[group - 1] is "and" && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } earlier && earlier.Word.Form == ActionForm.Past && NounPhrase.Relative(sentence, GroupStart(sentence, earlier), hasSubject: true) is { } shared && NounPhrase.First(sentence, shared) is var from && from < shared && NamesAny(sentence, from, shared))
            return new(from, shared, action.Next, ahead, IsBackFirst: true); // "which the government closed on Dec. 18 and reopened on Dec. 22"
        if (!hasObject && sentence[group - 1] is "and" && MainVerb(sentence, sentence[group - 2] is "," ? group - 2 : group - 1) is { } verb && Of(sentence, verb) is { IsBackFirst: true } same && same.BackNext > same.BackFirst)
            return same with { AheadFirst = action.Next, AheadNext = ahead };
        var isBack = action.Word.Form == ActionForm.State || IsPassive(sentence, group, action) || !HasObject(sentence, action, ahead);
        return isBack
            ? new(RegionBack.Subject(sentence, group, out var hole), group, action.Next, ahead, IsBackFirst: true) { Hole = hole }
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
        var first = RegionBack.Subject(sentence, group, out _);
        if (sentence[group - 1] is "and" && sentence.Actions.LastOrDefault(other => other.Next < group) is { Word: not null } earlier && Of(sentence, earlier) is { IsBackFirst: true } region) first = region.BackFirst;
        return sentence.Terms.Any(term => term.First >= first && term.Next <= group && term.Term.Role.HasFlag(Places.TermRole.Crossing)) ? first : null;
    }

    /// <summary>The first token of the subject of an active verb.</summary>
    public static int SubjectFirst(MarkedSentence sentence, ActionMention action) => RegionBack.Subject(sentence, GroupStart(sentence, action), out _);

    private static bool NamesAny(MarkedSentence sentence, int first, int next) =>
        sentence.Places.Any(place => place.First >= first && place.Next <= next) || sentence.Terms.Any(term => term.First >= first && term.Next <= next);

    /// <summary>The first helper before a verb: of "have already been" the "have".</summary>
    public static int GroupStart(MarkedSentence sentence, ActionMention action) => GroupStart(sentence, action.First);

    /// <summary>The first helper before a token.</summary>
    public static int GroupStart(MarkedSentence sentence, int verb)
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

            if (!ClauseWords.IsHelper(sentence[at - 1]) || sentence.ActionAt(at - 1) is not null || sentence[at - 1] is "both" or "all" && !(at > 1 && ClauseWords.IsHelper(sentence[at - 2]) && sentence[at - 2] is not ("again" or "now" or "then"))) break; // "will both reopen"
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

            if (word is "of" && i == action.Next && action.Next - action.First > 1) continue; // "halted processing of pedestrians"
            if (word is "down" or "off" or "up" || (word is "next" or "last" && sentence.DayAt(i + 1) is not null)) continue;
            if (sentence.Sentence.Tokens[i].Kind == Text.TokenKind.Number && sentence[i + 1] is "a.m" or "p.m" or ":" or "hours" or "minutes" or "days") return false; // "closed 10 p.m. to 5 a.m."
            if (ClauseWords.IsPreposition(word) || word is "," or "." or "and" or "—" or "(" or ")" or "'" or "\"" or "or" or "early" or "late" or "shortly" or "there" or "again" or "noon" or "midnight" or "midday" or "right" or "around" or "before" or "after" or "soon" or "cold" or "dead" or "entirely" or "altogether" or "outright" or "tight" or "under" or "as" or "amid" or "without" or "within" or "during" or "too" or "also" or "to" && sentence[i + 1] is not "all") return false;
            if (word is "a" && sentence[i + 1] is "little" or "few" or "second" or "week" or "third" && sentence[i + 2] is not "of") return false;
            if (ClauseWords.IsHelper(word) && word is not ("all" or "both" or "first" or "only")) continue;
            return true;
        }

        return false;
    }
}

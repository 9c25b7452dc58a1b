using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>How far what an action is about reaches before it: the subject of its clause, over what stands between commas; not the clause before.</summary>
internal static class RegionBack
{
    /// <summary>The first token of the subject of a verb group.</summary>
    /// <param name="hole">A clause inside it that is about something else.</param>
    public static int Subject(MarkedSentence sentence, int group, out (int First, int Next) hole)
    {
        hole = default;
        var at = group;
        var (named, limit) = (false, group);
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
            if (word is "and" && sentence[at - 2] is "," && sentence.TermAt(at) is { Term.Role: Places.TermRole.Other }) return at; // "rescued a family from a car in Peñitas, and Farm Road 1427 was closed"
            // "The port of entry in Lukeville, Arizona; the PedWest crossing in San Diego; and a bridge in Eagle Pass will reopen"
            if (word is ";" && sentence.PlaceAt(at - 2) is not null && (sentence[at] is "and" || ClauseWords.IsDeterminer(sentence[at]) || sentence.PlaceAt(at) is not null) && !ActsBefore(sentence, at - 1))
            {
                at--;
                continue;
            }

            if (word is "where" or "when" or "—" or "\"" || sentence.EndsClause(at - 1)) return at;
            if (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word) || (sentence.ActionAt(at - 1) is { } other && !(other.Word.Form == ActionForm.Noun && EndsClosure(sentence, group))))
            {
                if (RelativeClause(sentence, at - 1) is not { } relative)
                {
                    var split = Split(sentence, at, limit);
                    if (split < limit) return split;

                    // "was evacuated and shut": both verbs have the subject before the first.
                    at = ThemeRegion.GroupStart(sentence, sentence.ActionAt(at - 1)?.First ?? at - 1);
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

    // Whether the part of a list before a semicolon is a clause of its own.
    private static bool ActsBefore(MarkedSentence sentence, int semicolon)
    {
        for (var i = semicolon - 1; i >= sentence.TextStart; i--)
        {
            if (sentence[i] is ";") return false;
            if (ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is not null) return true;
        }

        return false;
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
            if (sentence[i] == "," && sentence[i + 1] is "and" && i < group - 2) return null; // "Morley Gate, shut since Dec. 10, and the Lukeville port, shut since Dec. 4"
            if (sentence[i] == "," && (sentence.ActionAt(i + 1) is { Word.Form: Actions.ActionForm.Past } || sentence[i + 1] is "which" or "known" or "called" or "located" or "used" or "built" or "owned" or "named" or "run" or "reserved" or "meant" or "planned" or "ordered" or "announced" or "imposed" or "blamed" or "intended" or "caused" or "triggered" or "prompted" or "also" or "where" or "who" || (sentence[i + 1] is "the" or "a" or "an" or "one" or "home" or "once" or "now" or "among" or "usually" or "normally" && (!Enumerable.Range(i + 1, group - i - 1).Any(j => sentence.PlaceAt(j) is not null) || IsApposition(sentence, i))))) return i;
        }

        return null;
    }

    // "Cross Border Xpress, the bridge that links San Diego with the Tijuana airport, was closed": the places are those of the name before it.
    private static bool IsApposition(MarkedSentence sentence, int comma) =>
        sentence.PlaceAt(comma - 1) is { Place.IsPort: true } && sentence[comma + 1] is "the" or "a" or "an" or "one" && Enumerable.Range(comma + 2, 5).FirstOrDefault(i => sentence.TermAt(i) is { Term.Role: Places.TermRole.Crossing }, -1) is > 0 and var noun
        && sentence[noun + 1] is "that" or "which" or "linking" or "connecting" or "between" or "joining" or "leading";

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
            if (sentence[i] is "," && sentence[i + 1] is "at" or "around" && i + 2 < sentence.Count && sentence.Sentence.Tokens[i + 2].Kind == Text.TokenKind.Number) continue; // "on Sunday, Oct. 12, at 10 p.m. and reopen"
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

    /// <summary>The first token of the names right before a noun: "the Roma bridge and port closure".</summary>
    public static int Noun(MarkedSentence sentence, ActionMention action)
    {
        var at = action.First;
        while (at > 0 && action.First - at < 10)
        {
            var word = sentence[at - 1];
            if (sentence.PlaceAt(at - 1) is null && sentence.TermAt(at - 1) is null && word is not ("'s" or "and" or "temporary" or "partial" or "full" or "complete" or "," or "-" or "lane" or "total" or "day" or "days" or "'" or "brief" or "week")) break;
            at--;
        }

        while (at < action.First && sentence[at] is "and" or "," or "'s" or "-") at++;
        return Enumerable.Range(at, action.First - at).Any(i => sentence.PlaceAt(i) is not null || sentence.TermAt(i) is not null) ? at : action.First; // "the temporary closure of Lukeville": what is closed stands behind
    }

    private static bool EndsClosure(MarkedSentence sentence, int group) => Enumerable.Range(group, Math.Min(5, sentence.Count - group)).Any(i => sentence[i] is "ended" or "lifted");
}

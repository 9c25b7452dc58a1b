using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>
/// Finds clauses that leave their verb out or only point at the one before: "Lukeville went on Dec. 4, PedWest on Dec. 9",
/// "and the one at Naco since Friday", "Juarez-Lincoln followed at 2 a.m. the next day", "and to pedestrians three days later".
/// </summary>
internal static class Gapping
{
    public static IEnumerable<Act> Find(MarkedSentence sentence, IReadOnlyList<Act> acts, Act? before)
    {
        foreach (var more in MoreModes(sentence, acts)) yield return more;
        foreach (var other in AtOtherHours(sentence, acts)) yield return other;
        if (AsDoes(sentence, acts) is { } likewise) yield return likewise;
        foreach (var told in sentence.Days.Where(day => day.Role is DayRole.On or DayRole.Since or DayRole.From && !acts.Any(act => act.Day == day)))
        {
            var subjectOf = Subject(sentence, told);
            var day = Exact(sentence, told);
            if (subjectOf is not { } subject)
            {
                if (Again(sentence, acts, day) is { } again) yield return again;
                continue;
            }

            var model = acts.LastOrDefault(act => act.Action.First < subject.First) ?? (subject.Follows ? before : null);
            if (model is null || model.Word == ReadActions.Reduced || acts.Any(act => act.Items.Any(item => item.First == subject.First))) continue;
            if (!subject.Follows && model.Day is null) continue;

            if (subject.Place is { } place)
            {
                var isPlain = !subject.Follows || subject.Modes.Count > 0;
                IReadOnlyList<string> modes = subject.Modes.Count > 0 ? subject.Modes : subject.IsLikeFirst || subject.Follows && place.Kind == PlaceKind.Crossing ? model.Items[0].Modes : [];
                if (place.Mode is not null && isPlain && subject.Modes.Count == 0) modes = [];
                yield return model with { Sentence = sentence, Action = model.Sentence == sentence ? model.Action : model.Action with { First = subject.First, Next = subject.Next }, Items = [new(place, modes, subject.First, subject.Next)], Day = day };
            }
            else if (!subject.Follows && acts.Contains(model))
            {
                yield return model with { Items = [.. model.Items.Select(item => item with { Modes = subject.Modes })], Day = day };
            }
        }
    }

    // "followed two hours later, shortly after midnight on Monday": the day that is said more exactly.
    private static DayWords Exact(MarkedSentence sentence, DayWords day) =>
        day.Kind == DayKind.DaysLater && sentence.Days.FirstOrDefault(other => other.First > day.First && other.First - day.Next <= 4 && other is { Role: DayRole.On, Kind: DayKind.Weekday or DayKind.Date }) is { } exact
        && !Enumerable.Range(day.Next, exact.First - day.Next).Any(i => sentence[i] is "and" or "but" || ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is not null) ? exact : day;

    // "reopened to vehicles by noon and to people on foot somewhat sooner": another mode, and no other day.
    private static IEnumerable<Act> MoreModes(MarkedSentence sentence, IReadOnlyList<Act> acts)
    {
        foreach (var act in acts.Where(act => act.Word != ReadActions.Reduced && act.Items.All(item => item.Modes.Count > 0)))
        {
            for (var i = act.Theme.Next; i < sentence.Count - 2; i++)
            {
                if (sentence.ActionAt(i) is not null || ClauseWords.IsFinite(sentence[i]) || sentence[i] is ";" or "but" || (sentence.EndsClause(i) && !(sentence[i] is "after" or "before"))) break;
                if (sentence[i] is not ("and" or ",") || sentence[i + 1] is not ("to" or "for") || (sentence.TermAt(i + 2) ?? sentence.TermAt(i + 3)) is not { Term.Mode: { } mode } term) continue;
                if (!sentence.Days.Any(day => day.First >= i && day.First - term.Next < 6) && !act.Items.Any(item => item.Modes.Contains(mode))) yield return act with { Items = [.. act.Items.Select(item => item with { Modes = [mode] })] };
                break;
            }
        }
    }

    // "Walkers were let in again at 3:45 p.m. and cars at 5 p.m."
    private static IEnumerable<Act> AtOtherHours(MarkedSentence sentence, IReadOnlyList<Act> acts)
    {
        foreach (var act in acts.Where(act => act.Word != ReadActions.Reduced && act.Items.All(item => item.Modes.Count > 0)))
        {
            for (var i = act.Action.Next; i < sentence.Count - 3; i++)
            {
                if (sentence.ActionAt(i) is { } other && other.First > act.Action.First || ClauseWords.IsFinite(sentence[i]) || sentence[i] is ";" or "but" or "—") break;
                if (sentence[i] is not "and" || (sentence.TermAt(i + 1) ?? (ClauseWords.IsDeterminer(sentence[i + 1]) ? sentence.TermAt(i + 2) : null)) is not { Term.Mode: { } mode } term) continue;
                var at = sentence.TermAt(term.Next) is { } noun ? noun.Next : term.Next;
                if (sentence[at] is "at" or "by" or "shortly" or "around" or "about" or "before" && ClockWords.After(sentence, at) is not null && !act.Items.Any(item => item.Modes.Contains(mode))) yield return act with { Items = [.. act.Items.Select(item => item with { Modes = [mode] })] };
                break;
            }
        }
    }

    // "remain suspended, as does the port at Lukeville"
    private static Act? AsDoes(MarkedSentence sentence, IReadOnlyList<Act> acts)
    {
        for (var i = 2; i < sentence.Count - 2; i++)
        {
            if (sentence[i] is not "as" || sentence[i + 1] is not ("will" or "does" or "do" or "did" or "is" or "are" or "was" or "were" or "has" or "have") || acts.LastOrDefault(act => act.Action.First < i) is not { } model) continue;
            if (sentence.Places.FirstOrDefault(place => place.First > i && place.First - i <= 7 && place.Place.IsPort) is not { Place: { } port } mention || sentence.Actions.Any(action => action.First > i && action.First < mention.First)) return null;
            return model with { Items = [new(port, [], mention.First, mention.Next)], Day = sentence.Days.FirstOrDefault(day => day.First >= mention.Next) };
        }

        return null;
    }

    // "closed the bridge on Tuesday for 40 minutes and on Thursday for two hours": the same once more.
    private static Act? Again(MarkedSentence sentence, IReadOnlyList<Act> acts, DayWords day)
    {
        var act = acts.LastOrDefault(act => act.Day is { Until: null } first && first.Next <= day.First && first.Next > act.Action.First);
        if (act?.Day is not { Kind: DayKind.Weekday or DayKind.Date } before || day.Kind != before.Kind || sentence[day.First - 1] is not ("and" or "," or "again") || (sentence[day.First] is not "on" && sentence[day.First - 1] is not "again" && !(day.Kind == DayKind.Date && !(day.Month == before.Month && day.Day == before.Day + 1) && sentence[day.First - 1] is "and" && day.First - before.Next <= 2))) return null;
        for (var i = before.Next; i < day.First; i++)
        {
            if (sentence.ActionAt(i) is not null || ClauseWords.IsFinite(sentence[i]) || sentence.EndsClause(i) || sentence.DayAt(i) is not null) return null;
        }

        return act with { Day = day };
    }

    // "cars on Saturday, and commercial trucks from 8 a.m. on Monday"
    private static bool IsAndAfterDay(MarkedSentence sentence, int first)
    {
        var and = sentence[first - 1] is "and" ? first - 1 : sentence[first - 2] is "and" && (ClauseWords.IsDeterminer(sentence[first - 1]) || sentence[first - 1] is "commercial" or "private" or "northbound" or "southbound") ? first - 2 : -1;
        return and > 1 && sentence.DayAt(sentence[and - 1] is "," ? and - 2 : and - 1) is not null;
    }

    // Back from the day over nothing but small words to a name, or to a mode after "to".
    private static (Place? Place, IReadOnlyList<string> Modes, int First, int Next, bool Follows, bool IsLikeFirst)? Subject(MarkedSentence sentence, DayWords day)
    {
        List<string> modes = [];
        var follows = false;
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 9); i--)
        {
            if (sentence.ActionAt(i) is not null) return null;
            if (sentence.PlaceAt(i) is { } place)
            {
                if (!place.Place.IsPort) return null;
                if (place.Place.Kind == PlaceKind.Port && sentence[place.First - 1] is "in" or "at" && sentence.PlaceAt(place.First - 2) is { Place: { Kind: PlaceKind.Crossing } crossing } near && crossing.Name == place.Place.Name) place = near; // "the Morley gate in Nogales on Dec. 10"
                var lead = sentence[place.First - 1] is "the" ? sentence[place.First - 2] : sentence[place.First - 1];
                if (lead is "of" && sentence[place.First - (sentence[place.First - 1] is "the" ? 3 : 2)] is not ("and" or ",") || lead is "near" or "from" or "for" or "by" or "to" or "with" or "around" or "outside") return null;
                if (!follows && !(sentence[place.First - 1] is "," or "and" or ";" or "the" or "in" or "at" or "or")) return null;
                return (place.Place, modes, place.First, place.Next, follows, lead is "in" or "at" || sentence[place.First - 2] is "one" or "ones");
            }

            if (sentence.TermAt(i) is { } term)
            {
                if (term.Term.Role is TermRole.Other) return null;
                if (term.Term.Mode is { } mode) modes.Add(mode);
                else if (sentence[term.First] is "everyone" or "everybody") modes.Add(ThemeWords.All);
                if (sentence[term.First - 1] == "to" && sentence[term.First - 2] is "and" or "," && modes.Count > 0) return (null, modes, term.First, term.Next, false, false);
                if (sentence[term.First - 1] == "to" && modes.Count > 0 && (sentence.PlaceAt(term.First - 2) is not null || sentence.TermAt(term.First - 2) is { Term.Role: TermRole.Crossing }))
                {
                    i = term.First - 1; // "and the B&M bridge to pedestrians on Sunday"
                    continue;
                }

                if (modes.Count > 0 && IsAndAfterDay(sentence, term.First)) return (null, modes, term.First, term.Next, false, false);
                i = term.First;
                continue;
            }

            var word = sentence[i];
            if (word is "followed" or "follows" || (word is "way" or "thing" && sentence[i - 1] is "same") || word is "suit")
            {
                follows = true;
                continue;
            }

            if (word is "went" or "came" or "did" or "next") follows |= word is "went" or "did";
            else if (word is not ("on" or "at" or "since" or "too" or "also" or "likewise" or "was" or "were" or "the" or "same" or "by" or "in" or "from" or ":" or "a.m" or "p.m" or "noon" or "midday" or "about" or "around" or "later" or "early" or "late" or "shortly" or "before" or "after" or "some" or "for" or "and")
                && sentence.Sentence.Tokens[i].Kind != TokenKind.Number) return null;
        }

        return null;
    }
}

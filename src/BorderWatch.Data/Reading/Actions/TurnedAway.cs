using System.Collections.Frozen;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>A closing told by what happens to traffic: "drivers were waved off", "the crossing took no trucks", "only pedestrians may cross", "trucks had to wait until Monday".</summary>
internal static class TurnedAway
{
    private static readonly FrozenSet<string> s_takes = new[] { "process", "accept", "handle", "admit", "clear", "took", "takes", "take", "taking", "handled", "handles", "handling", "processed", "processing", "accepted", "accepting", "admitted", "admitting", "cleared", "clearing", "carried", "carrying", "received", "receiving", "allowed", "allowing", "let", "letting" }.ToFrozenSet(StringComparer.Ordinal);

    public static ActionMention? Find(Sentence sentence, int at) => KeptOff(sentence, at) ?? SomeBarred(sentence, at) ?? TakesNone(sentence, at) ?? OnlySome(sentence, at) ?? HadToWait(sentence, at);

    // "Agents waved drivers off", "cars were kept off the bridge"
    private static ActionMention? KeptOff(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("waved" or "turned" or "kept" or "barred" or "ordered" or "waving" or "turning" or "keeping")) return null;
        var isBarred = sentence.WordAt(at) is "barred";
        if (IsElsewhere(sentence, at)) return null;
        if (sentence.WordAt(at - 1) is "was" or "were" or "are" or "being" or "been" && IsParticle(at + 1))
            return Traffic(sentence, Math.Max(0, at - 7), at) > 0 ? new(at, at + 2, new(ReadActions.Closed, ActionForm.State) { NeedsDay = true }) : null;

        for (var i = at + 1; i < Math.Min(sentence.Tokens.Count, at + 5); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "and") return null;
            if (i > at + 1 && IsParticle(i)) return Traffic(sentence, at + 1, i) > 0 ? new(at, at + 1, new(ReadActions.Closed, sentence.WordAt(at).EndsWith("ing", StringComparison.Ordinal) ? ActionForm.Ing : ActionForm.Past) { NeedsDay = true }) : null;
        }

        return null;

        bool IsParticle(int i) => isBarred ? sentence.WordAt(i) is "from" : sentence.WordAt(i) is "off" or "back" or "around" or "out" || (sentence.WordAt(i) is "away" && sentence.WordAt(i + 1) is "from");
    }

    // "Shoppers and tourists have been barred from the land crossings": the others cross
    private static ActionMention? SomeBarred(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("barred" or "banned") || sentence.WordAt(at + 1) is not ("from" or "at")) return null;
        var who = Enumerable.Range(Math.Max(0, at - 8), Math.Min(8, at)).Any(i => sentence.WordAt(i) is "shoppers" or "tourists" or "visitors" or "nonessential" or "noncitizens" or "foreigners" or "unvaccinated" or "cardholders" || sentence.WordAt(i) is "border" && sentence.WordAt(i + 1) is "crosser" or "crossers");
        return who && Enumerable.Range(at + 2, 4).Any(i => i < sentence.Tokens.Count && ThemeWords.Match(sentence.Tokens, i) is { Role: TermRole.Crossing } || ThemeWords.IsCrossingWord(sentence.WordAt(i + 1))) ? new(at, at + 1, new(ReadActions.Reduced, ActionForm.State) { IsWhole = true, NeedsDay = true }) : null;
    }

    // "turned back from the park"
    private static bool IsElsewhere(Sentence sentence, int at) =>
        Enumerable.Range(at + 1, 9).Any(i => sentence.WordAt(i) is "from" or "off" or "at" && Enumerable.Range(i + 1, 3).Any(j => j < sentence.Tokens.Count && ThemeWords.Match(sentence.Tokens, j) is { Role: TermRole.Other }));

    // "The crossing took no trucks on Monday"
    private static ActionMention? TakesNone(Sentence sentence, int at) =>
        s_takes.Contains(sentence.WordAt(at)) && sentence.WordAt(at + 1) is "no" && Traffic(sentence, at + 2, at + 4) is > 0 and var next
            ? new(at, sentence.WordAt(next) is "or" or "and" && Traffic(sentence, next + 1, next + 3) is > 0 and var second ? second : next, new(sentence.WordAt(at) is "let" or "letting" or "allowed" or "allowing" ? ReadActions.Closed : ReadActions.Suspended, ActionForm.State) { NeedsDay = true }) : null;

    // "Only pedestrians may use the bridge": the others may not.
    private static ActionMention? OnlySome(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is "open" && sentence.WordAt(at + 1) is "only" or "to" && Traffic(sentence, at + 2, at + 4) is > 0 and var end && (sentence.WordAt(at + 1) is "only" && sentence.WordAt(at + 2) is "to" or "for" || sentence.WordAt(end) is "only"))
            return new(at, sentence.WordAt(end) is "only" ? end + 1 : end, new(ReadActions.Reduced, ActionForm.State) { IsLess = true }); // "is open to pedestrians only"
        if (sentence.WordAt(at) is "only" && Enumerable.Range(at + 1, 4).Any(i => sentence.WordAt(i) is "citizens" or "residents" or "essential") && Enumerable.Range(at + 2, 10).FirstOrDefault(i => sentence.WordAt(i) is "allowed" or "permitted" or "admitted" && sentence.WordAt(i - 1) is "are" or "were" or "been" or "being", -1) is > 0 and var let
            && sentence.WordAt(let + 1) is "to" or "through" or "in" or "across" or "into" or "over") return new(at, let + 1, new(ReadActions.Reduced, ActionForm.State) { IsLess = true, NeedsDay = true }); // "only citizens and essential workers had been allowed through"
        if (sentence.WordAt(at) is not "only" || Traffic(sentence, at + 1, at + 4) is not (> 0 and var next)) return null;
        if (sentence.WordAt(next) is "and" && Traffic(sentence, next + 1, next + 3) is > 0 and var second) next = second;
        if (sentence.WordAt(next) is not ("may" or "can" or "could" or "are" or "were" or "will" or "is" or "was")) return null;
        var verb = sentence.WordAt(next + 1) is "be" or "being" or "now" ? next + 2 : next + 1;
        return sentence.WordAt(verb) is "use" or "cross" or "pass" or "enter" or "allowed" or "permitted" or "processed" or "admitted" or "accepted" or "getting" or "crossing" or "let" ? new(at, verb + 1, new(ReadActions.Reduced, ActionForm.State) { IsLess = true }) : null;
    }

    // "Trucks had to wait until Monday": after what had been shut, they were let over then.
    private static ActionMention? HadToWait(Sentence sentence, int at) =>
        sentence.WordAt(at) is "wait" or "waited" && sentence.WordAt(at + 1) is "until" or "till" && Traffic(sentence, Math.Max(0, at - 4), at) > 0
            ? new(at, at + 1, new(ReadActions.Reopened, ActionForm.State) { IsUntil = true, NeedsClosed = true }) : null;

    /// <returns>The token after the first words for traffic; 0 where there are none.</returns>
    private static int Traffic(Sentence sentence, int first, int next)
    {
        for (var i = first; i < Math.Min(next, sentence.Tokens.Count); i++)
        {
            if (ThemeWords.Match(sentence.Tokens, i, out var length) is { } term && (term.Mode is not null || term.Role is TermRole.Process)) return i + length;
        }

        return 0;
    }
}

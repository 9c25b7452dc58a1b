using System.Collections.Frozen;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>
/// Actions whose words stand apart: "pulled the gate across the road", "will not process trucks", "three of the five lanes are
/// open", "no trains have crossed". Those by which something reopens are in <see cref="BackInUse"/>.
/// </summary>
internal static class ActionPatterns
{
    private static readonly FrozenSet<string> s_crossed = Forms("crossed cross crossing", "moved moving", "passed passing", "run running ran", "allowed", "permitted", "rolled rolling", "entered entering", "through", "accepted", "admitted", "processed", "cleared", "let", "used");

    public static IEnumerable<ActionMention> Find(Sentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (ShorterService.Find(sentence, at) is { } less) yield return less;
            else if (TurnedAway.Find(sentence, at) is { } turned) yield return turned;
            else if (ServiceEnds(sentence, at) is { } ended) yield return ended;
            else if (BackInUse.Find(sentence, at) is { } back) yield return back;
            else if (NotSince(sentence, at) is { } since) yield return since;
            else if (Gate(sentence, at) is { } gate) yield return gate;
            else if (NoService(sentence, at) is { } service) yield return service;
            else if (NotProcess(sentence, at) is { } refused) yield return refused;
            else if (ToAStop(sentence, at) is { } stop) yield return stop;
            else if (KeptFrom(sentence, at) is { } kept) yield return kept;
            else if (FewerLanes(sentence, at) is { } fewer) yield return fewer;
            else if (NoneCross(sentence, at) is { } none) yield return none;
            else if (IsDown(sentence, at)) yield return new(at, at + 1, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
        }
    }

    // "Cargo service at Tornillo ended on Dec. 3"; "the suspension of service ended" reopens.
    private static ActionMention? ServiceEnds(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("ended" or "end" or "ends")) return null;
        if (EndsService(sentence, at) is { } active) return active;
        var first = -1;
        for (var i = at - 1; i >= Math.Max(0, at - 20); i--)
        {
            var word = sentence.WordAt(i);
            if (at - i > 12 && !ActionFinder.IsClosureNoun(word)) continue;
            if (word is "," or ";" or "." or "an" or "the" && i == at - 1 || ActionFinder.IsClosureNoun(word) || ActionWords.Match(sentence.Tokens, i, out _) > 0) return null;
            if (word is "service" or "processing" or "operations") first = i;
        }

        if (first < 0) return null;
        var isPart = IsPartOfWeek(sentence.WordAt(first - 1)) || (sentence.WordAt(at + 1) is "at" && Enumerable.Range(at + 2, 6).Any(i => sentence.WordAt(i) is "rather" or "instead")); // "ended at noon rather than 6 p.m."
        return new(at, at + 1, new(isPart ? ReadActions.Reduced : ReadActions.Suspended, sentence.WordAt(at) is "ended" ? ActionForm.Past : ActionForm.Present) { NeedsDay = true });
    }

    private static bool IsPartOfWeek(string word) => word is "sunday" or "saturday" or "weekend" or "night" or "overnight" or "evening" or "holiday";

    // "It also ended Saturday truck service at Tecate"
    private static ActionMention? EndsService(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not "ended") return null;
        for (var i = at + 1; i <= at + 5; i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "" or "the" or "a" or "its" && i > at + 1 || ActionFinder.IsClosureNoun(sentence.WordAt(i))) return null;
            if (sentence.WordAt(i) is "service" or "processing" or "operations" or "crossings" or "traffic" && i > at + 1) return new(at, at + 1, new(Enumerable.Range(at + 1, i - at - 1).Any(j => IsPartOfWeek(sentence.WordAt(j))) ? ReadActions.Reduced : ReadActions.Suspended, ActionForm.Past) { NeedsDay = true });
        }

        return null;
    }

    // "has not opened since September", "have not run since Monday": it was shut then.
    private static ActionMention? NotSince(Sentence sentence, int at)
    {
        if (!(sentence.WordAt(at) is "not" && sentence.WordAt(at - 1) is "has" or "have" or "had" || sentence.WordAt(at) is "hasn't" or "haven't" or "hadn't")) return null;
        var verb = sentence.WordAt(at + 1) is "been" or "fully" or "yet" ? at + 2 : at + 1;
        return sentence.WordAt(verb) is "opened" or "open" or "reopened" or "run" or "operated" or "crossed" or "moved" && Enumerable.Range(verb + 1, 3).Any(i => sentence.WordAt(i) is "since")
            ? new(at, verb + 1, new(sentence.WordAt(verb) is "opened" or "open" or "reopened" ? ReadActions.Closed : ReadActions.Suspended, ActionForm.State) { NeedsDay = true }) : null;
    }

    // "pulled the gate across the road", "swung the steel doors across", "raised the barriers", "the padlock came off".
    private static ActionMention? Gate(Sentence sentence, int at)
    {
        var word = sentence.WordAt(at);
        if (word is "gate" or "gates" && sentence.WordAt(at + 1) is "came" or "come" or "went" && sentence.WordAt(at + 2) is "down" or "up") return new(at, at + 3, new(sentence.WordAt(at + 2) is "down" ? ReadActions.Closed : ReadActions.Reopened, ActionForm.State) { IsWhole = true });
        if (word is "padlock" or "chain" or "chains" or "barricades" or "barriers" or "roadblock" or "barrier" && sentence.WordAt(at + 1) is "came" or "come" or "comes" or "went" or "were" or "was" && sentence.WordAt(at + 2) is "off" or "down" or "up" or "removed" or "lifted" or "raised" or "cleared" or "taken" or "erected" or "lowered" or "gone")
        {
            var isShut = sentence.WordAt(at + 1) is "went" && sentence.WordAt(at + 2) is "up" || sentence.WordAt(at + 2) is "erected" or "lowered" || (sentence.WordAt(at + 1) is "come" or "came" && sentence.WordAt(at + 2) is "down" && word is "barrier" or "barriers");
            return new(at, at + 3, new(isShut ? ReadActions.Closed : ReadActions.Reopened, ActionForm.State) { IsWhole = true });
        }

        if (word is "took" or "taken" or "take" or "taking" && Enumerable.Range(at + 1, 4).Any(i => sentence.WordAt(i) is "down") && Enumerable.Range(at + 1, 5).Any(i => sentence.WordAt(i) is "barricade" or "barricades" or "roadblock" or "roadblocks" or "blockade" or "barriers" or "barrier"))
            return new(at, Enumerable.Range(at + 1, 4).First(i => sentence.WordAt(i) is "down") + 1, new(ReadActions.Reopened, ActionForm.State) { IsWhole = true, NeedsClosed = true });
        var action = word switch
        {
            "pulled" or "swung" or "rolled" or "drew" or "dropped" or "lowered" or "slid" or "slammed" or "locked" or "bolted" or "shut" or "closed" or "chained" or "padlocked" => ReadActions.Closed,
            "raised" or "lifted" or "removed" or "unlocked" or "unchained" or "reopened" or "unbolted" => ReadActions.Reopened,
            _ => null,
        };
        if (action is null) return null;
        for (var i = at + 1; i <= Math.Min(at + 4, sentence.Tokens.Count - 1); i++)
        {
            if (sentence.WordAt(i) is "gate" or "gates" or "door" or "doors" or "barrier" or "barriers" or "barricades" or "barricade" or "chain" or "padlock" or "turnstiles")
            {
                if (sentence.WordAt(i) is "door" or "doors" && sentence.WordAt(i - 1) is "its" or "their" && sentence.WordAt(i + 1) is not ("to" or "again")) return null;
                if (i == at + 1 && sentence.WordAt(at - 1) is "a" or "the" or "of" or "its" or "behind" or "an" or "with" or "") return null; // "a locked gate"
                var isOpen = sentence.WordAt(i + 1) is "open" or "back" or "aside";
                return sentence.WordAt(i + 1) is "of" or "to" && word is "locked" or "shut" or "closed" or "reopened" or "unlocked" ? null : new(at, i + 1, new(isOpen ? ReadActions.Reopened : action, ActionForm.Past) { IsWhole = true });
            }

            if (sentence.WordAt(i) is not ("the" or "its" or "their" or "steel" or "iron" or "heavy" or "big" or "metal" or "front" or "a" or "both" or "crossing" or "concrete")) return null;
        }

        return null;
    }

    // "will not process commercial trucks", "is no longer taking cattle"
    private static ActionMention? NotProcess(Sentence sentence, int at)
    {
        var next = sentence.WordAt(at) is "not" ? at + 1 : sentence.WordAt(at) is "no" && sentence.WordAt(at + 1) is "longer" ? at + 2 : 0;
        if (next == 0 || sentence.WordAt(at - 1) is "do" or "does" or "could" or "should" or "can") return null;
        if (sentence.WordAt(next) is "be" or "being" or "been" && sentence.WordAt(next + 1) is "processed" or "accepted" or "admitted" or "received" or "cleared" or "inspected" or "handled" or "taken" or "allowed" or "permitted" or "let") // "trucks will no longer be processed"
            return HasTraffic(sentence, Math.Max(0, at - 6), at) && !(sentence.WordAt(next + 1) is "allowed" or "permitted" && sentence.WordAt(next + 2) is "to" && sentence.WordAt(next + 3) is not ("cross" or "enter" or "pass" or "use")) ? new(at, next + 2, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true }) : null;
        return sentence.WordAt(next) is "process" or "accept" or "take" or "admit" or "handle" or "clear" or "inspect" or "processing" or "accepting" or "taking" or "admitting" or "handling" or "clearing" or "running" or "sending" or "receiving" or "receive" or "letting" && HasTraffic(sentence, next + 1, Math.Min(sentence.Tokens.Count, next + 4))
            ? new(at, next + 1, new(ReadActions.Suspended, ActionForm.Past) { NeedsDay = true }) : null;
    }

    // "bringing northbound cargo to a stop", "brought traffic on the bridge to a complete halt"
    private static ActionMention? ToAStop(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("bringing" or "brought" or "brings" or "bring")) return null;
        for (var i = at + 2; i < Math.Min(sentence.Tokens.Count - 2, at + 10); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";") return null;
            if (sentence.WordAt(i) == "to" && sentence.WordAt(i + 1) is "a" && (sentence.WordAt(i + 2) is "stop" or "halt" or "standstill" || sentence.WordAt(i + 3) is "stop" or "halt" or "standstill"))
                return HasTraffic(sentence, at + 1, i) ? new(at, at + 1, new(ReadActions.Suspended, sentence.WordAt(at) is "bringing" ? ActionForm.Ing : sentence.WordAt(at) is "brought" ? ActionForm.Past : ActionForm.Present)) : null;
        }

        return null;
    }

    // "Fog kept the ferry from running"
    private static ActionMention? KeptFrom(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("kept" or "prevented" or "stopped" or "keeping")) return null;
        for (var i = at + 2; i < Math.Min(sentence.Tokens.Count - 1, at + 8); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";") return null;
            if (sentence.WordAt(i) == "from") return sentence.WordAt(i + 1) is "running" or "operating" or "opening" or "crossing" or "moving" or "sailing" && HasTraffic(sentence, at + 1, i) ? new(at, at + 1, new(ReadActions.Suspended, ActionForm.Past)) : null;
        }

        return null;
    }

    // "no cargo processing on the 22nd"
    private static ActionMention? NoService(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not "no") return null;
        for (var i = at + 1; i <= Math.Min(at + 3, sentence.Tokens.Count - 1); i++)
        {
            if (sentence.WordAt(i) is "processing" or "service" or "crossings" or "traffic" or "operations" or "trains" or "inspections" && sentence.WordAt(i + 1) is "on" or "from" or "until" or "after" or "through" or "since" or "between" or "today" or "tomorrow" or "this") return new(at, i + 1, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
        }

        return null;
    }

    // "three of the five southbound lanes will be available": the others are not.
    private static ActionMention? FewerLanes(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("open" or "available" or "staffed" or "operating" or "working" or "running" or "in")) return null;
        if (sentence.WordAt(at) is "in" && sentence.WordAt(at + 1) is not ("use" or "operation" or "service")) return null;
        var i = at - 1;
        while (i > 0 && sentence.WordAt(i) is "be" or "are" or "were" or "is" or "was" or "will" or "now" or "currently" or "still" or "only" or "remain" or "remained" or "have" or "been") i--;
        var isHad = i == at - 1; // "has had one of its four car lanes in service"
        if (sentence.WordAt(i) is not ("lanes" or "booths" or "lane")) return null;
        for (var j = i - 1; j >= Math.Max(1, i - 7); j--)
        {
            if (sentence.WordAt(j) == "of" && Calendar.Small(sentence.WordAt(j - 1)) is > 0 && Enumerable.Range(j + 1, Math.Min(3, i - j - 1)).Any(k => Calendar.Small(sentence.WordAt(k)) is > 0) && (!isHad || sentence.WordAt(j - 2) is "had" or "has" or "have" or "with" or "kept" or "keeps")) return new(at, at + 1, new(ReadActions.Reduced, ActionForm.State));
        }

        return null;
    }

    // "no trains have crossed since Monday", "not one truck was let through"
    private static ActionMention? NoneCross(Sentence sentence, int at)
    {
        var first = sentence.WordAt(at) is "no" ? at + 1 : sentence.WordAt(at) is "not" && sentence.WordAt(at + 1) is "one" or "a" ? at + (sentence.WordAt(at + 2) is "single" ? 3 : 2) : 0;
        var isNobody = sentence.WordAt(at) is "nobody" or "nothing" || (sentence.WordAt(at) is "no" && sentence.WordAt(at + 1) is "one");
        if (sentence.WordAt(at) is "nobody" or "nothing") first = at;
        if (first == 0 || (!isNobody && !HasTraffic(sentence, first, Math.Min(sentence.Tokens.Count, first + 2)))) return null;
        for (var i = first + 1; i < Math.Min(sentence.Tokens.Count, first + 8); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "will" or "would" || (sentence.WordAt(i) is "could" && sentence.WordAt(i + 1) is not ("cross" or "pass" or "enter" or "get"))) return null;
            if (sentence.WordAt(i) is "could" || (i <= first + 2 && sentence.WordAt(i) is "get" or "gets" or "got" && sentence.WordAt(i + 1) is "through" or "across")) return new(at, i + 2, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
            if (sentence.WordAt(i) is "able" && sentence.WordAt(i + 1) is "to" && sentence.WordAt(i + 2) is "cross" or "pass" or "get" or "enter" or "leave") return new(at, i + 3, new(ReadActions.Closed, ActionForm.State) { NeedsDay = true });
            if (isNobody && i <= first + 2 && sentence.WordAt(i) is "crossed" or "moved" or "passed" or "rolled") return new(at, i + 1, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
            if (sentence.WordAt(i) is "enters" or "leaves" or "crosses" or "moves" or "passes" or "runs") return new(at, i + 1, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
            if (i <= first + 2 && !isNobody && sentence.WordAt(i) is "crossed" or "moved" or "passed" or "ran" or "rolled" or "entered") return new(at, i + 1, new(ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
            if (s_crossed.Contains(sentence.WordAt(i)) && sentence.WordAt(i - 1) is "have" or "has" or "had" or "been" or "was" or "were" or "is" or "are" or "got" or "being" or "let")
                return new(at, i + 1, new(sentence.WordAt(i) is "used" ? ReadActions.Closed : ReadActions.Suspended, ActionForm.State) { NeedsDay = true });
        }

        return null;
    }

    // "when Eagle Pass was down from the 20th", "both spans are down"; not "traffic was down 3 percent".
    private static bool IsDown(Sentence sentence, int at) =>
        sentence.WordAt(at) == "down" && sentence.WordAt(at - 1) is "was" or "were" or "is" or "are" or "been" or "went" or "gone" && sentence.WordAt(at + 1) is "for" or "since" or "until" or "all" or "." or "," or "on" or "again" or "" or "from" or "at" or "across" && !(sentence.WordAt(at + 1) == "from" && sentence.WordAt(at + 2) != "the")
        && !Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence.WordAt(i) is "traffic" or "crossings" or "encounters" or "numbers" or "arrests" or "volume" or "sales" or "trade" or "business" or "apprehensions" or "they" or "it" or "fence" or "lines");

    internal static bool HasTraffic(Sentence sentence, int first, int next, bool withCrossings = true)
    {
        for (var i = first; i < next; i++)
        {
            if (ThemeWords.Match(sentence.Tokens, i) is { } term && (term.Mode is not null || term.Role is TermRole.Process || withCrossings && term.Role is TermRole.Crossing)) return true;
        }

        return false;
    }

    internal static FrozenSet<string> Forms(params string[] lemmas) => lemmas.SelectMany(forms => forms.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}

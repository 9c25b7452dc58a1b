using System.Collections.Frozen;
using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>A reopening told by what traffic does again: "took cars again", "let walkers back on", "returned to the bridge", "did not run until Tuesday", "is back to its regular hours".</summary>
internal static class BackInUse
{
    private static readonly FrozenSet<string> s_works = ActionPatterns.Forms(
        "open opens opened opening", "run runs ran running", "roll rolls rolled rolling", "move moves moved moving", "flow flows flowed flowing", "cross crosses crossed crossing", "go goes went going gone", "pass passes passed passing", "drive drives drove driven driving",
        "walk walks walked walking", "operate operates operated operating", "operational", "work works worked working", "take takes took taken taking", "accept accepts accepted accepting", "admit admits admitted admitting", "process processes processed processing", "handle handles handled handling",
        "carry carries carried carrying", "clear clears cleared clearing", "inspect inspects inspected inspecting", "let lets letting", "allow allows allowed allowing", "permit permits permitted permitting", "wave waves waved waving", "receive receives received receiving",
        "welcome welcomes welcomed welcoming", "stream streams streamed streaming", "rumble rumbles rumbled rumbling", "use uses used using", "pick picks picked picking", "function functions functioned functioning", "start starts started starting", "begin begins began begun beginning", "travel travels traveled traveling", "rattled rattling", "available", "return returns returned returning", "enter enters entered entering", "serve serves served serving", "import imported", "export exported", "shipped", "staffed", "passable");

    private static readonly FrozenSet<string> s_gives = ActionPatterns.Forms("got gets get getting", "welcome welcomes welcomed welcoming", "let lets letting", "bring brings brought bringing", "allow allows allowed allowing", "wave waved waving", "put", "took", "invited", "drew");

    public static ActionMention? Find(Sentence sentence, int at) =>
        Again(sentence, at) ?? OpenSince(sentence, at) ?? ToNormal(sentence, at) ?? First(sentence, at) ?? Returned(sentence, at) ?? Back(sentence, at) ?? CameBack(sentence, at) ?? LetThrough(sentence, at) ?? NotUntil(sentence, at);

    // "took cars again", "was opened again", "were going over again", "once more"; not "closed again".
    private static ActionMention? Again(Sentence sentence, int at)
    {
        var next = sentence.WordAt(at) switch { "again" or "anew" => at + 1, "once" when sentence.WordAt(at + 1) == "more" => at + 2, _ => 0 };
        if (next == 0) return null;
        for (var i = at - 1; i >= Math.Max(0, at - 7); i--)
        {
            var word = sentence.WordAt(i);
            if (word is "," or ";" or "." or "—") break;
            if (word is "that" or "which" or "close" or "closed" or "shut" or "halted" or "stopped" or "suspended" || ActionWords.Match(sentence.Tokens, i, out var other) > 0 && other!.Action != ReadActions.Reopened) return null;
            if (word is "crossing" or "using" or "crossed" or "entering" && sentence.WordAt(i - 1) is "began" or "started" or "are" or "were" && ActionPatterns.HasTraffic(sentence, Math.Max(0, i - 5), i - 1)) return new(i - 1, i + 1, new(ReadActions.Reopened, ActionForm.State)); // "trucks began crossing the bridge again"
            if (s_works.Contains(word) && !IsNoun(sentence, i) && !(sentence.Tokens[i].IsCapital && i > 0)) return Of(sentence, word is "use" or "operation" && sentence.WordAt(i - 1) == "in" ? i - 1 : i, next, ReadActions.Reopened, isAllowed: sentence.WordAt(i - 1) is "can" or "may" || sentence.WordAt(i - 2) is "able");
        }

        // "is again open", "trucks are once more crossing", "will again be allowed"
        if (sentence.WordAt(at - 1) is "will" or "can" or "may" && sentence.WordAt(next) is "be" && s_works.Contains(sentence.WordAt(next + 1))) return new(at, next + 2, new(ReadActions.Reopened, ActionForm.State));
        var verb = sentence.WordAt(next);
        return at > 0 && sentence.WordAt(at - 1) is "is" or "are" or "was" or "were" or "once" && s_works.Contains(verb) ? new(at, next + 1, new(ReadActions.Reopened, ActionForm.State)) : null;
    }

    // "It has been open without a break since Sept. 22", "They have been running since"
    private static ActionMention? OpenSince(Sentence sentence, int at) =>
        sentence.WordAt(at) is "open" or "running" or "rolling" && sentence.WordAt(at - 1) is "been" && sentence.WordAt(at - 2) is "has" or "have" && Enumerable.Range(at + 1, 6).Any(i => sentence.WordAt(i) is "since")
            ? new(at, at + 1, new(ReadActions.Reopened, ActionForm.State) { NeedsClosed = true }) : null;

    // "took its first cars in two weeks on Thursday"
    private static ActionMention? First(Sentence sentence, int at) =>
        sentence.WordAt(at) is "took" or "takes" or "saw" or "admitted" or "welcomed" or "received" or "processed" && sentence.WordAt(at + 1) is "its" or "their" or "the" && sentence.WordAt(at + 2) is "first" && ActionPatterns.HasTraffic(sentence, at + 3, at + 5) && Enumerable.Range(at + 4, 3).Any(i => sentence.WordAt(i) is "in" or "since" && sentence.WordAt(i + 1) is not ("a" or "line"))
            ? new(at, at + 1, new(ReadActions.Reopened, ActionForm.Past)) : null;

    // "return to their regular schedule on Friday", "returned to its 24-hour schedule"
    private static ActionMention? ToNormal(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("return" or "returns" or "returned" or "returning" or "revert" or "reverts" or "reverted" or "back") || sentence.WordAt(at + 1) is not ("to" or "on")) return null;
        var isNormal = false;
        for (var i = at + 2; i < at + 8; i++)
        {
            var word = sentence.WordAt(i);
            isNormal |= word is "normal" or "regular" or "usual" or "full" or "standard" or "24" or "round" or "ordinary" or "24-hour";
            if (isNormal && word is "hours" or "schedule" or "schedules" or "time" or "operation" or "operations" or "service" or "staffing") return new(at, i + 1, new(ReadActions.Reopened, sentence.WordAt(at) is "returning" ? ActionForm.Ing : ActionForm.State));
            if (word is "," or "." or ";" or "and") return null;
        }

        return null;
    }

    // "Commercial trucks returned to the international bridge on Monday", "It returned in June 2024"
    private static ActionMention? Returned(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not "returned") return null;
        if (sentence.WordAt(at - 1) is "it" or "they" or "service" && sentence.WordAt(at + 1) is "in" or "on" && (Calendar.Month(sentence.WordAt(at + 2)) is not null || Calendar.Weekday(sentence.WordAt(at + 2)) is not null)) return new(at, at + 1, new(ReadActions.Reopened, ActionForm.State) { NeedsClosed = true, NeedsDay = true });
        if (sentence.WordAt(at + 1) is not "to" || !ActionPatterns.HasTraffic(sentence, Math.Max(0, at - 1), at)) return null;
        for (var i = at + 2; i < Math.Min(sentence.Tokens.Count, at + 6); i++)
        {
            if (sentence.WordAt(i) is "mexico" or "juarez" or "tijuana" or "school" or "work" or "," or ".") return null;
            if (ThemeWords.Match(sentence.Tokens, i) is { Role: TermRole.Crossing } || sentence.Tokens[i].IsCapital && sentence.WordAt(i) is not "the") return new(at, at + 1, new(ReadActions.Reopened, ActionForm.State) { NeedsDay = true });
        }

        return null;
    }

    // "welcomed pedestrians back", "got its walkers and drivers back", "they were let back on"
    private static ActionMention? Back(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) != "back" || sentence.WordAt(at + 1) is "to" && sentence.WordAt(at + 2) is "mexico" or "the" or "tijuana" or "juarez" or "their") return null;
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            var word = sentence.WordAt(i);
            if (word is "," or ";" or "." or "that" or "sent" or "turned" or "turn" or "held" or "pushed") return null;
            if (!s_gives.Contains(word)) continue;
            if (sentence.WordAt(i + 1) is "them" && i == at - 2) return new(i, i + 1, new(ReadActions.Reopened, ActionForm.Past) { NeedsClosed = true });
            var isPassive = sentence.WordAt(i - 1) is "were" or "was" or "are" or "be" or "been" && word is "let" or "allowed" or "welcomed" or "waved" or "brought" && i == at - 1;
            if (word is "get" or "gets" or "got" && i > 0 && ActionPatterns.HasTraffic(sentence, Math.Max(0, i - 3), i, withCrossings: false) && NamesCrossing(sentence, i + 1, at)) return new(i, i + 1, new(ReadActions.Reopened, ActionForm.State)); // "pedestrians get PedWest back"
            return isPassive ? new(i, at + 1, new(ReadActions.Reopened, ActionForm.State)) : ActionPatterns.HasTraffic(sentence, i + 1, at) ? Of(sentence, i, at + 1, ReadActions.Reopened) : null;
        }

        return null;
    }

    // "the PedEast crossing came back an hour earlier"; not "shoppers came back to the bridge"
    private static ActionMention? CameBack(Sentence sentence, int at) =>
        sentence.WordAt(at) is "came" or "comes" or "come" && sentence.WordAt(at + 1) is "back" && sentence.WordAt(at - 1) is not ("to" or "people" or "shoppers" or "tourists" or "customers" or "they" or "who")
        && (sentence.WordAt(at + 2) is "at" or "on" or "an" or "last" or "first" or "within" or "by" or "early" or "late" or "in" or "," or "." || sentence.WordAt(at + 3) is "hours" or "days" or "hour" or "day" || Calendar.Weekday(sentence.WordAt(at + 2)) is not null)
            ? new(at, at + 2, new(ReadActions.Reopened, ActionForm.State) { NeedsClosed = true }) : null;

    // "those who blocked the road let traffic through on Tuesday morning"
    private static ActionMention? LetThrough(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("let" or "letting" or "allowed" or "waved")) return null;
        for (var i = at + 2; i <= at + 4; i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "no") return null;
            if (sentence.WordAt(i) is "through" or "pass" or "by") return ActionPatterns.HasTraffic(sentence, at + 1, i) && !Enumerable.Range(at + 1, i - at - 1).Any(j => sentence.WordAt(j) is "no" or "one" or "some" or "few" or "first") ? new(at, at + 1, new(ReadActions.Reopened, ActionForm.Past) { NeedsDay = true, NeedsClosed = true }) : null;
        }

        return null;
    }

    // "did not run until Tuesday", "The cars did not return until Jan. 4": what did not do so till then did so then.
    private static ActionMention? NotUntil(Sentence sentence, int at)
    {
        if (!(sentence.WordAt(at) is "not" or "never" or "neither" || sentence.WordAt(at).EndsWith("n't", StringComparison.Ordinal))) return null;
        if (sentence.WordAt(at) is "doesn't" or "don't" || (sentence.WordAt(at) is "not" && sentence.WordAt(at - 1) is "does" or "do")) return null; // "does not open until 8 a.m.": every day
        var works = false;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Count, at + 9); i++)
        {
            var word = sentence.WordAt(i);
            if (word is "until" or "till") return works && sentence.WordAt(i + 1) is not ("further" or "then") ? new(at, i, new(ReadActions.Reopened, ActionForm.State) { IsUntil = true }) : null;
            if (word is "," or "." or ";" or "but" or "and" or "expected") return null;
            works |= s_works.Contains(word) || (ActionWords.Match(sentence.Tokens, i, out var action) > 0 && action!.Action == ReadActions.Reopened);
        }

        return null;
    }

    private static bool IsNoun(Sentence sentence, int at) => sentence.WordAt(at) is "crossing" or "work" or "works" or "run" or "use" or "cross" or "pass" or "process" or "return" && sentence.WordAt(at - 1) is "the" or "a" or "border" or "to" or "at" or "this" or "that" or "rail";

    private static ActionMention Of(Sentence sentence, int verb, int next, string action, bool isAllowed = false) =>
        IsUse(sentence.WordAt(verb)) && NamesCrossing(sentence, verb + 1, next) && !ActionPatterns.HasTraffic(sentence, verb + 1, next, withCrossings: false) ? new(verb, verb + 1, new(action, ActionForm.State) { IsAllowed = isAllowed })
        : ActionPatterns.HasTraffic(sentence, verb + 1, next) ? new(verb, verb + 1, new(action, Form(sentence, verb)) { IsAllowed = isAllowed }) : new(verb, next, new(action, ActionForm.State) { IsAllowed = isAllowed });

    // Who uses a crossing stands before the verb, and the crossing behind it.
    private static bool IsUse(string verb) => verb is "use" or "used" or "using" or "uses" or "cross" or "crosses" or "crossed" or "crossing" or "enter" or "entered" or "entering" or "drive" or "drove" or "walk" or "walked" or "travel" or "traveled";

    // "can use Eagle Pass International Bridge I again": what stands between is where.
    private static bool NamesCrossing(Sentence sentence, int first, int next) =>
        Enumerable.Range(first, Math.Max(0, next - first)).Any(i => sentence.Tokens[i].IsCapital || ThemeWords.Match(sentence.Tokens, i) is { Role: TermRole.Crossing });

    private static ActionForm Form(Sentence sentence, int verb)
    {
        var word = sentence.WordAt(verb);
        if (word.EndsWith("ing", StringComparison.Ordinal)) return sentence.WordAt(verb - 1) is "is" or "are" or "was" or "were" or "been" or "began" or "started" ? ActionForm.Past : ActionForm.Ing;
        return word.EndsWith("ed", StringComparison.Ordinal) || word is "took" or "taken" or "let" or "began" or "ran" or "went" or "got" or "brought" or "drew" or "put" ? ActionForm.Past : ActionForm.Present;
    }
}

using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>Service that does not end and is less: "will not open until 1 p.m.", "start an hour later", "operate with half of its lanes".</summary>
internal static class ShorterService
{
    private const int Reach = 8;

    public static ActionMention? Find(Sentence sentence, int at) => NotBefore(sentence, at) ?? ByHours(sentence, at) ?? WithFewer(sentence, at) ?? OnlyLanes(sentence, at) ?? LeavesLanes(sentence, at) ?? DownTo(sentence, at) ?? FromTo(sentence, at) ?? OnlyUntil(sentence, at) ?? OpensLater(sentence, at) ?? FewerHours(sentence, at) ?? ToShorter(sentence, at) ?? ShorterDay(sentence, at);

    // "will not open until 1 p.m."
    private static ActionMention? NotBefore(Sentence sentence, int at) =>
        (sentence.WordAt(at) is "not" || sentence.WordAt(at).EndsWith("n't", StringComparison.Ordinal)) && sentence.WordAt(at - 1) is not ("does" or "do") && sentence.WordAt(at) is not ("doesn't" or "don't") && sentence.WordAt(at + 1) is "open" or "start" or "begin" or "operate" && sentence.WordAt(at + 2) is "until" or "till" or "before" && IsHour(sentence, at + 3)
            ? Of(at, at + 3) : null;

    // "start an hour later", "opens two hours late", "will close 90 minutes early"; "opened two hours later" tells when.
    private static ActionMention? ByHours(Sentence sentence, int at)
    {
        var (late, early) = sentence.WordAt(at) switch
        {
            "open" or "opens" or "opening" or "start" or "starts" or "starting" or "begin" or "begins" => (true, false),
            "close" or "closes" or "closing" or "end" or "ends" or "ending" or "stop" or "stops" or "shut" or "closed" => (false, true),
            _ => (false, false),
        };
        if (!late && !early || sentence.WordAt(at - 1) is "stay" or "stays" or "stayed" or "staying" or "remain" or "remains" or "remained" or "kept" or "keep") return null; // "will stay open an hour later" is longer
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Count - 1, at + 6); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "again" or "at" or "and") return null;
            if (sentence.WordAt(i) is "hour" or "hours" or "minutes" && sentence.WordAt(at) is "closed" or "shut") return sentence.WordAt(i + 1) is "early" && sentence.WordAt(at + 1) is not "for" && Calendar.Weekday(sentence.WordAt(i + 2)) is null ? Of(at, i + 2) : null; // "closed two hours early"; "earlier" tells when
            if (sentence.WordAt(i) is "hour" or "hours" or "minutes") return (late && sentence.WordAt(i + 1) is "late" or "later") || (early && sentence.WordAt(i + 1) is "early" or "earlier" or "sooner") ? Of(at, i + 2) : null;
        }

        return null;
    }

    // "will operate with half of its lanes", "running on four of nine lanes", "operating at reduced capacity"
    private static ActionMention? WithFewer(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("operate" or "operates" or "operated" or "operating" or "run" or "runs" or "ran" or "running" or "work" or "works" or "worked" or "working" or "opened" or "open" or "opens" or "functioning" or "making")) return null;
        if (sentence.WordAt(at) is "working" or "operating" or "running" or "works" or "worked" && sentence.WordAt(at + 1) is "shorter" or "reduced" or "fewer" or "limited" && sentence.WordAt(at + 2) is "hours") return Of(at, at + 3);
        var isCounted = sentence.WordAt(at) is "running" or "operating" or "ran" or "operated" or "opened" or "run" or "operate" && Calendar.Small(sentence.WordAt(at + 1)) is > 0 && sentence.WordAt(at + 2) is "of"; // "running six of its 10 commercial booths"
        if (!isCounted && sentence.WordAt(at + 1) is not ("with" or "on" or "at" or "do" or "only" or "just")) return null;
        var isFewer = isCounted;
        for (var i = at + 2; i < Math.Min(sentence.Tokens.Count, at + Reach + 1); i++)
        {
            var word = sentence.WordAt(i);
            if (word is "," or "." or ";" or "all" or "every" or "and" or "more" or "full" or "extra" or "additional") return null;
            isFewer |= word is "half" or "third" or "quarter" or "fewer" or "reduced" or "limited" or "shortened" or "only" or "just" or "single" or "shorter" or "part" || (Calendar.Small(word) is > 0 and < 20 && (sentence.WordAt(i + 1) is "of" || sentence.WordAt(i - 1) is "only" or "just"));
            if (isFewer && word is "lanes" or "lane" or "booths" or "booth" or "hours" or "schedule" or "capacity" or "staffing" or "staff" or "crew" or "crews" or "officers") return Of(at, i + 1);
        }

        return null;
    }

    // "Only one lane was open"
    private static ActionMention? OnlyLanes(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("only" or "just") || Calendar.Small(sentence.WordAt(at + 1)) is not > 0) return null;
        for (var i = at + 2; i < at + 7; i++)
        {
            if (sentence.WordAt(i) is not ("lane" or "lanes" or "booth" or "booths")) continue;
            var verb = sentence.WordAt(i + 1) is "was" or "were" or "is" or "are" ? i + 2 : i + 1;
            if (!(sentence.WordAt(verb) is "open" or "working" or "available" or "operating" or "staffed" || (sentence.WordAt(verb) is "in" && sentence.WordAt(verb + 1) is "use" or "service" or "operation"))) return null;
            return sentence.WordAt(at - 1) is "find" or "found" or "have" or "had" or "with" ? new(at, verb + 1, new(ReadActions.Reduced, ActionForm.State) { IsLess = true, IsWhole = true }) : Of(at, verb + 1); // "Drivers will find only six lanes open"
        }

        return null;
    }

    // "repairs have left one car lane in each direction", "leaving two lanes open"
    private static ActionMention? LeavesLanes(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("left" or "leaves" or "leaving" or "leave")) return null;
        var number = sentence.WordAt(at + 1) is "only" or "just" ? at + 2 : at + 1;
        if (Calendar.Small(sentence.WordAt(number)) is not > 0 && sentence.WordAt(number) is not "a") return null;
        for (var i = number + 1; i <= number + 3; i++)
        {
            if (sentence.WordAt(i) is "lane" or "lanes" or "booth" or "booths") return sentence.WordAt(i + 1) is "in" or "each" or "open" or "for" or "to" or "working" or "running" or "going" or "available" or "staffed" ? new(at, i + 1, new(ReadActions.Reduced, ActionForm.State) { IsLess = true, IsWhole = true }) : null;
        }

        return null;
    }

    // "is processing travelers only until 2 p.m."
    private static ActionMention? OnlyUntil(Sentence sentence, int at) =>
        sentence.WordAt(at) is "open" or "processing" or "operating" or "running" or "accepting" or "works" or "taking" && Enumerable.Range(at + 1, 4).FirstOrDefault(i => sentence.WordAt(i) is "only", -1) is > 0 and var only
        && sentence.WordAt(only + 1) is "until" or "till" && IsHour(sentence, only + 2) && !Enumerable.Range(at + 1, only - at - 1).Any(i => sentence.WordAt(i) is "," or ";" or "and")
            ? Of(at, only + 3) : null;

    // "will operate from 8 a.m. to 4 p.m."
    private static ActionMention? FromTo(Sentence sentence, int at)
    {
        var isOnly = sentence.WordAt(at + 1) is "only";
        if (sentence.WordAt(at) is not ("operate" or "operates" or "open" or "run" or "operating") || !(sentence.WordAt(at - 1) is "will" or "be" or "now" or "is" or "are" or "been" || isOnly && sentence.WordAt(at - 1) is "it" or "them" or "crossing" or "port") || sentence.WordAt(at + 1) is not ("from" or "between" or "only") || !IsHour(sentence, isOnly ? at + 3 : at + 2)) return null;
        return Enumerable.Range(at + 3, 5).Any(i => sentence.WordAt(i) is "to" or "until" or "and" && (IsHour(sentence, i + 1) || Calendar.Small(sentence.WordAt(i + 1)) is > 0)) ? new(at, at + 1, new(ReadActions.Reduced, ActionForm.State) { IsLess = true, NeedsShorter = !isOnly }) : null;
    }

    // "was reduced to one lane in each direction", "cut to two booths"
    private static ActionMention? DownTo(Sentence sentence, int at)
    {
        var isPassive = sentence.WordAt(at) is "reduced" or "cut" or "narrowed" or "limited" or "restricted" && sentence.WordAt(at - 1) is "been" or "was" or "were" or "is" or "are" or "be";
        if (!(isPassive || sentence.WordAt(at) is "dropped" or "fell" or "fallen" or "shrank") || sentence.WordAt(at + 1) is not "to") return null;
        for (var i = at + 2; i < at + 7; i++)
        {
            if (sentence.WordAt(i) is "lane" or "lanes" or "booth" or "booths") return Enumerable.Range(at + 2, i - at - 2).Any(j => Calendar.Small(sentence.WordAt(j)) is > 0 || sentence.WordAt(j) is "single" or "half") ? Of(at, i + 1) : null;
        }

        return null;
    }

    // "opens at 7 a.m. instead of 5 a.m."
    private static ActionMention? OpensLater(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("open" or "opens" or "opening") || sentence.WordAt(at + 1) is not "at" || Calendar.Small(sentence.WordAt(at + 2)) is not { } hour) return null;
        for (var i = at + 3; i < at + 9; i++)
        {
            if (sentence.WordAt(i) is "instead" && sentence.WordAt(i + 1) is "of") return Calendar.Small(sentence.WordAt(i + 2)) is { } usual && usual < hour ? Of(at, at + 3) : null;
        }

        return null;
    }

    // "will have five fewer hours to cross"
    private static ActionMention? FewerHours(Sentence sentence, int at) =>
        Calendar.Small(sentence.WordAt(at)) is > 0 && sentence.WordAt(at + 1) is "fewer" && sentence.WordAt(at + 2) is "hours" && Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(i => sentence.WordAt(i) is "have" or "has" or "get" or "be" or "are") ? Of(at - 1, at + 3) : null;

    // "cut its day to eight hours", "goes from 16 hours a day to eight"
    private static ActionMention? ShorterDay(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is "cut" or "cuts" or "trimmed" or "shortened" or "reduced" && sentence.WordAt(at + 1) is "its" or "their" or "the" && sentence.WordAt(at + 2) is "day" or "days" or "week" or "workday" && sentence.WordAt(at + 3) is "to" or "by" or "from") return Of(at, at + 3);
        if (sentence.WordAt(at) is not ("goes" or "go" or "went" or "cut" or "reduced" or "dropped") || sentence.WordAt(at + 1) is not "from" || Calendar.Small(sentence.WordAt(at + 2)) is not { } usual || !Enumerable.Range(at + 3, 3).Any(i => sentence.WordAt(i) is "hours" or "days" or "lanes" or "booths")) return null;
        for (var i = at + 4; i < at + 8; i++)
        {
            if (sentence.WordAt(i) is "to") return Calendar.Small(sentence.WordAt(i + 1)) is > 0 and var left && left < usual ? sentence.WordAt(at + 3) is "hours" or "days" ? Of(at, at + 4) : new(at, i + 2, new(ReadActions.Reduced, ActionForm.State) { IsLess = true }) : null; // "from 11 car lanes to six"
        }

        return null;
    }

    // "Lukeville went to a shorter day on Saturday"
    private static ActionMention? ToShorter(Sentence sentence, int at)
    {
        if (sentence.WordAt(at) is not ("went" or "go" or "goes" or "moved" or "move" or "moves" or "switched" or "switch" or "switches" or "shifted" or "shift") || sentence.WordAt(at + 1) is not ("to" or "on")) return null;
        var next = sentence.WordAt(at + 2) is "a" ? at + 3 : at + 2;
        if (sentence.WordAt(next) is "weekend" or "weekday" or "daytime" or "daylight" && sentence.WordAt(next + 1) is "-" && sentence.WordAt(next + 2) is "only") return Of(at, next + 3);
        return sentence.WordAt(next) is "shorter" or "reduced" or "limited" or "shortened" or "winter" or "weekend-only" or "daytime-only" && sentence.WordAt(next + 1) is "day" or "days" or "hours" or "schedule" or "schedules" or "service" ? Of(at, next + 2) : null;
    }

    private static bool IsHour(Sentence sentence, int at) =>
        at < sentence.Tokens.Count && (sentence.WordAt(at) is "noon" or "midday" or "midnight" or "dawn" or "daybreak" or "sunrise" || (sentence.Tokens[at].Kind == TokenKind.Number && sentence.WordAt(at + 1) is "a.m" or "p.m" or "am" or "pm" or ":"));

    private static ActionMention Of(int first, int next) => new(first, next, new(ReadActions.Reduced, ActionForm.State) { IsLess = true });
}

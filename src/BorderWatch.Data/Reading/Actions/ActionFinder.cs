using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>Finds the actions of a sentence; "close to the border", "closed-door" and "traffic stops" are none.</summary>
internal static class ActionFinder
{
    public static List<ActionMention> Find(Sentence sentence)
    {
        List<ActionMention> found = [];
        var tokens = sentence.Tokens;
        var apart = ActionPatterns.Find(sentence).ToList();
        for (var at = 0; at < tokens.Count; at++)
        {
            var length = ActionWords.Match(tokens, at, out var word);
            if (length == 0) continue;
            if (IsShorterDay(sentence, at + length, word!) || sentence.WordAt(at) is "closing" && length == 1 && sentence.WordAt(at - 1) is "been" && IsHabit(sentence, at + 1)) found.Add(new(at, at + length, new(ReadActions.Reduced, word!.Form) { IsLess = true }));
            else if (IsAction(sentence, at, at + length, word!)) found.Add(new(at, at + length, Worded(sentence, at, at + length, word!)));
            else continue; // "was back" is none, and "back in service" may be one
            at += length - 1;
        }

        for (var i = 0; i < apart.Count; i++)
        {
            if (apart[i].Word.Action == ReadActions.Suspended && IsPartOfDay(sentence, apart[i].Next)) apart[i] = apart[i] with { Word = apart[i].Word with { Action = ReadActions.Reduced, NeedsDay = false } };
            if (IsShorterDay(sentence, apart[i].Next, apart[i].Word)) apart[i] = apart[i] with { Word = apart[i].Word with { Action = ReadActions.Reduced } };
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Word.Action is ReadActions.Closed or ReadActions.Suspended && (IsPartOfDay(sentence, found[i].Next) || IsButForSome(sentence, found[i].Next))) found[i] = found[i] with { Word = found[i].Word with { Action = ReadActions.Reduced } };
        }

        if (apart.Count == 0) return found;
        found.RemoveAll(action => apart.Exists(other => other.First < action.Next && action.First < other.Next));
        return [.. found.Concat(apart.Where((action, i) => !apart.Take(i).Any(other => other.First < action.Next && action.First < other.Next))).OrderBy(action => action.First)];
    }

    private static bool IsAction(Sentence sentence, int at, int next, ActionWord word)
    {
        var (left, right) = (sentence.WordAt(at - 1), sentence.WordAt(next));
        return sentence.Tokens[at].Word switch
        {
            // An adverb or an adjective unless a helper or "to" makes a verb of it.
            "closes" or "close" or "opens" or "shuts" when IsHabit(sentence, next) && !IsOnOneDay(sentence, next) => false,
            "close" when next - at == 1 => (right != "to" || left is "will" or "would" or "to" or "temporarily" or "partially" or "could" or "may" or "might" or "not") && right is not ("by" or "ties" or "enough" or "contact" or "friend" or "friends" or "call" or "attention" or "watch" or "race" or "cooperation" or "coordination" or "ally" or "proximity")
                && left is not ("so" or "very" or "too" or "came" or "come" or "comes" or "get" or "bring" or "a" or "in" or "keep" or "kept" or "how" or "as" or "from" or "relatively"),
            "suspension" => right is not ("bridge" or "footbridge" or "span"),
            "return" or "returns" or "returned" or "returning" when next - at == 1 => Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence.WordAt(i) is "hours" or "operations" or "service" or "schedule" or "traffic" or "processing" or "crossings") && right is not ("to" or "home" or "a" or "calls") && (right != "the" || sentence.WordAt(next + 1) is "following" or "next" or "day" or "same"),
            "open" or "opens" or "opened" => IsOpened(sentence, at, right, left),
            "idle" => left is "been" or "is" or "are" or "was" or "were" or "sat" or "stood" or "sit" or "stands" or "remain" or "remained" or "remains" or "stand" or "sits" or "lain",
            "cut" when next - at == 2 => true,
            "end" or "ends" when next - at == 1 => false,
            "block" or "blocks" or "bar" or "lock" or "locks" when next - at == 1 => left is "to" or "will" or "would" && right is "the" or "both" or "all" or "its",
            "closed" => right is not "-" && left is not "-" && !(right is "doors" or "door" or "session" or "circuit" or "deal"),
            "closing" when word.Form == ActionForm.Ing => right is not ("time" or "argument" or "arguments" or "in" or "prices" or "remarks" or "ceremony" or "bell"),
            "stop" or "stops" or "stopped" when next - at == 1 && right.EndsWith("ing", StringComparison.Ordinal) && !ThemeWords.IsMode(right) && right is not ("processing" or "using") => false, // "stop telling drivers"
            "stop" or "stops" => left is not ("truck" or "bus" or "traffic" or "border" or "rest" or "pit" or "train" or "a" or "to"  or "last" or "first") || (left is "to" && next < sentence.Tokens.Count && right is not "the"),
            "stopped" => right is not ("short" or "migrants" or "people") && (right != "by" || next + 1 < sentence.Tokens.Count && (sentence.Tokens[next + 1].Kind == TokenKind.Number || sentence.WordAt(next + 1) is "noon" or "midnight") || left is "was" or "were" or "been"),
            "limited" or "reduced" or "shortened" or "restricted" when left is "with" or "on" or "of" or "for" or "its" or "their" or "and" && right is "hours" or "schedule" or "service" or "capacity" => left is "on" or "its" or "their", // "reopened with limited hours"
            "limit" or "limits" => left is not ("speed" or "off" or "pandemic" or "city" or "the" or "on" or "border" or "asylum" or "time" or "legal"),
            "cut" when right is "flowers" or "through" or "into" => false,
            "cut" or "cuts" => left is not ("power" or "staffing" or "budget" or "a" or "tax" or "spending"),
            "freeze" or "freezes" => left is not ("'s" or "the" or "a" or "deep" or "hard" or "that" or "this" or "winter" or "big"),
            "freezing" => right is "traffic" or "operations",
            "locked" => right is not ("up" or "in" or "into"),
            "blocked" => right is not ("by" or "a" or "an") || word.Form != ActionForm.Past || left is "was" or "were" or "been" or "is" or "are" or "remains" or "remained",
            "seal" or "seals" => right is not "of",
            "not" when sentence.WordAt(next - 1) is "open" => left is not ("will" or "would" or "did" or "does" or "do" or "may" or "might" or "could" or "should"), // "would not open before the river falls"
            "stranded" => left is "were" or "was" or "are" or "been" or "has" or "have" or "had" || right is "the" or "all" or "both",
            "restore" or "restored" or "restoring" => right is not ("order" or "control" or "trust" or "asylum" or "calm" or "confidence"),
            "pause" or "pauses" => left is not ("a" or "without") || right is "in" or "on",
            "ended" or "ending" or "lifted" or "lifting" => EndsClosure(sentence, at, next),
            "came" or "brought" or "put" when Enumerable.Range(at, next - at).Any(i => sentence.WordAt(i) is "end") => EndsClosure(sentence, at, next),
            "was" or "were" when sentence.WordAt(next - 1) is "back" => right is "within" or "at" or "by" or "before" or "after" or "." or "," or "an" || Days.Calendar.Weekday(right) is not null || right is "on" && Days.Calendar.Weekday(sentence.WordAt(next + 1)) is not null,
            "is" or "are" or "was" or "were" when sentence.WordAt(next - 1) is "over" => EndsClosure(sentence, at, next),
            "is" or "are" when Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(i => sentence.WordAt(i) is "only" && sentence.WordAt(i + 1) is "the" or "one" or "two") => false, // "and only the first of them is back"
            "is" or "are" => right is "in" or "open" or "to" && (right != "to" || sentence.WordAt(next + 1) is "normal" or "full" or "service" or "regular") || right is "up" or "." or "," or "on" or "at" or "",
            _ => true,
        };
    }

    // "opened to traffic", "will open on Friday"; not "is open", "opened fire", "open 24 hours".
    private static bool IsOpened(Sentence sentence, int at, string right, string left) =>
        right is not ("fire" or "up" or "an" or "a" or "new" or "24" or "for" or "house" or "-" or "letter" or "its" or "his" or "her") && !(right == "at" && IsHabit(sentence, at + 1) && sentence.WordAt(at) != "opened" && !IsOnOneDay(sentence, at + 1))
        && !(right is "the" && sentence.WordAt(at + 2) is "gates" && Enumerable.Range(at + 3, 5).Any(i => sentence.WordAt(i) is "dam")) // the river's
        && !(sentence.WordAt(at) is "open" && Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence.WordAt(i) is "keep" or "keeps" or "kept" or "keeping")) // "will keep its dock open until midnight"
        && (sentence.WordAt(at) != "open" || left is "will" or "to" or "would" || ThemeWords.Match(sentence.Tokens, at - 1) is { Role: TermRole.Crossing });

    // "will close at 6 p.m. instead of 11 p.m.": shorter hours, and no closure.
    private static bool IsShorterDay(Sentence sentence, int next, ActionWord word) =>
        word is { Action: ReadActions.Closed or ReadActions.Suspended, Form: not ActionForm.Noun } or { Action: ReadActions.Reduced, Form: ActionForm.Present } && Enumerable.Range(next, Math.Min(7, sentence.Tokens.Count - next)).Any(i => IsHabit(sentence, i))
        && Enumerable.Range(next, Math.Min(14, sentence.Tokens.Count - next)).Any(i => sentence.WordAt(i) is "instead" or "rather" or "earlier");

    // "quit clearing trucks after dark", "closed on Sundays": open at other times.
    private static bool IsPartOfDay(Sentence sentence, int next)
    {
        for (var i = next; i < Math.Min(next + 10, sentence.Tokens.Count); i++)
        {
            if (sentence.WordAt(i) is "," or "." or ";" or "and") return false;
            if (sentence.WordAt(i) is "after" && sentence.WordAt(i + 1) is "dark" or "sunset" || sentence.WordAt(i) is "at" && sentence.WordAt(i + 1) is "night" or "nights" || sentence.WordAt(i) is "in" && sentence.WordAt(i + 1) is "the" && sentence.WordAt(i + 2) is "evening" or "evenings" && Days.Calendar.Weekday(sentence.WordAt(i + 3)) is null && sentence.WordAt(i + 3) is not ("of" or "on") || sentence.WordAt(i) is "on" && sentence.WordAt(i + 1) is "weekends" or "sundays" or "saturdays" or "weeknights" or "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "holidays") return true;
        }

        return false;
    }

    // "closed it to all but essential travelers"
    private static bool IsButForSome(Sentence sentence, int next) =>
        Enumerable.Range(next, 5).Any(i => sentence.WordAt(i) is "to" && sentence.WordAt(i + 1) is "all" && sentence.WordAt(i + 2) is "but" && sentence.WordAt(i + 3) is "essential" or "emergency" or "citizens" or "residents");

    // "will close at 3 a.m. Saturday"; not "closes at 6 p.m. Monday through Friday".
    private static bool IsOnOneDay(Sentence sentence, int next)
    {
        for (var i = next + 2; i < Math.Min(next + 8, sentence.Tokens.Count); i++)
        {
            if (sentence.WordAt(i) is "," or ";" or "and" or "instead" or "rather") return false;
            if (Days.Holidays.Read(sentence, i) is not null) return true;
            if (sentence.WordAt(i) is "today" or "tonight" or "tomorrow" || Days.Calendar.Weekday(sentence.WordAt(i)) is not null || Days.Calendar.Month(sentence.WordAt(i)) is not null) return sentence.WordAt(i + 1) is not ("through" or "to" or "-" or "—") && !(sentence.WordAt(i + 1) is "and" && Days.Calendar.Weekday(sentence.WordAt(i + 2)) is not null);
        }

        return false;
    }

    // "It closes at 10 p.m.": every day.
    private static bool IsHabit(Sentence sentence, int next) =>
        sentence.WordAt(next) == "at" && next + 1 < sentence.Tokens.Count && (sentence.Tokens[next + 1].Kind == TokenKind.Number || Days.Calendar.Small(sentence.WordAt(next + 1)) is not null || sentence.WordAt(next + 1) is "midnight" or "night" or "noon" or "sunset" or "dusk" or "dawn");

    // "ended the closure", "the suspension was lifted": what ended must be a closure. "ended" alone ends anything.
    private static bool EndsClosure(Sentence sentence, int at, int next)
    {
        for (var i = next; i < Math.Min(next + 5, sentence.Tokens.Count); i++)
        {
            if (IsClosureNoun(sentence.Tokens[i].Word)) return true;
        }

        for (var i = at - 1; i >= Math.Max(0, at - 18); i--)
        {
            if (sentence.Tokens[i].Word is ";" or "—") return false;
            if (IsClosureNoun(sentence.Tokens[i].Word)) return true;
        }

        return false;
    }

    public static bool IsClosureNoun(string word) => word is "closure" or "closures" or "suspension" or "suspensions" or "shutdown" or "blockade" or "blockades" or "stoppage" or "stoppages";

    // "has shut", "was shut" is the participle; "will shut", "to shut", "could cut" is not.
    private static ActionWord Worded(Sentence sentence, int at, int next, ActionWord word)
    {
        if (word.Form == ActionForm.Past && sentence.Tokens[at].Word is "shut" or "cut" && Before(sentence, at) is "to" or "will" or "would" or "could" or "may" or "might" or "should" or "must" or "can" or "not" or "n't")
            return word with { Form = ActionForm.Present };
        if (word.Form == ActionForm.Ing && sentence.WordAt(at - 1) is "the" or "a" or "its" or "their" && sentence.WordAt(next) is "of" or "at" or "on") return word with { Form = ActionForm.Noun };
        if (word.Form == ActionForm.Ing && word.Action == ReadActions.Reopened && sentence.WordAt(at - 1) is "the" or "a" or "since" or "after" or "before" && sentence.WordAt(next) is "," or "." or "") return word with { Form = ActionForm.Noun };
        if (word.Form == ActionForm.Noun && sentence.Tokens[at].Word == "shutdown" && sentence.WordAt(at - 1) == "government") return word with { NeedsProcess = true };
        return word;
    }

    private static string Before(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (!sentence.Tokens[i].Word.EndsWith("ly", StringComparison.Ordinal)) return sentence.Tokens[i].Word;
        }

        return "";
    }
}

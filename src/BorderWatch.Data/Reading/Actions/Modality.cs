using BorderWatch.Data.Reading.Claims;

namespace BorderWatch.Data.Reading.Actions;

/// <summary>Reads from the words before an action (and a few after a noun) whether it is done, to come, or not claimed at all.</summary>
internal static class Modality
{
    /// <summary>How far back a governing verb is looked for; in news copy it is nearer than this.</summary>
    private const int Reach = 14;

    public static Certainty Of(MarkedSentence sentence, ActionMention action)
    {
        if (sentence.Sentence.IsQuestion) return Certainty.None;
        if (action.Word.Form != ActionForm.Noun && sentence[ThemeRegion.GroupStart(sentence, action) - 1] is "you" or "what" or "anyone") return Certainty.None; // "every lane you close": said of any
        if (IsHearsay(sentence, action)) return Certainty.None;
        if (IsAdjective(sentence, action) || IsKeptFrom(sentence, action) || IsDenied(sentence, action) || IsHypothetical(sentence, action) || IsForCheck(sentence, action) || IsEachTime(sentence, action) || IsOfTroopers(sentence, action) || IsCalledOff(sentence, action) || IsPutOff(sentence, action) || IsRefused(sentence, action)) return Certainty.None;
        if (action.Word.Form == ActionForm.Noun) return OfNoun(sentence, action);
        if (action.Word.Form == ActionForm.Present && sentence.Sentence.HasStop && sentence[action.First - 1] is ":" or "," && !sentence[action.First].EndsWith('s') && !sentence.Days.Any(day => day.Next == action.First - 1)) return Certainty.None; // "keep trucks, stop cars"
        if (action.Word.Form == ActionForm.Ing && (IsSubject(sentence, action) || ClauseWords.IsSpeech(sentence[action.First - 1]) && sentence[action.First - 1] is not "announced")) return Certainty.None; // "said closing it had been discussed"

        return OfVerb(sentence, action);
    }

    // "CLAIM: the bridge will shut on March 1", "A video says the crossing is closed"
    private static bool IsHearsay(MarkedSentence sentence, ActionMention action)
    {
        if (sentence[sentence.TextStart] is "claim" && sentence[sentence.TextStart + 1] is ":") return true;
        if (Enumerable.Range(Math.Max(0, action.First - 10), Math.Min(10, action.First)).Any(i => sentence[i] is "heard" && sentence[i - 1] is "i" or "we" or "they" or "have" or "had")) return true; // "I heard the bridge was shut"
        var says = Enumerable.Range(0, action.First).FirstOrDefault(i => sentence[i] is "says" or "said" or "saying" or "claims" or "claiming" or "claimed" or "insists", -1);
        return says > 0 && Enumerable.Range(Math.Max(0, says - 8), Math.Min(8, says)).Any(i => sentence[i] is "video" or "videos" or "rumor" or "rumors" or "rumour" or "rumours" or "hoax" or "meme" or "tiktok" or "whatsapp");
    }

    // "State troopers have resumed truck inspections": theirs are not the port's
    private static bool IsOfTroopers(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(action.Next, Math.Min(5, sentence.Count - action.Next)).Any(i => sentence[i] is "inspections" or "checks") && Enumerable.Range(0, action.First).Any(i => sentence[i] is "troopers" or "dps" or "governor" or "abbott" || (sentence[i] is "public" && sentence[i + 1] is "safety"));

    // "a plan to block both bridges had been called off"
    private static bool IsCalledOff(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(Math.Max(0, action.First - 12), Math.Min(12, action.First)).Any(i => sentence[i] is "plan" or "plans" or "protest" or "march" or "strike" or "rally")
        && Enumerable.Range(action.First, Math.Min(14, sentence.Count - action.First)).Any(i => (sentence[i] is "called" && sentence[i + 1] is "off") || sentence[i] is "scrapped" or "abandoned" or "shelved");

    // "was to reopen on Monday, but officials postponed it"
    private static bool IsPutOff(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(Math.Max(1, action.First - 4), Math.Min(4, Math.Max(0, action.First - 1))).Any(i => sentence[i] is "to" && sentence[i - 1] is "was" or "were" or "been" or "due" or "set" or "scheduled" or "supposed" or "expected" or "planned" or "meant")
        && Enumerable.Range(action.Next, Math.Min(16, sentence.Count - action.Next)).FirstOrDefault(i => sentence[i] is "but" or "before" or "until", -1) is > 0 and var turn
        && Enumerable.Range(turn, Math.Min(10, sentence.Count - turn)).Any(i => sentence[i] is "postponed" or "delayed" or "canceled" or "cancelled" or "scrapped" or "postponement" || sentence[i] is "called" or "put" && sentence[i + 1] is "off" || sentence[i] is "pushed" && sentence[i + 1] is "back" or "it" or "that");

    // "A judge declined to order the port at Lukeville reopened"
    private static bool IsRefused(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(1, action.First - 12); i--)
        {
            if (sentence[i] is "," or ";" or "and" or "but" || ClauseWords.IsSpeech(sentence[i])) return false;
            if (sentence[i] is "declined" or "refused" or "declines" or "refuses" or "refusing" or "declining" && sentence[i + 1] is "to") return true;
        }

        return false;
    }

    // "Each hour that the bridges are blocked would cost": none is.
    private static bool IsEachTime(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(Math.Max(0, action.First - 8), Math.Min(8, action.First)).Any(i => sentence[i] is "each" or "every" && sentence[i + 1] is "hour" or "day" or "week" or "month" or "time" or "minute")
        && (Enumerable.Range(action.Next, Math.Min(6, sentence.Count - action.Next)).Any(i => sentence[i] is "would" or "could" or "might") || IsThatClosed(sentence, action));

    // "every day the border is closed there is a backlog": of any such day
    private static bool IsThatClosed(MarkedSentence sentence, ActionMention action) =>
        action.Word.Form is ActionForm.Past or ActionForm.State && sentence[action.First - 1] is "is" or "are" or "stays" or "remains"
        && Enumerable.Range(Math.Max(0, action.First - 8), Math.Min(8, action.First)).LastOrDefault(i => sentence[i] is "each" or "every", -1) is >= 0 and var each && sentence[each + 2] is "that" or "the" && !Enumerable.Range(each, action.First - each).Any(i => sentence[i] is ",");

    // "troopers have been stopping northbound trucks for safety checks": each for a while
    private static bool IsForCheck(MarkedSentence sentence, ActionMention action) =>
        action.Word is { Action: ReadActions.Suspended, Form: not ActionForm.Noun } && sentence[action.First] is "stop" or "stops" or "stopped" or "stopping"
        && (sentence[action.Next] is "for" && sentence[action.First] is "stop" or "stops" or "stopping" && Days.Calendar.Small(sentence[action.Next + 1]) is null or 1 && sentence[action.Next + 2] is not ("day" or "week" or "month" or "hour" or "days" or "hours" or "second") || Enumerable.Range(action.Next, Math.Min(12, sentence.Count - action.Next)).Any(i => sentence[i] is "checks" or "inspect" or "search" or "check" or "searches" || (sentence[i] is "inspections" or "inspection" && sentence[i - 1] is not ("," or "." or "and")))
        && Enumerable.Range(action.Next, Math.Min(4, sentence.Count - action.Next)).Any(i => sentence[i] is "trucks" or "cars" or "vehicles" or "truck" or "drivers" or "truckers"));

    // "the closed bridge", "Blocked lanes at Pharr cost": the participle only says which; that they are closed is told elsewhere.
    public static bool IsAdjective(MarkedSentence sentence, ActionMention action) =>
        action.Word.Form == ActionForm.Past && action.Next == action.First + 1 && sentence.TermAt(action.Next) is not null && (action.First == 0 ? !sentence.IsHeadline : sentence[action.First - 1] is "the" or "a" or "an" or "these" or "those" or "of" or "its" or "their" or "with" or "two" or "three" or "four" or "five" or "six" or "other" or "last" or "remaining" or "newly" or "long" or "recently" or "still" or "previously" or "few" or "many" or "some" or "more");

    private static Certainty OfVerb(MarkedSentence sentence, ActionMention action)
    {
        if (action.Word.Form == ActionForm.Present && sentence[action.First - 1] is "and" && !sentence[action.First].EndsWith('s') && sentence.Actions.LastOrDefault(other => other.Next < action.First) is { Word: not null } earlier && Of(sentence, earlier) is var shared && (shared == Certainty.ToCome || earlier.Word.Form == ActionForm.Present)) return shared; // "will suspend inspections on Friday and restart them on Monday"
        if (action.Word.Form == ActionForm.Present && Enumerable.Range(Math.Max(1, action.First - 4), Math.Min(4, action.First)).Any(i => sentence[i] is "have" or "make" or "let" or "help" && sentence[i - 1] is "would" or "could" or "might" or "to")) return Certainty.None; // "would have troopers close six ports"
        if (action.Word.Form == ActionForm.Ing && sentence[action.First - 1] is "for" or "about" or "of" or "against" or "from" or "without" or "on") return Certainty.None;
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 8); i--)
        {
            if (sentence.DayAt(i) is not null) continue;
            var word = sentence[i];
            if (action.Word is { IsWhole: true, IsLess: true } && word is "find" or "see" or "have") continue; // "will find only six lanes open"
            if (word is "remain" or "stay" or "remains" or "stays" or "remained") return Certainty.Done; // "will stay shut": it is shut
            if (word is "will" or "shall" or "'ll" or "would" && IsConditional(sentence, action)) return Certainty.None;
            if (word is "will" or "shall" or "'ll") return sentence[action.First] is "not" && action.Word.Action == ReadActions.Closed ? Certainty.Done : Certainty.ToCome;
            if (word is "would") return IsReportedPlan(sentence, i) ? Certainty.ToCome : Certainty.None;
            if (action.Word.IsAllowed && word is "can" or "may") return Certainty.Done;
            if (action.Word.IsUntil && word is "could") return Certainty.Done;
            if (word is "have" && sentence[i - 1] is "to" && sentence[i - 2] is "was" or "were" or "supposed" or "due" or "scheduled" or "meant" or "planned") return Certainty.None; // "was to have reopened on Nov. 25"
            if (word is "could" or "may" or "might" or "should" or "must" or "can" or "cannot" or "can't" or "ought") return Certainty.None;
            if (word == "to" && IsInfinitive(sentence, action, i)) return OfInfinitive(sentence, i, action.Word.Action == ReadActions.Reopened);
            if (!ClauseWords.IsHelper(word) && sentence.DayAt(i) is null) break;
        }

        return Certainty.Done;
    }

    // "would close the border if Mexico did not", "will close if the river rises"
    private static bool IsConditional(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.Next; i < sentence.Count; i++)
        {
            if (sentence[i] is ";" or "—" or "." || sentence[i] is "," && sentence[i + 1] is "and" or "but") return false;
            if (sentence[i] is "if" or "unless" && sentence[i - 1] is not ("even" or "as" or "see")) return true;
        }

        return false;
    }

    private static bool IsInfinitive(MarkedSentence sentence, ActionMention action, int to) =>
        action.Word.Form is ActionForm.Present or ActionForm.State || Enumerable.Range(to + 1, action.First - to - 1).Any(i => sentence[i] is "be" or "remain" or "stay" or "get" or "keep");

    // What stands before "to close": a plan, an order that was carried out, a wish; or nothing, and then it is a purpose.
    private static Certainty OfInfinitive(MarkedSentence sentence, int to, bool isEnd)
    {
        if (Enumerable.Range(Math.Max(1, to - 6), Math.Clamp(to - 1, 0, 6)).Any(i => (sentence[i] is "among" || (sentence[i] is "one" && sentence[i + 1] is "of")) && sentence[i - 1] is "was" or "were")) return Certainty.Done;
        for (var i = to - 1; i >= Math.Max(0, to - 9); i--)
        {
            var word = sentence[i];
            if (word is "prompting" or "prompted" or "caused" or "causing" or "forced" or "forcing" or "forces" or "decided" or "ordered" or "began" or "begin" or "begun" or "starting" or "started" or "opted" or "chose" or "moved" or "compelled" or "continue" or "continued" or "continues" or "first" or "last" or "proceeded" or "required" or "led" or "decision" or "leading" or "obliged" or "directed" or "made") return Certainty.Done;
            if (word is "set" or "scheduled" or "slated" or "plans" or "plan" or "planned" or "planning" or "expected" or "due" or "intends" or "intend" or "preparing" or "prepares" or "about" or "going" or "poised" or "is" or "are" or "was" or "were" or "agreed" or "expects") return sentence[i - 1] is "no" or "not" or "never" || sentence[i - 1].EndsWith("n't", StringComparison.Ordinal) ? Certainty.None : Certainty.ToCome;
            if (word is "had" or "have" or "has" && i == to - 1) return Certainty.Done;
            if (isEnd && word is "allowed" or "permitted" or "enabled" or "cleared" or "managed" or "let") return Certainty.Done;
            if (ClauseWords.IsFinite(word) || ClauseWords.IsSubordinator(word) || word is "," or ";" or "—" or "in" or "for") break;
            if (i < to - 5 && !ClauseWords.IsHelper(word) && !sentence.Sentence.Tokens[i].IsCapital && word is not ("them" or "it" or "officials" or "officers" or "the" or "agency" or "port" or "authorities" or "crossing" or "bridge" or "and" or "inspectors")) break;
        }

        return IsHeadlinePlan(sentence, to) ? Certainty.ToCome : Certainty.None;
    }

    // "CBP to close Lukeville crossing Monday": a headline, in which no finite verb comes before.
    private static bool IsHeadlinePlan(MarkedSentence sentence, int to)
    {
        if (to == 0 || sentence.Sentence.HasStop || sentence.Count > 22) return false;
        for (var i = 0; i < to; i++)
        {
            if (ClauseWords.IsFinite(sentence[i]) || (sentence[i].EndsWith("ed", StringComparison.Ordinal) && sentence[i].Length > 4) || sentence[i] is "urge" or "urges" or "ask" or "asks" or "calls" or "call" or "move" or "want" or "wants" or "fight" or "bid" or "push" or "pushes" or "threatens" or "effort" or "vows" or "how" or "need" or "needs") return false;
        }

        return true;
    }

    // "would" tells of a plan after a verb of saying, and of a mere supposition otherwise.
    private static bool IsReportedPlan(MarkedSentence sentence, int would)
    {
        for (var i = would - 1; i >= Math.Max(0, would - Reach); i--)
        {
            if (sentence[i] is "if" or "could" or "fear" or "feared" or "warned" or "threatened" or "denied" or "whether" or "deny" or "denies" or "rumors" or "threatens" or "wants" or "wanted" or "repeated") return false;
            if (sentence[i] is "said" or "told" or "announced" && sentence[would - 1] is "he" or "she" && Enumerable.Range(0, i).Any(j => sentence[j] is "president" or "trump" or "candidate" or "governor" or "abbott" or "senator" or "lawmaker")) return false; // "Trump said he would close the border": a threat
            if (sentence[i] is "said" && sentence[i - 1] is "had" && Enumerable.Range(0, i).All(j => sentence[j] is not ("," or "after" or "as"))) return false; // "had said Thursday that he would": and did not
            if (sentence[i] is "announced" or "announcing" or "said" or "says" or "told" or "confirmed" or "announces" or "announcement" or "statement") return true;
        }

        return false;
    }

    private static Certainty OfNoun(MarkedSentence sentence, ActionMention action)
    {
        if (IsLifted(sentence, action)) return Certainty.None;
        for (var i = action.Next; i < Math.Min(sentence.Count, action.Next + 22); i++)
        {
            var word = sentence[i];
            if (sentence.DayAt(i) is not null) continue;
            if (word is "could" or "may" or "might" or "should" or "would" or "possible" or "unlikely") return Certainty.None;
            if (sentence.ActionAt(i) is { Word: { Action: ReadActions.Reopened, Form: ActionForm.Past } } end && (word is "ended" or "lifted" || sentence[end.Next - 1] is "end") && !Enumerable.Range(action.Next, i - action.Next).Any(j => sentence[j] is "began" or "started")) return Certainty.None; // "The closure of the port came to an end"
            if (word is "announced" && sentence[i - 1] is "was" or "were" or "also" or "been") return Certainty.ToCome;
            if (word is "will" && sentence[i + 1] is "begin" or "start" or "take" or "be") return Certainty.ToCome;
            if (word is "false" or "untrue" or "rumor" or "postponed" or "canceled" or "cancelled" or "averted" or "avoided") return Certainty.None;
            if ((ClauseWords.IsFinite(word) && !ClauseWords.IsHelper(word)) || ClauseWords.IsSubordinator(word)) break;
        }

        for (var i = action.First - 1; i >= Math.Max(0, action.First - 5); i--)
        {
            var word = sentence[i];
            if (word is "planned" or "upcoming" or "scheduled" or "announced" or "announces" or "announcing" or "announcement" or "impending" or "plans" or "future" or "plan") return word is "planned" && sentence[i - 1] is "no" ? Certainty.None : Certainty.ToCome;
            if (word is "will" or "shall") return Certainty.ToCome;
            if (ClauseWords.IsSubordinator(word)) break;
        }

        return Certainty.Done;
    }

    // "lifted their blockade", "ending a stoppage": told as ended; that it began counts only with a day of its own.
    private static bool IsLifted(MarkedSentence sentence, ActionMention action) =>
        Enumerable.Range(Math.Max(0, action.First - 3), Math.Min(7, sentence.Count - Math.Max(0, action.First - 3))).Any(i => sentence[i] is "lifted" or "ended" or "ending" or "lifting" || i == action.Next && sentence[i] is "ends" or "lifts")
        && !Enumerable.Range(action.Next, Math.Min(8, sentence.Count - action.Next)).Any(i => sentence[i] is "began" or "started" or "begun");

    // "Closing the border would be": spoken of as a thing that might be done.
    private static bool IsSubject(MarkedSentence sentence, ActionMention action)
    {
        if (action.First > sentence.TextStart + 1 || (action.First == sentence.TextStart + 1 && sentence[sentence.TextStart] != "\"")) return false;
        for (var i = action.Next; i < Math.Min(sentence.Count, action.Next + 24); i++)
        {
            if (sentence[i] is "," or ";") return false;
            if (sentence[i] is "would" or "could" or "will" or "is" or "might" or "may" or "was") return true;
        }

        return false;
    }

    // "no lanes were out of service", "no bridge has been shut", "none of the gates closed"
    private static bool IsOfNone(MarkedSentence sentence, ActionMention action)
    {
        if (action.Word.NeedsDay) return false;
        var group = ThemeRegion.GroupStart(sentence, action);
        for (var i = group - 1; i >= Math.Max(0, group - 10); i--)
        {
            if (sentence[i] is "no" or "none" or "neither" or "nor" or "nothing" && !IsNumbering(sentence, i)) return true;
            if (sentence[i] is "," or ";" or "but" or "that" or "—" or ":" || ClauseWords.IsFinite(sentence[i]) || (sentence[i] is "and" && sentence.PlaceAt(i + 1) is null && sentence.TermAt(i + 1) is null)) return false;
        }

        return false;
    }

    // "to keep the gateways at Laredo and El Paso from ever being closed"
    private static bool IsKeptFrom(MarkedSentence sentence, ActionMention action)
    {
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 4); i--)
        {
            if (sentence[i] is not "from") continue;
            return Enumerable.Range(Math.Max(0, i - 20), Math.Min(20, i)).Any(j => sentence[j] is "keep" or "keeps" or "keeping" or "kept" or "prevent" or "prevents" or "prevented" or "preventing" or "save" or "saved" or "spare" or "spared" or "protect" or "stop" or "stopped" or "bar" or "barred");
        }

        return false;
    }

    // "Bridge No. 1"
    private static bool IsNumbering(MarkedSentence sentence, int at) =>
        sentence[at] is "no" && sentence.PlaceAt(at) is not null || (sentence[at + 1] is "." && at + 2 < sentence.Count && sentence.Sentence.Tokens[at + 2].Kind == Text.TokenKind.Number);

    private static bool IsDenied(MarkedSentence sentence, ActionMention action)
    {
        if (action.Word.Form != ActionForm.Noun && IsOfNone(sentence, action)) return true;
        for (var i = action.First - 1; i >= Math.Max(0, action.First - 6); i--)
        {
            var word = sentence[i];
            if (word is "not" or "never" or "nor" or "neither" or "nobody" or "without" or "none" or "avoid" or "avoiding" or "avert" or "prevent" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal)) return word != "not" || sentence[i + 1] != "only";
            if (word is "no" && (action.Word.Form == ActionForm.Noun || sentence[i - 1] is "at" && sentence[i + 1] is "time" or "point" or "moment")) return true;
            if (action.Word.Form == ActionForm.Noun && word is "by" or "despite" or "since" or "after" or "during" && i < action.First) break; // "is not affected by the closure of Lukeville"
            if (word is "time" or "point" or "moment" && sentence[i - 1] is "no" || IsSubject(sentence, action, i)) continue; // "at no time was the port closed"
            if (word is "," or ";" or "—" or "and" or "but" || (i < action.First - 1 && !ClauseWords.IsHelper(word) && action.Word.Form != ActionForm.Noun && sentence.DayAt(i) is null && word is not ("been" or "any" or "a" or "the"))) break;
        }

        return false;
    }

    // Of a question's order of words: "was the port closed".
    private static bool IsSubject(MarkedSentence sentence, ActionMention action, int at) =>
        Enumerable.Range(Math.Max(1, at - 5), Math.Min(5, at)).Any(i => ClauseWords.IsBe(sentence[i]) && sentence[i - 1] is "time" or "point" or "moment") && (sentence.TermAt(at) is not null || sentence.PlaceAt(at) is not null || ClauseWords.IsDeterminer(sentence[at]));

    // Within the clause: "urged", "calls for", "if", "considering", "threatened to", "denied reports that".
    private static bool IsHypothetical(MarkedSentence sentence, ActionMention action)
    {
        for (var i = AsideFirst(sentence, action) - 1; i >= Math.Max(0, action.First - Reach); i--)
        {
            var word = sentence[i];
            if (word is ";" or ":" or "—" || (word is "," && sentence[i + 1] is "and" or "but" or "which" or "who" or "while")) return false;
            if (word is "after" or "because" or "since" or "while" or "though" or "although" && sentence.DayAt(i) is null) return false;
            if (word is "threat" or "threats" && sentence[i - 1] is "bomb") continue;
            if (word is "called" && sentence[i + 1] is not ("for" or "on" or "upon")) continue; // "an entry called the Morley Gate"
            if (ModalWords.IsWish(word) && sentence.DayAt(i) is null && !(ModalWords.IsHalfWish(word) && !(i == action.First - 1 && action.Word.Form == ActionForm.Ing && sentence[i - 1] is "had" or "has" or "have" or "was" or "were" or "he" or "she" or "they" or "officials") && sentence[i + 1] is not ("for" or "on" or "that" or "to" or "of" or "a" or "the") && !(sentence[i + 2] is "to" && action.Word.Form != ActionForm.Noun))) return !IsCut(sentence, i, action.First);
        }

        return false;
    }

    // "The closure, meant to last a week, ended": what stands between the commas governs nothing.
    private static int AsideFirst(MarkedSentence sentence, ActionMention action)
    {
        var group = ThemeRegion.GroupStart(sentence, action);
        if (sentence[group - 1] is not ",") return action.First;
        for (var i = group - 2; i >= Math.Max(1, group - 12); i--)
        {
            if (sentence[i] is ",") return sentence[i + 1] is "meant" or "planned" or "intended" or "expected" or "ordered" or "requested" ? i : action.First;
        }

        return action.First;
    }

    // A full clause in between, with its own "and", ends the reach of the wish: "asked for help and closed the bridge".
    private static bool IsCut(MarkedSentence sentence, int wish, int action)
    {
        for (var i = wish + 1; i < action; i++)
        {
            if (sentence[i] is "and" or "," && i == action - 1) return sentence.Actions.Any(other => other.First == action && other.Word.Form == ActionForm.Past);
            if (sentence.ActionAt(i) is { Word.Form: ActionForm.Past } && sentence[i - 1] is not ("be" or "been")) return true;
        }

        return false;
    }
}

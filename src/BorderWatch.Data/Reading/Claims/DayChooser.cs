using BorderWatch.Data.Reading.Days;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Chooses among the days of a sentence the one on which an action or a count was: the nearest that belongs to no other verb.</summary>
internal static class DayChooser
{
    /// <param name="core">The tokens of the action or the number.</param>
    public static DayWords? Nearest(MarkedSentence sentence, int core, int coreNext, bool isNoun = false, bool isCount = false, bool isEnd = false)
    {
        DayWords? best = null;
        var (least, candidates) = (int.MaxValue, 0);
        if (OfLastTime(sentence, core, isCount) is { } time) return time;
        if (isNoun && !isCount && BeforeNoun(sentence, core) is { } own) return own with { Role = DayRole.On };
        foreach (var day in sentence.Days)
        {
            if ((day.Role is DayRole.Until or DayRole.Other && !IsWhen(sentence, day, core)) || (isEnd && day.Role == DayRole.Since && !LastsSince(sentence, day, core)) || IsOfSpeech(sentence, day) || IsTimes(sentence, day) || (isCount ? IsOfYear(sentence, day) : day is { Shift: < -1, Until: not null })) continue;
            candidates++;
            var cost = Cost(sentence, day, core, coreNext, isNoun, isCount) + (day.Role == DayRole.By ? 6 : 0);
            if (!isCount && day.Kind is DayKind.Month or DayKind.Year or DayKind.PartOfMonth or DayKind.YearFromNow or DayKind.MonthFromNow) cost += 4;
            if (!isCount && day.Role == DayRole.From && day.Until is null && day.First > coreNext && sentence[day.First] is "starting" or "beginning") cost -= 8; // "for four nights last month, starting on Sept. 18"
            if (day.Kind == DayKind.DaysLater && sentence.Days.Exists(exact => exact.First >= day.Next && exact.First - day.Next <= 2 && exact.Kind is DayKind.Date or DayKind.Weekday && exact.Role == DayRole.On)) cost += 20; // "a week later, on Sept. 29"
            if (day.Kind == DayKind.Overnight && sentence.Days.Exists(other => other != day && other.First >= day.Next && other.First - day.Next <= 2 && other.Role is DayRole.Since or DayRole.From)) cost += 30; // "closed overnight since Oct. 6"
            if (!isCount && day.Kind == DayKind.FiscalYear) continue;
            if (!isCount && day.Kind == DayKind.Week) cost += 8; // "In November 2018 ... on the 25th"
            if (cost < least) (best, least) = (day, cost);
        }

        if (least < 40) return best;
        return least < 56 && candidates == 1 && !isCount && !isNoun && IsClear(sentence, best!, core) ? best : null; // the only day of a long sentence
    }

    // "following Monday's closure of", "hurt by the Dec. 4 closure": whatever leads to the noun, the day is that of what it names.
    private static DayWords? BeforeNoun(MarkedSentence sentence, int core) =>
        sentence.Days.FirstOrDefault(day => day.Next <= core && core - day.Next <= 3 && (day.Next == core || sentence[day.Next] is "'s" || sentence[day.Next - 1] is "'s") && day.Kind is DayKind.Date or DayKind.Weekday && day.Until is null
            && Enumerable.Range(day.Next, core - day.Next).All(i => sentence[i] is "'s" or "temporary" or "sudden" or "abrupt" or "brief" or "hours" or "long" or "-" or "partial" or "emergency" or "full" or "complete" or "total" or "two" or "three"));

    // "The last time the port was closed for such a reason was in November 2018"
    private static DayWords? OfLastTime(MarkedSentence sentence, int core, bool isCount)
    {
        var at = sentence.TextStart;
        if (isCount || sentence[at] is not "the" || sentence[at + 1] is not ("last" or "first" or "previous" or "only") || sentence[at + 2] is not "time") return null;
        return sentence.Days.FirstOrDefault(day => day.First > core && day.Role == DayRole.On && sentence[day.First - 1] is "was" or "came" or "were" or "is");
    }

    private static bool IsClear(MarkedSentence sentence, DayWords day, int core)
    {
        for (var i = Math.Min(day.Next, core); i < Math.Max(day.First, core); i++)
        {
            if (BelongsToOther(sentence, day, sentence.ActionAt(core)?.Word.Action) || i != core && sentence.ActionAt(i) is { Word.Form: not Actions.ActionForm.Ing } || sentence[i] is "after" or "because" or "before" or "when" or "while" or "but" or "—" || (sentence[i] is ";" && sentence.PlaceAt(i + 1) is null && sentence.PlaceAt(i + 2) is null && sentence.PlaceAt(i + 3) is null)) return false;
        }

        return true;
    }

    // "after Sept. 18, 2023, when the lanes were suspended"
    private static bool IsWhen(MarkedSentence sentence, DayWords day, int core) => core > day.Next && (sentence[day.Next] is "when" || (sentence[day.Next] is "," && sentence[day.Next + 1] is "when"));

    // "have been operating again since Dec. 22": it began then; "reopened for the first time since March" did not.
    private static bool LastsSince(MarkedSentence sentence, DayWords day, int core) =>
        day.First > core && Enumerable.Range(Math.Max(0, core - 3), Math.Min(4, core + 1)).Any(i => sentence[i] is "been" or "has" or "have") && !Enumerable.Range(core, day.First - core).Any(i => sentence[i] is "time" or "times" or "first" or "shut" or "closed");

    // "In fiscal 2022, which ended on Sept. 30, there were"
    private static bool IsOfYear(MarkedSentence sentence, DayWords day) =>
        Enumerable.Range(Math.Max(1, day.First - 2), Math.Min(2, day.First)).Any(i => sentence[i] is "ended" or "began" or "ends" or "begins" or "ending" && (sentence[i - 1] is "which" or "that" || sentence[i] is "ending") && sentence.Days.Exists(other => other.Next < day.First && other.Kind is DayKind.FiscalYear or DayKind.Year));

    // "the third time since Halloween" counts, and dates nothing.
    private static bool IsTimes(MarkedSentence sentence, DayWords day) => day.Role == DayRole.Since && sentence[day.First - 1] is "time" or "times";

    /// <summary>Whether a day is that of saying: "officials said Monday", "announced on Friday that", "a statement on Sunday".</summary>
    public static bool IsOfSpeech(MarkedSentence sentence, DayWords day)
    {
        if (sentence[day.Next] is "'s") return false; // "officials said Monday's closure"
        if (IsBeforeSpeech(sentence, day) || sentence[day.Next] is "announced") return true;
        if (sentence[day.Next] is "to" && sentence[day.First - 1] is "agreed" or "decided" or "voted" or "promised" or "vowed") return true;
        for (var i = day.First - 1; i >= Math.Max(0, day.First - 3); i--)
        {
            var word = sentence[i];
            if (ClauseWords.IsSpeech(word) && !(word is "reported" or "reports" && sentence[i - 1] is "were" or "was")) return true;
            if (word is "reporters" or "interview" or "briefing" or "conference" or "tweet" or "letter" or "memo" or "late" or "," or "early" or "release" or "post" or "customers" or "its" or "members" or "employees" or "analysts" or "their" or "staff") continue;
            break;
        }

        return false;
    }

    // "on Sunday, CBP announced it would": the day stands before the speaker, and the action comes after what is said.
    private static bool IsBeforeSpeech(MarkedSentence sentence, DayWords day)
    {
        if (day.Role is DayRole.By or DayRole.Since || sentence[day.Next] is not ("," or "the" or "cbp" or "officials" or "customs") || !(day.First == 0 || sentence[day.First - 1] is "and" or "," or "but" or "—")) return false;
        for (var i = day.Next; i < Math.Min(sentence.Count, day.Next + 9); i++)
        {
            if (sentence.ActionAt(i) is not null) return false;
            if (sentence[i] is "announced" or "said" or "confirmed" or "says") return true;
        }

        return false;
    }

    private static bool IsPast(MarkedSentence sentence, int at) => sentence[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && sentence.ActionAt(at) is null;

    // "was closed on Monday and reopened": the day right behind a verb is that verb's.
    private static bool BelongsToOther(MarkedSentence sentence, DayWords day, string? own) =>
        own is not null && Enumerable.Range(Math.Max(0, day.First - 3), Math.Min(3, day.First)).Any(i => sentence.ActionAt(i) is { } action && action.Word.Action != own);

    private static bool HasOwnVerb(MarkedSentence sentence, DayWords day, int core) => Enumerable.Range(Math.Max(0, day.First - 3), Math.Min(3, day.First)).Any(i => i != core && sentence.ActionAt(i) is { Word.Form: not Actions.ActionForm.Noun });

    private static bool HasDayOfItsOwn(MarkedSentence sentence, int coreNext) =>
        sentence.Days.FirstOrDefault(day => day.First >= coreNext) is { Role: DayRole.On or DayRole.From } own && own.First - coreNext <= 14
        && !Enumerable.Range(coreNext, own.First - coreNext).Any(i => sentence[i] is "," or ";" or "—" || ClauseWords.IsFinite(sentence[i]) || sentence.ActionAt(i) is { Word.Form: not Actions.ActionForm.Noun });

    // "On Thursday morning, after soldiers had climbed the hill, the padlock came off": the clause in between ends with a comma.
    private static bool ClosesBefore(MarkedSentence sentence, int from, int core) => sentence[from - 1] == "," && Enumerable.Range(from + 1, Math.Max(0, core - from - 1)).Any(i => sentence[i] == ",");

    // "The gate, which has been taking trucks only until 3 p.m., returns to its normal hours on Saturday": the clause between the commas is over.
    private static bool EndsAside(MarkedSentence sentence, int core, int next, int day)
    {
        if (!Enumerable.Range(next, day - next).Any(i => sentence[i] is "," && sentence.Sentence.Tokens[Math.Min(i + 1, sentence.Count - 1)].IsWord && (sentence[i + 1].EndsWith('s') || ClauseWords.IsFinite(sentence[i + 1])) && sentence.DayAt(i + 1) is null)) return false;
        for (var i = core - 1; i > Math.Max(0, core - 8); i--)
        {
            if (sentence[i] is ",") return sentence[i + 1] is "which" or "where";
            if (sentence[i] is ";" or "—") return false;
        }

        return false;
    }

    private static int Cost(MarkedSentence sentence, DayWords day, int core, int coreNext, bool isNoun, bool isCount)
    {
        var isAhead = day.First >= coreNext;
        var (from, to) = isAhead ? (coreNext, day.First) : (day.Next, core);
        var cost = isAhead ? 0 : 3;
        var own = sentence.ActionAt(core)?.Word.Action;
        if (!isAhead && BelongsToOther(sentence, day, own)) cost += 40;
        if (isAhead && !isCount && (sentence[day.Next] is "when" || sentence[day.Next] is "," && sentence[day.Next + 1] is "when")) cost += 12; // "to Jan. 4, when the last port came back"
        if (isAhead && !isNoun && !isCount && EndsAside(sentence, core, coreNext, day.First)) cost += 40;
        for (var i = from; i < to; i++)
        {
            var word = sentence[i];
            if (sentence.ActionAt(i) is { } action && action.First == i && action.Word.Form is not Actions.ActionForm.Noun && action.Word.Action != own && !(isCount && Quantities.FigureWords.UnitOfVerb(word) is not null)) cost += isAhead ? 40 : day.First > 2 ? 14 : 6;
            if (isAhead && !isNoun && !isCount && sentence.ActionAt(i) is { Word.Form: not Actions.ActionForm.Noun } twin && twin.First == i && twin.Word.Action == own && Enumerable.Range(coreNext, i - coreNext).Any(j => sentence[j] is "," && sentence[j + 1] is "and" && (ClauseWords.IsDeterminer(sentence[j + 2]) || sentence.PlaceAt(j + 2) is not null))) cost += 40; // "reopened at 5 p.m., and the PedEast crossing came back an hour earlier"
            if (word is ";" or "—") cost += 4;
            if (isCount && isAhead && word is "against" or "compared" or "versus" or "than" || (isCount && isAhead && word is "from" && sentence[i - 1] is "up" or "down")) cost += 40;
            if (isCount && isAhead && word is "twice" or "double") cost += 40;
            if (isCount && !isAhead && ClauseWords.IsSpeech(word)) cost += 8;
            if (!isAhead && !isCount && word is "and" && i == core - 1 && (sentence.Days.Exists(later => later.First >= coreNext && later.First - coreNext <= 8 && later.Role is DayRole.On or DayRole.From) || HasDayOfItsOwn(sentence, coreNext))) cost += 12; // "suspend inspections on Friday and restart them at 8 a.m. Monday"
            if (!isAhead && !isNoun && !isCount && word is "and" && i < core - 1 && HasOwnVerb(sentence, day, core) && HasDayOfItsOwn(sentence, coreNext)) cost += 20; // "closed Monday and cars were kept off the bridge on Tuesday"
            if (!isAhead && !isCount && word is "that" or "which" or "who" && sentence[i + 1] is "had") cost += 40; // "resumed late Tuesday after protesters who had blocked the bridge": earlier
            if (!isAhead && word is "ending" or "lifting" && i > 0 && sentence[i - 1] is ",") cost += 40; // "crossed again Wednesday evening, ending a protest that closed"
            if (!isAhead && !isNoun && !isCount && word is "and" && (sentence[i - 1] is "," || sentence[i + 1] is "will" or "is" or "are" or "remains" or "remain" or "has" or "have") && HasOwnVerb(sentence, day, core)) cost += 30; // "was closed earlier this month, and one port is closed"
            if (word is "," or "\"") cost += 1;
            if (word is "and" && sentence[i - 1] == "," && !isAhead) cost += isCount || (!isNoun && day.First > sentence.TextStart + 2 && sentence.ActionAt(i + 1) is null && !ClauseWords.IsHelper(sentence[i + 1]) && !Enumerable.Range(core - 2, 7).Any(at => sentence[at] is "also" or "too" || (sentence[at] is "as" && sentence[at + 1] is "well"))) ? 40 : 12; // another clause, with a subject of its own
            if (word is "as" && !isAhead && sentence[i + 1] is not ("of" or "a" or "well" or "many" or "much" or "part" or "high") && sentence[i - 1] is not "well") cost += 40;
            if (word is "and" && IsPast(sentence, i + 1)) cost += 12;
            if (!isAhead && word is "and" && sentence[i - 1] == "," && !isNoun && !isCount && (IsPast(sentence, day.First - 1) || IsPast(sentence, day.First - 2))) cost += 30; // "burned on Feb. 29, 2008, and reopened"
            if (!isAhead && word is "when" && i <= day.Next + 1) continue; // "on Wednesday, when the walkway was shut"
            if (!isAhead && word is "prompting" or "forcing" or "causing" or "leading" or "sending" or "leaving")
            {
                cost += 2; // "came off the track Monday, forcing officers to halt"
                continue;
            }

            if (word is "after" or "before" && (sentence.Sentence.Tokens[Math.Min(i + 1, sentence.Count - 1)].Kind == Text.TokenKind.Number || Calendar.Small(sentence[i + 1]) is not null || sentence[i + 1] is "noon" or "midnight" or "dark" or "dawn" or "sunset" or "sunrise" or "midday")) continue; // an hour
            if (ClauseWords.IsSubordinator(word) && word is not ("as" or "that" or ":" or ";")) cost += word is "after" or "because" or "before" or "when" or "while" or "but" ? isAhead ? 18 : day.First <= 1 && word is not "but" && ClosesBefore(sentence, i, core) ? 2 : 40 : 8;
            if (isNoun && isAhead && IsPast(sentence, i) && word is not ("started" or "announced" or "planned")) cost += 40;
            if (isNoun && ClauseWords.IsFinite(word) && isAhead) cost += word is "began" or "begins" or "begin" or "started" or "took" or "takes" or "will" ? 0 : 8;
            else if (!isNoun && isAhead && (ClauseWords.IsFinite(word) || ClauseWords.IsSpeech(word))) cost += 8;
            cost++;
        }

        return cost;
    }
}

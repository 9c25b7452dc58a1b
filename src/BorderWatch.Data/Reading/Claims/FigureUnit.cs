using BorderWatch.Data.Reading.Quantities;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Says what a number counts: by the noun after it, else by a verb or noun of its sentence, else by the number before it.</summary>
internal static class FigureUnit
{
    /// <param name="before">What the figure before counted: "up from 8,200".</param>
    public static (string Unit, bool IsNear)? Of(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (sentence[quantity.Next] is "members" && Enumerable.Range(quantity.Next + 1, 5).Any(i => sentence[i] is "guard" or "military" or "army" or "navy" or "police" or "union" or "association" or "cooperative" or "church" or "chamber" or "council")) return null;
        if (IsNumbered(sentence, quantity) || IsInCustody(sentence, quantity)) return null;
        var noun = NounAfter(sentence, quantity);
        if (noun is { IsOther: true }) return null;
        if (noun is { Unit: { } unit })
        {
            if (unit == "people") return PeopleUnit.Of(sentence, quantity, noun.Value.At, before);
            return unit == "encounters" && sentence[noun.Value.At] is "times" && (!Any(sentence, "stopped", "encountered", "apprehended", "crossed", "migrants", "met", "crossers", "caught", "intercepted") || Any(sentence, "expelled", "deported", "returned", "removed")) ? null : (unit, true);
        }

        return Elliptic(sentence, quantity, before);
    }

    /// <summary>The token after the noun that the number counts, or after the number.</summary>
    public static int NounEnd(MarkedSentence sentence, Quantity quantity) => NounAfter(sentence, quantity) is { At: var at } ? at + 1 : quantity.Next;

    /// <summary>"when the number of people under the bridge was growing": what the next number without a noun counts.</summary>
    public static string? SpokenOf(MarkedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (FigureWords.Unit(sentence[i]) is not { } unit) continue;
            if (sentence[i] is "apprehensions" or "encounters" or "arrivals" || (i < 4 && sentence[i] is "arrests" or "crossings" && sentence.ActionAt(i + 1) is null) || (sentence[i] is "crossings" && sentence[i - 1] is "illegal" or "border" or "migrant" or "unlawful")) return unit;
            if (sentence[i - 1] is "of" && sentence[i - 2] is "number" or "numbers" or "count" or "flow" || (sentence[i - 2] is "of" && sentence[i - 3] is "number" or "numbers" or "count" or "flow")) return unit;
        }

        return null;
    }

    // "10,000 mostly Haitian migrants", "2.4 million migrant encounters", "tens of thousands of people": up to the first noun that is known.
    private static (string? Unit, bool IsOther, int At)? NounAfter(MarkedSentence sentence, Quantity quantity)
    {
        (string, bool, int)? found = null;
        for (var i = quantity.Next; i < Math.Min(sentence.Count, quantity.Next + 6); i++)
        {
            var word = sentence[i];
            if (sentence.DayAt(i) is not null && i > quantity.Next) break;
            if (i > quantity.Next && sentence.Sentence.Tokens[i].Kind == TokenKind.Number || sentence[i + 1] is "times" or "days" or "weeks" or "straight" or "consecutive" && (Days.Calendar.Small(word) is not null || word is "several" or "many" or "few" or "some")) break; // another number, with its own noun
            if (FigureWords.IsOther(word) && found is null && !(word is "day" or "year" or "month" && sentence[i - 1] is "a" or "per")) return (null, true, i);
            if (FigureWords.Unit(word) is { } unit)
            {
                if (unit == "crossings" && word == "crossing" && found is not null) break;
                if (word is "americans" && sentence[i - 1] != "central") continue;
                found = (unit, false, i);
                if (word is not ("migrants" or "people" or "men" or "women") || FigureWords.Unit(sentence[i + 1]) is not ("encounters" or "crossings" or "apprehensions") || sentence[i + 1] == "crossing") break;
                continue;
            }

            if (word is "," or "." or ";" or "(" or "—" or ")" or "a" or "per" or "each" or "every" or "from" or "at" or "in" or "on" or "and" or "were" or "was" or "have" || (word == "of" && i > quantity.Next) || (word == "of" && sentence[i + 1] is "them" or "those")) break;
        }

        return found;
    }

    // "More than 5,000 have come to the port", "12,000 crossed in one week": people, though no noun says so.
    private static bool IsWhoCrossed(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = quantity.First - 1; i >= 0; i--)
        {
            if (FigureWords.IsOther(sentence[i]) && sentence.DayAt(i) is null && sentence[i] is not ("agents" or "day")) return false; // "Of the officers sent, 150 came from El Paso"
        }

        var at = quantity.Next;
        if (sentence[at] is "a" or "each" or "every" or "per" && sentence[at + 1] is "day") at += 2;
        while (sentence[at] is "have" or "has" or "had" or "already" or "are" or "were" or "been" or "daily" or "more" || sentence[at].EndsWith("ly", StringComparison.Ordinal)) at++;
        return sentence[at] is "crossed" or "crossing" or "entered" or "entering" or "waded" or "wading" or "surrendered" or "surrendering" || (sentence[at] is "turning" or "turned" or "giving" or "gave" && sentence[at + 1] is "themselves") || (sentence[at] is "come" or "came" or "coming" or "arrived" or "arriving" or "walked" && sentence[at + 1] is "to" or "across" or "over" or "through" or "into" or "in" or "since" or "from");
    }

    // "agents there took in 240", "had taken in 1,700 on Monday"
    private static bool IsTakenIn(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.First - 1] is "in" or "up" && sentence[quantity.First - 2] is "took" or "taken" or "take" or "picked" or "taking" && (sentence.DayAt(quantity.Next) is not null || sentence.Days.Exists(day => day.Next < quantity.First) || sentence[quantity.Next] is "more" or "a" or "." or ",");

    // "recorded 11,110 in January and about 12,000 last month", "ran to 302,000 in a month and topped 10,000 a day"
    private static bool IsOneMore(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.First - 1] is "and"
        && (sentence.Days.Exists(day => day.Next < quantity.First) || Enumerable.Range(Math.Max(0, quantity.First - 8), Math.Min(8, quantity.First)).Any(i => sentence[i] is "month" or "day" or "year"))
        && (sentence.DayAt(quantity.Next) is not null || sentence.DayAt(quantity.Next + 1) is not null || sentence[quantity.Next] is "a" or "per" && sentence[quantity.Next + 1] is "day" or "month");

    // "averaged more than 9,600 a day", "it was fewer than 500", "up from 8,200": the noun stands elsewhere.
    private static (string Unit, bool IsNear)? Elliptic(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (sentence[quantity.Next] is "of" && sentence[quantity.Next + 1] is "them" or "those" or "these") return OfThem(sentence, quantity, before);
        if (sentence[quantity.Next] is "of" && sentence[quantity.Next + 1] is "the" && quantity.Next + 2 < sentence.Count && sentence.Sentence.Tokens[quantity.Next + 2].Kind == TokenKind.Number && OfWhole(sentence, quantity.Next + 3) is { } whole) return (whole, true);
        if (IsYear(sentence, quantity) || sentence[quantity.Next] is "-" or "%" or "percent") return null;

        var isComparison = BareNumber.Comparison(sentence, quantity) >= 0;
        if (isComparison && before.IsOther) return null; // "350 guests, down from 2,100"
        if (Verb(sentence, quantity) is { } verb) return (verb, true);
        if (sentence[quantity.First - 1] is "whom" && sentence[quantity.First - 2] is "of") return null; // "of whom 2,000 were put on planes"
        if ((before.Unit is not null || IsCounted(sentence, quantity) || HeadCount.IsSpokenOf(sentence)) && HeadCount.Is(sentence, quantity, before)) return ("people", false);

        var (from, to) = PeopleUnit.Clause(sentence, quantity);
        for (var i = from; i < to; i++)
        {
            if (FigureWords.IsNotBorder(sentence[i])) return null;
        }

        if (IsSmall(quantity)) return sentence.Sentence.Tokens[quantity.Number].Kind == TokenKind.Number && sentence[quantity.First - 1] is not ("at" or "in" or "on" or "by" or "for" or "of" or ",") && BareNumber.GoesOn(sentence, quantity, before) && !isComparison ? (before.Unit!, false) : null;
        if (before.Near is { } one && IsOneMore(sentence, quantity)) return (one, false);
        if (!isComparison && !IsLed(sentence, quantity) && !IsTakenIn(sentence, quantity) && !IsWhoCrossed(sentence, quantity) && !BareNumber.GoesOn(sentence, quantity, before)) return null;
        if (sentence[quantity.Next] is "were" && FigureWords.Unit(sentence[quantity.Next + 1]) is { } named) return (named, true);
        if (isComparison && BareNumber.GoesOn(sentence, quantity, before)) return (before.Unit!, false);
        if (IsTakenIn(sentence, quantity) || IsWhoCrossed(sentence, quantity)) return ("people", false);
        return Named(sentence, quantity, before);
    }

    // By the last noun before it that is counted, or else by the number before.
    private static (string Unit, bool IsNear)? Named(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        var goesOn = BareNumber.GoesOn(sentence, quantity, before);
        for (var i = quantity.First - 1; i >= Math.Max(before.Next, quantity.First - 18); i--)
        {
            if (sentence[i] is ";" || (FigureWords.IsOther(sentence[i]) && sentence[i] is not ("%" or "percent" or "points") && !(sentence[i] is "agents" or "officers") && !(sentence[i] is "ports" && (sentence[i + 1] is "of" || sentence[i - 1] is "between" or "at")) && sentence.DayAt(i) is null)) return goesOn ? (before.Unit!, false) : null;
            if (FigureWords.Unit(sentence[i]) is { } unit && sentence[i] is not "crossing" && !(goesOn && unit is "people" && sentence[i - 1] is not "of")) return (Head(sentence, i) ?? FigureWords.UnitOfVerb(sentence[i + 1]) ?? unit, false); // "the number of migrants encountered in October was"
        }

        if (goesOn) return (before.Unit!, false);
        return before.Near is not { } known || before.IsOther || quantity.First > 12 ? null : (known, false);
    }

    // "Farm Road 1427": what the number is called by, and no count.
    private static bool IsNumbered(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.Number - 1] is "road" or "route" or "highway" or "fm" or "loop" or "interstate" or "flight" or "exit" && sentence.Sentence.Tokens[quantity.Number - 1].IsCapital;

    // "1,150 were still in custody"
    private static bool IsInCustody(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.Next] is "were" or "are" && sentence[quantity.Next + 1] is "being" && sentence[quantity.Next + 2] is "held" or "housed" or "detained" || Enumerable.Range(quantity.Next, 5).Any(i => sentence[i] is "custody" && sentence[i - 1] is "in" && Enumerable.Range(quantity.Next, i - quantity.Next).Any(j => sentence[j] is "were" or "are" or "remained" or "remain"));

    // "55,000 of the 302,000 encounters"
    private static string? OfWhole(MarkedSentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.Count, from + 4); i++)
        {
            if (FigureWords.Unit(sentence[i]) is { } unit) return unit == "people" ? null : unit;
        }

        return null;
    }

    // "more than 84,000 of those apprehended in May", "agents encountered nearly 10,000 of them"
    private static (string Unit, bool IsNear)? OfThem(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (FigureWords.UnitOfVerb(sentence[quantity.Next + 2]) is { } those) return (those, true);
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 6); i--)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } verb) return (verb, false);
            if (sentence[i] is "housed" or "sheltered" or "bused" or "flew" or "released" or "fed" or "moved") return null; // "The city housed 260 of them"
        }

        return before.Near is null ? null : ("people", false);
    }

    // "they apprehended 37,390", "14,900 were arrested": the verb counts, whoever it was.
    private static string? Verb(MarkedSentence sentence, Quantity quantity)
    {
        if (!BareNumber.IsOne(sentence, quantity) || IsSmall(quantity)) return null;
        if (FigureWords.UnitOfVerb(sentence[quantity.First - 1]) is { } active && (sentence[quantity.First - 1].EndsWith("ing", StringComparison.Ordinal) || !ClauseWords.IsBe(sentence[quantity.First - 2])) && sentence.TermAt(quantity.First - 1) is null) return active;
        for (var i = quantity.Next; i < Math.Min(sentence.Count, quantity.Next + 5); i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } passive && sentence[i - 1] is "were" or "was" or "been" or "being") return passive;
            if (!ClauseWords.IsHelper(sentence[i])) break;
        }

        return null;
    }

    private static bool IsLed(MarkedSentence sentence, Quantity quantity)
    {
        var at = quantity.First - 1;
        if (sentence[at] is "just" or "only" or "barely" or "merely" or "some") at--;
        return sentence[at] is "was" or "were" or "numbered" or "to" or "from" or "averaged" or "averaging" or "reached" or "hit" or "topped" or "past" or "at" or "of" or "exceeded" or "surpassed" or "is" or "passed" or "totaled" or "totaling" or "recorded" or "with" or "climbed" or "than" or "the" or "totalled" or "saw" or "counted" or "tallied" or "logged" or "approached" or "neared" or "dropped" or "fell" or "rose" or "jumped" or "by" or "showed" or "down" or "up" or "'s"
            || quantity.Qualifier is "more_than" or "record" && sentence[quantity.First] is "past" or "topped" or "over" or "above" or "passed" or "exceeded" or "surpassed" || sentence[quantity.Next] is "a" or "per" or "each" or "every" or "daily" or "on" or "in" or "were";
    }

    private static bool IsSmall(Quantity quantity) => (quantity.Low ?? quantity.High) < 100;

    private static bool IsYear(MarkedSentence sentence, Quantity quantity) =>
        quantity is { Qualifier: null, Low: >= 1900 and <= 2099 and { } low } && low == decimal.Truncate(low) && sentence.Sentence.Tokens[quantity.Number].Word.Length == 4;

    // "The count was 14,534 under the bridge": heads, though no noun says so.
    private static bool IsCounted(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 12); i--)
        {
            if (sentence[i] is "count" or "counted" or "headcount" or "camp" or "camps" or "encampment" or "crowd") return true;
        }

        return false;
    }

    // "arrests for illegal crossings", "encounters with migrants": the first noun says what is counted.
    private static string? Head(MarkedSentence sentence, int noun)
    {
        var from = noun;
        while (from > 0 && noun - from < 5 && sentence[from] is not ("for" or "of" or "with" or "from")) from--;
        if (sentence[from] is not ("for" or "of" or "with" or "from")) return null;
        for (var i = from - 1; i >= Math.Max(0, from - 2); i--)
        {
            if (FigureWords.Unit(sentence[i]) is { } unit) return unit;
        }

        return null;
    }

    private static bool Any(MarkedSentence sentence, params ReadOnlySpan<string> words)
    {
        foreach (var token in sentence.Sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Word)) return true;
        }

        return false;
    }
}

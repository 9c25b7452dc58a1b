using BorderWatch.Data.Reading.Quantities;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Says what a number counts: by the noun after it, else by a verb or noun of its sentence, else by the number before it.</summary>
internal static class FigureUnit
{
    /// <param name="before">The unit of the figure before, in the same paragraph: "up from 8,200".</param>
    public static (string Unit, bool IsNear)? Of(MarkedSentence sentence, Quantity quantity, string? before)
    {
        var noun = NounAfter(sentence, quantity);
        if (noun is { IsOther: true }) return null;
        if (noun is { Unit: { } unit })
        {
            if (unit == "people") return People(sentence, quantity, noun.Value.At);
            return unit == "encounters" && sentence[noun.Value.At] is "times" && !Any(sentence, "stopped", "encountered", "apprehended", "crossed", "migrants", "met", "crossers", "caught", "intercepted") ? null : (unit, true);
        }

        return Elliptic(sentence, quantity, before);
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

    private static (string Unit, bool IsNear)? People(MarkedSentence sentence, Quantity quantity, int noun)
    {
        var (from, to) = Clause(sentence, quantity);
        for (var i = Math.Max(from, quantity.First - 6); i < quantity.First; i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } verb && !ClauseWords.IsBe(sentence[i - 1])) return (verb, true);
        }

        for (var i = noun + 1; i < Math.Min(to, noun + 6); i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } verb && (sentence[i - 1] is "were" or "was" or "been" or "being" || ClauseWords.IsHelper(sentence[i - 1]) && sentence[i - 2] is "were" or "been")) return (verb, true);
        }

        var arrested = false;
        for (var i = from; i < to; i++)
        {
            if (IsArrest(sentence, i, quantity)) arrested = true;
            else if (FigureWords.IsNotBorder(sentence[i])) return null;
        }

        if (arrested) return ("apprehensions", true);
        for (var i = from; i < to; i++)
        {
            if (FigureWords.IsAtBorder(sentence[i])) return ("people", true);
        }

        // "asylum seekers by appointment, about 180 people a day": the rest of the sentence says where.
        var atBorder = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (FigureWords.IsNotBorder(sentence[i])) return null;
            atBorder |= FigureWords.IsAtBorder(sentence[i]) || (sentence[i] is "agents" && i < quantity.First);
        }

        return atBorder ? ("people", false) : null;
    }

    /// <summary>"up from 8,200", "against 7,900 in August", "twice the 1,650": of the same kind as the number before.</summary>
    public static bool IsCompared(MarkedSentence sentence, Quantity quantity)
    {
        var at = quantity.First - 1;
        if (sentence[at] is "the") at--;
        return sentence[at] is "against" or "twice" or "times" or "than" or "versus" or "triple" or "double" || (sentence[at] is "from" && sentence[at - 1] is "up" or "down" or "rise" or "drop" or "increase" or "jump" or "compared") || (sentence[at] is "with" or "to" && sentence[at - 1] is "compared");
    }

    // "They have since fallen to about 3,500 a day", "A year ago it was between 600 and 700".
    private static bool IsPronoun(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(Math.Max(0, quantity.First - 8), Math.Min(8, quantity.First)).Any(i => sentence[i] is "they" or "it" or "average" or "that" && (i == 0 || sentence[i + 1] is "was" or "is" or "were" or "have" or "has" or "the")) && !Enumerable.Range(0, quantity.First).Any(i => FigureWords.IsOther(sentence[i]));

    // "More than 5,000 have come to the port", "12,000 crossed in one week": people, though no noun says so.
    private static bool IsWhoCrossed(MarkedSentence sentence, Quantity quantity)
    {
        var at = quantity.Next;
        while (sentence[at] is "have" or "has" or "had" or "already" || sentence[at].EndsWith("ly", StringComparison.Ordinal)) at++;
        return sentence[at] is "crossed" or "entered" or "waded" or "surrendered" || (sentence[at] is "come" or "came" or "arrived" or "walked" && sentence[at + 1] is "to" or "across" or "over" or "through" or "into" or "in" or "since" or "from");
    }

    private static bool IsSum(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(Math.Max(0, quantity.First - 4), Math.Min(4, quantity.First)).Any(i => sentence[i] is "figure" or "total" or "tally" or "number" or "count");

    // "The count was 14,534 under the bridge": heads, though no noun says so.
    private static bool IsHeadCount(MarkedSentence sentence, Quantity quantity) =>
        Enumerable.Range(0, quantity.First).Any(i => sentence[i] is "count" or "counted" or "headcount") && Enumerable.Range(quantity.Next, Math.Min(5, sentence.Count - quantity.Next)).Any(i => sentence[i] is "under" or "beneath" or "camped" or "bridge");

    // "recorded 11,110 in January and about 12,000 last month", "ran to 302,000 in a month and topped 10,000 a day"
    private static bool IsOneMore(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.First - 1] is "and"
        && (sentence.Days.Exists(day => day.Next < quantity.First) || Enumerable.Range(Math.Max(0, quantity.First - 8), Math.Min(8, quantity.First)).Any(i => sentence[i] is "month" or "day" or "year"))
        && (sentence.DayAt(quantity.Next) is not null || sentence.DayAt(quantity.Next + 1) is not null || sentence[quantity.Next] is "a" or "per" && sentence[quantity.Next + 1] is "day" or "month");

    // "took 3,000 people into custody", "agents detained 1,200 migrants": told as done, and not "are in custody".
    private static bool IsArrest(MarkedSentence sentence, int at, Quantity quantity) =>
        (sentence[at] == "custody" && sentence[at - 1] == "into" && at >= quantity.First - 6 && at <= quantity.Next + 8)
        || (sentence[at] is "detained" && at < quantity.First && quantity.First - at < 4 && at > 0 && !ClauseWords.IsBe(sentence[at - 1]));

    // "averaged more than 9,600 a day", "it was fewer than 500", "up from 8,200": the noun stands elsewhere.
    private static (string Unit, bool IsNear)? Elliptic(MarkedSentence sentence, Quantity quantity, string? before)
    {
        if (sentence[quantity.Next] is "of" && sentence[quantity.Next + 1] is "them" or "those")
        {
            for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 6); i--)
            {
                if (FigureWords.UnitOfVerb(sentence[i]) is { } verb) return (verb, false);
            }

            return before is null ? null : ("people", false);
        }

        if ((quantity.Low ?? quantity.High) < 100 || (quantity.Low is >= 1900 and <= 2099 && quantity is { Qualifier: null, Low: { } low } && low == decimal.Truncate(low) && sentence.Sentence.Tokens[quantity.Number].Word.Length == 4)) return null;
        var (from, to) = Clause(sentence, quantity);
        for (var i = from; i < to; i++)
        {
            if (FigureWords.IsNotBorder(sentence[i])) return null;
        }

        var at = quantity.First - 1;
        if (sentence[at] is "just" or "only" or "barely" or "merely" or "some") at--;
        if (sentence[at] is "whom" && sentence[at - 1] is "of") return null; // "of whom 2,000 were put on planes"
        if (before is not null && IsOneMore(sentence, quantity)) return (before, false);
        var lead = sentence[at];
        var isCount = lead is "was" or "were" or "to" or "from" or "averaged" or "averaging" or "reached" or "hit" or "topped" or "past" or "at" or "of" or "exceeded" or "surpassed" or "is" or "passed" or "totaled" or "totaling" or "recorded" or "with" or "climbed" or "than" or "the" or "totalled" or "saw" or "counted" or "tallied" or "logged" or "approached" or "neared" or "dropped" or "fell" or "rose" or "jumped" or "by" or "showed" or "down" or "up" or "'s"
            || quantity.Qualifier is "more_than" or "record" && sentence[quantity.First] is "past" or "topped" or "over" or "above" or "passed" or "exceeded" or "surpassed" || sentence[quantity.Next] is "a" or "per" or "each" or "every" or "daily" or "on" or "in" or "were";
        if ((!isCount && !IsWhoCrossed(sentence, quantity) && !IsCompared(sentence, quantity)) || sentence[quantity.Next] is "-" or "%" or "percent") return null;
        if (sentence[quantity.Next] is "were" && FigureWords.Unit(sentence[quantity.Next + 1]) is { } named) return (named, true);

        if (before is not null && (lead is "from" || IsCompared(sentence, quantity) || IsPronoun(sentence, quantity) || IsSum(sentence, quantity))) return (before, false);
        if (IsHeadCount(sentence, quantity) || IsWhoCrossed(sentence, quantity)) return ("people", false);
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 18); i--)
        {
            if (sentence[i] is ";" || (FigureWords.IsOther(sentence[i]) && sentence[i] is not ("%" or "percent" or "points") && !(sentence[i] is "ports" && (sentence[i + 1] is "of" || sentence[i - 1] is "between" or "at")) && sentence.DayAt(i) is null)) return null;
            if (FigureWords.Unit(sentence[i]) is { } unit) return (Head(sentence, i) ?? unit, false);
        }

        return before is null || quantity.First > 12 && lead is not "from" ? null : (before, false);
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

    // From the last strong break before the number to the next one after it.
    private static (int From, int To) Clause(MarkedSentence sentence, Quantity quantity)
    {
        var (from, to) = (quantity.First, quantity.Next);
        while (from > 0 && !Breaks(sentence, from - 1)) from--;
        while (to < sentence.Count && !Breaks(sentence, to)) to++;
        return (from, to);
    }

    private static bool Breaks(MarkedSentence sentence, int at) =>
        sentence[at] is ";" or "—" or "while" or "but" or "because" or "although" or "which" || (sentence[at] is "," && sentence[at + 1] is "and" or "but" or "while" or "which" or "overwhelming" or "prompting" or "according" or "the" or "as" or "many" or "most" or "some" or "several" or "including" or "half" or "with" or "almost" or "nearly" or "about")
        || (sentence[at] is "and" && sentence.Sentence.Tokens.Count > at + 2 && ClauseWords.IsFinite(sentence[at + 2]));

    private static bool Any(MarkedSentence sentence, params ReadOnlySpan<string> words)
    {
        foreach (var token in sentence.Sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Word)) return true;
        }

        return false;
    }
}

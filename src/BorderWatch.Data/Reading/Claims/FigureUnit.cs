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
            return unit == "encounters" && sentence[noun.Value.At] is "times" && !Any(sentence, "stopped", "encountered", "apprehended", "crossed", "migrants") ? null : (unit, true);
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
        for (var i = from; i < to; i++)
        {
            if (FigureWords.IsNotBorder(sentence[i])) return null;
        }

        for (var i = Math.Max(from, quantity.First - 6); i < quantity.First; i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } verb && !(sentence[i - 1] is "were" or "was")) return (verb, true);
        }

        for (var i = noun + 1; i < Math.Min(to, noun + 6); i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } verb && sentence[i - 1] is "were" or "was" or "been" or "being") return (verb, true);
        }

        for (var i = from; i < to; i++)
        {
            if (FigureWords.IsAtBorder(sentence[i])) return ("people", true);
        }

        return null;
    }

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

        var lead = sentence[quantity.First - 1];
        var isCount = lead is "was" or "were" or "to" or "from" or "averaged" or "averaging" or "reached" or "hit" or "topped" or "past" or "at" or "of" or "exceeded" or "surpassed" or "is" or "passed" or "totaled" or "totaling" or "recorded" or "with" or "climbed" or "than"
            || quantity.Qualifier is "more_than" or "record" && sentence[quantity.First] is "past" or "topped" or "over" or "above" or "passed" or "exceeded" or "surpassed" || sentence[quantity.Next] is "a" or "per" or "each" or "every" or "daily" or "on" or "in" or "were";
        if (!isCount || sentence[quantity.Next] is "-" or "%" or "percent") return null;
        if (sentence[quantity.Next] is "were" && FigureWords.Unit(sentence[quantity.Next + 1]) is { } named) return (named, true);

        if (before is not null && lead is "from") return (before, false);
        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 18); i--)
        {
            if (sentence[i] is ";" || (FigureWords.IsOther(sentence[i]) && sentence.DayAt(i) is null)) return null;
            if (FigureWords.Unit(sentence[i]) is { } unit) return (unit, false);
        }

        return before is null || quantity.First > 12 && lead is not "from" ? null : (before, false);
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
        sentence[at] is ";" or "—" or "while" or "but" or "because" or "although" or "which" || (sentence[at] is "," && sentence[at + 1] is "and" or "but" or "while" or "which" or "overwhelming" or "prompting" or "according" or "the" or "as")
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

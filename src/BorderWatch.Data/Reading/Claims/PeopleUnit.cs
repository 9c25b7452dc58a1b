using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Says what a number of people counts: those whom agents met or arrested, those who came, or nobody at the border.</summary>
internal static class PeopleUnit
{
    public static (string Unit, bool IsNear)? Of(MarkedSentence sentence, Quantity quantity, int noun, FigureBefore before)
    {
        var (from, to) = Clause(sentence, quantity);
        if (Verb(sentence, quantity, noun, from, to) is { } verb) return (verb, true);

        var isStanding = HeadCount.Is(sentence, quantity, before);
        var arrested = false;
        for (var i = from; i < to; i++)
        {
            if (IsArrest(sentence, i, quantity)) arrested = true;
            else if (sentence[i] is "sent" && sentence[i + 1] is "back") return null;
            else if (FigureWords.IsNotBorder(sentence[i]) && !(isStanding && sentence[i] is "waiting" or "sleeping" or "held" or "holding")) return null;
        }

        if (isStanding) return ("people", true);
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

        return atBorder || before.Near is not null || (before.Unit is not null && SpanWords.IsIncluded(sentence, quantity)) ? ("people", false) : null;
    }

    // "agents have been encountering 10,000 migrants", "52,000 children traveling alone have been apprehended", "arrests of 1,200 people".
    private static string? Verb(MarkedSentence sentence, Quantity quantity, int noun, int from, int to)
    {
        for (var i = Math.Max(from, quantity.First - 8); i < quantity.First; i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } active && (sentence[i].EndsWith("ing", StringComparison.Ordinal) || !ClauseWords.IsBe(sentence[i - 1]))) return active;
        }

        if (sentence[quantity.First - 1] is "of" or "with" && FigureWords.Unit(sentence[quantity.First - 2]) is "apprehensions" or "encounters" && FigureWords.Unit(sentence[quantity.First - 2]) is { } counted) return counted;
        if (FigureWords.UnitOfVerb(sentence[noun + 1]) is { } those) return those; // "1,200 migrants apprehended on Monday"
        for (var i = noun + 1; i < Math.Min(to, noun + 14); i++)
        {
            if (FigureWords.UnitOfVerb(sentence[i]) is { } passive && (sentence[i - 1] is "were" or "was" or "been" or "being" || ClauseWords.IsHelper(sentence[i - 1]) && sentence[i - 2] is "were" or "been")) return passive;
            if (sentence[i] is "," or "and" or "who" or "that") break;
        }

        return null;
    }

    // "took 3,000 people into custody", "agents detained 1,200 migrants": told as done, and not "are in custody".
    private static bool IsArrest(MarkedSentence sentence, int at, Quantity quantity) =>
        (sentence[at] == "custody" && sentence[at - 1] == "into" && at >= quantity.First - 6 && at <= quantity.Next + 8)
        || (sentence[at] is "detained" && at < quantity.First && quantity.First - at < 4 && at > 0 && !ClauseWords.IsBe(sentence[at - 1]));

    // From the last strong break before the number to the next one after it.
    public static (int From, int To) Clause(MarkedSentence sentence, Quantity quantity)
    {
        var (from, to) = (quantity.First, quantity.Next);
        while (from > 0 && !Breaks(sentence, from - 1)) from--;
        while (to < sentence.Count && !Breaks(sentence, to)) to++;
        return (from, to);
    }

    private static bool Breaks(MarkedSentence sentence, int at) =>
        sentence[at] is ";" or "—" or "while" or "but" or "because" or "although" or "which" || (sentence[at] is "," && sentence[at + 1] is "and" or "but" or "while" or "which" or "overwhelming" or "prompting" or "according" or "the" or "as" or "many" or "most" or "some" or "several" or "including" or "half" or "with" or "almost" or "nearly" or "about")
        || (sentence[at] is "and" && sentence.Sentence.Tokens.Count > at + 2 && ClauseWords.IsFinite(sentence[at + 2]));
}

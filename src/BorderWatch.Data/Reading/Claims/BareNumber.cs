using System.Collections.Frozen;
using BorderWatch.Data.Reading.Quantities;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells whether a number without a noun goes on with what was counted before: "there were 2,800", "against 37,390 a year before".</summary>
internal static class BareNumber
{
    /// <summary>How far before the number its subject may stand.</summary>
    private const int Reach = 14;

    /// <summary>Words that may stand behind a number whose noun is left out.</summary>
    private static readonly FrozenSet<string> s_after = new[]
    {
        "per", "each", "every", "daily", "in", "on", "at", "by", "for", "from", "over", "during", "since", "between", "through", "under", "along", "near", "across", "around", "there", "here", "and", "or", "but", "while",
        "when", "as", "after", "before", "last", "this", "that", "earlier", "later", "alone", "to", "with", "so", "now", "then", "were", "was", "had", "have", "again", "within", "until", "just", "only", "against", "compared",
        "up", "down",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs by which a count is told: "the number fell to", "they have counted".</summary>
    private static readonly FrozenSet<string> s_verbs = new[]
    {
        "was", "were", "is", "are", "been", "had", "has", "have", "fell", "rose", "dropped", "climbed", "reached", "hit", "topped", "passed", "exceeded", "surpassed", "averaged", "averages", "jumped", "grew", "stood", "stands",
        "peaked", "compares", "came", "comes", "declined", "slid", "counted", "recorded", "saw", "logged", "reported", "tallied", "fallen", "risen", "grown", "dipped", "sank", "soared", "shrank", "swelled", "ran", "went",
        "increased", "decreased", "totaled", "totalled", "numbered", "approached", "neared", "slowed", "eased", "plunged", "tumbled", "apprehended", "arrested", "encountered", "stopped", "met", "caught", "took", "processed",
        "received", "remained", "remains", "'s", "includes", "included", "works", "amounts", "translates",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether no noun follows: an end, a time, a place or another clause.</summary>
    public static bool IsOne(MarkedSentence sentence, Quantity quantity)
    {
        var at = quantity.Next;
        if (at >= sentence.Count || sentence.DayAt(at) is not null) return true;
        if (sentence[at] is "-" or "%" or "$" or "/" or ":") return false;
        if (sentence.Sentence.Tokens[at].Kind == TokenKind.Mark) return true;
        if (sentence[at] is "a" or "the") return sentence[at + 1] is "day" or "month" or "week" or "year" || sentence.DayAt(at + 1) is not null;
        return s_after.Contains(sentence[at]);
    }

    /// <summary>The token of the comparison that the number follows, "from" of "up from 8,200", "'s" of "December's 250,000"; -1 where none does.</summary>
    public static int Comparison(MarkedSentence sentence, Quantity quantity)
    {
        var at = quantity.First - 1;
        if (sentence[at] is "the" or "a" or "just" or "only" or "barely" or "some") at--;
        var (word, before) = (sentence[at], sentence[at - 1]);
        if (word is "against" or "twice" or "versus" or "vs" or "than" or "triple" or "double" or "times" or "unlike") return at;
        if (word is "with" or "to" && before is "compared" or "compares" or "comparing" or "contrasted") return at - 1;
        if (word is "from" && IsChange(sentence, at)) return at;
        if (word is "of" && before is "half" or "third" or "quarter" or "fifth" or "tenth" or "fraction") return at; // "a third of the 2,400 on a day in December"
        if (word is "after" && sentence.Sentence.Tokens[quantity.Number].Kind == TokenKind.Number && before is "," or "month" or "week" or "day" or "year") return at; // "9,000 in the last week of December, after more than 18,000"
        if (word is "'s" && sentence.DayAt(at - 1) is { } day) return day.First - 1; // "half of December's 250,000"
        if (word is "of" && before is "high" or "low" or "peak" or "record" or "average" or "all" or "total" or "level" or "pace" or "rate" or "mean")
        {
            for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
            {
                if (sentence[i] is "from" or "than" or "against" or "versus" || (sentence[i] is "with" && sentence[i - 1] is "compared")) return i; // "down from a high of 12,000"
            }
        }

        return -1;
    }

    /// <summary>"up from", "a fall from", ", from 109,000 in April": what it was before.</summary>
    public static bool IsChange(MarkedSentence sentence, int from)
    {
        if (sentence[from - 1] is ",") return true;
        for (var i = from - 1; i >= Math.Max(0, from - 14); i--)
        {
            if (sentence[i] is ";" or "—") return false;
            if (i >= from - 4 && sentence[i] is "up" or "down" or "rise" or "drop" or "increase" or "jump" or "fall" or "decline" or "decrease" or "surge" or "spike" or "plunge" or "compared" or "change" or "off" || sentence[i] is "rose" or "fell" or "dropped" or "jumped" or "climbed" or "increased" or "decreased" or "declined" or "rising" or "falling" or "dropping" or "plunged" or "soared" or "tumbled" or "slid" or "fallen" or "risen" or "grew" or "shrank" or "slowed" or "eased") return true; // "fell to 8,000 a day this week from 10,000"
        }

        return false;
    }

    /// <summary>Whether it goes on with the number before, in the same sentence or an earlier one.</summary>
    public static bool GoesOn(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (before.Unit is null || before.IsOther || !IsOne(sentence, quantity)) return false;
        if (before.IsNear && Comparison(sentence, quantity) >= 0) return true;
        if (HasCountSubject(sentence, quantity, before)) return true;
        if (sentence[quantity.First - 1] is "counted" or "tallied" && (quantity.Next >= sentence.Count || sentence.DayAt(quantity.Next) is not null || sentence[quantity.Next] is "." or "," or "there")) return true; // "The sheriff counted 11,000."
        return IsOfPlace(sentence, quantity, before) || (before.IsNear && IsListed(sentence, quantity, before));
    }

    // "The number fell to", "it was", "there were", "they have counted", "the total for November was".
    private static bool HasCountSubject(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        var isAside = sentence[quantity.First - 1] is "," && sentence[quantity.Next] is ",";
        var hasVerb = isAside; // "The total, 249,785, broke the record"
        for (var i = quantity.First - 1; i >= Math.Max(before.Next, quantity.First - Reach); i--)
        {
            var word = sentence[i];
            if (word is ";" or "—" || (hasVerb && word is "," && sentence.DayAt(i - 1) is null && IsVerb(sentence[i + 1]))) return false;
            if (FigureWords.IsOther(word) && sentence.DayAt(i) is null && !(word is "days" or "day" or "weeks" or "months" or "hours" or "year" or "years" or "%" or "percent")) return false;
            hasVerb |= IsVerb(word);
            if (!hasVerb || (isAside && i < quantity.First - 5)) continue;
            if (word is "number" or "numbers" or "figure" or "figures" or "total" or "totals" or "tally" or "count" or "average" or "pace" or "rate" or "sum" or "flow" or "peak" or "high" or "low" or "level" or "record") return !IsOfOther(sentence, i, quantity);
            if (word is "they" or "it" or "that" or "which" or "those" or "this" or "these" or "agents" or "we" or "month" or "day" or "week" || (word is "there" && IsVerb(sentence[i + 1]))) return i < quantity.First - 1;
        }

        return false;
    }

    // "The number of trains fell to 400".
    private static bool IsOfOther(MarkedSentence sentence, int noun, Quantity quantity)
    {
        if (sentence[noun + 1] is not ("of" or "for" or "on")) return false;
        if (sentence.DayAt(noun + 1) is not null || sentence.DayAt(noun + 2) is not null) return false;
        for (var i = noun + 2; i < Math.Min(quantity.First, noun + 6); i++)
        {
            if (FigureWords.Unit(sentence[i]) is not null || sentence.PlaceAt(i) is not null || sentence[i] is "them" or "those" or "days" or "sector" or "border") return false;
        }

        return true;
    }

    // "29,100 in January and 140,600 in February", "and in fiscal 2020 fewer than 9,000".
    private static bool IsListed(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        if (before.Next == 0) return false;
        if (sentence[quantity.First - 1] is "to" && IsFrom(sentence, quantity, before.Next)) return true;
        var at = quantity.First - 1;
        while (at >= before.Next && sentence[at] is "a" or "the" or "about" or "just" or "only" or "then" or "another" or "to" or "by" or "with") at--;
        if (sentence.DayAt(at) is { } day) at = day.First - 1;
        if (sentence.PlaceAt(at) is { } place) at = place.First - 1; // "El Paso had 1,400 and Del Rio 2,300"
        return sentence[at] is "and" or "," or "or" or ";" or "then" or "including" && sentence[quantity.Next] is not "," && !(sentence[quantity.Next] is "and" && sentence.Sentence.Tokens[Math.Min(quantity.Next + 1, sentence.Count - 1)].IsCapital);
    }

    // "dropped from 1,100 before the change to 200"
    private static bool IsFrom(MarkedSentence sentence, Quantity quantity, int next)
    {
        for (var i = next; i < quantity.First; i++)
        {
            if (sentence[i] is "," or ";" or "—" or "and" or "while" || ClauseWords.IsFinite(sentence[i])) return false;
        }

        return true;
    }

    // "Tucson had about 31,000", "Eagle Pass now has fewer than 100 a day": a place or a sector where others were counted.
    private static bool IsOfPlace(MarkedSentence sentence, Quantity quantity, FigureBefore before)
    {
        var at = quantity.First - 1;
        while (at > 0 && (sentence[at] is "only" or "just" or "barely" or "now" || sentence[at].EndsWith("ly", StringComparison.Ordinal))) at--;
        if (!(sentence[at] is "had" or "has" or "have" or "saw" or "sees" or "recorded" or "reported" or "logged" or "counted" or "averaged" or "averages" or "registered" or "accounted" or "tallied" or "averaging" or "seen" or "seeing" or "getting" or "with" || (sentence[at] is "for" && sentence[at - 1] is "accounted") || (sentence[at] is "at" && sentence[at - 1] is "next" or "second" or "third" or "followed" or "was"))) return false;
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (sentence.PlaceAt(i) is not null) return true;
            if (before.IsNear && sentence[i] is "sector" or "sectors" or "agents" or "city" or "town" or "county" or "they" or "it" or "which" || (before.IsNear && i == 0 && sentence.Sentence.Tokens[i].IsCapital)) return true;
        }

        return false;
    }

    private static bool IsVerb(string word) => s_verbs.Contains(word);
}

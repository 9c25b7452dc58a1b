using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>The words before a number that make it a bound, an estimate or a record, as qualifiers of the contract.</summary>
internal static class Hedges
{
    private static readonly (string[] Words, string Qualifier)[] s_phrases =
    [
        .. All("more_than", "more than", "greater than", "upwards of", "upward of", "in excess of", "excess of", "higher than", "mas de", "north of", "over", "exceed", "exceeds", "exceeded", "exceeding", "above", "top", "tops", "topped", "topping", "past", "surpass",
            "surpasses", "surpassed", "surpassing", "passed", "beyond", "eclipsed", "eclipsing", "larger than", "superan los", "supera los", "a shade above", "a shade over", "a little over", "just above", "well over"),
        .. All("at_least", "at least", "no fewer than", "no less than", "not fewer than", "not less than", "as few as", "a minimum of", "al menos"),
        .. All("up_to", "up to", "as many as", "as much as", "as high as", "fewer than", "less than", "no more than", "not more than", "a maximum of", "hasta", "under", "below", "lower than"),
        .. All("about", "about", "around", "approximately", "roughly", "nearly", "almost", "some", "unos", "unas", "cerca de", "near", "aproximadamente", "approx", "circa", "close to", "closer to", "just under", "just shy of", "just short of", "just over", "nearing", "approaching", "something like", "somewhere around", "in the neighborhood of", "or so"),
        .. All("estimated", "an estimated", "estimated", "est"),
        .. All("record", "a record", "the record", "record", "a record high of", "an all - time high of", "a record - breaking", "a record - high"),
    ];

    /// <returns>The qualifier, or null, and the first token of the words before the number that say it.</returns>
    public static (string? Qualifier, int First) Before(Sentence sentence, int number)
    {
        (string? Qualifier, int First) best = (null, number);
        foreach (var end in (ReadOnlySpan<int>)[number, sentence.WordAt(number - 1) == "the" ? number - 1 : number])
        {
            foreach (var (words, qualifier) in s_phrases)
            {
                if (end < number && (qualifier != "more_than" || words[^1] == "than")) continue; // "topped the 10,000 mark"; "more than the 44,000 in November" compares
                if (end - words.Length < best.First && Stands(sentence, end - words.Length, words)) best = (qualifier, end - words.Length);
            }
        }

        // "some 9,000" counts roughly; "some of the 9,000" and "in all some" are caught by their own words.
        return best.Qualifier is "more_than" && sentence.WordAt(best.First) is "past" or "over" && sentence.WordAt(best.First - 1) is "the" ? (null, number) : best;
    }

    private static bool Stands(Sentence sentence, int first, string[] words)
    {
        if (first < 0) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence.WordAt(first + i) != words[i]) return false;
        }

        return true;
    }

    private static IEnumerable<(string[], string)> All(string qualifier, params string[] phrases) => phrases.Select(phrase => (phrase.Split(' '), qualifier));
}

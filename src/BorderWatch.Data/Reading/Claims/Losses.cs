using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells the money that a closure costs from aid, budgets, prices and the trade of a port.</summary>
internal static class Losses
{
    private const int Near = 20;

    /// <summary>Nobody counts the loss of a closure in less; fares and room rates are.</summary>
    private const decimal Least = 1_000;

    /// <param name="isSpokenOf">Whether an earlier sentence of the paragraph asks or tells what it cost.</param>
    public static (string Unit, bool IsNear)? Of(MarkedSentence sentence, Quantity quantity, bool isSpokenOf)
    {
        if ((quantity.High ?? quantity.Low) < Least || IsEach(sentence, quantity)) return null;

        var (loss, noLoss, trade) = (int.MaxValue, int.MaxValue, int.MaxValue);
        for (var i = 0; i < sentence.Count; i++)
        {
            var distance = i < quantity.First ? quantity.First - i : i - quantity.Next + 1;
            if (IsLossAt(sentence, quantity, i)) loss = Math.Min(loss, distance);
            if (FigureWords.IsNoLoss(sentence[i]) && !IsWhatWasLost(sentence, quantity, i)) noLoss = Math.Min(noLoss, distance);
            if (FigureWords.IsTrade(sentence[i])) trade = Math.Min(trade, distance);
            if (sentence[i] is "year" && sentence[i - 1] is "a" or "each" or "per" or "last" or "every" && i - quantity.Next is >= 0 and < 10) noLoss = Math.Min(noLoss, distance);
        }

        if (noLoss <= 6 || loss > noLoss) return loss < Near && noLoss > 6 ? ("USD", true) : isSpokenOf && noLoss > 6 && trade > 8 ? ("USD", false) : null;
        if (loss < Near) return ("USD", true);
        return trade > 8 && (isSpokenOf || FigurePeriods.IsPerDay(sentence, quantity)) ? ("USD", false) : null;
    }

    // "has lost $2.4 million in fees", "losing $3.6 million a day in overtime and penalties"
    private static bool IsWhatWasLost(MarkedSentence sentence, Quantity quantity, int at)
    {
        if (at < quantity.Next || !(sentence[quantity.First - 1] is "lost" or "losing" or "lose" or "forgone" or "missed" || sentence[quantity.First - 2] is "lost" or "losing")) return false;
        for (var i = quantity.Next; i < at; i++)
        {
            if (sentence[i] is "in") return true;
            if (sentence[i] is "," or ";" or "and") return false;
        }

        return false;
    }

    /// <summary>"What did it cost?": the next number of the paragraph answers.</summary>
    public static bool AreSpokenOf(MarkedSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is "losses" or "lost" or "lose" or "losing" or "loss" || (sentence[i] is "cost" or "costs" && sentence.Sentence.IsQuestion)) return true;
        }

        return false;
    }

    private static bool IsLossAt(MarkedSentence sentence, Quantity quantity, int at)
    {
        if (FigureWords.IsLoss(sentence[at])) return !Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence[i] is "not" or "never" || sentence[i].EndsWith("n't", StringComparison.Ordinal)); // "did not expect to lose much"

        // "we're out $60,000", "he is down $9,000 a day", "kept $200 million in goods from moving", "gone without".
        return sentence[at] switch
        {
            "out" or "down" => at == quantity.First - 1 || (at == quantity.First - 2 && sentence[at + 1] is "by" or "about"),
            "kept" or "keeping" or "keeps" or "keep" => at < quantity.First && Enumerable.Range(quantity.Next, Math.Min(8, sentence.Count - quantity.Next)).Any(i => sentence[i] == "from"),
            "without" => sentence[at - 1] is "gone" or "went" or "go" or "going",
            "extra" or "additional" => at >= quantity.Next && at - quantity.Next < 3, // "paid $40 million extra"
            "bite" => sentence[at + 1] is "of" or "out",
            "sales" or "revenue" or "revenues" or "income" or "tolls" or "wages" or "business" or "takings" or "receipts" => Enumerable.Range(at + 1, 5).Any(i => sentence[i] is "down" or "fell" or "dropped" or "off" or "declined" or "plunged" or "slumped" or "fallen" or "shrank") || Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence[i] is "less" or "fewer" or "not" or "drop" or "decline"),
            _ => false,
        };
    }

    // "$780 a truck": what one has to pay.
    private static bool IsEach(MarkedSentence sentence, Quantity quantity) =>
        sentence[quantity.Next] is "a" or "per" or "an" or "each" && sentence[quantity.Next + 1] is "truck" or "car" or "head" or "load" or "trip" or "person" or "year" or "vehicle" or "trailer" or "container" or "box" or "pound" or "ton" or "night" or "crossing" or "acre";
}

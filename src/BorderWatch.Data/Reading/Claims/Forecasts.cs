using BorderWatch.Data.Reading.Quantities;

namespace BorderWatch.Data.Reading.Claims;

/// <summary>Tells numbers that somebody expects or fears, or that a rule sets, from those that were counted.</summary>
internal static class Forecasts
{
    public static bool IsOne(MarkedSentence sentence, Quantity quantity)
    {
        for (var i = Math.Max(0, quantity.First - 6); i < Math.Min(sentence.Count, quantity.Next + 5); i++)
        {
            if (sentence[i] is "could" or "might" or "may" && (sentence.DayAt(i) is null) || sentence[i] is "expect" or "forecast" or "projected" or "projects" or "predicted" or "anticipates") return true;

            // What a closure that holds "will cost a day" is its cost; a number of people that "will" come is none yet.
            if (!(quantity.IsMoney && FigurePeriods.IsPerDay(sentence, quantity)) && sentence[i] is "will" or "would" && (i < quantity.First || (sentence[i + 1] is "be" && !Enumerable.Range(quantity.Next, i - quantity.Next).Any(at => sentence[at] is "," or "and" or ";"))) && !(sentence[i + 1] is "be" && sentence[i + 2] is "told")) return true;
        }

        if (quantity.Qualifier is "more_than" && sentence[quantity.First] is "above" or "over" or "beyond" && sentence[quantity.First - 1] is "month" or "day" or "week" or "year" or "time") return true; // "the third straight month above 90,000"

        for (var i = quantity.First - 1; i >= Math.Max(0, quantity.First - 12); i--)
        {
            if (sentence[i] is ";" or "." or "—") break;
            if (sentence[i] is "if" or "unless" or "threshold") return true;
            if (sentence[i] is "first" && sentence[i + 1] is "time" && quantity.Qualifier is "more_than") return true; // "the first time the tally has passed 300,000"
        }

        return false;
    }
}

using BorderWatch.Data.Reading.Days;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>Finds the numbers of a sentence with their hedges, currencies and ranges; parts of dates are none.</summary>
internal static class QuantityFinder
{
    public static List<Quantity> Find(Sentence sentence, List<DayWords> days)
    {
        List<Quantity> found = [];
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (days.Any(day => day.First <= at && at < day.Next)) continue;
            if (One(sentence, at) is not { } quantity) continue;

            found.Add(quantity);
            at = quantity.Next - 1;
        }

        return found;
    }

    private static Quantity? One(Sentence sentence, int at)
    {
        var isMoney = IsCurrency(sentence, at, out var number);
        var (next, low, high) = NumberReader.Read(sentence, number);
        if (next == 0) return null;
        var isWorded = low != high;
        if (IsDollars(sentence, next, out var after))
        {
            isMoney = true;
            next = after;
        }

        // "8,000 to 10,000", "between $25 million and $32 million", "10-12,000".
        if (!isWorded && sentence.WordAt(next) is "to" or "and" or "-" or "—")
        {
            var isBetween = sentence.WordAt(at - 1) == "between";
            IsCurrency(sentence, next + 1, out var second);
            var (end, top, _) = NumberReader.Read(sentence, second);
            if (end > 0 && top > low && (sentence.WordAt(next) != "and" || isBetween) && !(sentence.WordAt(next) == "to" && sentence.WordAt(at - 1) == "from" && top > low * 5))
            {
                (next, high) = (end, top);
                if (IsDollars(sentence, next, out after)) (next, isMoney) = (after, true);
            }
        }

        var (qualifier, first) = Hedge(sentence, at, next, ref next);
        return qualifier switch
        {
            "more_than" or "at_least" when !isWorded => new(first, number, next, low, null, qualifier, isMoney, isWorded),
            "up_to" => new(first, number, next, null, high, qualifier, isMoney, isWorded),
            _ => new(first, number, next, low, high, qualifier, isMoney, isWorded),
        };
    }

    private static bool IsCurrency(Sentence sentence, int at, out int number)
    {
        number = at;
        if (sentence.WordAt(at) is "us" or "u.s" && sentence.WordAt(at + 1) == "$") number = at + 2;
        else if (sentence.WordAt(at) is "$" or "usd") number = at + 1;
        return number > at;
    }

    private static bool IsDollars(Sentence sentence, int at, out int after)
    {
        after = at;
        if (sentence.WordAt(at) is "dollars" or "usd" or "dollar" or "dolares") after = at + 1;
        else if (sentence.WordAt(at) is "of" or "us" or "u.s" or "de" && sentence.WordAt(at + 1) is "dollars" or "dolares") after = at + 2;
        return after > at;
    }

    private static (string? Qualifier, int First) Hedge(Sentence sentence, int at, int end, ref int next)
    {
        if (sentence.WordAt(end) == "or" && sentence.WordAt(end + 1) == "more") return ("at_least", at);
        if (sentence.WordAt(end) == "-" && sentence.WordAt(end + 1) == "plus" || sentence.WordAt(end) == "+")
        {
            next = sentence.WordAt(end) == "+" ? end + 1 : end + 2;
            return ("more_than", at);
        }

        if (sentence.WordAt(end) == "and" && sentence.WordAt(end + 1) is "counting" or "up") return ("at_least", at);

        var before = Hedges.Before(sentence, at);
        return before.Qualifier is null && sentence.WordAt(end) == "or" && sentence.WordAt(end + 1) == "so" ? ("about", at) : before;
    }
}

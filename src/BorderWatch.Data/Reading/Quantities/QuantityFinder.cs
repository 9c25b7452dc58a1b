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
        var (a, b, c) = (sentence.WordAt(at - 1), sentence.WordAt(at - 2), sentence.WordAt(at - 3));
        if (sentence.WordAt(end) == "or" && sentence.WordAt(end + 1) == "more") return ("at_least", at);
        if (sentence.WordAt(end) == "-" && sentence.WordAt(end + 1) == "plus" || sentence.WordAt(end) == "+")
        {
            next = sentence.WordAt(end) == "+" ? end + 1 : end + 2;
            return ("more_than", at);
        }

        return (c, b, a) switch
        {
            (_, "more", "than") or (_, "greater", "than") or (_, "upwards", "of") or (_, "excess", "of") or (_, "upward", "of") or (_, "higher", "than") or (_, "mas", "de") => ("more_than", at - 2),
            (_, "at", "least") or (_, "al", "menos") => ("at_least", at - 2),
            ("no", "fewer", "than") or ("no", "less", "than") or ("not", "fewer", "than") => ("at_least", at - 3),
            (_, "fewer", "than") or (_, "less", "than") or (_, "up", "to") or (_, "hasta", _) => ("up_to", at - 2),
            ("as", "many", "as") or ("as", "much", "as") or ("as", "high", "as") => ("up_to", at - 3),
            ("as", "few", "as") => ("at_least", at - 3),
            (_, "an", "estimated") => ("estimated", at - 2),
            (_, "a", "record") or (_, "the", "record") => ("record", at - 2),
            (_, "closer", "to") or (_, "close", "to") => ("about", at - 2),
            (_, _, "over" or "exceeding" or "exceeded" or "exceeds" or "above" or "topping" or "topped" or "past" or "surpassing" or "surpassed" or "passed" or "beyond") => ("more_than", at - 1),
            (_, _, "about" or "around" or "approximately" or "roughly" or "nearly" or "almost" or "some" or "unos" or "cerca" or "near" or "aproximadamente" or "approx" or "circa") => ("about", at - 1),
            (_, _, "estimated") => ("estimated", at - 1),
            (_, _, "record") => ("record", at - 1),
            (_, _, "under" or "below" or "nearing") when a != "nearing" => ("up_to", at - 1),
            _ => (null, at),
        };
    }
}

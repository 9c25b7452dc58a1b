using System.Globalization;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>Reads one number at a token: "10,000", "2.4 million", "ten thousand", "tens of thousands".</summary>
internal static class NumberReader
{
    private static readonly string[] s_small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <returns>The token after the number, its lowest and highest value; a Next of 0 where there is none.</returns>
    public static (int Next, decimal Low, decimal High) Read(Sentence sentence, int at)
    {
        if (Worded(sentence, at) is { Next: > 0 } worded) return worded;
        if (Fractions.Read(sentence, at) is { Next: > 0 } part) return (part.Next, part.Value, part.Value);

        var next = at;
        if (!Digits(sentence, ref next, out var value) && !Words(sentence, ref next, out value)) return default;
        if (sentence.WordAt(next) == "and" && sentence.WordAt(next + 1) == "a" && sentence.WordAt(next + 2) == "half" && Scale(sentence.WordAt(next + 3), false) > 1)
        {
            value += 0.5m; // "two and a half million"
            next += 3;
        }

        while (ScaleAt(sentence, ref next) is > 1 and var scale)
        {
            if (value > 1_000_000_000_000m / scale) return default;
            value *= scale;
            next++;
            if (sentence.WordAt(next) == "and" && sentence.WordAt(next + 1) == "a" && sentence.WordAt(next + 2) == "half")
            {
                value += scale / 2; // "a million and a half"
                next += 3;
            }
        }

        value /= 1.0000000000000000000000000000m; // 2.40 million is 2400000, and not 2400000.00
        return (next, value, value);
    }

    // "tens of thousands" 20,000 to 99,999, "hundreds of millions" 200,000,000 to 999,999,999: such words start at two (contract, section 1).
    private static (int Next, decimal Low, decimal High) Worded(Sentence sentence, int at)
    {
        var (many, next) = (sentence.WordAt(at) switch { "tens" or "decenas" => 10m, "hundreds" or "cientos" or "centenares" => 100m, "thousands" or "miles" => 1_000m, "millions" or "millones" => 1_000_000m, _ => 0m }, at + 1);
        if (many == 0 || (sentence.WordAt(at) == "miles" && sentence.WordAt(next) != "de")) return default; // "57 miles away"
        if (sentence.WordAt(next) is "of" or "de" && sentence.WordAt(next + 1) switch { "thousands" or "miles" => 1_000m, "millions" or "millones" => 1_000_000m, "billions" => 1_000_000_000m, _ => 0m } is > 0 and var unit)
        {
            many *= unit;
            next += 2;
        }

        return (next, many * 2, many * 10 - 1);
    }

    // "2.4 million" and "2.4-million".
    private static decimal ScaleAt(Sentence sentence, ref int at)
    {
        if (sentence.WordAt(at) == "-" && Scale(sentence.WordAt(at + 1), false) > 1) at++;
        return Scale(sentence.WordAt(at), IsDirect(sentence, at));
    }

    private static bool Digits(Sentence sentence, ref int at, out decimal value)
    {
        value = 0;
        if (at >= sentence.Tokens.Count || sentence.Tokens[at].Kind != TokenKind.Number) return false;
        var text = sentence.WordAt(at);
        if (text.Length > 18 || !decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return false;
        at++;
        return true;
    }

    // "ten", "thirty-five", "ten thousand two hundred", "a thousand"; the scale that ends it is read by the caller.
    private static bool Words(Sentence sentence, ref int at, out decimal value)
    {
        value = 0;
        if (sentence.WordAt(at) is "a" or "an")
        {
            if (Scale(sentence.WordAt(at + 1), false) <= 1) return false;
            value = 1;
            at++;
            return true;
        }

        if (!Below100(sentence, ref at, out value)) return false;
        decimal total = 0;
        while (Scale(sentence.WordAt(at), false) is > 1 and < 1_000_000 and var scale)
        {
            var next = at + 1;
            if (sentence.WordAt(next) == "and") next++;
            if (!Below100(sentence, ref next, out var rest)) break; // "two hundred migrants": the caller multiplies
            if (scale == 100)
            {
                (value, at) = (value * 100 + rest, next);
                continue;
            }

            (total, value, at) = (total + value * scale, rest, next);
        }

        while (total > 0 && sentence.WordAt(at) == "hundred")
        {
            value *= 100;
            at++;
            if (Below100(sentence, ref at, out var rest)) value += rest;
        }

        value += total;
        return true;
    }

    private static bool Below100(Sentence sentence, ref int at, out decimal value)
    {
        value = 0;
        var word = sentence.WordAt(at);
        if (word.Length == 0) return false;
        if (Array.IndexOf(s_tens, word) is > 0 and var tens)
        {
            value = tens * 10;
            at++;
            if (sentence.WordAt(at) == "-" && Array.IndexOf(s_small, sentence.WordAt(at + 1)) is > 0 and < 10 and var ones)
            {
                value += ones;
                at += 2;
            }

            return true;
        }

        var small = Array.IndexOf(s_small, word);
        if (small < 0) return false;
        value = small;
        at++;
        return true;
    }

    internal static decimal Scale(string word, bool isDirect) => word switch
    {
        "hundred" => 100m,
        "thousand" or "mil" => 1_000m,
        "million" or "millions" or "millon" or "millones" or "mdd" => 1_000_000m,
        "billion" or "billions" or "bn" => 1_000_000_000m,
        "k" when isDirect => 1_000m,
        "m" when isDirect => 1_000_000m,
        "b" when isDirect => 1_000_000_000m,
        _ => 0m,
    };

    // "10k": no space between.
    private static bool IsDirect(Sentence sentence, int at) => at > 0 && at < sentence.Tokens.Count && sentence.Tokens[at - 1].End == sentence.Tokens[at].Start;
}

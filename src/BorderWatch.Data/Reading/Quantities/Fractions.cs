using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Quantities;

/// <summary>Parts of a large number: "a quarter-million", "half a million", "three-quarters of a billion".</summary>
internal static class Fractions
{
    /// <returns>The token after it and its value; a Next of 0 where none stands.</returns>
    public static (int Next, decimal Value) Read(Sentence sentence, int first)
    {
        var at = sentence.WordAt(first) is "a" or "one" ? first + 1 : first;
        var part = sentence.WordAt(at) switch { "half" => 0.5m, "quarter" => 0.25m, _ => 0m };
        if (part == 0 && at == first && sentence.WordAt(at) == "three" && sentence.WordAt(Skip(sentence, at + 1, "-")) == "quarters") (part, at) = (0.75m, Skip(sentence, at + 1, "-"));
        if (part == 0) return default;

        at = Skip(sentence, Skip(sentence, Skip(sentence, at + 1, "-"), "of"), "a");
        return NumberReader.Scale(sentence.WordAt(at), false) is > 1 and var scale ? (at + 1, decimal.Truncate(part * scale)) : default;
    }

    private static int Skip(Sentence sentence, int at, string word) => sentence.WordAt(at) == word ? at + 1 : at;
}

using System.Globalization;

namespace BorderWatch.Web.Words;

/// <summary>Numbers in running text: words up to twelve, digits above.</summary>
public static class NumberWords
{
    private static readonly string[] s_words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(int number) =>
        number >= 0 && number < s_words.Length ? s_words[number] : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"Five closures", "One closure": at the beginning of a sentence.</summary>
    public static string Count(int number, string one, string? many = null) => Sentence.Capital($"{Of(number)} {(number == 1 ? one : many ?? one + "s")}");
}

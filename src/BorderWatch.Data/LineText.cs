using System.Globalization;
using System.Text;

namespace BorderWatch.Data;

/// <summary>Checks a text of one line that a person typed: a name, a reason.</summary>
internal static class LineText
{
    /// <returns>What is wrong with it, as after its name: "is empty."</returns>
    public static IEnumerable<string> Problems(string text, int longest, bool mayBeEmpty = false)
    {
        if (text.Length == 0 && !mayBeEmpty) yield return "is empty.";
        else if (text.Length > 0 && !text.EnumerateRunes().Any(IsSeen)) yield return "has nothing that can be seen.";
        if (text.Length > longest) yield return $"has {text.Length} characters; {longest} is the most.";
        if (text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)) yield return "has characters that cannot be shown on one line.";
    }

    private static bool IsSeen(Rune rune) => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}

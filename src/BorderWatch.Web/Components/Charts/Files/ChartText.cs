using System.Text;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>
/// Measures and breaks the text of a chart's file, where nothing flows by itself. Fonts differ from machine to machine, so the
/// widths are those of a common sans serif and a little more.
/// </summary>
internal static class ChartText
{
    private const double Generous = 1.03;
    private const double Bold = 1.08;

    public static double Width(string text, int size, bool isBold = false)
    {
        // A plain loop: this runs some thousand times for each picture.
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Em(rune);
        return width * size * Generous * (isBold ? Bold : 1);
    }

    /// <summary>The text in lines that are no wider than that; a word that alone is wider is cut.</summary>
    /// <param name="most">Of more lines than these, the last ends in an ellipsis.</param>
    public static IReadOnlyList<string> Lines(string text, double width, int size, bool isBold = false, int most = int.MaxValue)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size, isBold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            for (line = word; Width(line, size, isBold) > width;)
            {
                var part = Beginning(line, width, size, isBold);
                lines.Add(part);
                line = line[part.Length..];
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(string.Join(' ', lines.Skip(most - 1)), width, size, isBold)];
    }

    /// <summary>The same, the lines about as long as each other.</summary>
    public static IReadOnlyList<string> Balanced(string text, double width, int size, bool isBold = false, int most = int.MaxValue)
    {
        var lines = Lines(text, width, size, isBold, most);
        if (lines.Count is 0 or 1) return lines;
        for (var (narrow, wide) = (width / 2, width); wide - narrow > 8;)
        {
            var between = (narrow + wide) / 2;
            var other = Lines(text, between, size, isBold, most);
            if (other.Count > lines.Count || other[^1].EndsWith('…')) narrow = between;
            else (wide, lines) = (between, other);
        }

        return lines;
    }

    /// <summary>The text in one line, with an ellipsis where it is too long.</summary>
    public static string Shortened(string text, double width, int size, bool isBold = false) =>
        Width(text, size, isBold) <= width ? text : Beginning(text, width - Width("…", size, isBold), size, isBold).TrimEnd(' ', ',', ';') + "…";

    /// <summary>As much as there is room for, at least one character.</summary>
    private static string Beginning(string text, double width, int size, bool isBold)
    {
        var (taken, length) = (0.0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            taken += Width(rune.ToString(), size, isBold);
            if (taken > width && length > 0) break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    // By kinds of letters, in parts of the size of the font.
    private static double Em(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' or '.' or ',' or ':' or ';' or '!' => 0.26,
        ' ' or 'f' or 't' or 'r' or 'I' or '-' or '(' or ')' or '[' or ']' or '/' or '“' or '”' => 0.32,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.51,
        'm' or 'M' or 'W' or '%' or '@' or '—' or '…' => 0.92,
        'w' or '&' => 0.72,
        >= 'A' and <= 'Z' => 0.69,
        < 0x2E80 => 0.56,
        _ => 1,
    };
}

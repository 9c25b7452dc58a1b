using System.Globalization;

namespace BorderWatch.Data.Editing.Files;

/// <summary>Cells as spreadsheets give them back.</summary>
internal static class FileCells
{
    private const int PortCodeDigits = 4;

    private static readonly HashSet<string> s_numbers = ["value_low", "value_high", "latitude", "longitude"];

    /// <summary>What a cell of a file says; where it says what the store has, exactly that.</summary>
    public static string? Taken(string column, string? current, string cell)
    {
        var text = cell.ReplaceLineEndings("\n").Trim();
        if (Same(column, current, text)) return current;
        text = Unguarded(text);
        return column == "port_code" ? Code(text) : text;
    }

    /// <summary>Whether two cells of a derived column say the same.</summary>
    public static bool Same(string one, string other) => one.ReplaceLineEndings("\n").Trim() == other.ReplaceLineEndings("\n").Trim();

    private static bool Same(string column, string? current, string text)
    {
        var plain = (current ?? "").ReplaceLineEndings("\n");
        if (text == plain || Unguarded(text) == plain) return true;
        if (column == "port_code") return Code(text) == plain;
        return s_numbers.Contains(column) && Number(text) is { } number && Number(plain) is { } kept && (number == kept || number == (decimal)(double)kept);
    }

    /// <summary>Without what keeps a spreadsheet from running a text as a formula.</summary>
    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;

    /// <summary>A spreadsheet takes leading zeros away.</summary>
    private static string Code(string text) => text.Length is > 0 and < PortCodeDigits && text.All(char.IsAsciiDigit) ? text.PadLeft(PortCodeDigits, '0') : text;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

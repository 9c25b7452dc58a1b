using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace BorderWatch.Data.Official.Import;

/// <summary>Reads the cells of the agencies' files, in every form that they have been published in.</summary>
internal static class Cells
{
    private static readonly byte[][] s_names = [.. "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".Split(' ').Select(Encoding.ASCII.GetBytes)];

    // Before this nobody counted; after it nobody has.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>A whole number that is not negative, also as "9584.0"; none with separators or an exponent.</summary>
    public static bool TryCount(ReadOnlySpan<byte> cell, out int count)
    {
        count = 0;
        var point = cell.IndexOf((byte)'.');
        if (point >= 0)
        {
            if (point == 0 || cell[(point + 1)..].IndexOfAnyExcept((byte)'0') >= 0) return false;
            cell = cell[..point];
        }

        return cell.Length > 0 && cell[0] is >= (byte)'0' and <= (byte)'9' && Utf8Parser.TryParse(cell, out count, out var used) && used == cell.Length && count < int.MaxValue;
    }

    /// <summary>A port code of up to four digits; "104" is 0104.</summary>
    public static bool TryPortCode(ReadOnlySpan<byte> cell, out int code)
    {
        code = 0;
        return cell.Length is > 0 and <= 4 && cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && Utf8Parser.TryParse(cell, out code, out _);
    }

    /// <summary>"Jan 2024", "01/01/2024 12:00:00 AM" or "1/1/24 0:00": three ways in which BTS and a spreadsheet write a month.</summary>
    public static bool TryMonth(ReadOnlySpan<byte> cell, out YearMonth month)
    {
        month = default;
        if (cell.Length == 8 && cell[3] == ' ')
        {
            var named = NameIndex(cell[..3]);
            return named >= 0 && TryNumber(cell[4..], out var year) && TryOf(year, named + 1, out month);
        }

        var first = cell.IndexOf((byte)'/');
        if (first <= 0) return false;
        var rest = cell[(first + 1)..];
        var second = rest.IndexOf((byte)'/');
        if (second <= 0) return false;
        var time = rest[(second + 1)..].IndexOf((byte)' ');
        if (time <= 0) return false;
        // A day other than the first is no month: the file is another one.
        if (!TryNumber(cell[..first], out var number) || !TryNumber(rest[..second], out var day) || day != 1 || !TryNumber(rest.Slice(second + 1, time), out var full)) return false;
        if (rest[(second + 1 + time + 1)..] is var hour && !hour.SequenceEqual("12:00:00 AM"u8) && !hour.SequenceEqual("0:00"u8)) return false;
        return TryOf(time == 2 ? full + (full >= 90 ? 1900 : 2000) : full, number, out month);
    }

    /// <summary>A calendar month from a fiscal year and the name of a month: 2024, OCT is October 2023. "2024 (FYTD)" is 2024.</summary>
    public static bool TryFiscalYear(ReadOnlySpan<byte> cell, out int year)
    {
        if (cell.EndsWith(" (FYTD)"u8)) cell = cell[..^7];
        return TryNumber(cell, out year) && year is >= FirstYear and <= LastYear;
    }

    public static bool TryMonthName(ReadOnlySpan<byte> cell, out int month)
    {
        month = cell.Length == 3 ? NameIndex(cell) + 1 : 0;
        return month > 0;
    }

    public static YearMonth OfFiscal(int year, int month) => YearMonth.Of(month >= 10 ? year - 1 : year, month);

    /// <summary>A name: some text, in UTF-8, on one line.</summary>
    public static bool IsName(ReadOnlySpan<byte> cell) => cell.Length is > 0 and <= 100 && Utf8.IsValid(cell) && cell.IndexOfAnyInRange((byte)0, (byte)31) < 0;

    private static bool TryOf(int year, int number, out YearMonth month)
    {
        var read = year is >= FirstYear and <= LastYear && number is >= 1 and <= 12;
        month = read ? YearMonth.Of(year, number) : default;
        return read;
    }

    private static bool TryNumber(ReadOnlySpan<byte> cell, out int number)
    {
        number = 0;
        return cell.Length is > 0 and <= 4 && cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && Utf8Parser.TryParse(cell, out number, out _);
    }

    /// <returns>From 0 for January, without regard to case; -1 for no month.</returns>
    private static int NameIndex(ReadOnlySpan<byte> cell)
    {
        for (var index = 0; index < s_names.Length; index++)
        {
            if (Ascii.EqualsIgnoreCase(s_names[index], cell)) return index;
        }

        return -1;
    }
}

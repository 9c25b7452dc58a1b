using System.Globalization;

namespace BorderWatch.Data.Dates;

/// <summary>
/// Reads one date: YYYY, YYYY-MM or YYYY-MM-DD, with X for digits unspecified from the right, and at most one qualifier at
/// the end. Stops after it without asking what follows.
/// </summary>
internal static class EdtfDateReader
{
    private const int YearLength = 4;
    private const int PartLength = 2;
    private const string Qualifiers = "?~%";
    private const string MisplacedQualifier = "a qualifier goes at the very end of a date";

    public static bool TryRead(EdtfCursor cursor, out EdtfDate date) =>
        TryReadYear(cursor, out date)
        && TryReadMonth(cursor, ref date)
        && TryReadDay(cursor, ref date)
        && TryReadQualifier(cursor, ref date);

    /// <summary>
    /// Reads the second date of an interval or a range. It may overlap the first (2023-12/2023) but not lie before it.
    /// </summary>
    public static bool TryReadEnd(EdtfCursor cursor, EdtfDate start, out EdtfDate end)
    {
        var position = cursor.Position;
        if (!TryRead(cursor, out end))
            return false;

        return end.Last >= start.First || cursor.Refuse(position, $"{end} is before {start}");
    }

    private static bool TryReadYear(EdtfCursor cursor, out EdtfDate date)
    {
        date = default;
        var start = cursor.Position;
        var digits = Enumerable.Range(0, YearLength).TakeWhile(offset => char.IsAsciiDigit(cursor.Peek(offset))).Count();
        for (var offset = digits; offset < YearLength; offset++)
        {
            if (cursor.Peek(offset) != 'X')
                return RefuseYear(cursor, digits, offset);
        }

        if (digits < YearLength - 2)
            return RefuseYear(cursor, digits, digits);

        var year = Number(cursor.Take(YearLength).Replace('X', '0'));
        if (year == 0)
            return cursor.Refuse(start, "years run from 0001 to 9999");

        var form = (YearLength - digits) switch
        {
            0 => EdtfDateForm.Year,
            1 => EdtfDateForm.SomeYearOfDecade,
            _ => EdtfDateForm.SomeYearOfCentury,
        };
        date = new(form, new(year, 1, 1));
        return true;
    }

    private static bool RefuseYear(EdtfCursor cursor, int digits, int offset)
    {
        // A digit is wrong only where an X went before it (20X3); the digits in front were counted to the last.
        var wrong = cursor.Peek(offset);
        if (wrong == 'X' || char.IsAsciiDigit(wrong))
            return cursor.Refuse(cursor.Position + digits, "only the last one or two digits of a year can be X");
        if (offset > 0)
            return cursor.RefuseCharacter(offset, "a year has four digits");

        return cursor.RefuseCharacter(0, wrong switch
        {
            '-' => "negative years are not supported",
            'Y' when char.IsAsciiDigit(cursor.Peek(1)) || cursor.Peek(1) == '-' => "years written with a Y are not supported",
            '?' or '~' or '%' => MisplacedQualifier,
            '[' => "a set cannot stand inside another value",
            _ => "a date, which begins with a year of four digits, is missing here",
        });
    }

    private static bool TryReadMonth(EdtfCursor cursor, ref EdtfDate date)
    {
        if (cursor.Current == '-' && date.Form != EdtfDateForm.Year)
            return cursor.Refuse(cursor.Position, "a year with X takes no month");
        if (!cursor.Take("-"))
            return true;

        var start = cursor.Position;
        if (!TryReadPart(cursor, "month", out var month))
            return false;

        switch (month)
        {
            case null:
                date = date with { Form = EdtfDateForm.SomeMonthOfYear };
                return true;
            case >= 1 and <= 12:
                date = new(EdtfDateForm.Month, new(date.First.Year, month.Value, 1));
                return true;
            case >= 21 and <= 41:
                return cursor.Refuse(start, $"seasons and other parts of a year (month {month}) are not supported");
            default:
                return cursor.Refuse(start, $"month {month:00} does not exist");
        }
    }

    private static bool TryReadDay(EdtfCursor cursor, ref EdtfDate date)
    {
        if (date.Form is not (EdtfDateForm.Month or EdtfDateForm.SomeMonthOfYear) || !cursor.Take("-"))
            return true;

        var start = cursor.Position;
        if (!TryReadPart(cursor, "day", out var day))
            return false;

        var monthIsKnown = date.Form == EdtfDateForm.Month;
        if (day is null)
        {
            date = date with { Form = monthIsKnown ? EdtfDateForm.SomeDayOfMonth : EdtfDateForm.SomeDayOfYear };
            return true;
        }

        if (!monthIsKnown)
            return cursor.Refuse(start, "the day of an unspecified month must be XX too");
        if (day < 1 || day > date.Last.Day)
            return cursor.Refuse(start, $"{DateWords.Write(date.First, "MMMM yyyy")} has no day {day:00}");

        date = new(EdtfDateForm.Day, new(date.First.Year, date.First.Month, day.Value));
        return true;
    }

    /// <summary>Reads the two characters of a month or a day; null means XX.</summary>
    private static bool TryReadPart(EdtfCursor cursor, string name, out int? value)
    {
        value = null;
        if (cursor.Take("XX"))
            return true;

        for (var offset = 0; offset < PartLength; offset++)
        {
            if (!char.IsAsciiDigit(cursor.Peek(offset)))
                return cursor.RefuseCharacter(offset, $"a {name} is two digits or XX");
        }

        value = Number(cursor.Take(PartLength));
        return true;
    }

    private static bool TryReadQualifier(EdtfCursor cursor, ref EdtfDate date)
    {
        if (!Qualifiers.Contains(cursor.Current))
            return true;

        var start = cursor.Position;
        var qualifier = cursor.Take(1) switch
        {
            "?" => EdtfQualifier.Uncertain,
            "~" => EdtfQualifier.Approximate,
            _ => EdtfQualifier.UncertainAndApproximate,
        };
        if (Qualifiers.Contains(cursor.Current))
            return cursor.Refuse(cursor.Position, "a date has one qualifier at most (% stands for ? and ~ together)");
        if (cursor.Current == '-' || char.IsAsciiDigit(cursor.Current))
            return cursor.Refuse(start, MisplacedQualifier);

        date = date with { Qualifier = qualifier };
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

using System.Collections.Frozen;
using System.Globalization;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Names of months, weekdays, numbers and holidays as news copy has them.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> s_months = new[]
    {
        "january jan enero", "february feb febrero", "march mar marzo", "april apr abril", "may mayo", "june jun junio", "july jul julio", "august aug agosto", "september sept sep septiembre", "october oct octubre",
        "november nov noviembre", "december dec diciembre",
    }.SelectMany((names, index) => names.Split(' ').Select(name => (Name: name, Month: index + 1))).ToFrozenDictionary(month => month.Name, month => month.Month, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> s_weekdays = new[]
    {
        "sunday domingo", "monday mon lunes", "tuesday tue tues martes", "wednesday weds miercoles", "thursday thu thur thurs jueves", "friday fri viernes", "saturday sabado",
    }.SelectMany((names, index) => names.Split(' ').Select(name => (Name: name, Day: (DayOfWeek)index))).ToFrozenDictionary(day => day.Name, day => day.Day, StringComparer.Ordinal);

    private static readonly string[] s_numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    public static int? Month(string word) => s_months.TryGetValue(word, out var month) ? month : null;

    public static DayOfWeek? Weekday(string word) => s_weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>"3", "three", "a": a small number.</summary>
    public static int? Small(string word)
    {
        if (word is "a" or "an") return 1;
        var at = Array.IndexOf(s_numbers, word);
        if (at >= 0) return at;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000 ? number : null;
    }

    /// <summary>A day of a month: "18", "18th".</summary>
    public static int? Day(string word)
    {
        var digits = word.Length > 2 && !char.IsAsciiDigit(word[^1]) ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    public static int? Year(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2099 ? year : null;

    public static DateOnly? Date(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    /// <summary>The fourth Thursday of November.</summary>
    public static DateOnly Thanksgiving(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays((DayOfWeek.Thursday - first.DayOfWeek + 7) % 7 + 21);
    }
}

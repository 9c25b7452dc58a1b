using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Reading.Days;

/// <summary>Days that news copy calls by their name; those that move with the year are worked out.</summary>
internal static class Holidays
{
    private static readonly PhraseTable<Func<int, DateOnly>> s_days = new();

    static Holidays()
    {
        Fixed(1, 1, "New Year's Day", "New Year's");
        Fixed(1, 6, "Three Kings Day", "Epiphany");
        Fixed(2, 14, "Valentine's Day");
        Fixed(3, 17, "St. Patrick's Day");
        Fixed(5, 5, "Cinco de Mayo");
        Fixed(6, 19, "Juneteenth");
        Fixed(7, 4, "Fourth of July", "July Fourth", "the Fourth of July", "Independence Day");
        Fixed(9, 11, "Sept. 11");
        Fixed(10, 31, "Halloween");
        Fixed(11, 2, "Day of the Dead", "the Day of the Dead");
        Fixed(11, 11, "Veterans Day");
        Fixed(12, 12, "Day of the Virgin of Guadalupe");
        Fixed(12, 24, "Christmas Eve");
        Fixed(12, 25, "Christmas Day", "Christmas");
        Fixed(12, 31, "New Year's Eve");
        Add(year => Weekday(year, 1, DayOfWeek.Monday, 3), "Martin Luther King Jr. Day", "Martin Luther King Day", "MLK Day");
        Add(year => Weekday(year, 2, DayOfWeek.Monday, 3), "Presidents Day", "Presidents' Day", "President's Day");
        Add(year => Weekday(year, 5, DayOfWeek.Sunday, 2), "Mother's Day");
        Add(year => Weekday(year, 6, DayOfWeek.Monday, 1).AddDays(-7), "Memorial Day");
        Add(year => Weekday(year, 6, DayOfWeek.Sunday, 3), "Father's Day");
        Add(year => Weekday(year, 9, DayOfWeek.Monday, 1), "Labor Day");
        Add(year => Weekday(year, 10, DayOfWeek.Monday, 2), "Columbus Day", "Indigenous Peoples' Day", "Indigenous Peoples Day");
        Add(year => Weekday(year, 11, DayOfWeek.Monday, 1).AddDays(1), "Election Day");
        Add(Calendar.Thanksgiving, "Thanksgiving Day", "Thanksgiving");
        Add(year => Calendar.Thanksgiving(year).AddDays(1), "Black Friday");
        Add(Easter, "Easter Sunday", "Easter");
        Add(year => Easter(year).AddDays(-2), "Good Friday");
        Add(year => Easter(year).AddDays(-3), "Holy Thursday", "Maundy Thursday");
        Add(year => Easter(year).AddDays(-46), "Ash Wednesday");

        void Fixed(int month, int day, params string[] names) => Add(year => new(year, month, day), names);

        void Add(Func<int, DateOnly> day, params string[] names) => s_days.AddAll(names, day);
    }

    public static DayWords? Read(Sentence sentence, int at)
    {
        if (at >= sentence.Tokens.Count || (!sentence.Tokens[at].IsCapital && sentence.WordAt(at) is not "the")) return null;
        var length = s_days.Match(sentence.Tokens, at, out var day);
        if (length == 0 || IsAdjective(sentence.WordAt(at + length))) return null;

        var next = at + length;
        var year = Calendar.Year(sentence.WordAt(next)) is { } bare ? (Year: bare, Next: next + 1) : sentence.WordAt(next) == "," && Calendar.Year(sentence.WordAt(next + 1)) is { } behind ? (behind, next + 2) : ((int Year, int Next)?)null;
        return new() { Kind = DayKind.Date, First = at, Next = year?.Next ?? next, Holiday = day, Month = day!(2023).Month, Day = day(2023).Day, Year = year?.Year };
    }

    // "Christmas shopping", "the Thanksgiving rush": no day.
    private static bool IsAdjective(string next) => next is "shopping" or "season" or "travel" or "travelers" or "rush" or "week" or "weekend" or "holiday" or "holidays" or "break" or "shoppers" or "crowds" or "traffic" or "sales" or "dinner" or "visits" or "trade" or "parade" or "tree" or "trees" or "party" or "gifts" or "Mass" or "mass"
        or "attacks" or "parties" or "present" or "presents" or "lunch" or "meal" or "vacation" or "time" or "period" or "exodus" or "peak";

    private static DateOnly Weekday(int year, int month, DayOfWeek weekday, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (number - 1));
    }

    // The Gregorian rule, by Meeus.
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new(year, sum / 31, sum % 31 + 1);
    }
}

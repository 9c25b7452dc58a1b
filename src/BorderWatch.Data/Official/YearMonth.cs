using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BorderWatch.Data.Official;

/// <summary>A calendar month: the finest time of official counts.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    private YearMonth(int index) => Index = index;

    /// <summary>Twelve times the year, and the month from 0 for January: as the store has it.</summary>
    public int Index { get; }

    public int Year => Index / 12;

    /// <summary>1 for January.</summary>
    public int Month => (Index % 12) + 1;

    /// <summary>Of the US government: October 2023 is in fiscal year 2024.</summary>
    public int FiscalYear => Month >= 10 ? Year + 1 : Year;

    public int Days => DateTime.DaysInMonth(Year, Month);

    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => new(Year, Month, Days);

    /// <summary>"December 2023"</summary>
    public string Words => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Dec 2023"</summary>
    public string ShortWords => First.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the year is not of four digits.</exception>
    public static YearMonth Of(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new((year * 12) + month - 1);
    }

    public static YearMonth Of(DateOnly day) => Of(day.Year, day.Month);

    public static YearMonth At(int index) => new(index);

    /// <summary>Reads "2023-12".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out YearMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1000;
        month = read ? Of(day) : default;
        return read;
    }

    public YearMonth Plus(int months) => new(Index + months);

    public int CompareTo(YearMonth other) => Index.CompareTo(other.Index);

    public static bool operator <(YearMonth one, YearMonth other) => one.Index < other.Index;

    public static bool operator >(YearMonth one, YearMonth other) => one.Index > other.Index;

    public static bool operator <=(YearMonth one, YearMonth other) => one.Index <= other.Index;

    public static bool operator >=(YearMonth one, YearMonth other) => one.Index >= other.Index;

    /// <summary>"2023-12"</summary>
    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

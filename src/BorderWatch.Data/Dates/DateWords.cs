using System.Globalization;

namespace BorderWatch.Data.Dates;

/// <summary>Days in English words, whatever the culture of the machine.</summary>
public static class DateWords
{
    /// <summary>"18 December 2023"; years have four digits.</summary>
    public static string Long(DateOnly day) => Write(day, "d MMMM yyyy");

    /// <summary>"18 Dec", for places where the year stands elsewhere.</summary>
    public static string Short(DateOnly day) => Write(day, "d MMM");

    /// <summary>"Monday".</summary>
    public static string Weekday(DateOnly day) => Write(day, "dddd");

    internal static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}

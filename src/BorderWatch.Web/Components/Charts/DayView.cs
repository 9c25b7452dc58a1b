using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Web.Components.Charts;

/// <summary>The days that a chart shows, and where they lie in percent of its width. Days are counted as numbers, because the last day of all has no next.</summary>
public sealed record DayView(DateOnly First, DateOnly Last)
{
    /// <summary>The number of the first day: the left edge.</summary>
    public int Start => First.DayNumber;

    /// <summary>The number of the day after the last: the right edge.</summary>
    public int End => Last.DayNumber + 1;

    public int Days => End - Start;

    /// <summary>"20 November to 31 December 2023", "22 December 2023".</summary>
    public string Words => First == Last ? DateWords.Long(First) : Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}")).ToWords();

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Where a day number lies: its left edge, or with a fraction a place inside the day.</summary>
    public double At(double day) => Math.Round((day - Start) * 100 / Days, 3);

    public string X(double day) => Percent(At(day));

    /// <summary>The middle of the day.</summary>
    public string Mid(DateOnly day) => X(day.DayNumber + 0.5);

    /// <summary>Between the rounded places, so that parts that touch leave no gap.</summary>
    public string Width(double from, double to) => Percent(At(to) - At(from));

    public static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}

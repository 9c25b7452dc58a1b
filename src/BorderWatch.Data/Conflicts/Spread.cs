namespace BorderWatch.Data.Conflicts;

/// <summary>How far apart values are.</summary>
internal readonly record struct Spread(decimal Least, decimal? Most, string Unit)
{
    /// <summary>From the first to the last of some days; the number of values, where fewer than two days are named.</summary>
    public static Spread OfDays(IReadOnlyCollection<DateOnly> days, int values) =>
        days.Distinct().Count() > 1 ? new(days.Max().DayNumber - days.Min().DayNumber, null, SpreadUnits.Days) : OfValues(values);

    public static Spread OfValues(int values) => new(values, null, SpreadUnits.Values);

    /// <summary>Of the greatest number, to a tenth of a percent, or as fine as it takes: 0 only for the same number.</summary>
    public static Spread OfNumbers(decimal least, decimal most)
    {
        var percent = most == 0 ? 0 : (most - least) / most * 100;
        var digits = Enumerable.Range(1, 27).First(digits => percent == 0 || digits == 27 || Math.Round(percent, digits) != 0);
        return new(Math.Round(percent, digits, MidpointRounding.AwayFromZero), null, SpreadUnits.Percent);
    }
}

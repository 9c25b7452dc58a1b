namespace BorderWatch.Data.Conflicts;

/// <summary>How far apart values are.</summary>
internal readonly record struct Spread(decimal Least, decimal? Most, string Unit)
{
    /// <summary>From the first to the last of some days; the number of values, where fewer than two days are named.</summary>
    public static Spread OfDays(IReadOnlyCollection<DateOnly> days, int values) =>
        days.Distinct().Count() > 1 ? new(days.Max().DayNumber - days.Min().DayNumber, null, SpreadUnits.Days) : OfValues(values);

    public static Spread OfValues(int values) => new(values, null, SpreadUnits.Values);

    /// <summary>
    /// In percent of the greater number. A number that is a range ("tens of thousands") is apart from another by no less than
    /// from its nearer end, which is nothing where they meet, and by no more than from its farther one.
    /// </summary>
    public static Spread OfRanges(IReadOnlyCollection<(decimal Low, decimal High)> numbers)
    {
        var nearest = Percent(numbers.Min(number => number.High), numbers.Max(number => number.Low));
        var farthest = Percent(numbers.Min(number => number.Low), numbers.Max(number => number.High));
        return new(nearest, farthest == nearest ? null : farthest, SpreadUnits.Percent);
    }

    /// <summary>To a tenth, or as fine as it takes: 0 only for the same number, or for ranges that meet.</summary>
    private static decimal Percent(decimal least, decimal most)
    {
        if (most <= least || most == 0) return 0;
        var percent = (most - least) / most * 100;
        var digits = Enumerable.Range(1, 27).First(digits => digits == 27 || Math.Round(percent, digits) != 0);
        return Math.Round(percent, digits, MidpointRounding.AwayFromZero);
    }
}

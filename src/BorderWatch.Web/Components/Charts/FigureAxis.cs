using System.Globalization;

namespace BorderWatch.Web.Components.Charts;

/// <summary>A linear axis from nought to a round number above the largest value.</summary>
public sealed record FigureAxis
{
    private const int MostSteps = 3;

    private static readonly decimal[] s_roundSteps = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>The value at the right end.</summary>
    public required decimal End { get; init; }

    /// <summary>From left to right, the first at nought and the last at the end.</summary>
    public required IReadOnlyList<FigureTick> Ticks { get; init; }

    /// <param name="most">The largest value to be drawn.</param>
    /// <param name="hasPoint">Whether a mark, which is wider than its number, may stand at the largest value.</param>
    public static FigureAxis For(decimal most, bool hasPoint, string? unit)
    {
        var step = Step(most);
        var steps = (int)Math.Max(1, Math.Ceiling(most / step));
        if (hasPoint && steps * step == most) steps++;
        var end = steps * step;
        return new FigureAxis
        {
            End = end,
            Ticks = [.. Enumerable.Range(0, steps + 1).Select(i => new FigureTick(Percent(i * step, end), Label(i * step, end, i == steps, unit), i))],
        };
    }

    public string At(decimal value) => Percent(value, End);

    private static decimal Step(decimal most)
    {
        var power = 1m;
        while (power * 10 <= most) power *= 10;
        // One power lower: 10,000 is two steps of 5,000 and not one of 10,000.
        return s_roundSteps.Select(step => step * power / 10).Concat(s_roundSteps.Select(step => step * power)).First(step => Math.Ceiling(most / step) <= MostSteps);
    }

    private static string Label(decimal value, decimal end, bool last, string? unit)
    {
        var money = last && unit == "USD" ? "USD " : "";
        return end >= 1_000_000
            ? money + (value / 1_000_000).ToString("#,0.##", CultureInfo.InvariantCulture) + (last ? " million" : "")
            : money + value.ToString("#,0.##", CultureInfo.InvariantCulture);
    }

    private static string Percent(decimal value, decimal end) => (100 * value / end).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}

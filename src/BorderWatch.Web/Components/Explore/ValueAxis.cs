using System.Globalization;

namespace BorderWatch.Web.Components.Explore;

/// <summary>A vertical axis over round numbers, with nought in it.</summary>
public sealed record ValueAxis
{
    private const int MostSteps = 4;

    private static readonly double[] s_roundSteps = [1, 2, 2.5, 5, 10];

    /// <summary>At the bottom; below nought where changes are.</summary>
    public required double From { get; init; }

    /// <summary>At the top.</summary>
    public required double To { get; init; }

    /// <summary>From the bottom up: how far from the top, in thousandths, and what is written there.</summary>
    public required IReadOnlyList<(int Y, string Label)> Ticks { get; init; }

    /// <param name="unit">Behind the highest number: " %".</param>
    public static ValueAxis For(IEnumerable<decimal> values, string unit)
    {
        var (least, most) = (0.0, 0.0);
        foreach (var value in values) (least, most) = (Math.Min(least, (double)value), Math.Max(most, (double)value));
        if (most - least <= 0) most = 1;
        var step = Step(most - least);
        // Counts are whole.
        if (unit.Length == 0) step = Math.Max(1, step);
        var (from, to) = (Math.Floor(least / step), Math.Ceiling(most / step));
        var axis = new ValueAxis { From = from * step, To = to * step, Ticks = [] };
        return axis with { Ticks = [.. Enumerable.Range((int)from, (int)(to - from) + 1).Select(i => (axis.At((decimal)(i * step)), Label(i * step, axis.To, i == (int)to ? unit : "")))] };
    }

    /// <summary>How far from the top a value is drawn, in thousandths.</summary>
    public int At(decimal value) => (int)Math.Round((To - (double)value) * 1000 / (To - From));

    private static double Step(double span)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(span)) - 1);
        return s_roundSteps.Select(step => step * power).Concat(s_roundSteps.Select(step => step * power * 10)).First(step => span / step <= MostSteps);
    }

    private static string Label(double value, double most, string unit) => most >= 1_000_000
        ? Signed(value / 1_000_000) + (value == most ? " million" : "") + unit
        : Signed(value) + unit;

    private static string Signed(double value) => (value < 0 ? "−" : "") + Math.Abs(value).ToString("#,0.###", CultureInfo.InvariantCulture);
}

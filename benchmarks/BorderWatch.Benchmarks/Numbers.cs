using System.Globalization;

namespace BorderWatch.Benchmarks;

/// <summary>How numbers are summed up and written.</summary>
internal static class Numbers
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>What so much of them, 0 to 1, does not exceed.</summary>
    public static double Percentile(this IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }

    /// <summary>"1.25x"</summary>
    public static string Times(double value) => Write($"{value:0.00}x");

    public static string Seconds(double value) => Write($"{value:0.00} s");

    public static string Milliseconds(double value) => Write($"{(value < 100 ? value.ToString("0.0", CultureInfo.InvariantCulture) : value.ToString("#,0", CultureInfo.InvariantCulture))} ms");

    /// <summary>Of a thousand bytes.</summary>
    public static string Kilobytes(long bytes) => Write($"{bytes / 1000.0:#,0.0} KB");

    /// <summary>Of a million bytes.</summary>
    public static string Megabytes(double bytes) => Write($"{bytes / 1_000_000:#,0.0} MB");

    public static string Mebibytes(double bytes) => Write($"{bytes / (1 << 20):0.0} MiB");

    public static string Whole(double value) => Write($"{value:#,0}");

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

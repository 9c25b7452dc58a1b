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

    public static string Seconds(double value) => Write($"{value:0.00} s");

    public static string Milliseconds(double value) => Write($"{(value < 100 ? value.ToString("0.0", CultureInfo.InvariantCulture) : value.ToString("#,0", CultureInfo.InvariantCulture))} ms");

    /// <summary>Of a thousand bytes.</summary>
    public static string Kilobytes(long bytes) => Write($"{bytes / 1000.0:#,0.0} KB");

    public static string Mebibytes(double bytes) => Write($"{bytes / (1 << 20):0.0} MiB");

    public static string Whole(double value) => Write($"{value:#,0}");

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using BorderWatch.Benchmarks.Kit.Reading;

namespace BorderWatch.Data.Tests.ReadingScores;

/// <summary>Claims as a label or the reader would have them.</summary>
internal static class Claims
{
    public static ReadingClaim Closure(string port, string mode, string action, string? date = null, int paragraph = 1) =>
        new() { Kind = action == "reopened" ? "reopening" : "closure", Port = port, Mode = mode, Action = action, DateEdtf = date, Paragraph = paragraph, Evidence = $"{port} {action}" };

    public static ReadingClaim Figure(decimal value, string unit, string period, string? date = null) =>
        new() { Kind = "figure", Port = "southwest border", Value = value, ValueHigh = value, Unit = unit, Period = period, DateEdtf = date, Paragraph = 1, Evidence = $"{value} {unit}" };
}

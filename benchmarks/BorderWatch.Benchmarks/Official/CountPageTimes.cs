using System.Diagnostics;
using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Benchmarks.Official;

/// <summary>How long views of official counts take over one connection, one request after the other, to the last byte.</summary>
internal static class CountPageTimes
{
    private const double AimMs = 50;

    /// <summary>Of a file of tens of megabytes fewer are asked for: none any more after this time.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    private const int Fewest = 5;

    /// <summary>So many of the requests again, before and not counted.</summary>
    private const double WarmUp = 0.25;

    public static async Task<IReadOnlyList<Finding>> MeasureAsync(RunningServer server, int requests, CancellationToken ct)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        // All of them before any: what they share is then compiled as well for the first as for the last.
        foreach (var (_, path) in MeasuredCounts.All) await TimesAsync(http, path, (int)Math.Ceiling(requests * WarmUp), ct);
        List<Finding> findings = [];
        foreach (var (what, path) in MeasuredCounts.All)
        {
            var (measured, most) = await MeasureAsync(path);
            findings.Add(new Finding($"{what}: `{path}`", measured, Numbers.Milliseconds(AimMs), most <= AimMs));
        }

        var (file, _) = await MeasureAsync(MeasuredCounts.LargestChartFile);
        findings.Add(new Finding($"numbers of all ports as CSV: `{MeasuredCounts.LargestChartFile}`", file));
        return findings;

        async Task<(string Measured, double Most)> MeasureAsync(string path)
        {
            Report.Progress($"  {path}");
            var times = await TimesAsync(http, path, requests, ct);
            var most = times.Percentile(0.95);
            return ($"{Numbers.Milliseconds(times.Median())} / {Numbers.Milliseconds(most)}", most);
        }
    }

    private static async Task<List<double>> TimesAsync(HttpClient http, string path, int requests, CancellationToken ct)
    {
        List<double> times = [];
        for (var (i, all) = (0, Stopwatch.StartNew()); i < requests && (i < Fewest || all.Elapsed < s_patience); i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, ct);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync(ct);
            await body.CopyToAsync(Stream.Null, ct);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return times;
    }
}

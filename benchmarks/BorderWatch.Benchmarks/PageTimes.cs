using System.Diagnostics;
using System.Net;
using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Benchmarks;

/// <summary>How long each page and file takes over one connection, one request after the other.</summary>
internal static class PageTimes
{
    private const double SeedAimMs = 15;
    private const double LargeAimMs = 150;

    /// <summary>So many of the requests again, before and not counted: the runtime compiles what is used often.</summary>
    private const double WarmUp = 0.25;

    public static async Task MeasureAsync(RunningServer server, StoreSize size, MeasureOptions options, Report report, CancellationToken ct)
    {
        // All of them before any: what they share is then compiled as well for the first as for the last.
        foreach (var path in options.Pages) await MeasureAsync(server.Http, path, (int)(options.Requests * WarmUp), ct);
        var (answer, measured) = await MeasureAsync(server.Http, MeasuredPages.Baseline, options.Requests, ct);
        var baseline = measured ?? throw new InvalidOperationException($"{MeasuredPages.Baseline}, which the others are compared with, answers {(int)answer}.");
        List<IReadOnlyList<string>> rows = [];
        foreach (var path in options.Pages)
        {
            Report.Progress($"  {path}");
            var (status, times) = await MeasureAsync(server.Http, path, options.Requests, ct);
            if (times is null)
            {
                report.Fail($"{path} answers {(int)status} on the {size.ToString().ToLowerInvariant()} store.");
                rows.Add([$"`{path}`", $"answers {(int)status}", "", "", "", ""]);
                continue;
            }

            var first = MeasuredPages.Pages.Contains(path)
                ? Finding.AtMost(path, times.FirstByte, size == StoreSize.Seed ? SeedAimMs : LargeAimMs, Numbers.Milliseconds)
                : new Finding(path, Numbers.Milliseconds(times.FirstByte));
            rows.Add([$"`{path}`", first.Measured, Report.Aim(first), Numbers.Milliseconds(times.LastByte), Numbers.Whole(times.FirstByte / baseline.FirstByte), Numbers.Whole(times.Bytes)]);
        }

        Report.Table(["page or file", "to first byte", "aim", "to last byte", "first byte, times a static file", "bytes, compressed"], rows);
        Report.Paragraph($"Medians of {options.Requests} requests; the static file of the same run takes {Numbers.Milliseconds(baseline.FirstByte)}.");
    }

    private static async Task<(HttpStatusCode Status, PageTime? Times)> MeasureAsync(HttpClient http, string path, int requests, CancellationToken ct)
    {
        List<double> first = [], last = [];
        long bytes = 0;
        var buffer = new byte[1 << 16];
        for (var i = -(int)Math.Ceiling(requests * WarmUp); i < requests; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, ct);
            var firstByte = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (response.StatusCode != HttpStatusCode.OK) return (response.StatusCode, null);

            bytes = 0;
            await using var body = await response.Content.ReadAsStreamAsync(ct);
            for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;) bytes += read;
            if (i < 0) continue;
            first.Add(firstByte);
            last.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return (HttpStatusCode.OK, new PageTime(first.Median(), last.Median(), bytes));
    }

    /// <summary>Medians in milliseconds.</summary>
    private sealed record PageTime(double FirstByte, double LastByte, long Bytes);
}

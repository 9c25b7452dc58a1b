using System.Diagnostics;
using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Benchmarks.Official;

/// <summary>How long all counts take as CSV through HTTP, uncompressed, and what the server needs for it.</summary>
internal static class ExportTimes
{
    private const double AimTimes = 1.3;
    private const double AimFirstByteMs = 20;
    private const double AimBytes = 40_000_000;
    private const int WarmUp = 20;

    /// <param name="rows">At least so many there are.</param>
    public static async Task<IReadOnlyList<Finding>> MeasureAsync(RunningServer server, string store, int rows, int rounds, CancellationToken ct)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(10) };
        for (var i = 0; i < WarmUp; i++) await ReadAsync(http, $"{MeasuredCounts.Export}?port={CrossingFile.APort}", ct);
        await server.MemoryAsync(ct);
        // Collecting gives memory back that any request takes again: idle is after one.
        await ReadAsync(http, $"{MeasuredCounts.Export}?port={CrossingFile.APort}", ct);
        var idle = server.WorkingSet;

        List<Export> ours = [];
        List<double> theirs = [];
        long most = 0;
        for (var round = 0; round < rounds; round++)
        {
            var reading = ReadAsync(http, MeasuredCounts.Export, ct);
            while (await Task.WhenAny(reading, Task.Delay(10, ct)) != reading) most = Math.Max(most, server.WorkingSet);
            ours.Add(await reading);
            if (ours[^1].Lines <= rows) throw new InvalidOperationException($"{MeasuredCounts.Export} has {ours[^1].Lines} lines, which are not all rows.");
            theirs.Add((await SqliteProgram.ExportAsync(store, ct)).Seconds);
            Report.Progress($"    {Numbers.Seconds(ours[^1].Seconds)}; sqlite3 {Numbers.Seconds(theirs[^1])}");
        }

        var (own, other) = (ours.Select(export => export.Seconds).Median(), theirs.Median());
        return
        [
            new("`official/crossings.csv` through HTTP", Numbers.Seconds(own)),
            new("`sqlite3 -csv` on the same store", Numbers.Seconds(other)),
            Finding.AtMost("export, times `sqlite3`", own / other, AimTimes, Numbers.Times),
            Finding.AtMost("its first byte", ours.Select(export => export.FirstByteMs).Median(), AimFirstByteMs, Numbers.Milliseconds),
            Finding.AtMost("most memory above idle while exporting", Math.Max(0, most - idle), AimBytes, Numbers.Megabytes),
        ];
    }

    private static async Task<Export> ReadAsync(HttpClient http, string path, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, ct);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        var buffer = new byte[1 << 16];
        var (firstByte, lines) = (0.0, 0L);
        for (int read; (read = await body.ReadAsync(buffer, ct)) > 0;)
        {
            if (firstByte == 0) firstByte = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return new Export(Stopwatch.GetElapsedTime(began).TotalSeconds, firstByte, lines);
    }

    private sealed record Export(double Seconds, double FirstByteMs, long Lines);
}

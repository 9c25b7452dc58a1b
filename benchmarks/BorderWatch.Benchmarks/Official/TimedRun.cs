using System.Diagnostics;

namespace BorderWatch.Benchmarks.Official;

/// <summary>A program that was run to its end: how long it took, and the most memory that it held.</summary>
/// <param name="Peak">Bytes of the working set: the kernel's own high-water mark, as it was last read.</param>
internal sealed record TimedRun(double Seconds, long Peak, string Output)
{
    // The mark only rises, so that only what is added within the last of these is missed.
    private const int PollMs = 5;

    /// <param name="input">What it reads from standard input.</param>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static async Task<TimedRun> OfAsync(string program, IEnumerable<string> arguments, string input, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input.AsMemory(), ct);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        var ended = process.WaitForExitAsync(ct);
        long peak = 0;
        while (!ended.IsCompleted)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break; // it has just ended
            }

            await Task.WhenAny(ended, Task.Delay(PollMs, ct));
        }

        await ended;
        var seconds = clock.Elapsed.TotalSeconds;
        var said = await output + await errors;
        return process.ExitCode == 0 ? new TimedRun(seconds, peak, said) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{said}");
    }
}

using System.Diagnostics;
using BorderWatch.Benchmarks.Kit.Reading;

namespace BorderWatch.Benchmarks.Reading;

/// <summary>The program's own <c>read</c>, run as anybody runs it from a shell.</summary>
internal sealed class Reader(string program)
{
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public async Task<string> ReadAsync(LabelledArticle article, CancellationToken ct)
    {
        string[] published = article.Published is { } day ? ["--published", day] : [];
        string[] arguments = [program, "read", article.Path, .. published, "--format", "json"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"read {article.Path} ended with {process.ExitCode}:\n{await errors}{await output}");
    }
}

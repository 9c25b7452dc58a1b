using System.Diagnostics;
using System.Text;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>The built program as a process of its own, as ./run.sh starts it; killed with the test if it still runs.</summary>
internal sealed class StartedProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;

    private StartedProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(_errors, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    /// <summary>On a free loopback port, over this store.</summary>
    public static StartedProgram Over(string store, params string[] more) => With(["--database", store, "--urls", "http://127.0.0.1:0", .. more]);

    public static StartedProgram With(params string[] arguments) => In(new Dictionary<string, string>(), arguments);

    /// <summary>With these variables in its environment.</summary>
    public static StartedProgram In(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BorderWatch.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new StartedProgram(new Process { StartInfo = start });
    }

    /// <returns>The addresses it printed, once it serves.</returns>
    public async Task<IReadOnlyList<string>> ServingAsync()
    {
        var exited = _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var first = await Task.WhenAny(_ready.Task, exited).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.True(first == _ready.Task, $"It ended before it served. Output: {Output} Errors: {Errors}");
        return [.. Output.Split('\n').Where(line => line.StartsWith("BorderWatch is at ", StringComparison.Ordinal)).Select(line => line["BorderWatch is at ".Length..])];
    }

    /// <summary>The exit code, once it has ended and all its output is read.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>As Ctrl+C or a service manager does.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await ExitAsync();
    }

    /// <summary>SIGKILL: nothing of the program runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await ExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Add(StringBuilder text, string? line)
    {
        if (line is null) return;
        lock (text) text.Append(line).Append('\n');
        if (line.Contains("Stop with Ctrl+C", StringComparison.Ordinal)) _ready.TrySetResult();
    }

    private static string Read(StringBuilder text)
    {
        lock (text) return text.ToString();
    }
}

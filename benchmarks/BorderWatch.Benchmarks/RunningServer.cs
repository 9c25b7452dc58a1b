using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace BorderWatch.Benchmarks;

/// <summary>The published program, running. Ends with the object.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private const int PollMs = 10;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly string _memoryFile;
    private readonly StringBuilder _output = new();
    private bool _started;

    private RunningServer(PublishedApp app, string database, int port, string memoryFile)
    {
        Address = new Uri($"http://127.0.0.1:{port}/");
        _memoryFile = memoryFile;
        var start = new ProcessStartInfo("dotnet", [app.Program, "--database", database, "--urls", Address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "BorderWatch.Benchmarks.Hook.dll");
        start.Environment["BORDERWATCH_MEMORY_FILE"] = memoryFile;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address, Timeout = s_patience };
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
    }

    public Uri Address { get; }

    /// <summary>Asks as a browser does; what is compressed stays so.</summary>
    public HttpClient Http { get; }

    /// <summary>In bytes, as it is now.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>From the start of the process to the last byte of the first overview.</summary>
    public TimeSpan StartTime { get; private set; }

    public static async Task<RunningServer> StartAsync(PublishedApp app, string database, int port, CancellationToken ct)
    {
        var server = new RunningServer(app, database, port, database + ".memory");
        try
        {
            await server.StartAsync(ct);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Managed heap and working set in bytes, after everything that can be collected was.</summary>
    public async Task<(long Heap, long WorkingSet)> MemoryAsync(CancellationToken ct)
    {
        File.Delete(_memoryFile);
        await SignalAsync("-USR1", ct);
        var waited = Stopwatch.StartNew();
        while (!File.Exists(_memoryFile))
        {
            if (_process.HasExited || waited.Elapsed > s_patience) throw new InvalidOperationException($"The server did not say how much memory it holds.\n{_output}");
            await Task.Delay(PollMs, ct);
        }

        var numbers = (await File.ReadAllTextAsync(_memoryFile, ct)).Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_started && !_process.HasExited)
        {
            // In good order, as when somebody presses Ctrl+C: the store is then closed.
            await SignalAsync("-TERM", CancellationToken.None);
            if (!_process.WaitForExit(TimeSpan.FromSeconds(20))) _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task StartAsync(CancellationToken ct)
    {
        if (await AnswersAsync(ct)) throw new InvalidOperationException($"Something else answers at {Address}; name another port with --port.");
        var clock = Stopwatch.StartNew();
        _started = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (true)
        {
            try
            {
                using var response = await Http.GetAsync(Address, ct);
                response.EnsureSuccessStatusCode();
                StartTime = clock.Elapsed;
                return;
            }
            catch (HttpRequestException e) when (e.StatusCode is null)
            {
                if (_process.HasExited || clock.Elapsed > s_patience) throw new InvalidOperationException($"The server did not start.\n{_output}", e);
                await Task.Delay(PollMs, ct);
            }
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        try
        {
            using var response = await Http.GetAsync(Address, ct);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Task SignalAsync(string signal, CancellationToken ct) =>
        Shell.ExpectAsync("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)], ct);

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output) _output.AppendLine(line.Data);
    }
}

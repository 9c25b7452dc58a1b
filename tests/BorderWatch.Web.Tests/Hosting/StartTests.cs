using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>The program started as a process: what it prints, what it keeps, how it ends.</summary>
public sealed class StartTests
{
    public StartTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");

    [Fact]
    public async Task Start_OnAFreshStore_PrintsItsAddressServesAndEndsInGoodOrder()
    {
        using var store = new StoreFile();
        await using var program = StartedProgram.Over(store.Path);

        var address = Assert.Single(await program.ServingAsync());
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var csv = await http.GetStringAsync(new Uri("/closures.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var code = await program.StopAsync();

        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        Assert.StartsWith("closure_id,", csv, StringComparison.Ordinal);
        Assert.Contains("Five closures at four ports are reported", page, StringComparison.Ordinal);
        Assert.Contains($"Store: {store.Path}. Stop with Ctrl+C.", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not only this machine", program.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (code, program.Errors));
    }

    /// <summary>run.sh sets the default, which must not hide what the user has set.</summary>
    [Fact]
    public async Task Start_WithStoreAndAddressInTheEnvironment_TakesThemBeforeTheDefaults()
    {
        using var chosen = new StoreFile();
        using var fallback = new StoreFile();
        await using var program = StartedProgram.In(new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["BorderWatch__Database"] = chosen.Path,
            ["BorderWatch__DefaultDatabase"] = fallback.Path,
        });

        var address = Assert.Single(await program.ServingAsync());

        Assert.NotEqual(5080, new Uri(address).Port);
        Assert.True(File.Exists(chosen.Path));
        Assert.False(File.Exists(fallback.Path));
    }

    [Fact]
    public async Task Start_OnTheSameStore_LoadsNothingAgain()
    {
        using var store = new StoreFile();
        await RunOnceAsync(store);
        store.Execute("UPDATE pack SET loaded_at = '2000-01-01T00:00:00Z';");
        var before = store.Dump();

        await RunOnceAsync(store);

        Assert.Equal(before, store.Dump());
        Assert.Contains(before, line => line.StartsWith("pack: articles|", StringComparison.Ordinal) && line.EndsWith("|2000-01-01T00:00:00Z", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_WithTheSupplementOnce_KeepsItInTheStore()
    {
        using var store = new StoreFile();
        await RunOnceAsync(store, "--supplement");
        var before = store.Dump();

        await RunOnceAsync(store);

        Assert.Equal(before, store.Dump());
        Assert.True(store.Counts().Claims > 21);
    }

    [Fact]
    public async Task Stop_WithAnOpenCircuit_StillEndsInGoodOrder()
    {
        using var store = new StoreFile();
        await using var program = StartedProgram.Over(store.Path);
        var address = new UriBuilder(Assert.Single(await program.ServingAsync())) { Scheme = "ws", Path = "/_blazor" }.Uri;
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        await socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await socket.ReceiveAsync(new byte[100], TestContext.Current.CancellationToken);

        var code = await program.StopAsync();

        Assert.Equal((0, ""), (code, program.Errors));
    }

    [Fact]
    public async Task Start_OnATakenPort_SaysSoAndFails()
    {
        using var store = new StoreFile();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var program = StartedProgram.With("--database", store.Path, "--urls", $"http://{taken.LocalEndpoint}");

        var code = await program.ExitAsync();

        Assert.Equal(1, code);
        Assert.Equal($"BorderWatch cannot listen there: Failed to bind to address http://{taken.LocalEndpoint}: address already in use. Name another address with --urls.\n", program.Errors);
        Assert.Equal("", program.Output);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://192.0.2.1:5080")] // set aside for documentation (RFC 5737): never this machine
    [InlineData("http://127.0.0.1:0/path")]
    [InlineData("https://127.0.0.1:0")] // without a certificate
    public async Task Start_OnAnAddressThatCannotBe_SaysSoAndFails(string urls)
    {
        Assert.SkipWhen(urls.StartsWith("https", StringComparison.Ordinal) && HasDeveloperCertificate(), "There is a developer certificate here.");
        using var store = new StoreFile();
        await using var program = StartedProgram.With("--database", store.Path, "--urls", urls);

        var code = await program.ExitAsync();

        Assert.Equal(1, code);
        Assert.StartsWith("BorderWatch cannot listen there: ", program.Errors, StringComparison.Ordinal);
        Assert.EndsWith(". Name another address with --urls.\n", program.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.Output + program.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnEveryInterface_SaysWhatThatMeans()
    {
        using var store = new StoreFile();
        await using var program = StartedProgram.With("--database", store.Path, "--urls", "http://0.0.0.0:0;http://127.0.0.1:0");

        var addresses = await program.ServingAsync();

        Assert.Equal(2, addresses.Count);
        var open = Assert.Single(addresses, address => address.StartsWith("http://0.0.0.0:", StringComparison.Ordinal));
        Assert.Contains($"Not only this machine: whoever can reach {open} can read and edit everything in the store. There are no accounts, and the connection is not encrypted.", program.Output, StringComparison.Ordinal);
        Assert.Equal(2, program.Output.Split("whoever can reach").Length);
    }

    [Fact]
    public async Task Start_OnAFileThatIsNoStore_SaysSoAndLeavesIt()
    {
        using var store = new StoreFile();
        await File.WriteAllTextAsync(store.Path, "Dear diary, the bridge was closed again.", TestContext.Current.CancellationToken);

        await RefusedAsync(store, $"BorderWatch cannot start. {store.Path} is not an SQLite database. It was left as it is. Name another file with --database.\n");
    }

    [Fact]
    public async Task Start_OnANewerStore_SaysSoAndLeavesIt()
    {
        using var store = new StoreFile();
        await RunOnceAsync(store);
        store.Execute("PRAGMA user_version = 9999;");

        await RefusedAsync(store, $"BorderWatch cannot start. The store {store.Path} was written by a newer BorderWatch (its schema is 9999, ");
    }

    [Fact]
    public async Task Start_WithAnUnknownOption_SaysSoAndFails()
    {
        await using var program = StartedProgram.With("--databse", "x.db");

        var code = await program.ExitAsync();

        Assert.NotEqual(0, code);
        Assert.Contains("--databse", program.Errors, StringComparison.Ordinal);
    }

    private static async Task RunOnceAsync(StoreFile store, params string[] more)
    {
        await using var program = StartedProgram.Over(store.Path, more);
        await program.ServingAsync();
        Assert.Equal(0, await program.StopAsync());
    }

    private static async Task RefusedAsync(StoreFile store, string message)
    {
        var bytes = await File.ReadAllBytesAsync(store.Path, TestContext.Current.CancellationToken);
        await using var program = StartedProgram.Over(store.Path);

        var code = await program.ExitAsync();

        Assert.Equal(1, code);
        Assert.StartsWith(message, program.Errors, StringComparison.Ordinal);
        Assert.Equal("", program.Output);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(store.Path, TestContext.Current.CancellationToken));
        Assert.Equal([store.Path], Directory.GetFiles(store.Folder));
    }

    private static bool HasDeveloperCertificate()
    {
        using var mine = new System.Security.Cryptography.X509Certificates.X509Store(System.Security.Cryptography.X509Certificates.StoreName.My);
        mine.Open(System.Security.Cryptography.X509Certificates.OpenFlags.ReadOnly);
        return mine.Certificates.Any(certificate => certificate.Extensions.Any(extension => extension.Oid?.Value == "1.3.6.1.4.1.311.84.1.1"));
    }
}

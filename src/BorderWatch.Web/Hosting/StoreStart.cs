using System.Net;
using System.Net.Sockets;
using BorderWatch.Data;
using BorderWatch.Data.Official;
using BorderWatch.Data.Seeding;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BorderWatch.Web.Hosting;

/// <summary>Prepares the store, then serves the dashboard until it is stopped.</summary>
public static class StoreStart
{
    /// <returns>The exit code: 0 when stopped in good order, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(StartOptions options, CancellationToken ct)
    {
        try
        {
            await using var app = Site.Build(options);
            await PrepareAsync(app.Services, options, ct);
            if (await ListenAsync(app, ct) is { } problem)
            {
                await Console.Error.WriteLineAsync($"BorderWatch cannot listen there: {problem} Name another address with --urls.");
                return 1;
            }

            Announce(app);
            await app.WaitForShutdownAsync(ct);
            return 0;
        }
        catch (Exception e) when (e is StoreException or SeedException)
        {
            await Console.Error.WriteLineAsync($"BorderWatch cannot start. {e.Message}");
            return 1;
        }
    }

    /// <returns>Why Kestrel cannot listen: the address is taken, not this machine's, or none; null when it listens.</returns>
    private static async Task<string?> ListenAsync(WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
            return null;
        }
        catch (Exception e) when (e is IOException or SocketException or FormatException or InvalidOperationException)
        {
            // The host's own line, a stack trace, is switched off in appsettings.json.
            return e.Message.TrimEnd('.') + ".";
        }
    }

    /// <summary>Migrates the store and loads the seed packs that it does not have yet.</summary>
    public static async Task PrepareAsync(IServiceProvider services, StartOptions options, CancellationToken ct = default)
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(ct);
        var loader = services.GetRequiredService<SeedLoader>();
        var seed = Path.Combine(AppContext.BaseDirectory, "seed");
        await loader.LoadAsync(SeedLoader.Articles, seed, ct);
        await services.GetRequiredService<OfficialSeed>().LoadAsync(Path.Combine(seed, "official"), ct);
        // Once loaded it stays, and so it follows its files and the schema like the articles.
        if (options.Supplement || await loader.HasAsync(SeedLoader.Supplement, ct)) await loader.LoadAsync(SeedLoader.Supplement, Path.Combine(seed, "supplement-cbp"), ct);
    }

    private static void Announce(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        foreach (var address in addresses)
        {
            Console.WriteLine($"BorderWatch is at {address}");
            if (IsLoopback(address)) continue;
            Console.WriteLine($"  Not only this machine: whoever can reach {address} can read and edit everything in the store. There are no accounts, and the connection is {(address.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? "encrypted" : "not encrypted")}.");
        }

        Console.WriteLine($"Store: {app.Services.GetRequiredService<Database>().Path}. Stop with Ctrl+C.");
    }

    internal static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}

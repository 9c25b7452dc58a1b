using BorderWatch.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.TestKit.Web;

/// <summary>The real dashboard, served on a free loopback port from a store of its own.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private WebApplication _app;

    private TestSite(TestDatabase store, WebApplication app)
    {
        Store = store;
        _app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public TestDatabase Store { get; }

    /// <summary>Such as http://127.0.0.1:40123/.</summary>
    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="supplement">With the agencies' record.</param>
    public static async Task<TestSite> StartAsync(bool supplement = false) => await StartAsync(await TestDatabase.SeededAsync(supplement));

    /// <summary>Serves a store that the test has made.</summary>
    public static async Task<TestSite> StartAsync(TestDatabase store) => new(store, await ServeAsync(store, "http://127.0.0.1:0"));

    /// <summary>Ends the server; its open circuits are lost. The store stays.</summary>
    public async Task StopAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    /// <summary>A new server at the same address, over the same store.</summary>
    public async Task StartAgainAsync() => _app = await ServeAsync(Store, Address.ToString());

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await StopAsync();
        await Store.DisposeAsync();
    }

    private static async Task<WebApplication> ServeAsync(TestDatabase store, string urls)
    {
        var app = Site.Build(new StartOptions { Database = store.Path, Urls = urls });
        await app.StartAsync();
        return app;
    }
}

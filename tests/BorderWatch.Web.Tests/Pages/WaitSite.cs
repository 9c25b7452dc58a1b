using BorderWatch.Data.Official.Import;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>A dashboard with one night of wait times beside the articles.</summary>
public sealed class WaitSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = default!;

    /// <summary>All pages of closures as they were before.</summary>
    public IReadOnlyList<string> Before { get; private set; } = [];

    public static IReadOnlyList<string> OfClosures { get; } =
        ["/closures.csv", "/closure-claims.csv", "/conflicts.csv", "/figures.csv", "/ports.csv", "/ports/eagle-pass.csv", "/closures/eagle-pass-rail.csv", "/closures/lukeville-vehicle.csv", "/closures.svg", "/ports.svg", "/briefing.md"];

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        Before = await ReadAsync();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, WaitFiles.Json(WaitFiles.Night));
            await Site.Services.GetRequiredService<OfficialImporter>().ImportAsync(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        List<string> texts = [];
        foreach (var path in OfClosures) texts.Add(await Site.Http.GetStringAsync(new Uri(path, UriKind.Relative)));
        return texts;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

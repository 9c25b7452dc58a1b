using BorderWatch.Data;
using BorderWatch.Data.Briefings;
using BorderWatch.Data.Changes;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Conflicts.Lints;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Editing.Files;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.Data.Official.Explore;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.Data.Official.Rows;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Vocabulary;
using BorderWatch.Web.Components;
using BorderWatch.Web.Components.Editing;
using BorderWatch.Web.Endpoints;
using BorderWatch.Web.Exports;
using BorderWatch.Web.Imports;
using BorderWatch.Web.Packs;
using Microsoft.AspNetCore.ResponseCompression;
using Radzen;

namespace BorderWatch.Web.Hosting;

/// <summary>Puts the dashboard together: services, then what answers which URL.</summary>
public static class Site
{
    /// <summary>This machine only.</summary>
    internal const string DefaultUrl = "http://127.0.0.1:5080";

    public static WebApplication Build(StartOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Beside the program, wherever it is started from; the store alone is relative to the current folder.
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        if (options.Urls is not null) builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        else if (!SaysWhereToListen(builder.Configuration)) builder.WebHost.UseUrls(DefaultUrl);
        AddServices(builder, options);

        var app = builder.Build();
        app.UseHeadAsGet();
        app.UseResponseCompression();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseRouting(); // named here, or it would come before all of the above and see HEAD
        app.UseAntiforgery();
        app.UseStoreWatch();
        app.MapStaticAssets();
        app.MapExportTables();
        app.MapClosureDownloads();
        app.MapCitationDownloads();
        app.MapPortDownloads();
        app.MapConflictNotes();
        app.MapHistoryFeed();
        app.MapHistoryPosts();
        app.MapEditPosts();
        app.MapRecordImportPosts();
        app.MapArticlePosts();
        app.MapDraftPosts();
        app.MapDraftEditPosts();
        app.MapBriefingDownloads();
        app.MapSavedBriefings();
        app.MapVocabularyDownloads();
        app.MapChartDownloads();
        app.MapBriefingPack();
        app.MapPackPosts();
        app.MapChangeDownloads();
        app.MapImportPosts();
        app.MapImportReports();
        app.MapOpenApi(ApiDocument.Path);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    // ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS or the same in appsettings.json: our default would hide them.
    private static bool SaysWhereToListen(IConfiguration configuration) =>
        configuration["urls"] is not null || configuration["http_ports"] is not null || configuration.GetSection("Kestrel:Endpoints").Exists();

    private static void AddServices(WebApplicationBuilder builder, StartOptions options)
    {
        var services = builder.Services.AddStore(options, builder.Configuration);
        services.AddSingleton<RevisionQueries>();
        services.AddSingleton<WaitQueries>();
        services.AddSingleton<ImportJobs>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportJobs>());
        services.AddSingleton<CrossingQueries>();
        services.AddSingleton<ExploreQueries>();
        services.AddSingleton<CountQueries>();
        services.AddSingleton<EncounterRecordQueries>();
        services.AddSingleton<StoreFactQueries>();
        services.AddSingleton<StoreChanges>();
        services.AddSingleton<StoreWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<StoreWatch>());
        services.AddSingleton<ClosureQueries>();
        services.AddSingleton<FigureQueries>();
        services.AddSingleton<EventQueries>();
        services.AddSingleton<SourceQueries>();
        services.AddSingleton<PortQueries>();
        services.AddSingleton<ConflictQueries>();
        services.AddSingleton<ConflictNotes>();
        services.AddSingleton<LintQueries>();
        services.AddSingleton<RecordQueries>();
        services.AddSingleton<EditStore>();
        services.AddSingleton<HistoryQueries>();
        services.AddSingleton<EditChoiceLists>();
        services.AddSingleton<RecordFilePlanner>();
        services.AddSingleton<RecordImports>();
        services.AddDrafts(builder.Configuration);
        services.AddSingleton<BriefingQueries>();
        services.AddSingleton<BriefingStore>();
        services.AddSingleton<VocabularyQueries>();
        services.AddSingleton<SnapshotQueries>();
        services.AddSingleton<ExportDescriber>();
        services.AddSingleton<PackTables>();
        services.AddSingleton<BriefingPack>();
        services.AddSingleton<KeptPacks>();
        services.AddSingleton<StoredRows>();
        services.AddSingleton<PackComparer>();
        services.AddSingleton<ChartStyle>();
        services.AddSingleton<ChartRenderer>();

        services.AddApiDocument();
        services.AddProblemDetails();
        services.AddExceptionHandler<DownloadErrors>();
        services.AddResponseCompression(compression =>
        {
            // Pages hold no secrets that an attacker could guess by size: nobody signs in here, and the token of a form is
            // encrypted anew for each page.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv", "text/markdown", "image/svg+xml", HistoryFeed.MediaType, "application/zip", "application/x-bibtex", "application/x-research-info-systems"];
        });
        // Open circuits would hold a stopping server for 30 s, and pages would reconnect to it meanwhile.
        // All at once: an import must not go on while the server waits for circuits.
        services.Configure<HostOptions>(host => (host.ShutdownTimeout, host.ServicesStopConcurrently) = (TimeSpan.FromSeconds(3), true));
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
    }
}

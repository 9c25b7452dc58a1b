using BorderWatch.Data;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Seeding;

namespace BorderWatch.Web.Hosting;

/// <summary>The store and what brings it up to date: all that a program without pages needs.</summary>
internal static class StoreServices
{
    public static IServiceCollection AddStore(this IServiceCollection services, StartOptions options, IConfiguration configuration) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(_ => new Database(DatabasePath(options, configuration))) // made by the container, so that it closes it
        .AddSingleton<Migrator>()
        .AddSingleton<SeedLoader>()
        .AddSingleton<OfficialImporter>()
        .AddSingleton<OfficialSeed>()
        .AddSingleton<ReleaseQueries>();

    // The default of run.sh is a key of its own: the environment outranks appsettings.json, and must not hide what is set there.
    private static string DatabasePath(StartOptions options, IConfiguration configuration) =>
        options.Database ?? configuration["BorderWatch:Database"] ?? configuration["BorderWatch:DefaultDatabase"] ?? "data/borderwatch.db";
}

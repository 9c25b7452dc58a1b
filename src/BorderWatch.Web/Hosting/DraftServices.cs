using BorderWatch.Data.Drafts;
using BorderWatch.Data.Reading;
using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Web.Hosting;

/// <summary>What articles are put in, read and reviewed with.</summary>
internal static class DraftServices
{
    public static IServiceCollection AddDrafts(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new DraftOptions { KeepText = configuration.GetValue("BorderWatch:KeepArticleText", defaultValue: true) })
        // Its names are those of the program's own list: ports that people add to the store are chosen by hand.
        .AddSingleton(_ => new ArticleReader(Gazetteer.Load(Path.Combine(AppContext.BaseDirectory, "seed"))))
        .AddSingleton<DraftStore>()
        .AddSingleton<DraftIntake>()
        .AddSingleton<DraftReview>()
        .AddSingleton<Matching>();
}

using BorderWatch.Data.Drafts;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>A site with the made-up article under review, which nobody decides about.</summary>
public sealed class ReviewSite : IAsyncLifetime
{
    public TestSite Site { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        var article = new NewArticle { Text = GazetteArticle.Text, Head = new DraftHead { Publisher = GazetteArticle.Publisher }, Who = "Ana" };
        Assert.Equal(DraftResult.Saved, (await Site.Services.GetRequiredService<DraftIntake>().TakeAsync(article, TestContext.Current.CancellationToken)).Result);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

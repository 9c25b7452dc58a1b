using BorderWatch.Data.Briefings;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Sources;
using BorderWatch.Data.Tests.Conflicts;

namespace BorderWatch.Data.Tests.Briefings;

public sealed class BriefingQueriesTests(SeededStore seed) : IClassFixture<SeededStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 5, 12, "closure_type closure_type start start closure_type value period")]
    [InlineData("type=rail&port=eagle-pass", 1, 3, "start period")] // the conflicts about what is chosen, and no others
    [InlineData("q=zzz", 0, 0, "")]
    public async Task GetAsync_Filter_NarrowsEveryPart(string query, int closures, int figures, string conflicts)
    {
        var content = await GetAsync(query);

        Assert.Equal((closures, figures), (content.List.Rows.Count, content.Figures.Count));
        Assert.Equal(conflicts, string.Join(' ', content.Conflicts.Select(row => row.Field)));
        Assert.Equal(5, content.Sources.Count);
    }

    [Fact]
    public async Task GetAsync_Known_HidesWhatWasPublishedLater()
    {
        var content = await GetAsync("known=2023-12-21");

        Assert.Equal(3, content.Sources.Count);
        Assert.DoesNotContain(content.List.Claims, claim => claim.PublishedOn > new DateOnly(2023, 12, 21));
        Assert.DoesNotContain(content.Figures, claim => claim.PublishedOn > new DateOnly(2023, 12, 21));
    }

    [Fact]
    public async Task GetAsync_PortProfile_HasAllOfThePortWhateverIsChosen()
    {
        var content = await GetAsync("port=lukeville&blocks=port:eagle-pass,port:el-paso");

        Assert.Equal(["Eagle Pass", "El Paso"], content.Ports.Select(port => port.Port.Port));
        Assert.Equal(["eagle-pass-rail", "eagle-pass-vehicle"], content.Ports[0].Closures.Select(row => row.ClosureId));
        Assert.NotEmpty(content.Ports[0].Figures);
        Assert.Equal(["lukeville-vehicle"], content.List.Rows.Select(row => row.ClosureId));
    }

    private async Task<BriefingContent> GetAsync(string query)
    {
        var database = seed.Articles.Database;
        var facts = await new StoreFactQueries(database).GetAsync(Ct);
        var filter = BriefingFilter.Parse(query, facts, out var problems);
        Assert.Empty(problems);
        return await new BriefingQueries(new ClosureQueries(database), new FigureQueries(database), new EventQueries(database), database.Register(), new SourceQueries(database), new PortQueries(database))
            .GetAsync(filter, facts, Ct);
    }
}

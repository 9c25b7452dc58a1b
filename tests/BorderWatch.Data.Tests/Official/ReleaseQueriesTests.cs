using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

public sealed class ReleaseQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_WithoutASort_IsByKindAndTheNewestFirst()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 2, 1)));
        await store.ImportAsync(AgencyFiles.ByState("2024,FYTD,OCT,Southwest Land Border,TX,FMUA,OTHER,Title 8,1"));
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", CountedCrossing.Trucks(2019, 3, 1)));

        var releases = await new ReleaseQueries(store.Store.Database).ListAsync(new ReleaseFilter(), Ct);

        Assert.Equal([("crossings", "2025-02"), ("crossings", "2019-03"), ("encounters-by-state", "2023-10")], releases.Select(release => (release.Kind, release.LastMonth.ToString())));
        Assert.All(releases, release => Assert.False(release.HasReport));
    }

    [Fact]
    public async Task ListAsync_EverySort_IsOneThatTheStoreKnows()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(2025, 2, 1)));
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", CountedCrossing.Trucks(2019, 3, 1), CountedCrossing.Trucks(2019, 2, 1)));
        var queries = new ReleaseQueries(store.Store.Database);

        foreach (var column in ReleaseFilter.SortColumns) Assert.Equal(2, (await queries.ListAsync(new ReleaseFilter { Sort = column }, Ct)).Count);
        var byRows = await queries.ListAsync(new ReleaseFilter { Sort = "-rows" }, Ct);

        Assert.Equal([2, 1], byRows.Select(release => release.Rows));
    }
}

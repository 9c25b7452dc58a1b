using BorderWatch.Data.Official.Releases;
using BorderWatch.Data.Official.WaitTimes;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>Which crossings of which moment a filter gives.</summary>
public sealed class WaitQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "070801 230301 230302 l24501 260201")]
    [InlineData("code=2303", "230301 230302")]
    [InlineData("border=canada", "070801")]
    [InlineData("border=mexico&status=open", "230302")]
    [InlineData("status=closed", "230301 l24501 260201")]
    [InlineData("status=other", "")]
    [InlineData("sort=-port_code", "260201 230301 230302 070801 l24501")]
    [InlineData("snapshot=nobody", "")]
    public async Task List_OfAFilter_IsThatOfTheNewestMoment(string query, string numbers)
    {
        await using var store = await OfficialStore.SeededAsync();
        await store.ImportAsync(WaitFiles.Json(WaitFiles.Night));
        await store.ImportAsync(WaitFiles.Json(new WaitedCrossing("250401", "San Ysidro") { Date = "9/30/2026" }));

        var crossings = await new WaitQueries(store.Store.Database).ListAsync(WaitFilter.Parse(query, FilterSamples.Facts, out _), Ct);

        Assert.Equal(numbers, string.Join(' ', crossings.Select(crossing => crossing.PortNumber)));
        Assert.All(crossings, crossing => Assert.Equal(7, crossing.Lanes.Count));
    }

    [Fact]
    public async Task Moments_AreListedNewestFirst_AndAmongTheReleases()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(WaitFiles.Json(WaitFiles.Night));
        await store.ImportAsync(WaitFiles.Rss(escaped: true, WaitFiles.Night.Select(crossing => crossing with { Date = "10/2/2026" })));

        var snapshots = await new WaitQueries(store.Store.Database).SnapshotsAsync(Ct);
        var releases = await new ReleaseQueries(store.Store.Database).ListAsync(new ReleaseFilter(), Ct);

        Assert.Equal([(new DateOnly(2026, 10, 2), null, 5), (new DateOnly(2026, 10, 1), "05:07:49", 5)], snapshots.Select(one => (one.LastDay, one.LastTime, one.Crossings)));
        Assert.Equal(snapshots.Select(one => one.ReleaseId), releases.Select(one => one.ReleaseId));
        Assert.All(releases, release => Assert.Equal((ReleaseKinds.WaitTimes, "2026-10", "2026-10", 1), (release.Kind, release.FirstMonth.ToString(), release.LastMonth.ToString(), release.Months)));
    }

    [Fact]
    public async Task Port_HasTheCrossingsOfTheNewestMomentThatNamesIt()
    {
        await using var store = await OfficialStore.SeededAsync();
        await store.ImportAsync(WaitFiles.Json(WaitFiles.Night));
        await store.ImportAsync(WaitFiles.Rss(escaped: false, new WaitedCrossing("", "lukeville") { Date = "10/2/2026" }));
        var queries = new WaitQueries(store.Store.Database);

        var (eaglePass, lukeville, nogales) = (await queries.OfPortAsync("2303", "Eagle Pass", Ct), await queries.OfPortAsync("2602", "Lukeville", Ct), await queries.OfPortAsync("2604", "Nogales", Ct));

        Assert.Equal(["Bridge I Closed eagle-pass", "Bridge II Open eagle-pass"], eaglePass.Select(crossing => $"{crossing.Crossing} {crossing.Status} {crossing.PortSlug}"));
        Assert.Equal((new DateOnly(2026, 10, 2), null), (Assert.Single(lukeville).Day, lukeville[0].Status));
        Assert.Empty(nogales);
    }
}

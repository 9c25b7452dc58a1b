using BorderWatch.Data.Closures;
using BorderWatch.Data.Official.Crossings;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>The counts through the closures of the seed, alone and with the agencies' record.</summary>
public sealed class ClosureTrafficTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("eagle-pass-vehicle", "Personal Vehicles 2023-12 138097 238887 22 22|Trucks 2023-12 10504 16752 22 22")]
    [InlineData("eagle-pass-rail", "Trains 2023-12 237 227 4 5|Rail Containers Loaded 2023-12 13612 10970 4 5")]
    [InlineData("lukeville-vehicle", "Personal Vehicles 2023-12 3966 26321 2 |Trucks 2023-12 7 59 2 ")]
    [InlineData("san-ysidro-pedestrian", "Pedestrians 2023-12 541411 567034 2 ")]
    public async Task Months_OfAClosure_AreThoseInForceBesideTheYearBefore(string closure, string months)
    {
        await using var store = await TestDatabase.SeededAsync();

        var traffic = await TrafficAsync(store, closure);

        Assert.Equal(months.Split('|'), traffic!.Months.Select(month => $"{month.Measure} {month.Month} {month.Count} {month.YearBefore} {month.LeastDays} {month.MostDays}"));
    }

    [Theory]
    [InlineData("lukeville-vehicle", "2023-12 3966 28|2024-01 17919 4")]
    [InlineData("san-ysidro-pedestrian", "2023-12 541411 23|2024-01  4")] // not reported, which is not zero
    [InlineData("eagle-pass-vehicle", "2023-11 244904 4|2023-12 138097 31|2024-01 231400 4")]
    public async Task Months_WithTheRecord_RunToTheEnd(string closure, string months)
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var traffic = await TrafficAsync(store, closure);

        Assert.Equal(months.Split('|'), traffic!.Months.Where(month => month.Measure == traffic.Months[0].Measure).Select(month => $"{month.Month} {month.Count} {month.MostDays}"));
    }

    [Fact]
    public async Task Median_OfTheTwelveMonthsBefore_IsOfThoseThatWereReported()
    {
        await using var store = await TestDatabase.SeededAsync();

        var lukeville = (await TrafficAsync(store, "lukeville-vehicle"))!.Months[0];

        // 26321 26016 28128 28885 33504 34361 | 38595 41411 42514 44736 46595 47661
        Assert.Equal(((34361 + 38595) / 2m, 15), (lukeville.MedianBefore, (int)Math.Round(lukeville.OfYearBefore!.Value)));
    }

    [Fact]
    public async Task Closure_FarAhead_IsLookedAtToTheLastMonthCounted()
    {
        await using var store = await TestDatabase.SeededAsync();
        var row = (await RowAsync(store, "lukeville-vehicle")) with { AsOf = new DateOnly(2090, 1, 1) };

        var traffic = ClosureTraffic.Of(row, await SeriesAsync(store, row));

        Assert.Equal("2024-03", traffic!.Months.Max(month => month.Month).ToString());
    }

    [Fact]
    public async Task Port_ThatNobodyCounts_HasNoTraffic()
    {
        await using var store = await TestDatabase.SeededAsync();
        var row = await RowAsync(store, "lukeville-vehicle");

        Assert.Null(ClosureTraffic.Of(row, []));
        Assert.Null(ClosureTraffic.Of(row with { PortCode = "9999" }, await SeriesAsync(store, row)));
    }

    private static async Task<ClosureTraffic?> TrafficAsync(TestDatabase store, string closure)
    {
        var row = await RowAsync(store, closure);
        return ClosureTraffic.Of(row, await SeriesAsync(store, row));
    }

    private static Task<IReadOnlyList<CrossingSeries>> SeriesAsync(TestDatabase store, ClosureRow row) => new CrossingQueries(store.Database).SeriesAsync([row.PortCode], Ct);

    private static async Task<ClosureRow> RowAsync(TestDatabase store, string closure) =>
        (await new ClosureQueries(store.Database).FindAsync(closure, new Viewpoint(), await new StoreFactQueries(store.Database).GetAsync(Ct), Ct))!;
}

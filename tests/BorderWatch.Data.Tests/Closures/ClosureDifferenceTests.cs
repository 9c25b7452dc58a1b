using BorderWatch.Data.Closures;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureDifferenceTests(ClosureDifferenceTests.Store store) : IClassFixture<ClosureDifferenceTests.Store>
{
    [Fact]
    public async Task Differences_OfADisputedEnd_AreListedWithEachDay() =>
        Assert.Equal(["End: 22 December 2023 (a), 4 January 2024 (b)"], await DifferencesAsync("alpha"));

    [Fact]
    public async Task Differences_OfAnEndThatAnObservationContradicts_NameTheObservation() =>
        Assert.Equal(["End: 22 December 2023 (a), in force on 23 December 2023 (b)"], await DifferencesAsync("beta"));

    [Fact]
    public async Task Differences_OfAStartThatAnObservationContradicts_NameTheObservation() =>
        Assert.Equal(["Start: 19 December 2023 (a), in force by 18 December 2023 (b)"], await DifferencesAsync("gamma"));

    private async Task<IEnumerable<string>> DifferencesAsync(string port)
    {
        var list = await new ClosureQueries(store.Database).ListAsync(store.Filter<ClosureFilter>($"port={port}"), store.Facts, TestContext.Current.CancellationToken);
        return ClosureDifference.Among(list.Rows).Select(difference =>
            $"{difference.Field}: {string.Join(", ", difference.Values.Select(value => $"{value.Words} ({string.Join(' ', value.Claims.Select(claim => claim.SourceId))})"))}");
    }

    public sealed class Store() : PackStore(pack => pack
        .Port("alpha").Port("beta").Port("gamma")
        .Source("a", "2024-01-05")
        .Source("b", "2024-01-05")
        .Closure("alpha", "rail")
        .ClosureClaim("a.p1.1", "alpha-rail", date: "2023-12-18")
        .ClosureClaim("a.p1.2", "alpha-rail", "ended", "2023-12-22")
        .ClosureClaim("b.p1.1", "alpha-rail", "ended", "2024-01-04")
        .Closure("beta", "rail")
        .ClosureClaim("a.p2.1", "beta-rail", date: "2023-12-18")
        .ClosureClaim("a.p2.2", "beta-rail", "ended", "2023-12-22")
        .ClosureClaim("b.p2.1", "beta-rail", "observed", "2023-12-23")
        .Closure("gamma", "rail")
        .ClosureClaim("a.p3.1", "gamma-rail", date: "2023-12-19")
        .ClosureClaim("b.p3.1", "gamma-rail", "observed", "2023-12-18"));
}

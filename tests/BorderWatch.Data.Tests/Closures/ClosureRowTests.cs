using System.Globalization;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Rules;
using BorderWatch.Data.Tests.Rules;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Closures;

public sealed class ClosureRowTests(ClosureStore store) : IClassFixture<ClosureStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a 2023-12-20 observed + b 2024-01-04 ended", "2024-01-04", null, true)] // its last day counts
    [InlineData("a 2023-12-20 observed + b 2024-01-04 ended", "2024-01-05", null, false)]
    [InlineData("a 2023-12-20 observed + b 2024-01-04 ended", "2024-01-05", "2024-06-01", false)]
    [InlineData("a 2023-12-20 observed + b 2024-01-04 ended", null, "2023-11-01", true)] // by 20 December: perhaps long before
    [InlineData("b 2024-01-04 ended", "2024-01-05", null, false)] // a start that nobody tells at all
    [InlineData("a 2023-12-20 observed", "2024-06-01", null, true)] // silence ends nothing
    [InlineData("a 2023-12-20 observed", null, "2023-11-01", true)]
    [InlineData("", "2024-06-01", "2024-06-02", true)]
    [InlineData("a 2023-12-18 + b 2024-01-04 ended", "2024-01-05", null, false)]
    [InlineData("a 2023-12-18 + b 2024-01-04 ended", null, "2023-12-17", false)]
    [InlineData("a 2023-12-18 + b 2024-01-04 ended", "2024-01-04", "2024-01-04", true)]
    public async Task Overlaps_OneEndKnown_GoesByIt(string claims, string? from, string? to, bool overlaps)
    {
        var read = ClaimText.Read(claims, Aspects.InForceFrom);
        var row = (await store.Queries.FindAsync("alpha-rail", new(), store.Facts, Ct))! with { Start = Consensus.Start(read), End = Consensus.End(read) };

        var found = row.Overlaps(Day(from), Day(to));

        Assert.Equal(overlaps, found);
    }

    [Theory]
    [InlineData("from=2024-01-04", 1, "alpha-vehicle")]
    [InlineData("from=2024-06-01", 0)]
    public async Task ListAsync_OnlyBoundedAndEnded_LeavesTheRangeWithItsEnd(string query, int undated, params string[] kept)
    {
        await using var other = await TestDatabase.MigratedAsync();
        using var pack = TestPack.Empty().Port("alpha").Source("news-1").Closure("alpha", "vehicle")
            .ClosureClaim("news-1.p1.1", "alpha-vehicle", "observed", "2023-12-20")
            .ClosureClaim("news-1.p2.1", "alpha-vehicle", "ended", "2024-01-04");
        await pack.LoadAsync(other, ct: Ct);
        var facts = await new StoreFactQueries(other.Database).GetAsync(Ct);

        var list = await new ClosureQueries(other.Database).ListAsync(ClosureFilter.Parse(query, facts, out _), facts, Ct);

        Assert.Equal(kept, list.Rows.Select(row => row.ClosureId));
        Assert.Equal(undated, list.Undated);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

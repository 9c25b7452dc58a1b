using BorderWatch.Data.Changes;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Changes;

public sealed class KeptPacksTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_AFile_IsFoundAndListedNewestFirst()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var clock = new TickingClock();
        var packs = new KeptPacks(store.Database, clock);

        await packs.AddAsync(Id(1), "One", "?type=rail", [1, 2, 3], Ct);
        await packs.AddAsync(Id(2), "Two", "", [4], Ct);
        await packs.AddAsync(Id(1), "One", "?type=rail", [1, 2, 3], Ct); // the same file again

        Assert.Equal([(Id(1), "One", "?type=rail"), (Id(2), "Two", "")], (await packs.ListAsync(Ct)).Select(pack => (pack.PackId, pack.Name, pack.Query)));
        Assert.Equal([1, 2, 3], await packs.FindAsync(Id(1), Ct));
        Assert.Null(await packs.FindAsync(Id(3), Ct));
    }

    [Fact]
    public async Task AddAsync_TheSameFileReadOtherwise_IsWrittenAnew()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var packs = new KeptPacks(store.Database, new TickingClock());
        await packs.AddAsync(Id(1), "One", "?type=rail", [1], Ct);

        await packs.AddAsync(Id(1), "Once", "?type=vehicle", [1, 2], Ct);

        Assert.Equal([("Once", "?type=vehicle")], (await packs.ListAsync(Ct)).Select(pack => (pack.Name, pack.Query)));
        Assert.Equal([1, 2], await packs.FindAsync(Id(1), Ct));
    }

    [Fact]
    public async Task AddAsync_OneTooMany_LosesTheOldest()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var packs = new KeptPacks(store.Database, new TickingClock());

        for (var pack = 0; pack <= KeptPacks.Most; pack++) await packs.AddAsync(Id(pack), "A pack", "", [0], Ct);

        var kept = await packs.ListAsync(Ct);
        Assert.Equal(KeptPacks.Most, kept.Count);
        Assert.DoesNotContain(Id(0), kept.Select(pack => pack.PackId));
    }

    private static string Id(int number) => number.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class TickingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
    }
}

using BorderWatch.Data.Briefings;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Briefings;

public sealed class BriefingStoreTests
{
    private const string Query = "?asof=2023-12-22&known=2023-12-22&reading=consensus&heading=Own%20words";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SaveAsync_NewName_IsFoundAndListedByName()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var briefings = StoreOf(store);

        var saving = await briefings.SaveAsync("  Weekly ", Query, replace: false, Ct);
        await briefings.SaveAsync("Daily", "", replace: false, Ct);

        Assert.Empty(saving.Problems);
        Assert.Equal(new SavedBriefing { Name = "Weekly", Query = Query, SavedAt = new DateTimeOffset(2026, 11, 22, 10, 11, 12, TimeSpan.Zero) }, await briefings.FindAsync("Weekly", Ct));
        Assert.Equal(["Daily", "Weekly"], (await briefings.ListAsync(Ct)).Select(briefing => briefing.Name));
        Assert.Null(await briefings.FindAsync("weekly", Ct));
    }

    [Fact]
    public async Task SaveAsync_NameTaken_ReplacesOnlyWhenAskedTo()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var briefings = StoreOf(store);
        await briefings.SaveAsync("Weekly", Query, replace: false, Ct);

        var refused = await briefings.SaveAsync("Weekly", "?type=rail", replace: false, Ct);
        var kept = await briefings.FindAsync("Weekly", Ct);
        var replaced = await briefings.SaveAsync("Weekly", "?type=rail", replace: true, Ct);

        Assert.Equal(["There is a briefing “Weekly” already."], refused.Problems);
        Assert.Equal((Query, Query), (refused.Taken!.Query, kept!.Query));
        Assert.Empty(replaced.Problems);
        Assert.Equal("?type=rail", (await briefings.FindAsync("Weekly", Ct))!.Query);
        Assert.Single(await briefings.ListAsync(Ct));
    }

    [Fact]
    public async Task DeleteAsync_TakesTheOneAndSaysWhetherThereWasOne()
    {
        await using var store = await TestDatabase.MigratedAsync();
        var briefings = StoreOf(store);
        await briefings.SaveAsync("Weekly", Query, replace: false, Ct);
        await briefings.SaveAsync("Daily", Query, replace: false, Ct);

        var (first, second) = (await briefings.DeleteAsync("Weekly", Ct), await briefings.DeleteAsync("Weekly", Ct));

        Assert.Equal((true, false), (first, second));
        Assert.Equal(["Daily"], (await briefings.ListAsync(Ct)).Select(briefing => briefing.Name));
    }

    [Fact]
    public async Task SaveAsync_ThenPacksLoadedAnew_StaysForAnotherProgramToo()
    {
        await using var store = await TestDatabase.SeededAsync();
        await StoreOf(store).SaveAsync("Weekly", Query, replace: false, Ct);
        using var pack = TestPack.CopyOf(SeedFolder.Path).Change("conflict_notes.csv", "The same claims as for Eagle Pass.", "As at Eagle Pass.");

        await pack.LoadAsync(store, ct: Ct);
        await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Supplement, SeedFolder.Supplement, Ct);

        using var again = new Database(store.Path);
        Assert.Equal(Query, (await new BriefingStore(again, TimeProvider.System).FindAsync("Weekly", Ct))!.Query);
    }

    [Theory]
    [InlineData(null, "The name is empty.")]
    [InlineData("  ", "The name is empty.")]
    [InlineData("two\nlines", "The name has characters that cannot be shown on one line.")]
    public async Task SaveAsync_NameThatCannotBe_IsRefusedByName(string? name, string problem)
    {
        await using var store = await TestDatabase.MigratedAsync();

        var saving = await StoreOf(store).SaveAsync(name, Query, replace: true, Ct);

        Assert.Equal([problem], saving.Problems);
        Assert.Empty(await StoreOf(store).ListAsync(Ct));
    }

    [Theory]
    [InlineData(80, 8_000, "")]
    [InlineData(81, 8_000, "The name has 81 characters; 80 is the most.")]
    [InlineData(80, 8_001, "The briefing’s link has 8001 characters; 8000 is the most. A shorter note makes it shorter.")]
    public async Task SaveAsync_LongTexts_AreTakenUpToTheirLimits(int name, int query, string problems)
    {
        await using var store = await TestDatabase.MigratedAsync();

        var saving = await StoreOf(store).SaveAsync(new string('n', name), new string('q', query), replace: false, Ct);

        Assert.Equal(problems, string.Join(' ', saving.Problems));
        Assert.Equal(problems.Length == 0 ? 1 : 0, (await StoreOf(store).ListAsync(Ct)).Count);
    }

    private static BriefingStore StoreOf(TestDatabase store) => new(store.Database, new FixedClock());

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 10, 11, 12, 345, TimeSpan.Zero);
    }
}

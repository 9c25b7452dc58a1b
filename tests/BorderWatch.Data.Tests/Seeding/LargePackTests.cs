using BorderWatch.Benchmarks.Kit;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Events;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Ports;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The pack that the speed is measured on: as large as it says, and one that the loader takes.</summary>
public sealed class LargePackTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LargePack_Loaded_HasTheSizesItNames()
    {
        await using var folder = new TemporaryFolder();
        await using var store = await TestDatabase.MigratedAsync();
        LargePack.Write(SeedFolder.Path, folder.Path);

        await new SeedLoader(store.Database, TimeProvider.System).LoadAsync(SeedLoader.Articles, folder.Path, Ct);

        var facts = await new StoreFactQueries(store.Database).GetAsync(Ct);
        var ports = await new PortQueries(store.Database).ListAsync(new PortFilter(), Ct);
        var closures = await new ClosureQueries(store.Database).ClaimsAsync(new ClosureFilter(), Ct);
        var figures = await new FigureQueries(store.Database).ClaimsAsync(new FigureFilter(), Ct);
        var events = await new EventQueries(store.Database).ClaimsAsync(new EventFilter(), Ct);
        Assert.Equal((LargePack.Ports, LargePack.Closures, LargePack.Sources), (ports.Count, facts.Closures, facts.Sources.Count));
        Assert.Equal(LargePack.Claims, closures.Count + figures.Count + events.Count);
        Assert.Empty(Aspects.All.Except(closures.Select(claim => claim.Aspect)));
    }

    [Fact]
    public async Task LargePack_MadeTwice_IsTheSameByteForByte()
    {
        await using var once = new TemporaryFolder();
        await using var again = new TemporaryFolder();

        LargePack.Write(SeedFolder.Path, once.Path);
        LargePack.Write(SeedFolder.Path, again.Path);

        Assert.NotEmpty(once.Contents());
        Assert.Equal(once.Contents(), again.Contents());
    }

    [Fact]
    public async Task LargePack_OfTheSeed_KeepsEveryRowAndFileOfIt()
    {
        await using var folder = new TemporaryFolder();

        LargePack.Write(SeedFolder.Path, folder.Path);

        Assert.All(Directory.EnumerateFiles(SeedFolder.Path), file =>
            Assert.StartsWith(File.ReadAllText(file), File.ReadAllText(folder.File(Path.GetFileName(file))), StringComparison.Ordinal));
    }
}

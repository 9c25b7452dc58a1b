using BorderWatch.Data;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Import;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using BorderWatch.Web.Hosting;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace BorderWatch.Web.Tests.Hosting;

public sealed class StoreStartTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.8.9.10:80", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("https://LocalHost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://192.168.1.7:5080", false)]
    [InlineData("http://[fe80::1]:5080", false)]
    [InlineData("http://example.org:5080", false)] // Kestrel listens on every interface for a name it does not know
    [InlineData("http://localhost.example.org:5080", false)]
    [InlineData("http://127.0.0.1.example.org:5080", false)]
    public void Address_OfThisMachineAlone_IsLoopback(string address, bool loopback)
    {
        Assert.Equal(loopback, StoreStart.IsLoopback(address));
    }

    [Fact]
    public async Task Supplement_LoadedOnce_FollowsItsFilesWithoutBeingAskedForAgain()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);
        await using (var connection = await store.Database.OpenAsync(TestContext.Current.CancellationToken))
        {
            // As an older version left it: a file that it did not read yet.
            await connection.ExecuteAsync("DELETE FROM figure_port WHERE pack_id = 'supplement-cbp'; UPDATE pack SET sha256 = 'older';");
        }

        await using var services = new ServiceCollection().AddSingleton(store.Database).AddSingleton(TimeProvider.System).AddSingleton<Migrator>().AddSingleton<SeedLoader>()
            .AddSingleton<OfficialImporter>().AddSingleton<OfficialSeed>().BuildServiceProvider();
        await StoreStart.PrepareAsync(services, new StartOptions(), TestContext.Current.CancellationToken);

        await using var after = await store.Database.OpenAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4, await after.ExecuteScalarAsync<int>("SELECT count(*) FROM figure_port WHERE pack_id = 'supplement-cbp';"));
    }
}

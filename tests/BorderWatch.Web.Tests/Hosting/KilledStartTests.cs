using System.Diagnostics;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>The first start killed at any moment of it leaves nothing that the next one could not complete.</summary>
public sealed class KilledStartTests
{
    private const int Rounds = 40;

    public KilledStartTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");

    [Fact]
    public async Task Start_AfterAKillDuringTheFirstSeeding_MakesTheStoreComplete()
    {
        var random = new Random(20231222);
        var (kills, early) = (0, 0);

        // Until enough kills landed between the file's creation and its completion; from the outside that moment is luck.
        for (var round = 0; round < Rounds && (early < 4 || kills < 6); round++)
        {
            using var store = new StoreFile();

            // Sooner, where the machine is so fast that most kills come too late.
            if (!await KillWhileItSeedsAsync(store, random.Next(0, early * 2 < kills ? 60 : 300))) continue;
            kills++;
            if (!store.IsComplete()) early++;

            await using var again = StartedProgram.Over(store.Path);
            await again.ServingAsync();

            Assert.Equal(0, await again.StopAsync());
            Assert.Equal((21, 25, 12, 34), store.Counts());
        }

        Assert.True(early > 0, $"None of {kills} kills came before the store was complete.");
    }

    /// <returns>Whether the file had been made when the program was killed.</returns>
    private static async Task<bool> KillWhileItSeedsAsync(StoreFile store, int milliseconds)
    {
        await using var program = StartedProgram.Over(store.Path);
        var started = Stopwatch.StartNew();
        while (!File.Exists(store.Path) && started.Elapsed < TimeSpan.FromSeconds(30)) await Task.Yield();

        // Not a wait for something: the moment of the kill is what varies.
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        await program.KillAsync();
        return File.Exists(store.Path);
    }
}

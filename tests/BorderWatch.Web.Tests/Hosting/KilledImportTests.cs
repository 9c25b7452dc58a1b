using System.Diagnostics;
using BorderWatch.Data;
using BorderWatch.Data.Official.Import;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>An import killed at any moment of it leaves the whole release or nothing of it, in a store that goes on working.</summary>
public sealed class KilledImportTests
{
    private const int Ports = 100;
    private const int Measures = 5;
    private const int Months = 240;
    private const int Rows = Ports * Measures * Months;

    /// <summary>At any moment between the start of the program and its usual end.</summary>
    private const int KillsAnyTime = 6;

    /// <summary>From when the store is written to on.</summary>
    private const int KillsWhileStoring = 4;

    public KilledImportTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are those of Unix.");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_KilledAtAnyMoment_IsThereWholeOrNotAtAll()
    {
        using var ready = new StoreFile();
        await SeedAsync(ready);
        var file = await AgencyFileAsync(ready.Folder);
        var random = new Random(20231222);
        var (before, usual) = (Holds(ready.Path), await UsualTimeAsync(ready, file));
        List<Held> left = [];

        for (var kill = 0; kill < KillsAnyTime + KillsWhileStoring; kill++)
        {
            using var store = Copy(ready);
            if (kill < KillsAnyTime) await KillAsync(store, file, usual * ((kill + random.NextDouble()) / KillsAnyTime));
            else await KillWhileStoringAsync(store, file, TimeSpan.FromMilliseconds(random.Next(0, 40)));

            left.Add(Holds(store.Path));
            Assert.Contains(left[^1], new[] { before, Whole(before) });
            Assert.Equal(left[^1] == before, await ImportAsync(store.Path, file));
            Assert.Equal(Whole(before), Holds(store.Path));
        }

        Assert.Contains(before, left);
    }

    private static Held Whole(Held before) => new("ok", before.Releases + 1, before.Rows + Rows, before.Series + (Ports * Measures), before.Months + Rows, before.Ports + Ports);

    private static async Task SeedAsync(StoreFile store)
    {
        await using var program = StartedProgram.Over(store.Path);
        await program.ServingAsync();
        Assert.Equal(0, await program.StopAsync());
    }

    // Of ports and measures that the store has no counts of, so that what the file brings is added to what is there.
    private static async Task<string> AgencyFileAsync(string folder)
    {
        var path = Path.Combine(folder, "agency.csv");
        var first = new DateOnly(2004, 1, 1);
        await File.WriteAllBytesAsync(
            path,
            AgencyFiles.Crossings("2025-02", Enumerable.Range(0, Rows).Select(row =>
            {
                var (series, month) = Math.DivRem(row, Months);
                return new CountedCrossing(5000 + (series / Measures), first.AddMonths(month), $"Measure {series % Measures}", $"{row % 9_973}") { Port = $"Port {series / Measures}" };
            })),
            Ct);
        return path;
    }

    /// <summary>How long the program takes for the whole import.</summary>
    private static async Task<TimeSpan> UsualTimeAsync(StoreFile ready, string file)
    {
        using var store = Copy(ready);
        var clock = Stopwatch.StartNew();
        await using var program = StartedProgram.With("import", file, "--database", store.Path);

        Assert.Equal(0, await program.ExitAsync());
        return clock.Elapsed;
    }

    private static async Task KillAsync(StoreFile store, string file, TimeSpan after)
    {
        await using var program = StartedProgram.With("import", file, "--database", store.Path);

        // Not a wait for something: the moment of the kill is what varies.
        await Task.Delay(after, Ct);
        await program.KillAsync();
    }

    private static async Task KillWhileStoringAsync(StoreFile store, string file, TimeSpan after)
    {
        await using var program = StartedProgram.With("import", file, "--database", store.Path);
        var log = new FileInfo(store.Path + "-wal");
        for (var started = Stopwatch.StartNew(); log is not { Exists: true, Length: > 0 } && started.Elapsed < TimeSpan.FromSeconds(30); log.Refresh()) await Task.Yield();

        await Task.Delay(after, Ct);
        await program.KillAsync();
    }

    /// <returns>Whether the store did not have the release yet.</returns>
    private static async Task<bool> ImportAsync(string store, string file)
    {
        using var database = new Database(store);
        return (await new OfficialImporter(database, TimeProvider.System).ImportAsync(file, ct: Ct)).IsNew;
    }

    private static StoreFile Copy(StoreFile ready)
    {
        var copy = new StoreFile();
        File.Copy(ready.Path, copy.Path);
        return copy;
    }

    private static Held Holds(string store)
    {
        using var connection = StoreFile.Open(store);
        return connection.QuerySingle<Held>(
            """
            SELECT (SELECT integrity_check FROM pragma_integrity_check) AS Integrity, (SELECT count(*) FROM official_release) AS Releases, (SELECT count(*) FROM crossing) AS Rows,
                (SELECT count(*) FROM crossing_series) AS Series, (SELECT sum(reported) FROM crossing_series) AS Months, (SELECT count(*) FROM release_port) AS Ports;
            """);
    }

    /// <param name="Months">That series say are reported.</param>
    private sealed record Held(string Integrity, long Releases, long Rows, long Series, long Months, long Ports);
}

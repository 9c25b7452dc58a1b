using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

public sealed class SnapshotQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Id_OfTwoStoresWithTheSameContent_IsTheSame()
    {
        await using var one = await TestDatabase.SeededAsync();
        await using var other = await TestDatabase.SeededAsync();

        var (id, same) = (await IdAsync(one), await IdAsync(other));

        Assert.Matches("^[0-9a-f]{16}$", id);
        Assert.Equal(id, same);
    }

    [Theory]
    [InlineData("UPDATE closure_claim SET date_text = 'x' WHERE claim_id = (SELECT min(claim_id) FROM closure_claim);")]
    [InlineData("UPDATE figure_claim SET value_low = 1 WHERE claim_id = (SELECT min(claim_id) FROM figure_claim);")]
    [InlineData("UPDATE source SET url = '' WHERE source_id = (SELECT min(source_id) FROM source WHERE url IS NULL);")]
    [InlineData("INSERT INTO conflict_note (conflict_id, status, reason, author, noted_at) VALUES ('a.start', 'open', 'b', 'c', '2024-01-01T00:00:00Z');")]
    public async Task Id_AfterAChange_IsAnother(string change)
    {
        await using var store = await TestDatabase.SeededAsync();
        var snapshots = new SnapshotQueries(store.Database);
        var before = await snapshots.IdAsync(Ct);

        await ExecuteAsync(store, change);

        Assert.NotEqual(before, await snapshots.IdAsync(Ct));
    }

    [Fact]
    public async Task Id_AfterRowsHaveMovedInTheFile_IsTheSame()
    {
        await using var store = await TestDatabase.SeededAsync();
        var before = await IdAsync(store);

        await ExecuteAsync(store, "UPDATE pack SET loaded_at = '2030-01-01T00:00:00Z'; CREATE TEMP TABLE t AS SELECT * FROM figure_port; DELETE FROM figure_port; INSERT INTO figure_port SELECT * FROM t ORDER BY figure_id DESC;");

        Assert.Equal(before, await IdAsync(store));
    }

    [Fact]
    public async Task Id_OfPacksLoadedInAnotherOrder_IsTheSame()
    {
        await using var one = await TestDatabase.SeededAsync(supplement: true);
        await using var other = await TestDatabase.SeededAsync(supplement: true);
        using var late = TestPack.Empty().Source("late", published: "2023-12-23").ClosureClaim("late.p1.1", "eagle-pass-rail", date: "2023-12-20")
            .Row("conflict_notes.csv", ("conflict_id", "eagle-pass-rail.start"), ("status", "open"), ("reason", "Ours."), ("author", "late"), ("noted_at", "2026-11-22T09:00:00Z"));
        using var articles = TestPack.CopyOf(SeedFolder.Path).Change("conflict_notes.csv", "The same claims as for Eagle Pass.", "As at Eagle Pass.");

        await articles.LoadAsync(one, ct: Ct);
        await late.LoadAsync(one, "late", Ct);
        await late.LoadAsync(other, "late", Ct);
        await articles.LoadAsync(other, ct: Ct);

        Assert.Equal(await IdAsync(one), await IdAsync(other));
    }

    private static Task<string> IdAsync(TestDatabase store) => new SnapshotQueries(store.Database).IdAsync(Ct);

    private static async Task ExecuteAsync(TestDatabase store, string sql)
    {
        await using var connection = await store.Database.OpenAsync(Ct);
        await connection.ExecuteAsync(sql);
    }
}

using BorderWatch.Data.Editing;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Migration 0015: claims of a store that had no supporting words are as they were, and can be given some.</summary>
public sealed class EvidenceMigrationTests
{
    private const string Rows = """
        INSERT INTO pack VALUES ('articles', 'a', '2024-01-01T00:00:00Z');
        INSERT INTO source VALUES ('paper', 'Paper', 'Title', '2023-12-21', '2023-12-21', 'in text', NULL, 'news', NULL, 'articles');
        INSERT INTO origin VALUES ('paper', 'Paper', 'outlet', NULL, 'articles');
        INSERT INTO event VALUES ('call', 'The call', NULL, 'articles');
        INSERT INTO event_claim VALUES ('paper.p1.1', 'call', 'paper', 'paper', 1, '1', NULL, 'on Thursday', NULL, NULL, NULL, 'Kirby', 'ours', 'articles');
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_ClaimsWithoutTheColumn_StayAndTakeWords()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStore.OfAsync(folder, schema: 6, Rows);

        await new Migrator(database).MigrateAsync(Ct);

        var records = new RecordQueries(database);
        var claim = (await records.FindAsync("event-claims", "paper.p1.1", Ct))!;
        Assert.Equal(("Kirby", "ours", null), (claim["attribution"], claim["note"], claim["evidence"]));
        using var edits = new EditStore(database, TimeProvider.System);
        var outcome = await edits.ApplyAsync(new() { Steps = [EditStep.Change(claim, claim.With("evidence", "spoke on Thursday"))], Who = "Ana", Why = "", Kind = EditKinds.Changed }, Ct);
        Assert.Equal(EditResult.Written, outcome.Result);
        await using var connection = await database.OpenAsync(Ct);
        Assert.Equal("spoke on Thursday", await connection.ExecuteScalarAsync<string>("SELECT evidence FROM event_claim;"));
    }
}

using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Migration 0016: articles under review are as they were, whichever way the columns of their table stood before.</summary>
public sealed class DraftTextMigrationTests
{
    private const string Rows = """
        INSERT INTO draft (draft_id, revision, created_at, changed_at, created_by, text, text_length, publisher, title, published_basis, source_kind, reading)
        VALUES (1, 1, '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', 'Ana', 'The bridge closed.', 18, 'Paper', 'Title', 'given', 'news', '{"reader":1}'), (2, 1, '2026-11-22T11:00:00Z', '2026-11-22T11:00:00Z', 'Ana', NULL, 0, 'Paper', 'Discarded', 'given', 'news', '{}');
        INSERT INTO draft_claim (draft_id, claim_no, revision, state, fields) VALUES (1, 1, 3, 'open', '{"port":"Roma"}'), (1, 2, 1, 'rejected', '{}');
        DELETE FROM draft WHERE draft_id = 2;
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_ArticlesUnderReview_KeepTheirTextClaimsAndNumbers()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStore.OfAsync(folder, schema: 15, Rows);

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        Assert.Equal(("The bridge closed.", """{"reader":1}"""), await connection.QuerySingleAsync<(string, string)>("SELECT text, reading FROM draft;"));
        Assert.Equal([(1L, 3L, "open", """{"port":"Roma"}"""), (2L, 1L, "rejected", "{}")], await connection.QueryAsync<(long, long, string, string)>("SELECT claim_no, revision, state, fields FROM draft_claim ORDER BY claim_no;"));
        Assert.Equal(["draft", "edit"], (await connection.QueryAsync<string>("SELECT \"table\" FROM pragma_foreign_key_list('draft_claim');")).Order());
        Assert.Equal("text", await connection.ExecuteScalarAsync<string>("SELECT name FROM pragma_table_info('draft') ORDER BY cid DESC LIMIT 1;"));
        await connection.ExecuteAsync("INSERT INTO draft SELECT NULL, revision, created_at, changed_at, created_by, text_length, publisher, title, published, published_basis, url, source_kind, origin_id, source_id, finished_at, reading, text FROM draft;");
        Assert.Equal(3, await connection.ExecuteScalarAsync<int>("SELECT max(draft_id) FROM draft;"));
        await connection.ExecuteAsync("DELETE FROM draft WHERE draft_id = 1;");
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM draft_claim;"));
    }
}

using BorderWatch.Data.Closures;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Seeding;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Conflicts;

/// <summary>
/// Takes down for the notes that came with a pack which claims they were written about: of those that their row has, the
/// pack's own and those of the articles, on which every pack builds. What else is in the store their author did not have.
/// </summary>
internal static class PackNotes
{
    /// <summary>Marks every note of a pack that is not marked yet, so that a load that was cut short after its last row is made up for by the next.</summary>
    public static async Task MarkAsync(Database database, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        var unmarked = (await connection.QueryAsync<(string Conflict, string Pack)>(new CommandDefinition(
            "SELECT DISTINCT conflict_id, pack_id FROM conflict_note WHERE pack_id IS NOT NULL AND seen IS NULL;", cancellationToken: ct))).ToList();
        if (unmarked.Count == 0) return;

        var register = new ConflictQueries(database, new StoreFactQueries(database), new ClosureQueries(database), new FigureQueries(database));
        var rows = (await register.ListAsync(new ConflictFilter(), ct)).ToDictionary(row => row.ConflictId, StringComparer.Ordinal);
        await using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var pack in unmarked.GroupBy(note => note.Pack, note => note.Conflict))
        {
            var had = await HadAsync(connection, transaction, pack.Key);
            await connection.ExecuteAsync(
                "UPDATE conflict_note SET seen = @Seen WHERE conflict_id = @Conflict AND pack_id = @Pack AND seen IS NULL;",
                pack.Select(conflict => new
                {
                    Conflict = conflict,
                    Pack = pack.Key,
                    Seen = SeenClaims.Text(rows.TryGetValue(conflict, out var row) ? row.Claims.Where(claim => had.Contains(claim.Reference)) : []),
                }),
                transaction);
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>References of what stands in a pack or in the articles.</summary>
    private static async Task<HashSet<string>> HadAsync(SqliteConnection connection, SqliteTransaction transaction, string pack)
    {
        var parameters = new { pack, SeedLoader.Articles };
        var claims = await connection.QueryAsync<string>(
            """
            SELECT claim_id FROM closure_claim WHERE pack_id IN (@pack, @Articles)
            UNION ALL SELECT claim_id FROM figure_claim WHERE pack_id IN (@pack, @Articles);
            """,
            parameters,
            transaction);
        var byHand = await connection.QueryAsync<(string Source, string? Paragraph, string? Line)>(
            "SELECT source_id, paragraph, line FROM conflict_value WHERE pack_id IN (@pack, @Articles);", parameters, transaction);
        return [.. claims, .. byHand.Select(value => CitedClaim.PlaceOf(value.Source, value.Paragraph, value.Line))];
    }
}

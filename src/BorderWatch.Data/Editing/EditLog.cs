using BorderWatch.Data.Conflicts;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Editing;

/// <summary>Writes entries of the history.</summary>
internal static class EditLog
{
    /// <summary>Who an entry is by that no person made.</summary>
    public const string Program = "BorderWatch";

    /// <returns>The number of the entry.</returns>
    public static async Task<long> AppendAsync(SqliteConnection connection, SqliteTransaction transaction, Head head, IReadOnlyList<RecordChange> changes)
    {
        // A clock that is behind must not put an entry before one that it follows.
        var last = await connection.ExecuteScalarAsync<string?>("SELECT at FROM edit ORDER BY edit_no DESC LIMIT 1;", transaction: transaction);
        var at = last is not null && NoteTime.Parse(last) is var before && head.At < before ? before : head.At;
        var editNo = await connection.ExecuteScalarAsync<long>(
            "INSERT INTO edit (at, who, why, kind, undoes) VALUES (@At, @Who, @Why, @Kind, @Undoes) RETURNING edit_no;",
            new { At = NoteTime.Text(at), head.Who, head.Why, head.Kind, head.Undoes },
            transaction);
        var claims = changes.Where(change => change.Table == RecordShapes.ClosureClaims.Name).ToDictionary(change => change.Key, Source, StringComparer.Ordinal);
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            await connection.ExecuteAsync(
                "INSERT INTO edit_step (edit_no, position, table_name, key, source_id, before, after) VALUES (@editNo, @Position, @Table, @Key, @Source, @Before, @After);",
                new
                {
                    editNo, change.Table, change.Key,
                    Position = i + 1,
                    Source = await SourceAsync(connection, transaction, change, claims),
                    Before = change.Before?.ToJson(),
                    After = change.After?.ToJson(),
                },
                transaction);
        }

        return editNo;
    }

    /// <param name="claims">The sources of the claims of the same edit: one that is withdrawn with its links is in the store no more.</param>
    private static async Task<string?> SourceAsync(SqliteConnection connection, SqliteTransaction transaction, RecordChange change, Dictionary<string, string?> claims)
    {
        if (change.Table != RecordShapes.ClaimClosures.Name) return Source(change);
        var claim = (change.After ?? change.Before)!["claim_id"]!;
        return claims.TryGetValue(claim, out var source)
            ? source
            : await connection.ExecuteScalarAsync<string?>("SELECT source_id FROM closure_claim WHERE claim_id = @claim;", new { claim }, transaction);
    }

    private static string? Source(RecordChange change)
    {
        var cells = (change.After ?? change.Before)!;
        return cells.Shape.Columns.Contains("source_id") ? cells["source_id"] : null;
    }

    /// <param name="Undoes">The entry that it takes back.</param>
    internal sealed record Head(DateTimeOffset At, string Who, string Why, string Kind, long? Undoes = null);
}

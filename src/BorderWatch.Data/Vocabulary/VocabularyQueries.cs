using Dapper;

namespace BorderWatch.Data.Vocabulary;

/// <summary>Every SELECT about the vocabulary.</summary>
public sealed class VocabularyQueries(Database database)
{
    public async Task<VocabularyList> ListAsync(CancellationToken ct = default)
    {
        const string sql = """
            SELECT field AS Field, nullif(value, '') AS Value, label AS Label, definition AS Definition
            FROM vocabulary ORDER BY position, field, value;
            """;
        await using var connection = await database.OpenAsync(ct);
        return new VocabularyList([.. await connection.QueryAsync<VocabularyRow>(new CommandDefinition(sql, cancellationToken: ct))]);
    }
}

using BorderWatch.Data.Rules;
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
        var rows = await connection.QueryAsync<VocabularyRow>(new CommandDefinition(sql, cancellationToken: ct));
        return new VocabularyList([.. rows.SelectMany(row => row is { Field: CodedFields.Reading, Value: null } ? ReadingRows().Prepend(row) : [row])]);
    }

    private static IEnumerable<VocabularyRow> ReadingRows() =>
    [
        .. Readings.Named.Select(reading => ReadingRow(reading.Name, reading.Label, reading.Definition)),
        ReadingRow(CodedFields.OneSource, "One source", OneSourceReading.OfAny),
    ];

    private static VocabularyRow ReadingRow(string name, string label, string definition) => new() { Field = CodedFields.Reading, Value = name, Label = label, Definition = definition };
}

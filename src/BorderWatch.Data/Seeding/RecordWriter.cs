using System.Globalization;
using BorderWatch.Data.Editing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>The writer of rows that people can edit: it also reads them back as the cells that would write them, and takes them out.</summary>
internal abstract class RecordWriter(RecordShape shape, string table) : SeedWriter(shape.Name + ".csv", table, shape.Columns, shape.OptionalColumns.Count)
{
    public RecordShape Shape => shape;

    /// <returns>Null where there is no such record.</returns>
    public async Task<StoredRecord?> FindAsync(SqliteConnection connection, SqliteTransaction? transaction, string key) =>
        Parameters(key) is { } parameters ? (await ReadAsync(connection, transaction, $"WHERE {KeyCondition()}", parameters)).SingleOrDefault() : null;

    /// <summary>In the order of their keys.</summary>
    public Task<IReadOnlyList<StoredRecord>> ListAsync(SqliteConnection connection, SqliteTransaction? transaction) => ReadAsync(connection, transaction, "", null);

    public Task<IReadOnlyList<StoredRecord>> OfPackAsync(SqliteConnection connection, SqliteTransaction transaction, string pack) =>
        ReadAsync(connection, transaction, "WHERE pack_id = @pack", new DynamicParameters(new { pack }));

    /// <summary>Those with a text in a column.</summary>
    public Task<IReadOnlyList<StoredRecord>> WithAsync(SqliteConnection connection, SqliteTransaction? transaction, string column, string text) =>
        ReadAsync(connection, transaction, $"WHERE {StoredAs(column)} = @text", new DynamicParameters(new { text }));

    public Task DeleteAsync(SqliteConnection connection, SqliteTransaction transaction, string key) =>
        connection.ExecuteAsync($"DELETE FROM {Table} WHERE {KeyCondition()};", Parameters(key), transaction);

    /// <summary>Makes a record that of a pack.</summary>
    public Task HandToAsync(SqliteConnection connection, SqliteTransaction transaction, string key, string pack)
    {
        var parameters = Parameters(key)!;
        parameters.Add("pack", pack);
        return connection.ExecuteAsync($"UPDATE {Table} SET pack_id = @pack WHERE {KeyCondition()};", parameters, transaction);
    }

    public Task WriteAsync(SeedTarget target, RecordCells cells) => WriteAsync(target, new SeedRow(File, null, Columns, [.. Columns.Select(column => cells[column] ?? "")]));

    /// <summary>What a column of the file is called in the table.</summary>
    protected virtual string StoredAs(string column) => column;

    private async Task<IReadOnlyList<StoredRecord>> ReadAsync(SqliteConnection connection, SqliteTransaction? transaction, string where, DynamicParameters? parameters)
    {
        var sql = $"SELECT {string.Join(", ", Columns.Select(StoredAs))}, pack_id FROM {Table} {where} ORDER BY {string.Join(", ", shape.KeyColumns)};";
        await using var reader = await connection.ExecuteReaderAsync(sql, parameters, transaction);
        List<StoredRecord> records = [];
        while (await reader.ReadAsync())
            records.Add(new(new RecordCells(shape, [.. Columns.Select((_, i) => Text(reader.GetValue(i)))]), reader.GetString(Columns.Count)));
        return records;
    }

    private string KeyCondition() => string.Join(" AND ", shape.KeyColumns.Select((column, i) => $"{column} = @key{i}"));

    /// <returns>Null for what is no key of such a record.</returns>
    private DynamicParameters? Parameters(string key)
    {
        var parts = key.Split(RecordShape.KeySeparator);
        if (parts.Length != shape.KeyColumns.Count) return null;
        var parameters = new DynamicParameters();
        for (var i = 0; i < parts.Length; i++) parameters.Add($"key{i}", parts[i]);
        return parameters;
    }

    private static string? Text(object value) => value switch
    {
        DBNull => null,
        // As few digits as lead back to the same number, and never with an exponent, which a seed file may not have.
        double number => decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

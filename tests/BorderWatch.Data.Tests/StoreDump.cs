using System.Globalization;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Every row of every table, and the schema, as lines of text: two equal dumps are the same store.</summary>
internal static class StoreDump
{
    public static async Task<IReadOnlyList<string>> OfAsync(Database database, string? pack = null)
    {
        await using var connection = await database.OpenAsync(TestContext.Current.CancellationToken);
        var tables = (await connection.QueryAsync<(string Name, string Sql)>("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name;")).ToList();
        List<string> lines = [];
        if (pack is null)
        {
            lines.Add($"user_version {await connection.ExecuteScalarAsync<int>("PRAGMA user_version;")}");
            lines.AddRange(tables.Select(table => table.Sql));
        }

        foreach (var (table, sql) in tables)
        {
            // Saved briefings come from no pack.
            if (pack is not null && !sql.Contains("pack_id", StringComparison.Ordinal)) continue;
            var rows = await connection.QueryAsync($"SELECT * FROM {table} {(pack is null ? "" : "WHERE pack_id = @pack")};", new { pack });
            lines.AddRange(rows.Cast<IDictionary<string, object?>>().Select(row => $"{table}: " + string.Join('|', row.Values.Select(Text))).Order(StringComparer.Ordinal));
        }

        return lines;
    }

    /// <summary>Without the history: what the store says, and which pack each row belongs to.</summary>
    public static async Task<IReadOnlyList<string>> WithoutHistoryAsync(Database database) =>
        [.. (await OfAsync(database)).Where(line => !line.StartsWith("edit: ", StringComparison.Ordinal) && !line.StartsWith("edit_step: ", StringComparison.Ordinal) && !line.StartsWith("edited_record: ", StringComparison.Ordinal))];

    private static string Text(object? value) => value is null ? "NULL" : string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}");
}

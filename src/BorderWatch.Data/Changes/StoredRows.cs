using Dapper;

namespace BorderWatch.Data.Changes;

/// <summary>Which claims and sources the store has, whatever a filter keeps.</summary>
public sealed class StoredRows(Database database)
{
    /// <summary>Of what was found withdrawn, tells what the store has lost from what only left the filter.</summary>
    public async Task<IReadOnlyList<ChangeRow>> TellApartAsync(IReadOnlyList<ChangeRow> found, CancellationToken ct = default)
    {
        HashSet<(string Table, string Id)> stored = [];
        await using var connection = await database.OpenAsync(ct);
        foreach (var table in found.Where(row => row.Change == ChangeKinds.Withdrawn).GroupBy(row => row.Table))
        {
            // As one text: there can be more of them than a statement can have parameters.
            var ids = System.Text.Json.JsonSerializer.Serialize(table.Select(row => row.RowId));
            stored.UnionWith((await connection.QueryAsync<string>(new CommandDefinition(Sql(table.Key), new { ids }, cancellationToken: ct))).Select(id => (table.Key, id)));
        }

        return [.. found.Select(row => row.Change == ChangeKinds.Withdrawn && stored.Contains((row.Table, row.RowId)) ? row with { Change = ChangeKinds.Left } : row)];
    }

    private static string Sql(string table) => table switch
    {
        ComparedTables.Sources => "SELECT source_id FROM source WHERE source_id IN (SELECT value FROM json_each(@ids));",
        ComparedTables.ClosureClaims => "SELECT claim_id FROM closure_claim WHERE claim_id IN (SELECT value FROM json_each(@ids));",
        ComparedTables.Figures => "SELECT claim_id FROM figure_claim WHERE claim_id IN (SELECT value FROM json_each(@ids));",
        _ => "SELECT claim_id FROM event_claim WHERE claim_id IN (SELECT value FROM json_each(@ids));",
    };
}

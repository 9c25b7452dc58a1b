using System.Globalization;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Migration 0008: a note made on the page moves with its conflict, where that is now called otherwise.</summary>
public sealed class UnitNoteMigrationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrateAsync_NotesOnThePage_MoveWhereTheyAreOnUnits()
    {
        await using var folder = new TemporaryFolder();
        var database = await OldStoreAsync(folder, """
            INSERT INTO pack VALUES ('p', 'a', '2024-01-01T00:00:00Z');
            INSERT INTO figure VALUES ('crossings-per-day', 'crossings', 'crossings', 'southwest border, at ports of entry', 'per_day', 'p');
            INSERT INTO conflict_note VALUES
                ('crossings-per-day.unit', NULL, 'open', 'r', 'ana', '2024-01-01T00:00:00Z', NULL),
                ('crossings-per-day.value', NULL, 'open', 'r', 'ana', '2024-01-01T00:00:00Z', NULL);
            """);

        await new Migrator(database).MigrateAsync(Ct);

        await using var connection = await database.OpenAsync(Ct);
        var notes = await connection.QueryAsync<(string, string?)>("SELECT conflict_id, seen FROM conflict_note ORDER BY conflict_id;");
        Assert.Equal([("crossings-per-day.value", null), ("crossings-southwest-border-at-ports-of-entry-per-day.unit", null)], notes);
    }

    /// <summary>A store of the sixth version of the schema, with these rows.</summary>
    private static async Task<Database> OldStoreAsync(TemporaryFolder folder, string rows)
    {
        var assembly = typeof(Migrator).Assembly;
        var sql = "";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture) < 7).Order(StringComparer.Ordinal))
        {
            using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
            sql += await script.ReadToEndAsync(Ct);
        }

        await folder.SqliteAsync("store.db", $"{sql} PRAGMA application_id = {Migrator.ApplicationId}; PRAGMA user_version = 6; BEGIN; {rows} COMMIT;");
        return folder.Database("store.db");
    }
}

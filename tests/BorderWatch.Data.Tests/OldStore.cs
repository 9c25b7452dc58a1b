using System.Globalization;

namespace BorderWatch.Data.Tests;

/// <summary>Stores as earlier versions of the program left them.</summary>
internal static class OldStore
{
    /// <param name="schema">The version of the schema.</param>
    /// <param name="rows">Statements that fill it.</param>
    public static async Task<Database> OfAsync(TemporaryFolder folder, int schema, string rows)
    {
        var (assembly, sql) = (typeof(Migrator).Assembly, "");
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture) <= schema).Order(StringComparer.Ordinal))
        {
            using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
            sql += await script.ReadToEndAsync(TestContext.Current.CancellationToken);
        }

        await folder.SqliteAsync("store.db", string.Create(CultureInfo.InvariantCulture, $"{sql} PRAGMA application_id = {Migrator.ApplicationId}; PRAGMA user_version = {schema}; BEGIN; {rows} COMMIT;"), Migrator.AddFunctions);
        return folder.Database("store.db");
    }
}

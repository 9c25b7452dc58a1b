using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Web.Tests.Hosting;

/// <summary>A path for a store in a temporary folder of its own, and a look into the file past the program.</summary>
internal sealed class StoreFile : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("borderwatch-start-").FullName;

    public string Path => System.IO.Path.Combine(Folder, "store.db");

    /// <summary>Every row of every table as text.</summary>
    public IReadOnlyList<string> Dump()
    {
        using var connection = Open(Path);
        var tables = connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name;").ToList();
        return [.. tables.SelectMany(table => connection.Query($"SELECT * FROM {table};").Cast<IDictionary<string, object?>>().Select(row => Line(table, row)).Order(StringComparer.Ordinal))];
    }

    /// <summary>"21 closure claims, 25 links, 12 figure claims, 34 event claims": what the five articles bring.</summary>
    public (long Claims, long Links, long Figures, long Events) Counts()
    {
        using var connection = Open(Path);
        return connection.QuerySingle<(long, long, long, long)>("""
            SELECT (SELECT count(*) FROM closure_claim), (SELECT count(*) FROM claim_closure), (SELECT count(*) FROM figure_claim), (SELECT count(*) FROM event_claim);
            """);
    }

    /// <summary>Whether the seed is in, asked of a copy: opening the file itself would already repair it.</summary>
    public bool IsComplete()
    {
        using var copy = new StoreFile();
        foreach (var file in Directory.EnumerateFiles(Folder)) File.Copy(file, System.IO.Path.Combine(copy.Folder, System.IO.Path.GetFileName(file)));
        if (!File.Exists(copy.Path)) return false;
        using var connection = Open(copy.Path);
        return connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema WHERE name = 'pack';") == 1
            && connection.ExecuteScalar<int>("SELECT count(*) FROM pack;") == 1;
    }

    public void Execute(string sql)
    {
        using var connection = Open(Path);
        connection.Execute(sql);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // Not pooled: when it is closed, the file is left to the program.
    internal static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static string Line(string table, IDictionary<string, object?> row) =>
        $"{table}: {string.Join('|', row.Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "NULL"))}";
}

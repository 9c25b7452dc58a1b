using BorderWatch.TestKit;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests;

/// <summary>A folder for files that a test makes by hand, gone with it.</summary>
internal sealed class TemporaryFolder : IAsyncDisposable
{
    private readonly List<Database> _databases = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("borderwatch-files-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Name and bytes of every file, so that a test can say that nothing was changed or added.</summary>
    public IReadOnlyList<string> Contents() =>
        [.. Directory.EnumerateFiles(Path).Order(StringComparer.Ordinal).Select(file => $"{System.IO.Path.GetFileName(file)} {Convert.ToHexString(System.IO.File.ReadAllBytes(file))}")];

    /// <summary>A file written by SQLite itself and closed, so that everything is in the one file.</summary>
    /// <param name="prepare">What the connection needs before the statements run.</param>
    public async Task<string> SqliteAsync(string name, string sql, Action<SqliteConnection>? prepare = null)
    {
        var path = File(name);
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        prepare?.Invoke(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return path;
    }

    /// <summary>A database that is opened in the test, and so has to be let go before its file can be deleted.</summary>
    public Database Database(string name)
    {
        var database = new Database(File(name));
        _databases.Add(database);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases) await TestDatabase.ReleaseAsync(database);
        Directory.Delete(Path, recursive: true);
    }
}

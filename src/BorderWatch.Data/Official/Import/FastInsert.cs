using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BorderWatch.Data.Official.Import;

/// <summary>
/// An INSERT of whole numbers, run many times: SQLite's own calls, without the parameter objects of ADO.NET, which take twice
/// as long as the insert itself (benchmarks/official).
/// </summary>
internal sealed class FastInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public FastInsert(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    /// <returns>Whether a row was added: INSERT OR IGNORE leaves out one whose key is there.</returns>
    public bool Run(params ReadOnlySpan<long> values)
    {
        for (var index = 0; index < values.Length; index++) Check(raw.sqlite3_bind_int64(_statement, index + 1, values[index]));
        var result = raw.sqlite3_step(_statement);
        var added = raw.sqlite3_changes(_connection.Handle) > 0;
        Check(raw.sqlite3_reset(_statement)); // says again what the step said
        if (result != raw.SQLITE_DONE) throw new SqliteException("The insert gave a row.", result);
        return added;
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _connection.Handle);
    }
}

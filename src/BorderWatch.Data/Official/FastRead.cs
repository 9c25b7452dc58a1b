using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BorderWatch.Data.Official;

/// <summary>A SELECT over very many rows: SQLite's own calls, which give numbers and bytes without an object for each (benchmarks/official).</summary>
internal sealed class FastRead : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    public FastRead(SqliteConnection connection, string sql, params IReadOnlyList<object> parameters)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
        Bind(parameters);
    }

    /// <summary>Begins anew, with other values.</summary>
    public void Again(params IReadOnlyList<object> parameters)
    {
        Check(raw.sqlite3_reset(_statement));
        Bind(parameters);
    }

    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) Check(result);
        return false;
    }

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>Of text, in UTF-8; gone with the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();

    private void Bind(IReadOnlyList<object> parameters)
    {
        for (var index = 0; index < parameters.Count; index++)
        {
            Check(parameters[index] is string text ? raw.sqlite3_bind_text(_statement, index + 1, text) : raw.sqlite3_bind_int64(_statement, index + 1, Convert.ToInt64(parameters[index], System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _connection.Handle);
    }
}

using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>
/// Puts rows into a temporary table with a key of three numbers. A row that repeats another counts once; of rows that
/// contradict each other the last holds, is flagged, and is reported.
/// </summary>
internal sealed class ArrivingRows : IDisposable
{
    private readonly ImportReport _report;
    private readonly FastInsert _insert;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _replace;

    public ArrivingRows(SqliteConnection connection, ImportReport report, string table, params IReadOnlyList<string> key)
    {
        _report = report;
        _insert = new FastInsert(connection, $"INSERT OR IGNORE INTO temp.{table} ({string.Join(", ", key)}, value, flagged) VALUES (?, ?, ?, ?, 0);");
        var where = string.Join(" AND ", key.Select((column, index) => $"{column} = ${index}"));
        _find = Command(connection, $"SELECT value FROM temp.{table} WHERE {where};");
        _replace = Command(connection, $"UPDATE temp.{table} SET value = $value, flagged = 1 WHERE {where};");
        _replace.Parameters.Add("$value", SqliteType.Integer);
    }

    public long Duplicates { get; private set; }

    public void Add(long one, long two, long three, int value, long line)
    {
        if (_insert.Run(one, two, three, value)) return;

        foreach (var command in new[] { _find, _replace }) (command.Parameters[0].Value, command.Parameters[1].Value, command.Parameters[2].Value) = (one, two, three);
        var before = (long)_find.ExecuteScalar()!;
        if (before == value)
        {
            Duplicates++;
            return;
        }

        _replace.Parameters[3].Value = value;
        _replace.ExecuteNonQuery();
        _report.Contradict(line, "Value", Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)), string.Create(CultureInfo.InvariantCulture, $"an earlier row gives {before} for the same; the last row holds"));
    }

    public void Dispose()
    {
        _insert.Dispose();
        _find.Dispose();
        _replace.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < 3; index++) command.Parameters.Add($"${index}", SqliteType.Integer);
        return command;
    }
}

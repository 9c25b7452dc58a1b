using System.Collections.Concurrent;
using BorderWatch.Data.Dates;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>The SQLite file that holds the claims, and the one way to open it.</summary>
public sealed class Database : IDisposable
{
    /// <summary>Texts of dates are few, however many claims there are; parsed ones never change.</summary>
    private static readonly ConcurrentDictionary<string, Edtf> s_dates = new(StringComparer.Ordinal);

    private readonly string _connectionString;
    private readonly Lock _watching = new();
    private SqliteConnection? _watch;
    private long _watches;
    private bool _disposed;

    static Database()
    {
        SqlMapper.AddTypeHandler(new DateOnlyHandler());
        SqlMapper.AddTypeHandler(new EdtfHandler());
        SqlMapper.AddTypeHandler(new DecimalHandler());
    }

    /// <param name="path">The file; its folder is made on migration if it is missing.</param>
    /// <exception cref="StoreException">The path is empty.</exception>
    public Database(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new StoreException("No file was named for the store. Name one with --database.");
        Path = System.IO.Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = 5, // seconds that a statement waits for a lock before it fails
        }.ToString();
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    public async Task<SqliteConnection> OpenAsync(CancellationToken ct = default)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(ct);
            await connection.ExecuteAsync(new CommandDefinition("PRAGMA busy_timeout = 5000;", cancellationToken: ct));
            // SQLite's own knows only ASCII: a search for "JUÁREZ" would not find "Juárez".
            connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
            return connection;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw StoreException.From(e, Path);
        }
    }

    /// <summary>In one transaction: several SELECTs see the same store.</summary>
    internal async Task<T> ReadAsync<T>(Func<SqliteConnection, CancellationToken, Task<T>> read, CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await connection.ExecuteAsync("BEGIN;");
        try
        {
            return await read(connection, ct);
        }
        finally
        {
            await connection.ExecuteAsync("ROLLBACK;");
        }
    }

    /// <summary>Another one as soon as anybody, this program or another, has changed the store.</summary>
    /// <remarks>A connection of its own, because SQLite counts for each connection what the others have changed.</remarks>
    /// <exception cref="StoreException">The file is gone or cannot be read.</exception>
    internal StoreVersion Version()
    {
        lock (_watching)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            // An open file that is deleted can still be read, and a new connection would make an empty one in its place.
            if (!File.Exists(Path)) throw new StoreException($"The store {Path} is gone. Put it back, or start again to make a new one.");
            try
            {
                if (_watch is null)
                {
                    _watch = new SqliteConnection(_connectionString);
                    _watch.Open();
                    _watches++;
                }

                return new StoreVersion(_watches, _watch.ExecuteScalar<long>("PRAGMA data_version;"));
            }
            catch (SqliteException e)
            {
                // The next one to ask tries again.
                CloseWatch();
                throw StoreException.From(e, Path);
            }
        }
    }

    public void Dispose()
    {
        lock (_watching)
        {
            _disposed = true;
            CloseWatch();
        }
    }

    private void CloseWatch()
    {
        _watch?.Dispose();
        _watch = null;
    }

    private sealed class DateOnlyHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) =>
            DateOnly.ParseExact((string)value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        public override void SetValue(System.Data.IDbDataParameter parameter, DateOnly value) =>
            parameter.Value = value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class EdtfHandler : SqlMapper.TypeHandler<Edtf>
    {
        public override Edtf Parse(object value) => s_dates.GetOrAdd((string)value, Edtf.Parse);

        public override void SetValue(System.Data.IDbDataParameter parameter, Edtf? value) =>
            parameter.Value = (object?)value?.ToString() ?? DBNull.Value;
    }

    /// <summary>SQLite keeps 10000 as an integer and 0.5 as a real in one column; Dapper alone reads every row as it found the first.</summary>
    private sealed class DecimalHandler : SqlMapper.TypeHandler<decimal>
    {
        public override decimal Parse(object value) => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);

        public override void SetValue(System.Data.IDbDataParameter parameter, decimal value) => parameter.Value = value;
    }
}

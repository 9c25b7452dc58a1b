using BorderWatch.Data.Dates;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data;

/// <summary>The SQLite file that holds the claims, and the one way to open it.</summary>
public sealed class Database
{
    private readonly string _connectionString;

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

    private sealed class DateOnlyHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) =>
            DateOnly.ParseExact((string)value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        public override void SetValue(System.Data.IDbDataParameter parameter, DateOnly value) =>
            parameter.Value = value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class EdtfHandler : SqlMapper.TypeHandler<Edtf>
    {
        public override Edtf Parse(object value) => Edtf.Parse((string)value);

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

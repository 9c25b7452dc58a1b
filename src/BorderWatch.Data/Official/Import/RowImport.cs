using BorderWatch.Data.Official.Releases;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Official.Import;

/// <summary>Takes the rows of one kind of file into temporary tables, then puts them into the store as a release.</summary>
/// <remarks>Temporary tables are on disk when they grow, and of this connection alone: until the last step nobody waits, and a program that ends leaves nothing.</remarks>
internal abstract class RowImport(SqliteConnection connection, ImportReport report) : IDisposable
{
    private readonly HashSet<int> _months = [];

    /// <summary>Of <see cref="ReleaseKinds"/>.</summary>
    public abstract string Kind { get; }

    public abstract string Publisher { get; }

    public abstract string Title { get; }

    public abstract string Definition { get; }

    /// <summary>The beginning of the release's id: "bts-crossings".</summary>
    public abstract string Slug { get; }

    /// <summary>Rows that repeat another.</summary>
    public long Duplicates { get; protected set; }

    public IReadOnlySet<int> Months => _months;

    protected SqliteConnection Connection => connection;

    protected ImportReport Report => report;

    /// <summary>Makes the temporary tables.</summary>
    public abstract void Begin();

    /// <summary>Reads the row that the reader stands on.</summary>
    /// <returns>Why it is not taken; null when it is.</returns>
    public abstract RowFault? Take(CsvReader row, long line);

    /// <summary>All rows are read: what is still in memory goes into the temporary tables.</summary>
    public abstract void End();

    /// <summary>Puts the release into the store, within the transaction that is open.</summary>
    public abstract void Store(long releaseNo, string rank);

    public virtual void Dispose()
    {
    }

    protected void Saw(YearMonth month) => _months.Add(month.Index);

    protected void Run(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}

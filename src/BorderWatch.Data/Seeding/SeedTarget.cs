using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>Where rows go: a store, in one transaction, as those of one pack.</summary>
internal sealed class SeedTarget
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    private SeedTarget(SqliteConnection connection, SqliteTransaction transaction, string pack) => (_connection, _transaction, Pack) = (connection, transaction, pack);

    public string Pack { get; }

    public SeedKeys Keys { get; } = new();

    /// <summary>Conflicts that notes of this pack enter by hand, each with the row of its note.</summary>
    public List<(string Conflict, SeedRow Row)> ConflictsByHand { get; } = [];

    /// <summary>Reads which keys the store has.</summary>
    public static async Task<SeedTarget> OpenAsync(SqliteConnection connection, SqliteTransaction transaction, string pack)
    {
        var target = new SeedTarget(connection, transaction, pack);
        await target.Keys.ReadAsync(connection, transaction);
        return target;
    }

    public Task InsertAsync(string sql, object row) => _connection.ExecuteAsync(sql, row, _transaction);

    public Task<int> CountAsync(string sql, object parameters) => _connection.ExecuteScalarAsync<int>(sql, parameters, _transaction);
}

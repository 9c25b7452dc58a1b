using BorderWatch.Data;
using Dapper;
using SQLitePCL;

namespace BorderWatch.TestKit;

/// <summary>What SQLite really ran for a call, values filled in, so that a test can ask for its plan.</summary>
public static class SqlTrace
{
    /// <summary>Does something just before each statement of the connection that the next ones to open a database get.</summary>
    public static async Task OnStatementAsync(Database database, Action<string> before)
    {
        // The pool hands the same SQLite connection to the next one who opens: nobody else uses a test's own database.
        await using var connection = await database.OpenAsync();
        raw.sqlite3_trace(connection.Handle!, (_, sql) => before(sql.Trim()), null);
    }

    /// <returns>The lines of EXPLAIN QUERY PLAN of every SELECT that the call runs: "SEARCH x USING INDEX ...".</returns>
    public static async Task<IReadOnlyList<string>> PlanAsync(Database database, Func<Task> call)
    {
        List<string> statements = [];

        await OnStatementAsync(database, statements.Add);
        await call();

        await using var explaining = await database.OpenAsync();
        raw.sqlite3_trace(explaining.Handle!, (strdelegate_trace?)null, null);
        return
        [
            .. statements.Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal))
                .SelectMany(sql => explaining.Query<(long Id, long Parent, long Unused, string Detail)>("EXPLAIN QUERY PLAN " + sql))
                .Select(step => step.Detail),
        ];
    }
}

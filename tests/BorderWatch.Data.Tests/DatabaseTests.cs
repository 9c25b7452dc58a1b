using BorderWatch.Data.Dates;
using BorderWatch.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Tests;

public sealed class DatabaseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PRAGMA foreign_keys;", "1")]
    [InlineData("PRAGMA journal_mode;", "wal")]
    [InlineData("PRAGMA busy_timeout;", "5000")]
    public async Task OpenAsync_AnyConnection_IsSetUp(string pragma, string value)
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using (await store.Database.OpenAsync(Ct))
        {
            await using var second = await store.Database.OpenAsync(Ct);
            Assert.Equal(value, await second.ExecuteScalarAsync<string>(pragma));
        }

        await using var again = await store.Database.OpenAsync(Ct); // from the pool

        Assert.Equal(value, await again.ExecuteScalarAsync<string>(pragma));
    }

    [Fact]
    public async Task OpenAsync_RowWithoutItsParent_IsRefused()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using var connection = await store.Database.OpenAsync(Ct);

        var refused = await Assert.ThrowsAsync<SqliteException>(() => connection.ExecuteAsync(
            "INSERT INTO pack VALUES ('p', '', ''); INSERT INTO closure VALUES ('nowhere-rail', 'nowhere', 'rail', 'p');"));

        Assert.Equal(19, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task OpenAsync_FolderMissing_SaysSo()
    {
        await using var folder = new TemporaryFolder();
        var database = new Database(folder.File("missing/store.db"));

        var refused = await Assert.ThrowsAsync<StoreException>(() => database.OpenAsync(Ct));

        Assert.Contains("cannot be opened: the folder does not exist", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Database_PathEmpty_SaysSo(string path)
    {
        var refused = Assert.Throws<StoreException>(() => new Database(path));

        Assert.Equal("No file was named for the store. Name one with --database.", refused.Message);
    }

    [Fact]
    public async Task Values_DaysAndDates_AreKeptAsText()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using var connection = await store.Database.OpenAsync(Ct);
        var (day, date) = (new DateOnly(2023, 12, 1), Edtf.Parse("[2023-12-17..2023-12-22]"));

        var text = await connection.QuerySingleAsync<(string, string)>("SELECT @day || '', @date || '';", new { day, date });
        var back = await connection.QuerySingleAsync<Both>("SELECT @day AS Day, @date AS Date, NULL AS Missing;", new { day, date });

        Assert.Equal(("2023-12-01", "[2023-12-17..2023-12-22]"), text);
        Assert.Equal((day, date, null), (back.Day, back.Date, back.Missing));
    }

    [Theory]
    [InlineData(5, "in use by another program")]
    [InlineData(6, "in use by another program")]
    [InlineData(8, "read-only")]
    [InlineData(10, "the disk reports an error")]
    [InlineData(11, "damaged")]
    [InlineData(13, "no room left on the disk")]
    [InlineData(14, "cannot be opened")]
    [InlineData(26, "is not an SQLite database")]
    [InlineData(1, "failed: no such table")]
    public void From_ResultCode_SaysWhatHappenedAndWhere(int code, string words)
    {
        var cause = new SqliteException("no such table", code);

        var exception = StoreException.From(cause, "/data/store.db");

        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
        Assert.Contains("/data/store.db", exception.Message, StringComparison.Ordinal);
        Assert.Same(cause, exception.InnerException);
    }

    private sealed record Both
    {
        public required DateOnly Day { get; init; }

        public required Edtf Date { get; init; }

        public DateOnly? Missing { get; init; }
    }
}

using System.Text;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests;

/// <summary>Files that are no store of ours: refused in words that say what to do, and left byte by byte as they were.</summary>
public sealed class MigratorRefusalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PRAGMA application_id = 0x42576368; PRAGMA user_version = 99; CREATE TABLE source (id);", "newer BorderWatch (its schema is 99, this program knows")]
    [InlineData("CREATE TABLE notes (id);", "another program")]
    [InlineData("CREATE TABLE notes (id); PRAGMA user_version = 1;", "another program")]
    [InlineData("CREATE TABLE notes (id); PRAGMA user_version = 99;", "another program")] // its own count of versions, not ours
    [InlineData("PRAGMA application_id = 7; PRAGMA user_version = 99;", "another program")]
    [InlineData("CREATE TABLE notes (id); DROP TABLE notes;", "another program")]
    public async Task MigrateAsync_DatabaseThatIsNotForUs_IsRefusedAndUnchanged(string sql, string reason)
    {
        await using var folder = new TemporaryFolder();
        var path = await folder.SqliteAsync("store.db", sql);

        await RefusedAsync(folder, path, reason);
    }

    [Theory]
    [InlineData("port,state\n", 1)]
    [InlineData("port,state\n", 50)]
    [InlineData("SQLite format 3\0", 1)] // cut off after 16 of its 100 bytes
    [InlineData("SQLite format 3\n and 100 bytes more", 10)]
    [InlineData("\0", 4096)]
    public async Task MigrateAsync_FileThatIsNoDatabase_IsRefusedAndUnchanged(string text, int times)
    {
        await using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        await File.WriteAllBytesAsync(path, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times))), Ct);

        await RefusedAsync(folder, path, "is not an SQLite database");
    }

    [Fact]
    public async Task MigrateAsync_StoreCutOffInItsHeader_IsRefusedAndUnchanged()
    {
        await using var store = await TestDatabase.SeededAsync();
        await using var folder = new TemporaryFolder();
        await using (var connection = await store.Database.OpenAsync(Ct)) await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        await File.WriteAllBytesAsync(folder.File("store.db"), (await File.ReadAllBytesAsync(store.Path, Ct))[..99], Ct);

        await RefusedAsync(folder, folder.File("store.db"), "is not an SQLite database");
    }

    [Fact]
    public async Task MigrateAsync_NewerVersionStillInTheLog_IsRefused()
    {
        await using var store = await TestDatabase.MigratedAsync();
        await using var open = await store.Database.OpenAsync(Ct);
        await open.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 99;");

        var refused = await Assert.ThrowsAsync<StoreException>(() => new Migrator(store.Database).MigrateAsync(Ct));

        Assert.Contains("newer BorderWatch (its schema is 99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(99, await open.ExecuteScalarAsync<int>("PRAGMA user_version;"));
    }

    [Fact]
    public async Task MigrateAsync_ReadOnlyFile_IsRefusedAndUnchanged()
    {
        await using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        await new Migrator(new Database(path)).MigrateAsync(Ct);
        await TestDatabase.ReleaseAsync(new Database(path));
        File.SetAttributes(path, FileAttributes.ReadOnly);

        await RefusedAsync(folder, path, "is read-only");
    }

    [Fact]
    public async Task MigrateAsync_Folder_IsRefused()
    {
        await using var folder = new TemporaryFolder();

        await RefusedAsync(folder, folder.Path, "is a folder");
    }

    [Fact]
    public async Task MigrateAsync_FileWhereAFolderShouldBe_IsRefused()
    {
        await using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("notes.txt"), "notes", Ct);

        await RefusedAsync(folder, folder.File("notes.txt/store.db"), "cannot be opened");
    }

    private static async Task RefusedAsync(TemporaryFolder folder, string path, string reason)
    {
        var before = folder.Contents();

        var refused = await Assert.ThrowsAsync<StoreException>(() => new Migrator(new Database(path)).MigrateAsync(Ct));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }
}

using BorderWatch.Data.Editing;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;
using Dapper;

namespace BorderWatch.Data.Tests.Editing;

public sealed class RecordQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAndWritten_WholeSeedAndSupplement_IsTheSameStore()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);
        var before = await StoreDump.OfAsync(store.Database);
        await using (var connection = await store.Database.OpenAsync(Ct))
        {
            await using var transaction = connection.BeginTransaction();
            Dictionary<string, IReadOnlyList<StoredRecord>> records = [];
            foreach (var writer in SeedWriters.Records) records[writer.Table] = await writer.ListAsync(connection, transaction);
            foreach (var writer in SeedWriters.Records.Reverse()) await connection.ExecuteAsync($"DELETE FROM {writer.Table};", transaction: transaction);

            var target = await SeedTarget.OpenAsync(connection, transaction, SeedLoader.Workbench);
            foreach (var writer in SeedWriters.Records)
            {
                Assert.NotEmpty(records[writer.Table]);
                foreach (var record in records[writer.Table])
                {
                    await writer.WriteAsync(target, record.Cells);
                    await writer.HandToAsync(connection, transaction, record.Cells.Key, record.Pack);
                }
            }

            await transaction.CommitAsync(Ct);
        }

        Assert.Equal(before, await StoreDump.OfAsync(store.Database));
    }

    [Fact]
    public async Task ListAsync_WholeSeed_IsWhatTheFilesHave()
    {
        await using var store = await EditedStore.SeededAsync();

        foreach (var shape in RecordShapes.All)
        {
            var file = SeedCsvRows(shape);

            var stored = await store.Records.ListAsync(shape.Name, Ct);

            Assert.Equal(file.OrderBy(record => record.Key, StringComparer.Ordinal), stored.OrderBy(record => record.Key, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("events", "no-such-event")]
    [InlineData("events", "a:b")]
    [InlineData("claim-closures", "afp-2023-12-22.p7.1")]
    [InlineData("vocabulary", "aspect")]
    public async Task FindAsync_NoSuchRecord_IsNull(string table, string key)
    {
        await using var store = await EditedStore.SeededAsync();

        Assert.Null(await store.Records.FindAsync(table, key, Ct));
    }

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("0.00001", "0.00001")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("0.123456789012345", "0.123456789012345")]
    [InlineData("98765432.1234567", "98765432.1234567")]
    [InlineData("007.0", "7")]
    public async Task FindAsync_AnyNumber_IsReadAsItCanBeWritten(string written, string read)
    {
        using var pack = TestPack.Empty().Source("news").Figure("f").FigureClaim("news.p1.1", "f", written);
        await using var store = await EditedStore.OfAsync(pack);

        var claim = await store.FindAsync("figure-claims", "news.p1.1");
        await store.WriteAsync(EditStep.Change(claim, claim.With("note", "again")));

        Assert.Equal(read, claim["value_low"]);
        Assert.Equal(claim.With("note", "again"), await store.FindAsync("figure-claims", "news.p1.1"));
    }

    [Fact]
    public async Task PartsAsync_OfAClaimAndAFigure_AreItsLinksAndPorts()
    {
        await using var store = await EditedStore.SeededAsync();

        var links = await store.Records.PartsAsync("closure-claims", "the-hill-2023-12-21.p9.4", Ct);
        var ports = await store.Records.PartsAsync("figures", "losses-rail-per-day", Ct);

        Assert.All(links, link => Assert.Equal("the-hill-2023-12-21.p9.4", link["claim_id"]));
        Assert.Equal(["losses-rail-per-day:eagle-pass", "losses-rail-per-day:el-paso"], ports.Select(port => port.Key));
        Assert.Empty(await store.Records.PartsAsync("events", "delegation-to-mexico", Ct));
    }

    [Fact]
    public async Task DependentsAsync_OfAPort_AreAllThatRefersToIt()
    {
        using var pack = TestPack.Empty().Port("alpha").Closure("alpha", "rail").Source("news").ClosureClaim("news.p1.1", "alpha-rail").Figure("f").FigurePort("f", "alpha");
        await using var store = await EditedStore.OfAsync(pack);

        var dependents = await store.Records.DependentsAsync("ports", "alpha", Ct);

        Assert.Equal(["news.p1.1:alpha-rail", "f:alpha", "alpha-rail"], dependents.Select(record => record.Key));
    }

    private static IEnumerable<RecordCells> SeedCsvRows(RecordShape shape) =>
        SeedFile.Read(SeedFolder.Path, shape.Name + ".csv", shape.Columns, shape.OptionalColumns.Count).Select(row => new RecordCells(shape, [.. shape.Columns.Select(row.Optional)]));
}

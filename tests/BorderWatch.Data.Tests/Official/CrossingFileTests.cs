using BorderWatch.Benchmarks.Kit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>What the speed of official statistics is measured with is a file like the agency's.</summary>
public sealed class CrossingFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_OfAnySize_IsImportedWithoutAFaultAndWithEveryRowOnce()
    {
        await using var store = await OfficialStore.EmptyAsync();
        var size = new CrossingFile(20, 30);
        var path = await store.FileAsync([]);
        size.Write(path);

        var release = (await store.Importer.ImportAsync(path, ct: Ct)).Release;

        Assert.Equal((size.Rows, 0, 0, 0), (release.Rows, release.Duplicates, release.Conflicts, release.Rejected));
        Assert.Equal([$"{size.Rows} {20 * 12} {30}"], await store.LinesAsync("SELECT (SELECT count(*) FROM crossing), count(*), min(reported) FROM crossing_series;"));
        Assert.Contains("port 157", await store.LinesAsync("SELECT 'port', port_code FROM release_port;"));
    }
}

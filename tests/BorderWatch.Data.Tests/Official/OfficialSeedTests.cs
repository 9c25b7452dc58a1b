using BorderWatch.Data.Official;
using BorderWatch.Data.Seeding;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>The totals that come with the program.</summary>
public sealed class OfficialSeedTests
{
    private static readonly string s_folder = Path.Combine(SeedFolder.Path, "official");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2021, 1_734_686, 1_659_206)]
    [InlineData(2022, 2_378_944, 2_206_436)]
    [InlineData(2023, 2_475_669, 2_045_838)]
    [InlineData(2024, 2_135_005, 1_530_523)]
    public async Task FiscalYear_InTheBox_HasTheKnownSums(int year, long all, long between)
    {
        await using var store = await LoadedAsync();

        var sums = await store.LinesAsync(
            $"""
            SELECT sum(value), sum(CASE WHEN component = 'U.S. Border Patrol' THEN value END)
            FROM encounter JOIN encounter_class USING (class_no) WHERE month BETWEEN {YearMonth.Of(year - 1, 10).Index} AND {YearMonth.Of(year, 9).Index};
            """);

        Assert.Equal([$"{all} {between}"], sums);
    }

    [Fact]
    public async Task Totals_LoadedAgain_ChangeNothing()
    {
        await using var store = await LoadedAsync();
        var before = await store.DumpAsync();

        await new OfficialSeed(store.Importer).LoadAsync(s_folder, Ct);

        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(["1", "1"], await store.LinesAsync("SELECT in_the_box FROM official_release;"));
        Assert.Equal(["138097"], await store.LinesAsync($"SELECT value FROM crossing JOIN crossing_measure USING (measure_no) WHERE measure = 'Personal Vehicles' AND port_code = 2303 AND month = {YearMonth.Of(2023, 12).Index};"));
        // Not reported, which is not zero.
        Assert.Empty(await store.LinesAsync($"SELECT value FROM crossing JOIN crossing_measure USING (measure_no) WHERE measure = 'Pedestrians' AND port_code = 2504 AND month = {YearMonth.Of(2024, 1).Index};"));
    }

    [Fact]
    public async Task OlderRelease_Imported_HoldsAgainstTheBoxAllTheSame()
    {
        await using var store = await LoadedAsync();

        await store.ImportAsync(AgencyFiles.Southwest("2021,FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5"));

        Assert.Equal(["5"], await store.LinesAsync($"SELECT southwest FROM encounter_month WHERE holds AND month = {YearMonth.Of(2020, 10).Index};"));
    }

    [Theory]
    [InlineData("encounters.csv", "2020-10,71929,69032", "2020-10,71929,71930", "encounters.csv, line 2, column border_patrol")]
    [InlineData("crossings.csv", "2022-10,17594", "October 2022,17594", "crossings.csv, line 2, column month")]
    [InlineData("releases.csv", "crossings.csv,", "others.csv,", "does not name crossings.csv")]
    public async Task File_ThatIsWrong_IsRefusedByPlace(string file, string right, string wrong, string message)
    {
        await using var store = await OfficialStore.EmptyAsync();
        await using var folder = new TemporaryFolder();
        foreach (var path in Directory.EnumerateFiles(s_folder)) File.Copy(path, folder.File(Path.GetFileName(path)));
        var text = await File.ReadAllTextAsync(folder.File(file), Ct);
        await File.WriteAllTextAsync(folder.File(file), text.Replace(right, wrong, StringComparison.Ordinal), Ct);

        var error = await Assert.ThrowsAsync<SeedException>(() => new OfficialSeed(store.Importer).LoadAsync(folder.Path, Ct));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static async Task<OfficialStore> LoadedAsync()
    {
        var store = await OfficialStore.EmptyAsync();
        await new OfficialSeed(store.Importer).LoadAsync(s_folder, Ct);
        return store;
    }
}

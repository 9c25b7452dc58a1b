using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Revisions;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>What of one release is otherwise in the next: of encounters across the kinds of file, of crossings by port and measure.</summary>
public sealed class RevisionQueriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ChainsAsync_MonthOfThreeReleases_GivesEachNumberWithTheFirstThatHasIt()
    {
        await using var store = await OfficialStore.EmptyAsync();
        // As they come: the newest before the oldest, and one that agrees in between.
        await store.ImportAsync(Southwest(("SEP", 1), ("OCT", 240927)));
        await store.ImportAsync(ByState(("OCT", 240988)));
        await store.ImportAsync(ByState(("OCT", 240986), ("DEC", 7)));
        await store.ImportAsync(ByState(("OCT", 240986), ("NOV", 5)));

        var chain = Assert.Single(await Queries(store).ChainsAsync(new RevisionFilter(), Ct));

        Assert.Equal([(240988, "cbp-by-state-2023-10"), (240986, "cbp-by-state-2023-11"), (240927, "cbp-southwest-2024-09")], chain.Values.Select(value => (value.Value, value.Release[..^9])));
        Assert.Equal((YearMonth.Of(2023, 10), -61), (chain.First.Month, chain.Change));
    }

    [Fact]
    public async Task ListAsync_ReleaseThatAgrees_RevisesNothing()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(ByState(("OCT", 10)));
        await store.ImportAsync(Southwest(("OCT", 10), ("NOV", 5)));

        var rows = await Queries(store).ListAsync(new RevisionFilter(), Ct);

        Assert.Empty(rows);
        Assert.Empty(await Queries(store).CountAsync(new RevisionFilter(), Ct));
    }

    [Fact]
    public async Task ListAsync_FileWithoutTheSouthwestBorder_IsNoRevisionToNone()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(ByState(("OCT", 10)));
        await store.ImportAsync(AgencyFiles.ByState("2024,FYTD,OCT,Northern Land Border,ME,FMUA,OTHER,Title 8,3", "2024,FYTD,NOV,Northern Land Border,ME,FMUA,OTHER,Title 8,3"));

        var rows = await Queries(store).ListAsync(new RevisionFilter(), Ct);

        Assert.Empty(rows);
    }

    [Theory]
    [InlineData(240927)]
    [InlineData(240900)] // older than the total, which ranks before it all the same
    public async Task ListAsync_TotalInTheBox_IsNoStep(int imported)
    {
        await using var store = await OfficialStore.EmptyAsync();
        await new OfficialSeed(store.Importer).LoadAsync(Path.Combine(SeedFolder.Path, "official"), Ct);
        await store.ImportAsync(ByState(("OCT", imported)));

        var rows = await Queries(store).ListAsync(new RevisionFilter(), Ct);

        Assert.Empty(rows);
    }

    [Fact]
    public async Task ListAsync_TotalInTheBoxThatTheLastReleaseHasToo_LeavesTheChainOfTheReleases()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await new OfficialSeed(store.Importer).LoadAsync(Path.Combine(SeedFolder.Path, "official"), Ct);
        await store.ImportAsync(ByState(("OCT", 240988)));
        await store.ImportAsync(ByState(("OCT", 240986), ("NOV", 242418)));
        await store.ImportAsync(Southwest(("OCT", 240927), ("SEP", 1)));

        var chains = await Queries(store).ChainsAsync(new RevisionFilter { From = YearMonth.Of(2023, 10), To = YearMonth.Of(2023, 10) }, Ct);

        Assert.Equal([240988, 240986, 240927], Assert.Single(chains).Values.Select(value => value.Value));
    }

    [Fact]
    public async Task ListAsync_CrossingsOfTwoVintages_AreNamedByPortAndMeasure()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(1998, 2, 188), CountedCrossing.Trucks(1998, 1, 5, code: 104), CountedCrossing.Trucks(2025, 2, 1)));
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", CountedCrossing.Trucks(1998, 2, 2188), CountedCrossing.Trucks(1998, 1, 0, code: 104)));

        var rows = await Queries(store).ListAsync(new RevisionFilter(), Ct);

        Assert.Equal(
            [("crossings", "1998-02", "2303", "Eagle Pass", "Trucks", 2188, 188, -2000), ("crossings", "1998-01", "0104", "Eagle Pass", "Trucks", 0, 5, 5)],
            rows.Select(row => (row.DataSet, row.Month.ToString(), row.PortCode, row.Port, row.Measure, row.Older, row.Newer, row.Change)));
        Assert.StartsWith("crossings.2303.trucks.1998-02.bts-crossings-2025-02-", rows[0].RevisionId, StringComparison.Ordinal);
        Assert.Equal(-91.4077m, Math.Round(rows[0].Percent!.Value, 4));
        Assert.Null(rows[1].Percent);
        Assert.Null(Assert.Single(await Queries(store).CountAsync(new RevisionFilter(), Ct)).Furthest);
    }

    [Theory]
    [InlineData("", "240988>240986 240986>240927 3>4 10>11")]
    [InlineData("data=encounters", "240988>240986 240986>240927")]
    [InlineData("data=crossings", "3>4 10>11")]
    [InlineData("code=0104", "10>11")]
    [InlineData("from=2023-10", "240988>240986 240986>240927")]
    [InlineData("to=1998-01", "10>11")]
    [InlineData("from=1998-02&to=1998-02", "3>4")]
    [InlineData("release=cbp-by-state-2023-10-HASH", "240988>240986")]
    [InlineData("release=nobody", "")]
    [InlineData("sort=change", "240986>240927 240988>240986 3>4 10>11")]
    [InlineData("sort=-percent", "3>4 10>11 240988>240986 240986>240927")]
    [InlineData("sort=port_code", "10>11 3>4 240988>240986 240986>240927")] // without a port last
    [InlineData("page=2", "")]
    public async Task PageAsync_Filter_KeepsItsRowsInItsOrder(string query, string expected)
    {
        await using var store = await OfficialStore.EmptyAsync();
        var first = await store.ImportAsync(ByState(("OCT", 240988)));
        await store.ImportAsync(ByState(("OCT", 240986), ("NOV", 5)));
        await store.ImportAsync(Southwest(("OCT", 240927), ("SEP", 1)));
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", CountedCrossing.Trucks(1998, 2, 3), CountedCrossing.Trucks(1998, 1, 10, code: 104)));
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", CountedCrossing.Trucks(1998, 2, 4), CountedCrossing.Trucks(1998, 1, 11, code: 104), CountedCrossing.Trucks(2025, 2, 1)));
        var filter = RevisionFilter.Parse(query.Replace("HASH", first.Release.Sha256[..8], StringComparison.Ordinal), FilterSamples.Facts, out var problems);

        var page = await Queries(store).PageAsync(filter, Ct);

        Assert.Empty(problems);
        Assert.Equal(expected, string.Join(' ', page.Select(row => $"{row.Older}>{row.Newer}")));
        if (filter.Page == 1) Assert.Equal(page, await Queries(store).ListAsync(filter, Ct));
        // Whole, also where the filter keeps one of their steps.
        var chains = await Queries(store).ChainsAsync(filter, Ct);
        Assert.Equal(page.Select(row => row.Subject).Distinct().Count(), chains.Count);
        Assert.All(chains.Where(chain => chain.First.DataSet == DataSets.Encounters), chain => Assert.Equal(3, chain.Values.Count));
    }

    [Fact]
    public async Task CountAsync_SeveralSteps_CountsValuesAndTheGreatestChange()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(ByState(("OCT", 1000)));
        await store.ImportAsync(ByState(("OCT", 1010), ("NOV", 50)));
        await store.ImportAsync(Southwest(("OCT", 1020), ("NOV", 50), ("SEP", 1)));

        var count = Assert.Single(await Queries(store).CountAsync(new RevisionFilter(), Ct));

        Assert.Equal((DataSets.Encounters, 1, 2, 2.0m), (count.DataSet, count.Subjects, count.Revisions, count.Furthest)); // from the first to the last
    }

    [Fact]
    public async Task PageAsync_MoreThanAPage_IsPaged()
    {
        await using var store = await OfficialStore.EmptyAsync();
        List<CountedCrossing> older = [.. Enumerable.Range(1, 60).Select(code => CountedCrossing.Trucks(1998, 1, 10, code))];
        await store.ImportAsync(AgencyFiles.Crossings("2019-03", older));
        await store.ImportAsync(AgencyFiles.Crossings("2025-02", [.. older.Select(row => row with { Value = "11" }), CountedCrossing.Trucks(2025, 2, 1)]));

        var (first, second) = (await Queries(store).PageAsync(new RevisionFilter(), Ct), await Queries(store).PageAsync(new RevisionFilter { Page = 2 }, Ct));

        Assert.Equal((50, 10, 60), (first.Count, second.Count, first.Concat(second).Select(row => row.RevisionId).Distinct().Count()));
        Assert.Equal(10, (await Queries(store).ChainsAsync(new RevisionFilter { Page = 2 }, Ct)).Count);
    }

    [Fact]
    public async Task EveryQuery_ReadsNoTableOfMillionsOfRows()
    {
        await using var store = await OfficialStore.EmptyAsync();
        await store.ImportAsync(ByState(("OCT", 1)));

        var plan = await SqlTrace.PlanAsync(store.Store.Database, async () =>
        {
            var filter = new RevisionFilter { Code = "2303", Release = "x", From = YearMonth.Of(2023, 10) };
            await Queries(store).PageAsync(filter, Ct);
            await Queries(store).ListAsync(filter, Ct);
            await Queries(store).ChainsAsync(filter, Ct);
            await Queries(store).CountAsync(filter, Ct);
        });

        Assert.NotEmpty(plan);
        // Of crossings only what was revised is read, and of encounters only the totals of months.
        Assert.All(plan, step => Assert.DoesNotMatch(@"^(SCAN|SEARCH) (crossing|encounter|c|e)\b", step));
        Assert.Contains(plan, step => step.StartsWith("SCAN v", StringComparison.Ordinal) || step.StartsWith("SEARCH v", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RealFiles_OfTheAgencies_WereRevisedAsTheirReadmeSays()
    {
        Assert.SkipWhen(OfficialFiles.Missing is not null, OfficialFiles.Missing ?? "");
        await using var store = await OfficialStore.EmptyAsync();
        await new OfficialSeed(store.Importer).LoadAsync(Path.Combine(SeedFolder.Path, "official"), Ct);
        string[] files = ["nationwide-encounters-fy21-fy24-state", "nationwide-encounters-fy21-fy24-oct-state", "nationwide-encounters-fy21-fy24-nov-state", "sbo-encounters-fy22-fy25-aug", "sbo-encounters-fy22-fy25-nov", "cbp_resp"];
        foreach (var file in files) await store.Importer.ImportAsync(OfficialFiles.PathOf($"cbp/encounters/{file}.csv"), ct: Ct);

        var chains = await Queries(store).ChainsAsync(new RevisionFilter(), Ct);

        Assert.Equal(
            ["2024-11: 94190 94186", "2024-10: 106335 106321", "2023-11: 242418 242399", "2023-10: 240988 240986 240927"],
            chains.Select(chain => $"{chain.First.Month}: {string.Join(' ', chain.Values.Select(value => value.Value))}"));
    }

    private static RevisionQueries Queries(OfficialStore store) => new(store.Store.Database);

    /// <summary>Of fiscal year 2024.</summary>
    private static byte[] ByState(params (string Month, int Count)[] months) =>
        AgencyFiles.ByState(months.Select(month => FormattableString.Invariant($"2024,FYTD,{month.Month},Southwest Land Border,TX,FMUA,OTHER,Title 8,{month.Count}")));

    private static byte[] Southwest(params (string Month, int Count)[] months) =>
        AgencyFiles.Southwest(months.Select(month => FormattableString.Invariant($"2024,FYTD,{month.Month},U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,{month.Count}")));
}

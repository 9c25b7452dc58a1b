using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Explore;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official.Explore;

/// <summary>Groups, sums and facets against counts that are few enough to add up by hand.</summary>
public sealed class ExploreQueriesTests : ExploreTest
{
    // Far from the months of the totals in the box, so that only these rows are in the range.
    private static readonly CountedCrossing[] s_rows =
    [
        Count(2303, "2010-01", "Trucks", 10), Count(2303, "2010-02", "Trucks", 20), Count(2303, "2010-04", "Trucks", 40), Count(2303, "2011-01", "Trucks", 15),
        Count(2602, "2010-01", "Trucks", 30, state: "Arizona"), Count(2602, "2010-02", "Trucks", 0, state: "Arizona"), Count(2602, "2011-01", "Trucks", 45, state: "Arizona"),
        Count(3801, "2010-01", "Trucks", 100, "US-Canada Border", "Michigan"),
        Count(2303, "2010-01", "Trains", 7),
    ];

    [Theory]
    [InlineData("?measure=trucks&from=2010-01&to=2010-04", "2010-01 140|2010-02 20|2010-03 -|2010-04 40")] // a month that is not reported is not zero
    [InlineData("?measure=trucks&border=us-mexico-border&to=2010-02&from=2010-01&group=port", "2010-01 2303 10|2010-01 2602 30|2010-02 2303 20|2010-02 2602 0")]
    [InlineData("?measure=trucks&border=us-mexico-border&from=2010-01&to=2010-01&group=port&show=share", "2010-01 2602 75|2010-01 2303 25")]
    [InlineData("?measure=trucks&port=2303&from=2010-01&to=2010-04&show=index&base=2010-02", "2010-01 50|2010-02 100|2010-03 -|2010-04 200")]
    [InlineData("?measure=trucks&port=2303&from=2010-02&to=2010-04&show=index&base=2010-01", "2010-02 200|2010-03 -|2010-04 400")] // the base is not among what is shown
    [InlineData("?measure=trucks&border=us-mexico-border&from=2011-01&to=2011-01&group=port&show=change", "2011-01 2602 50|2011-01 2303 50")]
    [InlineData("?measure=trucks&port=2303&from=2010-01&to=2010-12&per=year", "2010 70")]
    [InlineData("?measure=trucks&port=2303&from=2010-01&to=2011-09&years=fiscal&per=year", "FY2010 70|FY2011 15")]
    [InlineData("?measure=trucks&state=arizona&year=2011&from=2010-01&to=2011-12", "2011-01 45|2011-02 -|2011-03 -|2011-04 -|2011-05 -|2011-06 -|2011-07 -|2011-08 -|2011-09 -|2011-10 -|2011-11 -|2011-12 -")]
    [InlineData("?port=2303&from=2010-01&to=2010-01", "2010-01 trucks 10|2010-01 trains 7")] // several measures: never summed
    public async Task Rows_AsAsked_AreTheSums(string query, string lines)
    {
        await using var store = await CrossingsAsync(s_rows);

        var (found, problems) = await AskCrossingsAsync(store.Store, query);

        Assert.Empty(problems);
        Assert.Equal(lines.Split('|'), Lines(found));
    }

    [Theory]
    [InlineData("?measure=trucks&from=2010-01&to=2010-12", "port", "2303:3 2602:2 3801:1")]
    [InlineData("?measure=trucks&from=2010-01&to=2010-12&port=2303", "port", "2303:3 2602:2 3801:1")] // what else could be chosen
    [InlineData("?measure=trucks&from=2010-01&to=2010-12&port=2303", "measure", "trains:1 trucks:3")]
    [InlineData("?measure=trucks&from=2010-01&to=2010-12&port=2303", "state", "texas:3")]
    [InlineData("?measure=trucks&from=2010-01&to=2010-12&port=2303&border=us-canada-border", "border", "us-mexico-border:3")]
    [InlineData("?measure=trucks&from=2010-01&to=2010-12&port=2303&border=us-canada-border", "port", "3801:1")]
    public async Task Facets_OfAField_CountWhatItsValuesWouldGive(string query, string field, string counts)
    {
        await using var store = await CrossingsAsync(s_rows);

        var (found, _) = await AskCrossingsAsync(store.Store, query);

        var dimension = found.Set.Find(field)!;
        Assert.Equal(counts, string.Join(' ', dimension.Values.Zip(found.Facets[field]).Where(one => one.Second > 0).OrderBy(one => one.First.Id, StringComparer.Ordinal).Select(one => $"{one.First.Id}:{one.Second}")));
    }

    [Fact]
    public async Task Facets_OfAllMonths_AreTheRowsOfEachRange()
    {
        await using var store = await CrossingsAsync(s_rows);

        var (all, _) = await AskCrossingsAsync(store.Store, "");
        var (ranged, _) = await AskCrossingsAsync(store.Store, "?from=1990-01&to=2010-12");
        var (later, _) = await AskCrossingsAsync(store.Store, "?from=2011-01");

        // The counts without a range come from the index, those with one from the months.
        Assert.All(all.Facets, facet => Assert.Equal(facet.Value, ranged.Facets[facet.Key].Zip(later.Facets[facet.Key], (one, other) => one + other)));
        Assert.Equal(all.Rows, ranged.Rows + later.Rows);
        Assert.Equal(all.Set.Rows, all.Rows);
    }

    [Theory]
    [InlineData(2602, 20, 60, 50.0, false)] // of the two ports one reports no more: 20 to 30 is the change, not 80 to 30
    [InlineData(2303, 20, 60, 37.5, true)]
    public async Task Change_WhereOnlyAPartIsReported_ComparesWhatIsInBoth(int second, int one, int two, double change, bool isWhole)
    {
        await using var store = await CrossingsAsync(
            Count(2303, "2010-01", "Trucks", one), Count(2602, "2010-01", "Trucks", two), Count(2303, "2011-01", "Trucks", 30), Count(second == 2303 ? 2602 : 2603, "2011-01", "Trucks", 80));

        var (found, _) = await AskCrossingsAsync(store.Store, "?measure=trucks&from=2011-01&to=2011-01&show=change");

        Assert.Equal(((decimal)change, isWhole), (found.Page(1)[0].Shown!.Value, found.Groups[0].Months.Change(found.Periods[0]).IsWhole));
    }

    [Fact]
    public async Task Reported_AfterTheLastReportOfASeries_ExpectsItForAYear()
    {
        await using var store = await CrossingsAsync(Count(3801, "2010-01", "Trucks", 1), Count(3802, "2010-01", "Trucks", 1), Count(3801, "2011-06", "Trucks", 1));

        var (found, _) = await AskCrossingsAsync(store.Store, "?measure=trucks&port=3801,3802&from=2010-01&to=2011-06");

        var all = found.Groups[0].Months;
        Assert.Equal([(2, 2), (0, 2), (0, 2), (1, 1)], new[] { "2010-01", "2010-02", "2011-01", "2011-06" }.Select(text => YearMonth.TryParse(text, out var month) ? all.Reported(month) : default));
    }

    [Fact]
    public async Task Encounters_WithoutARowInAMonthThatIsPublished_AreNone()
    {
        await using var store = await EncountersAsync(
            "2026 (FYTD),FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5", "2026 (FYTD),FYTD,DEC,U.S. Border Patrol,FMUA,Mexico,Title 8,Apprehensions,7");

        var (found, _) = await AskEncountersAsync(store.Store, "?citizenship=other&from=2025-10&to=2025-12");

        Assert.Equal(["2025-10 5", "2025-11 -", "2025-12 0"], Lines(found));
    }

    [Fact]
    public async Task Ports_OfOneName_AreToldApartByTheirState()
    {
        await using var store = await CrossingsAsync(Count(2303, "2010-01", "Trucks", 1), Count(2309, "2010-01", "Trucks", 2, state: "Arizona"));

        var (found, _) = await AskCrossingsAsync(store.Store, "?measure=trucks&group=port&from=2010-01&to=2010-01");

        Assert.Equal(["Eagle Pass, Arizona", "Eagle Pass, Texas"], found.Groups.Select(group => group.Label));
    }

    [Fact]
    public async Task ElPasoWithYsleta_HasBothThroughTheSplit()
    {
        await using var store = await CrossingsAsync(Count(2402, "2018-02", "Trucks", 60), Count(2402, "2018-03", "Trucks", 10), Count(2401, "2018-03", "Trucks", 45));

        var (found, problems) = await AskCrossingsAsync(store.Store, "?measure=trucks&port=el-paso-with-ysleta&group=port&from=2018-02&to=2018-03");

        Assert.Empty(problems);
        Assert.Equal(["2018-02 el-paso-with-ysleta 60", "2018-03 el-paso-with-ysleta 55"], Lines(found));
        Assert.Equal(["2401", "2402"], found.PortCodes.Order());
        Assert.Empty(SeriesBreaks.Of(found));
    }

    [Fact]
    public async Task ElPasoWithYsleta_BesideOneOfThem_CountsNothingTwice()
    {
        await using var store = await CrossingsAsync(Count(2402, "2018-03", "Trucks", 10), Count(2401, "2018-03", "Trucks", 45));

        var (found, problems) = await AskCrossingsAsync(store.Store, "?measure=trucks&port=2402,el-paso-with-ysleta&from=2018-03&to=2018-03");

        Assert.Equal(["2018-03 55"], Lines(found));
        Assert.Contains("which has them already", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?port=2402", true)]
    [InlineData("?port=2401,2402", false)]
    [InlineData("?port=2401,2402&measure=trucks&group=port", true)]
    [InlineData("", false)] // the whole border has both
    [InlineData("?port=2303", false)]
    public async Task Break_OfElPaso_IsWhereOneIsShownWithoutTheOther(string query, bool isBreak)
    {
        await using var store = await CrossingsAsync(Count(2402, "2018-03", "Trucks", 10), Count(2401, "2018-03", "Trucks", 45));

        var (found, _) = await AskCrossingsAsync(store.Store, query);

        Assert.Equal(isBreak, SeriesBreaks.Of(found) is [{ Label: "Ysleta counted apart" }]);
    }

    [Theory]
    [InlineData("?measure=trucks,trains&group=port", "by measure")]
    [InlineData("?measure=trucks,trains&show=share", "no shares")]
    [InlineData("?measure=trucks&show=share", "Choose what to group by")]
    [InlineData("?measure=trucks&from=2012-01&to=2010-01", "ends before it begins")]
    [InlineData("?measure=trucks&from=2012-1", "not a month")]
    [InlineData("?measure=trucks&port=2303&group=port&show=share", "of one port of itself")]
    [InlineData("?measure=trucks&show=index&base=1066-10", "base 1066-10, of which nothing is in the store")]
    [InlineData("?measure=camels", "“camels”")]
    [InlineData("?year=1066", "a year of these counts")]
    [InlineData("?citizenship=mexico", "not a filter here")]
    [InlineData("?measure=trucks&chart=pie", "“pie”, which is not a chart")]
    public async Task Link_WithSomethingThatCannotBeShown_IsTold(string query, string said)
    {
        await using var store = await CrossingsAsync(s_rows);

        var (_, problems) = await AskCrossingsAsync(store.Store, query);

        Assert.Contains(said, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?measure=trucks&port=2303,2602&from=2010-01&to=2011-01&group=port&sort=value", "0 10 15 20 30 40 45")]
    [InlineData("?measure=trucks&port=2303,2602&from=2010-01&to=2011-01&group=port&sort=-value", "45 40 30 20 15 10 0")]
    public async Task Page_SortedByValue_HasWhatIsNotReportedLast(string query, string values)
    {
        await using var store = await CrossingsAsync(s_rows);

        var (found, _) = await AskCrossingsAsync(store.Store, query);

        var page = found.Page(1);
        Assert.Equal(values.Split(' '), page.Select(row => row.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)).TakeWhile(value => value is not null));
        Assert.Equal(found.TableRows, page.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=period")]
    [InlineData("&sort=group")]
    [InlineData("&sort=-group")]
    [InlineData("&sort=-value")]
    [InlineData("&sort=shown")]
    public async Task Pages_OfATable_HaveEachRowOnce(string sort)
    {
        await using var store = await CrossingsAsync(s_rows);

        var (found, _) = await AskCrossingsAsync(store.Store, "?measure=trucks&group=port&from=2008-01&to=2012-12" + sort);

        var rows = Enumerable.Range(1, 20).SelectMany(page => found.Page(page)).Select(row => (row.Period.Id, row.Group.Id)).ToList();
        Assert.True(rows.Count > OfficialFilter.PageSize);
        Assert.Equal(found.TableRows, rows.Count);
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Theory]
    [InlineData("?from=2023-10&to=2023-10", "2023-10 9")]
    [InlineData("?from=2023-10&to=2023-10&group=component", "2023-10 u-s-border-patrol 5|2023-10 office-of-field-operations 4")]
    [InlineData("?from=2023-10&to=2023-10&citizenship=other&demographic=fmua", "2023-10 5")]
    public async Task Encounters_AsAsked_AreThoseOfTheReleaseThatHolds(string query, string lines)
    {
        await using var store = await EncountersAsync(
            "2024 (FYTD),FYTD,OCT,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5", "2024 (FYTD),FYTD,OCT,Office of Field Operations,Single Adults,Mexico,Title 8,Inadmissibles,4");

        var (found, problems) = await AskEncountersAsync(store.Store, query);

        Assert.Empty(problems);
        Assert.Equal(lines.Split('|'), Lines(found));
        Assert.Equal("cbp-southwest", Assert.Single(found.Releases).ReleaseId[..13]);
    }

    [Theory]
    [InlineData("?year=2022", 12)]
    [InlineData("?year=2022&years=calendar", 12)]
    [InlineData("?per=year", 4)]
    public async Task Encounters_InTheBox_AreByFiscalYear(string query, int periods)
    {
        await using var store = await TestDatabase.SeededAsync();

        var (found, _) = await AskEncountersAsync(store, query);

        Assert.Equal(periods, found.Periods.Count);
        if (query == "?per=year") Assert.Equal(["FY2021 1734686", "FY2022 2378944", "FY2023 2475669", "FY2024 2135005"], Lines(found));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?title=title-8", false)]
    public async Task Break_OfTitle42_IsWhereExpulsionsAreCounted(string query, bool isBreak)
    {
        await using var store = await EncountersAsync("2023,FYTD,APR,U.S. Border Patrol,FMUA,Other,Title 8,Apprehensions,5", "2023,FYTD,APR,U.S. Border Patrol,FMUA,Other,Title 42,Expulsions,5");

        var (found, _) = await AskEncountersAsync(store.Store, query);

        Assert.Equal(isBreak, SeriesBreaks.Of(found).Count == 2);
    }

    [Fact]
    public async Task Set_ThatIsNotImported_IsEmpty()
    {
        await using var store = await TestDatabase.SeededAsync();

        var (found, problems) = await AskEncountersAsync(store, "?set=by-area");

        Assert.True(found.IsEmpty);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("?measure=trucks&port=2303&group=port&show=change&from=2020-01")]
    [InlineData("?group=measure&from=2020-01&year=2021")]
    public async Task Plan_OfAnyView_ReadsNoCountsRowByRow(string query)
    {
        await using var store = await CrossingsAsync(s_rows);
        await AskCrossingsAsync(store.Store, query); // the connection that watches the store is none of those that are looked at

        var plan = await SqlTrace.PlanAsync(store.Store.Database, async () =>
        {
            await AskCrossingsAsync(store.Store, query);
            await AskEncountersAsync(store.Store, "?group=component");
        });

        Assert.DoesNotContain(plan, step => step is "SCAN crossing" or "SCAN encounter" or "SCAN e" or "SCAN c" || step.StartsWith("SCAN crossing USING", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("COVERING INDEX crossing_series_key", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("COVERING INDEX encounter_series_key", StringComparison.Ordinal));
    }
}

using System.Globalization;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Data.Official.Releases;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Official;

/// <summary>Which official count each reported figure is set against: rule by rule, then over the seed.</summary>
public sealed class RecordComparisonTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    // A rate: the months of its days, exact or not; without any, the month of publication (22 December).
    [InlineData("per_day", "2023-12", "2023-12 2023-12 stated")]
    [InlineData("per_day", "2023-12~", "2023-12 2023-12 around")]
    [InlineData("per_day", "2023-11-28/2023-12-05", "2023-11 2023-12 around")]
    [InlineData("per_day", "2023-12-18", "2023-12 2023-12 around")]
    [InlineData("per_day", "[2023-11-30,2023-12-01]", "2023-11 2023-12 around")]
    [InlineData("per_day", "2023-11-15/..", "2023-11 2023-12 around")] // until it was said
    [InlineData("per_day", "../2023-11-15", "2023-11 2023-11 around")]
    [InlineData("per_day", null, "2023-12 2023-12 published")]
    // A sum: exactly whole months, or nothing.
    [InlineData("fiscal_year", "2022-10/2023-09", "2022-10 2023-09 stated")]
    [InlineData("per_month", "2023-12", "2023-12 2023-12 stated")]
    [InlineData("in_total", "2023-12-01/2023-12-31", "2023-12 2023-12 stated")]
    [InlineData("in_total", "2023-12~", "period_vague")]
    [InlineData("in_total", "2023-12?", "period_vague")]
    [InlineData("in_total", "2023-12-01/..", "period_vague")]
    [InlineData("in_total", "[2023-11,2023-12]", "period_vague")]
    [InlineData("in_total", "2023-12-17/2023-12-21", "period_not_months")]
    [InlineData("in_total", null, "period_not_stated")]
    [InlineData("per_month", null, "period_not_stated")]
    [InlineData("not_stated", "2023-12", "period_not_stated")]
    public void Months_OfAPeriod_AreFoundByItsRule(string kind, string? period, string expected)
    {
        var (months, gap) = ComparedPeriod.Of(Claim(kind: kind, period: period));

        Assert.Equal(expected, months is null ? gap : $"{months.From} {months.To} {months.Rule}");
    }

    [Theory]
    [InlineData("crossings", "southwest border", "all border_patrol")]
    [InlineData("people", "southwest border", "all border_patrol")]
    [InlineData("encounters", "southwest border", "all")]
    [InlineData("apprehensions", "southwest border", "border_patrol")]
    [InlineData("encounters", "southwest border, at ports of entry", "ports_of_entry")]
    [InlineData("encounters", "southwest border, between ports of entry", "border_patrol")]
    [InlineData("encounters", "Del Rio sector", "all")]
    [InlineData("people", "Texas", "all")]
    [InlineData("people", "Yuma sector", "place_not_imported")]
    [InlineData("people", "Arizona", "place_not_imported")]
    [InlineData("people", "Eagle Pass", "place_too_fine")]
    [InlineData("people", null, "place_not_stated")]
    [InlineData("USD", "southwest border", "money")]
    public void Count_OfAUnitAndPlace_IsThePartThatItAsksFor(string unit, string? place, string expected)
    {
        var comparison = RecordComparison.Of(Claim(unit: unit, place: place), Record());

        Assert.Equal(expected, comparison.Gap ?? string.Join(' ', comparison.Counts.Select(count => count.Part)));
    }

    [Theory]
    [InlineData("10000", "10000", null, "crossings", "2023-12", "measure rounding", "roughly")]
    [InlineData("10001", "10001", null, "crossings", "2023-12", "measure", "roughly")]
    [InlineData("10001", "10001", null, "encounters", "2023-12", "", "yes")]
    [InlineData("10001", "10001", "record", "encounters", "2023-12", "", "yes")] // no hedge
    [InlineData("10001", "10001", "about", "encounters", "2023-12", "rounding", "yes")]
    [InlineData("10001", null, null, "encounters", "2023-12", "rounding", "yes")]
    [InlineData("10001", "10001", null, "encounters", "2023-12~", "period", "roughly")]
    [InlineData("10001", "10001", null, "apprehensions", "2023-12", "", "yes")]
    [InlineData("10001", "10001", null, "apprehensions", "2023-05", "measure", "roughly")] // with expulsions
    [InlineData("3100", "3100", null, "encounters", "2023-12", "rounding", "yes")]
    [InlineData("100", "100", null, "encounters", "2023-12", "", "yes")] // what was counted to the unit, if a round number
    public void Differences_OfMeasurePlacePeriodAndRounding_AreNamed(string low, string? high, string? qualifier, string unit, string period, string differs, string comparable)
    {
        var comparison = RecordComparison.Of(Claim(low, high, qualifier, unit, period: period), Record());

        Assert.Equal((differs, comparable), (string.Join(' ', comparison.Differs), comparison.Comparability));
    }

    [Fact]
    public void Place_ThatTheSourceDoesNotName_IsADifference()
    {
        var comparison = RecordComparison.Of(Claim() with { PlaceStated = null }, Record());

        Assert.Contains(ComparedTerms.Place, comparison.Differs);
    }

    [Theory]
    [InlineData("105", "105", "5 5")]
    [InlineData("95", "95", "-5 -5")]
    [InlineData("90", "120", "-10 20")]
    [InlineData("105", null, "5 ")]
    [InlineData(null, "105", " 5")]
    public void Difference_OfANumber_IsInPercentOfTheCount(string? low, string? high, string expected)
    {
        var count = RecordComparison.Of(Claim(low, high), Record()).Counts[0]; // 3100 in the 31 days of December

        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{count.DifferenceLow:0.#} {count.DifferenceHigh:0.#}"));
    }

    [Theory]
    [InlineData("2024-12", "months_not_imported")]
    [InlineData("2023-12-20/2024-02-01", "months_not_imported")] // one of them is not there
    public void Months_ThatNobodyCounted_AreSaidToBeMissing(string period, string gap) =>
        Assert.Equal(gap, RecordComparison.Of(Claim(period: period), Record()).Gap);

    [Fact]
    public void Part_ThatTheReleaseDoesNotTellApart_IsLeftOut()
    {
        var record = Record() with { Southwest = Place("Southwest Land Border", new CountedMonth(3100, null, null, "state-file")) };

        Assert.Equal([CountedParts.All], RecordComparison.Of(Claim(), record).Counts.Select(count => count.Part));
        Assert.Equal(RecordGaps.PartNotReported, RecordComparison.Of(Claim(unit: "apprehensions"), record).Gap);
    }

    [Fact]
    public async Task Figures_OfTheSeed_StandBesideTheCountsOfTheBox()
    {
        await using var store = await TestDatabase.SeededAsync(supplement: true);

        var comparisons = await ComparisonsAsync(store);

        Assert.Equal(
            [
                "afp-2023-12-22.p5.1 2023-12 2023-12 around all 301981 9741 +2.7 measure;place;period;rounding",
                "afp-2023-12-22.p5.1 2023-12 2023-12 around border_patrol 249740 8056 +24.1 measure;place;period;rounding",
                "afp-2023-12-22.p6.1 2022-10 2023-09 stated all 2475669 6783 -3.1 rounding",
                "dailycaller-2023-10-21.n1 2022-10 2023-09 stated all 2475669 6783 +0.0 ",
                "einpresswire-2024-01-27.n1 2023-12 2023-12 stated all 301981 9741 +0.0 ",
                "einpresswire-2024-01-27.n2 2023-12 2023-12 stated ports_of_entry 52241 1685 +0.0 ",
                "ny-breaking-2023-12-21.l1.1 2023-12 2023-12 published all 301981 9741 +2.7 measure;period;rounding",
                "ny-breaking-2023-12-21.l1.1 2023-12 2023-12 published border_patrol 249740 8056 +24.1 measure;period;rounding",
                "the-hill-2023-12-21.p8.1 2023-12 2023-12 published all 301981 9741 +2.7 measure;period;rounding",
                "the-hill-2023-12-21.p8.1 2023-12 2023-12 published border_patrol 249740 8056 +24.1 measure;period;rounding",
            ],
            comparisons.SelectMany(RecordRow.Of).Where(row => row.Count is not null).OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Comparison.Claim.ClaimId} {row.Comparison.Period!.From} {row.Comparison.Period.To} {row.Comparison.Period.Rule} {row.Count!.Part} {row.Count.Value} {row.Count.PerDay:0} {row.Count.DifferenceLow:+0.0;-0.0} {string.Join(';', row.Comparison.Differs)}")));
    }

    [Fact]
    public async Task Figures_OfTheSeedWithoutACount_SayWhy()
    {
        await using var store = await TestDatabase.SeededAsync();

        var comparisons = await ComparisonsAsync(store);

        Assert.Equal(
            [
                "newsnet-ap-2023-12-22.p10.3 money", "ny-breaking-2023-12-21.l16.1 place_too_fine", "ny-breaking-2023-12-21.l18.1 place_too_fine", "ny-breaking-2023-12-21.l3.1 no_number",
                "the-hill-2023-12-21.p14.1 no_number", "the-hill-2023-12-21.p9.5 money", "usa-today-2023-12-21.p1.2 period_not_stated", "usa-today-2023-12-21.p7.3 place_not_imported",
            ],
            comparisons.Where(comparison => comparison.Counts.Count == 0).Select(comparison => $"{comparison.Claim.ClaimId} {comparison.Gap}").Order(StringComparer.Ordinal));
        Assert.All(comparisons, comparison => Assert.Equal(comparison.Gap is null, comparison.Counts.Count > 0));
    }

    private static async Task<IReadOnlyList<RecordComparison>> ComparisonsAsync(TestDatabase store)
    {
        var record = await new EncounterRecordQueries(store.Database).GetAsync(Ct);
        return [.. (await new FigureQueries(store.Database).ClaimsAsync(new FigureFilter(), Ct)).Select(claim => RecordComparison.Of(claim, record))];
    }

    /// <summary>December and May 2023: 100 encounters a day on the border, half of them by Border Patrol.</summary>
    private static EncounterRecord Record() => new()
    {
        Southwest = Place("Southwest Land Border", new CountedMonth(3100, 1550, 1550, "file")),
        Places = new Dictionary<string, CountedPlace>(StringComparer.OrdinalIgnoreCase)
        {
            ["Del Rio Sector"] = Place("Del Rio Sector", new CountedMonth(310, 310, null, "areas")),
            ["TX"] = Place("TX", new CountedMonth(620, null, null, "states")),
        },
        Releases = new Dictionary<string, OfficialRelease>(),
    };

    private static CountedPlace Place(string name, CountedMonth month) =>
        new(name, new Dictionary<YearMonth, CountedMonth> { [YearMonth.Of(2023, 5)] = month, [YearMonth.Of(2023, 12)] = month, [YearMonth.Of(2024, 2)] = month });

    private static FigureClaimRow Claim(
        string? low = "10000", string? high = "10000", string? qualifier = null, string unit = "people", string? place = FigureVocabulary.WholeBorder, string kind = "per_day", string? period = "2023-12") => new()
        {
            ClaimId = "paper-a.p1.1",
            FigureId = "f",
            Measure = unit switch { "USD" => "losses", "encounters" or "apprehensions" => "encounters", _ => "crossings" },
            Unit = unit,
            Place = place,
            PlaceStated = place,
            PeriodKind = kind,
            PeriodEdtf = period is null ? null : Edtf.Parse(period),
            ValueLow = low is null ? null : decimal.Parse(low, CultureInfo.InvariantCulture),
            ValueHigh = high is null ? null : decimal.Parse(high, CultureInfo.InvariantCulture),
            Qualifier = qualifier,
            OriginId = "paper-a",
            SourceId = "paper-a",
            Publisher = "Paper A",
            PublishedOn = new DateOnly(2023, 12, 22),
        };
}

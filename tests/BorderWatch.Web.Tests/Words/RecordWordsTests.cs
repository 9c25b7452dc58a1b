using BorderWatch.Data.Official;
using BorderWatch.Data.Official.Comparisons;
using BorderWatch.Data.Official.Releases;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Components.Charts.FigureRows;

namespace BorderWatch.Web.Tests.Words;

public sealed class RecordWordsTests
{
    [Theory]
    [InlineData("2023-12", "2023-12", "December 2023")]
    [InlineData("2023-11", "2023-12", "November to December 2023")]
    [InlineData("2023-11", "2024-01", "November 2023 to January 2024")]
    [InlineData("2022-10", "2023-09", "fiscal year 2023")]
    public void Months_OfACount_AreNamed(string from, string to, string words) => Assert.Equal(words, RecordWords.Months(new ComparedPeriod(Month(from), Month(to), ComparedPeriod.Stated)));

    [Theory]
    [InlineData("2.655", "2.655", "+2.7 %")]
    [InlineData("-3.06", "-3.06", "−3.1 %")]
    [InlineData("0.0176", "0.0176", "+0.02 %")]
    [InlineData("0", "0", "0 %")]
    [InlineData("2.655", null, "at least +2.7 %")]
    [InlineData(null, "2.655", "at most +2.7 %")]
    [InlineData("-10", "1050", "−10.0 % to +1,050.0 %")]
    public void Difference_FromTheCount_HasItsSignAndItsHedge(string? low, string? high, string words) => Assert.Equal(words, RecordWords.Difference(Count(low, high)));

    [Theory]
    [InlineData(CountedParts.All, "Southwest Land Border", "at and between ports")]
    [InlineData(CountedParts.BorderPatrol, "Southwest Land Border", "by Border Patrol")]
    [InlineData(CountedParts.PortsOfEntry, "Southwest Land Border", "at ports of entry")]
    [InlineData(CountedParts.All, "Del Rio Sector", "in the Del Rio Sector")]
    [InlineData(CountedParts.All, "TX", "in Texas")]
    public void Counted_OfAPart_SaysWhereAndByWhom(string part, string place, string words) =>
        Assert.Equal(words, RecordWords.Counted(Count("0", "0") with { Part = part, Place = place }, Record()));

    [Theory]
    [InlineData("crossings", "2023-12~", "Crossings are not encounters: CBP counts whom it meets. The place is read from the rest of the text. About December 2023 is set against the average of the month, 9 of its days after publication. The number is round or hedged.")]
    [InlineData("people", null, "People are not encounters, of which one person can have several. The place is read from the rest of the text. No period is stated: it is set against the average of the month of publication, 9 of its days after publication. The number is round or hedged.")]
    public void Why_OfARate_NamesEachDifference(string unit, string? dates, string words) =>
        Assert.Equal(words, RecordWords.Why(RecordComparison.Of(Claim("AFP", 10_000, 10_000, "about", unit: unit, dates: dates), Record())));

    [Fact]
    public void Why_OfSeveralMonths_CountsTheDaysAfterPublication()
    {
        var comparison = RecordComparison.Of(Claim("AFP", 10_000, 10_000, dates: "2023-11-20/2023-12-20"), Record());

        Assert.Contains("20 November to 20 December 2023 is set against the average of the months, 9 of their days after publication.", RecordWords.Why(comparison), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Roughly comparable: an encounter is an event and can count one person twice; the source names no place; a month’s average hides the days above and below it; the number is round or hedged.")]
    [InlineData(2, "Roughly comparable: an encounter is an event and can count one person twice; not every source names a place; a month’s average hides the days above and below it; numbers are round or hedged.")]
    public void Brief_OfAPanel_SaysEachDifferenceOnce(int claims, string words) =>
        Assert.Equal(words, RecordWords.Brief([.. Enumerable.Range(0, claims).Select(index => RecordComparison.Of(Claim($"paper-{index}", 10_000, 10_000), Record()))]));

    [Fact]
    public void Brief_WithoutADifference_SaysComparableAlone() =>
        Assert.Equal("Comparable.", RecordWords.Brief([RecordComparison.Of(Claim("CBP", 301_981, 301_981, measure: "encounters", unit: "encounters", period: "per_month", dates: "2023-12") with { PlaceStated = "border" }, Record())]));

    [Fact]
    public void Words_OfEveryDifferenceAndGap_NeverSayWhatMovedANumber()
    {
        var rate = RecordComparison.Of(Claim("AFP", 10_000, 10_000), Record());
        string[] units = ["crossings", "people", "apprehensions"];

        Assert.All(RecordGaps.All, gap => Assert.DoesNotMatch(CausalWords.Pattern, RecordWords.Gap(gap, rate)));
        Assert.All(
            units.SelectMany(unit => ComparedTerms.All.Select(term => RecordWords.Differs(term, rate with { Claim = rate.Claim with { Unit = unit } }))),
            sentence => Assert.DoesNotMatch(CausalWords.Pattern, sentence));
        Assert.Distinct(RecordGaps.All.Select(gap => RecordWords.Gap(gap, rate)));
    }

    [Theory]
    [InlineData("", "Reported figures against the record")]
    [InlineData("none", "No official count to set this number against")]
    [InlineData("none none", "No official count to set any of these numbers against")]
    [InlineData("-3.06:-3.06", "The reported number has an official count beside it: 3.1 % under")]
    [InlineData("2.7:2.7 2.7: none", "2 of 3 reports have an official count beside them: 2.7 % over or more")]
    [InlineData("-3.06:-3.06 2.66: none", "2 of 3 reports have an official count beside them: from 3.1 % under to 2.7 % over or more")]
    [InlineData("-3:-3 0.01:0.01", "All two reported numbers have an official count beside them: from 3.0 % under to level with it")]
    [InlineData(":5 2:2", "All two reported numbers have an official count beside them")]
    [InlineData("5:5 none", "1 of 2 reports has an official count beside it: 5.0 % over")]
    public void Title_OfComparisons_SaysHowManyHaveACountAndHowFarTheyAre(string differences, string title)
    {
        var comparisons = differences.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => new RecordComparison
        {
            Claim = Claim("AFP", 1, 1),
            Gap = text == "none" ? RecordGaps.NoNumber : null,
            Counts = text == "none" ? [] : [Count(text.Split(':')[0], text.Split(':')[1])],
        });

        Assert.Equal(title, RecordTitle.Of([.. comparisons]));
    }

    private static OfficialCount Count(string? low, string? high) => new()
    {
        Part = CountedParts.All, Place = "Southwest Land Border", Value = 301_981, Days = 31, IsDaily = true, ReleaseIds = ["release"], DifferenceLow = Number(low), DifferenceHigh = Number(high),
    };

    private static EncounterRecord Record() => new()
    {
        Southwest = new CountedPlace("Southwest Land Border", new Dictionary<YearMonth, CountedMonth>
        {
            [Month("2023-11")] = new(242_399, 191_106, 51_293, "release"),
            [Month("2023-12")] = new(301_981, 249_740, 52_241, "release"),
        }),
        Places = new Dictionary<string, CountedPlace>(),
        Releases = new Dictionary<string, OfficialRelease>(),
    };

    private static YearMonth Month(string text) => YearMonth.TryParse(text, out var month) ? month : throw new ArgumentException(text, nameof(text));

    private static decimal? Number(string? text) => string.IsNullOrEmpty(text) ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Figures;
using static BorderWatch.Data.Tests.Conflicts.ConflictSamples;

namespace BorderWatch.Data.Tests.Conflicts;

/// <summary>The rules that find on what claims about figures differ.</summary>
public sealed class FigureConflictTests
{
    [Fact]
    public void Value_DifferentNumbers_IsContestedByPercentOfTheGreatest()
    {
        var found = Found(Figure("a.p1.1", "f", 2_475_669, 2_475_669, "record"), Figure("b.p1.1", "f", 2_400_000, 2_400_000, "record"));

        Assert.Equal(["f.value: 2400000 people (b), 2475669 people (a), 3.1 percent"], found);
    }

    [Fact]
    public void Value_SameNumberWithDifferentHedges_IsContestedWithoutDistance()
    {
        var found = Found(Figure("a.p1.1", "f", 10_000, null, "more_than"), Figure("b.p1.1", "f", 10_000, 10_000, "estimated"));

        Assert.Equal(["f.value: estimated 10000 people (b), more_than 10000 people (a), 0 percent"], found);
    }

    [Fact]
    public void Value_RangeThatHoldsTheOther_IsApartByNothingToItsFartherEnd()
    {
        var found = Found(Figure("a.p1.1", "f", 20_000, 99_999), Figure("b.p1.1", "f", 50_000, 50_000));

        Assert.Equal(["f.value: 20000..99999 people (a), 50000 people (b), 0 to 80.0 percent"], found);
    }

    [Theory]
    [InlineData(10, 20, 40, 80, "50 to 87.5 percent")] // from 20 to 40 at least, from 10 to 80 at most
    [InlineData(10, 20, 20, 40, "0 to 75 percent")]
    [InlineData(10, 20, 10, 40, "0 to 75 percent")]
    [InlineData(10, 10, 40, 40, "75 percent")]
    public void Value_Ranges_AreApartFromTheNearerEndsToTheFarther(int low, int high, int otherLow, int otherHigh, string spread)
    {
        var found = Found(Figure("a.p1.1", "f", low, high), Figure("b.p1.1", "f", otherLow, otherHigh));

        Assert.EndsWith($", {spread}", Assert.Single(found).Replace(".0", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_TwoNumbersOfOneOrigin_IsSplit()
    {
        var row = Assert.Single(ConflictFinder.Find([], [Figure("a.p1.1", "f", 1, 1), Figure("a.p2.1", "f", 2, 2), Figure("b.p1.1", "f", 2, 2)]));

        Assert.Equal(["a"], row.SplitOrigins);
    }

    [Fact]
    public void Value_CalledARecordOrWithoutANumber_SaysNothingOnIt() =>
        Assert.Empty(Found(Figure("a.p1.1", "f", 14_000, 14_000), Figure("b.p1.1", "f", 14_000, 14_000, "record"), Figure("c.p1.1", "f", qualifier: "record")));

    [Fact]
    public void Period_OneClaimWithoutIt_IsContested()
    {
        var found = Found(Figure("a.p1.1", "f", 1, 1), Figure("b.p1.1", "f", 1, 1, period: "2023-12-17/2023-12-21"), Figure("c.p1.1", "f", 1, 1, period: "2023-12"));

        Assert.Equal(["f.period: 2023-12 (c), 2023-12-17/2023-12-21 (b), not_stated (a), 3 values"], found);
    }

    [Fact]
    public void Period_LeftOpenAndDifferentWithin_IsOneRowWithBoth()
    {
        var found = Found(
            Figure("a.p1.1", "sum", 5, 5, measure: "losses", unit: "USD", kind: "not_stated"),
            Figure("b.p1.1", "sum", 5, 5, measure: "losses", unit: "USD", kind: "not_stated", period: "2023-12"),
            Figure("c.p1.1", "rate", 1, 1, measure: "losses", unit: "USD"));

        Assert.Equal(["sum.period: 2023-12 (b), not_stated (a), per_day (c), 3 values"], found);
    }

    [Theory]
    [InlineData("Alpha", "Alpha", true)]
    [InlineData(null, "Alpha", true)]
    [InlineData("Alpha", null, true)]
    [InlineData("Alpha", "Beta", false)]
    public void Period_LeftOpen_IsContestedBesideFiguresOfTheSamePlace(string? place, string? other, bool contested)
    {
        var found = Found(
            Figure("a.p1.1", "sum", 5, 5, measure: "losses", unit: "USD", place: place, kind: "not_stated"),
            Figure("b.p1.1", "total", 9, 9, measure: "losses", unit: "USD", place: other, kind: "in_total"),
            Figure("c.p1.1", "rate", 1, 1, measure: "losses", unit: "USD", place: other));

        Assert.Equal(contested ? ["sum.period: not_stated (a), per_day (c), in_total (b), 3 values"] : [], found);
    }

    [Fact]
    public void Period_LeftOpenAndOthersInAnotherUnit_IsNotContested() =>
        Assert.Empty(Found(Figure("a.p1.1", "sum", 5, 5, kind: "not_stated", place: "Beta"), Figure("b.p1.1", "rate", 1, 1, unit: "crossings", place: "Beta")));

    [Fact]
    public void Unit_FiguresOfOneMeasurePlaceAndPeriod_IsOneRowUnderWhatTheyShare()
    {
        FigureClaimRow[] claims = [Figure("a.p1.1", "people", 1, 1), Figure("b.p1.1", "crossings", 1, 1, unit: "crossings"), Figure("c.p1.1", "elsewhere", 1, 1, unit: "crossings", place: "Beta")];

        var rows = ConflictFinder.Find([], claims);

        Assert.Equal(["crossings-alpha-per-day.unit: crossings (b), people (a), 2 values"], rows.Select(Line));
        var contested = new Contested(rows);
        Assert.Equal(("crossings-alpha-per-day.unit", "crossings-alpha-per-day.unit", null), (contested.Find("people", "unit"), contested.Find("crossings", "unit"), contested.Find("elsewhere", "unit")));
    }

    [Fact]
    public void Unit_FigureOfAnEarlierUnitThatComesLater_LeavesTheIdAsItIs()
    {
        FigureClaimRow[] before = [Figure("a.p1.1", "people", 1, 1), Figure("b.p1.1", "migrants", 1, 1, unit: "encounters")];

        var (once, again) = (Found(before), Found([.. before, Figure("c.p1.1", "a-crossings", 1, 1, unit: "crossings")]));

        Assert.Equal("crossings-alpha-per-day.unit", Assert.Single(once).Split(':')[0]);
        Assert.Equal("crossings-alpha-per-day.unit", Assert.Single(again).Split(':')[0]);
    }

    [Fact]
    public void Contested_RowsOfSeveralPages_KnowsThePageOfEach()
    {
        var rows = ConflictFinder.Find([], Enumerable.Range(10, 30).SelectMany(n => new[] { Figure($"a.p{n}.1", $"f{n}", 1, 1), Figure($"b.p{n}.1", $"f{n}", 2, 2) }));

        var contested = new Contested(rows);

        Assert.Equal((1, 1, 2, 2), (contested.PageOf("f10.value"), contested.PageOf("f34.value"), contested.PageOf("f35.value"), contested.PageOf("f39.value")));
        Assert.False(contested.Has("f10", "period"));
    }
}

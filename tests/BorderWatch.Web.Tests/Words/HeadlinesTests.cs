using BorderWatch.Data;
using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Web.Words;
using static BorderWatch.Web.Tests.Words.Reported;

namespace BorderWatch.Web.Tests.Words;

/// <summary>Headline numbers in awkward cases; those of the seed are tested on the overview.</summary>
public sealed class HeadlinesTests
{
    private const string From = Aspects.InForceFrom;

    [Theory]
    [InlineData("2023-12-18", "1 day", "From 18 Dec to 18 Dec, both ends counted.")]
    [InlineData("2023-12-22", "5 days", "From 18 Dec to 22 Dec, both ends counted.")]
    [InlineData("2024-06-01", "5 days", "From 18 Dec to 22 Dec, the last day known, both ends counted.")] // after it nobody says that it still is
    public void Days_OfAClosure_CountBothEndsUpToTheNewestReport(string asOf, string number, string range)
    {
        var days = Find("closure so far", asOf, Closure(asOf, Claim(From, "2023-12-18")));

        Assert.Equal((number, range), ($"{days.Number} {days.Unit}", days.Range));
    }

    [Fact]
    public void Days_OfStartsThatDiffer_AreARangeWithAMark()
    {
        var row = Closure("2023-12-22", Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b"));
        var contested = new Contested([.. ConflictFinder.Find([row], [])]);

        var days = Assert.Single(Headlines.From([row], new ClosureFilter(), Day("2023-12-22"), [], contested), headline => headline.What.Contains("closure so far", StringComparison.Ordinal));

        Assert.Equal(("4 or 5", "days", "From 18 or 19 Dec to 22 Dec, both ends counted.", "/conflicts#alpha-rail.start"), (days.Number, days.Unit, days.Range, days.Contested));
    }

    [Fact]
    public void Days_OfSeveralClosures_RunFromTheEarliestToTheLatest()
    {
        var days = Find("closure so far", "2023-12-22", Closure("2023-12-22", Claim(From, "2023-12-18")), Closure("beta-rail", "2023-12-22", Claim(From, "2023-12-01~", closure: "beta-rail")));

        Assert.Equal(("about 5 to 22", "From 1 Dec at the earliest to 22 Dec, both ends counted.", (string?)null), (days.Number, days.Range, days.Contested));
    }

    [Fact]
    public void Days_WithoutADatedStart_AreNotCounted()
    {
        var headlines = Headlines.From([Closure("2023-12-22", Claim(Aspects.Observed, published: "2023-12-21"), Claim(Aspects.Reason))], new ClosureFilter(), Day("2023-12-22"), [], Contested.None);

        Assert.DoesNotContain(headlines, headline => headline.What.Contains("so far", StringComparison.Ordinal));
    }

    [Fact]
    public void Closures_OnADayThatSourcesDifferOn_ArePossible()
    {
        var closures = Find("closures reported", "2023-12-18", Closure("2023-12-18", Claim(From, "2023-12-18"), Claim(From, "2023-12-19", "paper-b")));

        Assert.Equal(("0", "One possibly in force by then."), (closures.Number, closures.Range));
    }

    [Fact]
    public void Closures_ByInferenceOnly_AreNotSaidToBeReportedByNobody()
    {
        var closures = Find("closures reported", "2023-12-05", Closure("2023-12-05", Claim(From, "2023-12-01~", stated: false)));

        Assert.Equal(("0", "No source that names the port reports one on this day."), (closures.Number, closures.Range));
    }

    [Theory]
    [InlineData("2023-12-21", "0 reopenings reported", "None by 21 December 2023; 1 on later days.")]
    [InlineData("2023-12-22", "1 reopening reported", "By 22 December 2023, as reported.")]
    public void Reopenings_OfALaterDay_AreNotDenied(string asOf, string number, string range)
    {
        var reopened = Find("reopening", asOf, Closure(asOf, Claim(From, "2023-12-18"), Claim(Aspects.Ended, "2023-12-22")));

        Assert.Equal((number, range), ($"{reopened.Number} {reopened.What}", reopened.Range));
    }

    [Theory]
    [InlineData("in_force_from", "2023-12-18", "1 of 1", "By the sources’ own words.")]
    [InlineData("observed", null, "0 of 1", "Of 1 it is only known by when.")]
    [InlineData("announced", "2023-12-17", "0 of 1", "No source that names the port dates one.")]
    public void Dated_OfOneClosure_SaysHowFarItIsKnown(string aspect, string? date, string number, string range)
    {
        var dated = Find("starts dated", "2023-12-22", Closure("2023-12-22", Claim(aspect, date)));

        Assert.Equal((number, range), (dated.Number, dated.Range));
    }

    [Fact]
    public void Links_OfEveryHeadline_KeepTheFilterAndLeaveThePage()
    {
        var filter = new ClosureFilter { Ports = new IdList(["alpha"]), View = new() { AsOf = Day("2023-12-22") }, Page = 3 };

        var headlines = Headlines.From([Closure("2023-12-22", Claim(From, "2023-12-18"))], filter, Day("2023-12-22"), [], Contested.None);

        Assert.Equal(5, headlines.Count);
        Assert.Equal("0", Assert.Single(headlines, headline => headline.Href is null).Number);
        Assert.All(headlines.Where(headline => headline.Href is not null), headline =>
        {
            Assert.StartsWith("/closures?port=alpha", headline.Href, StringComparison.Ordinal);
            Assert.Contains("asof=2023-12-22", headline.Href, StringComparison.Ordinal);
            Assert.DoesNotContain("page=", headline.Href, StringComparison.Ordinal);
        });
    }

    private static Headline Find(string what, string asOf, params ClosureRow[] rows) =>
        Assert.Single(Headlines.From(rows, new ClosureFilter(), Day(asOf), [], Contested.None), headline => headline.What.Contains(what, StringComparison.Ordinal));
}

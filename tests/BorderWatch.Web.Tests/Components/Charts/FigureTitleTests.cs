using BorderWatch.Data.Figures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.FigureRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class FigureTitleTests
{
    [Fact]
    public void Of_OneNumberInSeveralWordings_CountsSourcesAndWordings()
    {
        var title = Title(Claim("AFP", 10_000, 10_000, "about", unit: "crossings"), Claim("B", 10_000, null, "more_than"), Claim("C", 10_000, 10_000, "estimated"));

        Assert.Equal("Three sources put the daily number near 10,000, in three wordings", title);
    }

    [Fact]
    public void Of_OneNumberInOneWording_SaysIt()
    {
        var title = Title(Claim("A", 9_000, 9_000, "about"), Claim("B", 9_000, 9_000, "about"));

        Assert.Equal("Two sources put the daily number at about 9,000", title);
    }

    [Fact]
    public void Of_OneNumberFromOneOrigin_SaysThatItIsOneVoice()
    {
        var title = Title(Claim("A", 100_000_000, 100_000_000, null, "losses", "USD"), Claim("B", 100_000_000, 100_000_000, null, "losses", "USD") with { OriginId = "A" });

        Assert.Equal("Two sources put the daily loss at USD 100 million; both go back to one origin", title);
    }

    [Fact]
    public void Of_OneSourceOfAFilter_SaysWhoAndNotThatItIsAlone()
    {
        var title = FigureTitle.Of(Figures([Claim("The Hill", 10_000, 10_000, "estimated")]), isNarrowed: true);

        Assert.Equal("An estimated 10,000 people a day, according to The Hill", title);
    }

    [Fact]
    public void Of_OneSource_SaysThatItRestsOnOne()
    {
        Assert.Equal("About 10,000 crossings a day rest on one source", Title(Claim("A", 10_000, 10_000, "about", unit: "crossings")));
        Assert.Equal("14,000 people in Texas rest on one source", Title(
            Claim("A", 14_000, 14_000, place: "Texas", period: "in_total"), Claim("A", 14_000, 14_000, "record", place: "Texas", period: "in_total", paragraph: "2")));
        Assert.Equal("A record 2.4 million encounters in the fiscal year rest on one source", Title(
            Claim("A", 2_400_000, 2_400_000, "record", "encounters", "encounters", period: "fiscal_year")));
        Assert.Equal("USD 100 million of losses a day at Alpha rest on one source", Title(Claim("A", 100_000_000, 100_000_000, null, "losses", "USD", "Alpha")));
    }

    [Fact]
    public void Of_TwoNumbersForOneFigure_SaysHowFarTheyAreApart()
    {
        var title = Title(
            Claim("AFP", 2_400_000, 2_400_000, "record", "encounters", "encounters", period: "fiscal_year"), Claim("CBP", 2_475_669, 2_475_669, null, "encounters", "encounters", period: "fiscal_year"));

        Assert.Equal("AFP’s 2.4 million is 3.1 % under CBP’s 2,475,669", title);
    }

    [Fact]
    public void Of_RangesInOneWording_SaysThatTheyAreNoNumber()
    {
        var title = Title(Claim("A", 20_000, 99_999, period: "in_total"), Claim("A", 20_000, 99_999, place: "Texas", period: "in_total", paragraph: "2"));

        Assert.Equal("“Tens of thousands” is a range, not a number", title);
    }

    [Fact]
    public void Of_FiguresThatDiffer_SaysThatTheyCannotBeCompared()
    {
        var title = Title(Claim("A", 100, 100, null, "losses", "USD"), Claim("B", 200, 999, null, "losses", "USD", period: "in_total"));

        Assert.Equal("Two loss figures cannot be compared", title);
    }

    [Fact]
    public void Of_NothingThatHolds_IsNeutral()
    {
        Assert.Equal("People a day as reported", Title(Claim("A", 10, 10), Claim("B", 20, 20), Claim("C", 30, 30)));
        Assert.Equal("People a day as reported", Title(Claim("A", 10, 10), Claim("A", 20, 20, paragraph: "2"))); // one source that says both
        Assert.Equal("People a day as reported", Title(Claim("A", 10, null, "more_than"), Claim("B", 20, 20))); // a bound is not a number to subtract
    }

    [Fact]
    public void Subtitle_OfSeveralFigures_SaysWhatDiffers()
    {
        Assert.Equal("Reported crossings, southwest border. Unit: people a day.", Subtitle(Claim("A", 1, 1)));
        Assert.Equal(
            "Reported crossings, southwest border. Two panels: units differ, so the rows of one are not set against those of another.",
            Subtitle(Claim("A", 1, 1), Claim("B", 1, 1, unit: "crossings")));
        Assert.Equal(
            "Reported losses. Two panels: places and periods differ, so the rows of one are not set against those of another.",
            Subtitle(Claim("A", 1, 1, null, "losses", "USD"), Claim("B", 1, 1, null, "losses", "USD", null, "in_total")));
    }

    private static string Title(params FigureClaimRow[] claims) => FigureTitle.Of(Figures(claims));

    private static string Subtitle(params FigureClaimRow[] claims) => FigureTitle.Subtitle(Figures(claims));

    private static List<IReadOnlyList<FigureClaimRow>> Figures(FigureClaimRow[] claims) =>
        [.. claims.GroupBy(claim => claim.FigureId).Select(figure => (IReadOnlyList<FigureClaimRow>)[.. figure])];
}

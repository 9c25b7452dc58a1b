using BorderWatch.Data.Closures;
using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;
using static BorderWatch.Web.Tests.Components.Charts.MapRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class BorderMapTitleTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    /// <summary>Closures as "state status", one word each.</summary>
    [Theory]
    [InlineData("Closures are reported in California, Arizona and Texas, none in New Mexico", "TX closed", "AZ closed", "CA closed", "TX closed")]
    [InlineData("Closures are reported in California, Arizona, New Mexico and Texas", "TX closed", "NM closed", "AZ closed", "CA closed")]
    [InlineData("A closure is reported in Texas, none in California, Arizona or New Mexico", "TX closed")]
    [InlineData("Closures are reported in Texas, none in California, Arizona or New Mexico", "TX closed", "TX closed", "AZ not_reported")]

    // Of a state with any other word about a closure the title is silent.
    [InlineData("A closure is reported in Texas, none in New Mexico", "TX closed", "AZ inferred", "CA possibly_closed")]
    [InlineData("A closure is reported in Texas, none in California", "TX closed", "AZ reopened", "NM announced")]
    [InlineData("A closure is reported in Arizona, none in California or New Mexico", "AZ closed", "TX reduced")]

    // Of a state that is not on the border too, but it is not one without a closure.
    [InlineData("Closures are reported in Texas and NV, none in California, Arizona or New Mexico", "NV closed", "TX closed")]

    [InlineData("The ports of entry on the border, as of 22 December 2023", "TX possibly_closed", "AZ inferred", "CA reopened")]
    [InlineData("The ports of entry on the border, as of 22 December 2023")]
    public void Title_OfAllRows_NamesTheStatesThatCanBeNamed(string title, params string[] closures) =>
        Assert.Equal(title, BorderMapTitle.Of(Rows(closures), Day("2023-12-22"), Day("2023-12-22"), isNarrowed: false));

    [Theory]
    [InlineData("Closures are reported in Texas", "TX closed", "TX closed")]
    [InlineData("A closure is reported in Arizona", "AZ closed", "TX announced")]
    [InlineData("The ports of entry on the border, as of 22 December 2023", "TX announced")]
    public void Title_OfANarrowedSelection_SaysNothingOfTheRest(string title, params string[] closures) =>
        Assert.Equal(title, BorderMapTitle.Of(Rows(closures), Day("2023-12-22"), Day("2023-12-22"), isNarrowed: true));

    [Fact]
    public void Title_OfADayAfterTheNewestReport_SaysUpToWhenNoReopeningIsReported() =>
        Assert.Equal(
            "Closures are reported in Arizona and Texas, no reopening as of 22 December 2023",
            BorderMapTitle.Of(Rows("TX closed", "AZ closed"), Day("2024-06-01"), Day("2023-12-22"), isNarrowed: false));

    [Fact]
    public void Title_OfTheSeed_IsTheFinding()
    {
        Assert.Equal("Closures are reported in California, Arizona and Texas, none in New Mexico", seed.Map().Title);
        Assert.Equal("The ports of entry on the border, as of 27 January 2024", seed.Map(supplement: true).Title);
    }

    private static List<ClosureRow> Rows(params string[] closures) => [.. closures.Select((closure, index) => In(closure[3..], $"port{index}-rail", closure[..2]))];
}

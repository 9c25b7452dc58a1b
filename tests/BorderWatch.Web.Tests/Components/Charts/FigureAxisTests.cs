using System.Globalization;
using BorderWatch.Web.Components.Charts;
using FsCheck.Fluent;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class FigureAxisTests
{
    [Theory]
    [InlineData("10000", true, "people", "0,5,000,10,000,15,000")] // a mark at the very end would be cut
    [InlineData("14000", true, "people", "0,5,000,10,000,15,000")]
    [InlineData("99999", false, "people", "0,50,000,100,000")]
    [InlineData("100000", false, "people", "0,50,000,100,000")]
    [InlineData("2400000", true, "encounters", "0,1,2,3 million")]
    [InlineData("302034", true, "encounters", "0,200,000,400,000")]
    [InlineData("999999999", false, "USD", "0,500,USD 1,000 million")]
    [InlineData("7", true, "people", "0,2.5,5,7.5")]
    [InlineData("1", true, "people", "0,0.5,1,1.5")]
    [InlineData("0", true, "people", "0,0.1")]
    public void For_TheLargestValue_EndsAtARoundNumberAboveIt(string most, bool hasPoint, string unit, string labels)
    {
        var axis = FigureAxis.For(decimal.Parse(most, CultureInfo.InvariantCulture), hasPoint, unit);

        Assert.Equal(labels, string.Join(',', axis.Ticks.Select(tick => tick.Label)));
        Assert.Equal(("0%", "100%"), (axis.Ticks[0].X, axis.Ticks[^1].X));
    }

    [Fact]
    public void For_AnyValue_HasAFewEvenStepsThatHoldIt()
    {
        Properties.ForAll(Gen.Choose(1, 2_000_000_000).Select(value => (decimal)value), most =>
        {
            var axis = FigureAxis.For(most, hasPoint: true, "people");

            Assert.True(axis.End > most, $"{axis.End} does not hold {most}");
            Assert.InRange(axis.Ticks.Count, 2, 5);
            Assert.InRange(most / axis.End, 0.3m, 1m);
        }, runs: 200);
    }
}

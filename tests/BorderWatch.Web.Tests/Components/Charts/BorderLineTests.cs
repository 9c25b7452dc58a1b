using BorderWatch.Data.Ports;
using BorderWatch.Web.Components.Charts;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class BorderLineTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Theory]
    [InlineData(32.542528, -117.028761, 3.197, 14.035)] // San Ysidro
    [InlineData(31.880195, -112.817077, 21.876, 21.744)] // Lukeville
    [InlineData(31.764363, -106.451188, 50.106, 23.093)] // El Paso
    [InlineData(28.705483, -100.511977, 76.443, 58.663)] // Eagle Pass
    public void Port_OfTheMockup_LiesWhereItDrawsIt(double latitude, double longitude, double x, double y)
    {
        var at = BorderLine.At(latitude, longitude);

        Assert.Equal(x, at.X, 0.01);
        Assert.Equal(y, at.Y, 0.01);
    }

    [Fact]
    public void Line_RunsFromThePacificToTheGulfOnTheMap()
    {
        Assert.Equal(50, BorderLine.Points.Count);
        Assert.All(BorderLine.Points, point => Assert.True(point.IsOnMap));
        Assert.StartsWith("2.78,14.14 3.197,14.035 ", BorderLine.Polyline(100, 100), StringComparison.Ordinal);
        Assert.EndsWith(" 91.37,90.628", BorderLine.Polyline(100, 100), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_OfAPlotInPixels_IsStretchedToIt()
    {
        Assert.StartsWith("5.56,7.07 6.394,7.018 ", BorderLine.Polyline(200, 50), StringComparison.Ordinal);
        Assert.Equal("M26.874,6 26.874,0M77.162,14.047 77.162,0M98.892,11.43 98.892,10.174 130.288,10.174 130.288,0", BorderLine.BetweenStates(200, 50));
    }

    [Fact]
    public void Ports_WithClosures_LieOnTheLineWithinAPercent()
    {
        var marks = seed.Map(supplement: true).Marks;

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.InRange(Distance(mark.At), 0, 1));
    }

    [Fact]
    public void Ports_OfTheSeed_AreOnTheMap() =>
        Assert.All(seed.Ports(supplement: true), port => Assert.True(At(port).IsOnMap, port.Port));

    private static MapPoint At(PortRow port) => BorderLine.At(port.Latitude, port.Longitude);

    /// <summary>From the nearest part of the line, in percent of the plot.</summary>
    private static double Distance(MapPoint point) => BorderLine.Points.Zip(BorderLine.Points.Skip(1), (from, to) =>
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var along = Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        return Math.Sqrt(Math.Pow(point.X - from.X - (along * dx), 2) + Math.Pow(point.Y - from.Y - (along * dy), 2));
    }).Min();
}

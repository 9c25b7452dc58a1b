using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class TimelineBarsTests
{
    private static readonly ClosureSpan s_span = ClosureSpan.From(Row(Claim("afp", "2023-12-11")), Day("2023-12-22"));

    [Theory]
    [InlineData("2023-12-01", "2023-12-31", false, false, 1)]
    [InlineData("2023-12-11", "2023-12-22", false, false, 1)]
    [InlineData("2023-12-12", "2023-12-31", true, false, 1)]
    [InlineData("2023-12-01", "2023-12-21", false, true, 1)]
    [InlineData("2023-12-15", "2023-12-15", true, true, 1)]
    [InlineData("2024-01-01", "2024-01-31", true, false, 0)] // only its open end is here
    [InlineData("2023-11-01", "2023-11-30", false, false, 0)]
    public void Bar_WiderThanTheView_IsClippedWhereItGoesOn(string first, string last, bool left, bool right, int parts)
    {
        var bars = TimelineBars.From(s_span, new DayView(Day(first), Day(last)));

        Assert.Equal((left, right, parts), (bars.IsClippedLeft, bars.IsClippedRight, bars.Parts.Count));
    }

    [Fact]
    public void Bar_Clipped_EndsAtTheEdgeOfThePlot()
    {
        var bars = TimelineBars.From(s_span, new DayView(Day("2023-12-15"), Day("2023-12-18")));

        Assert.Equal([new(BarFill.Solid, "0%", "100%")], bars.Parts);
    }

    [Theory]
    [InlineData("2023-12-22", 0)]
    [InlineData("2023-12-23", 1)]
    [InlineData("2024-01-21", 30)]
    [InlineData("2024-01-22", 16)] // two days a slice from here on
    [InlineData("2026-12-31", 30)]
    public void OpenSlices_AnyLength_AtMostThirty(string last, int slices)
    {
        var open = TimelineBars.Open(new DayView(Day("2023-12-01"), Day(last)), Day("2023-12-22"));

        Assert.Equal(slices, open.Count);
    }

    [Fact]
    public void OpenSlices_ViewBeginsLater_OnlyThoseInIt()
    {
        var open = TimelineBars.Open(new DayView(Day("2024-01-01"), Day("2024-01-10")), Day("2023-12-22"));

        Assert.Equal(("0%", 10), (open[0].X, open.Count));
    }
}

using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class TimelineViewTests
{
    [Theory]
    [InlineData("2023-11-29", "2023-12-22", "2023-11-20", "2023-12-31")]
    [InlineData("2023-12-18", "2023-12-22", "2023-12-11", "2023-12-31")]
    [InlineData("2023-12-18", "2023-12-25", "2023-12-11", "2024-01-07")]
    [InlineData("2023-12-18", "2024-02-20", "2023-12-11", "2024-03-03")] // 60 days after the newest publication: followed
    [InlineData("2023-12-18", "2024-02-21", "2023-12-11", "2023-12-31")] // 61: not
    [InlineData("2023-12-18", "2020-01-01", "2023-12-11", "2023-12-31")] // earlier than what is drawn: not
    public void NoRange_WholeWeeksFromTheWeekBeforeToTheWeekAfter(string drawn, string asOf, string first, string last)
    {
        var view = TimelineView.Of([Day(drawn)], Day(asOf), Day("2023-12-22"), null, null);

        Assert.Equal(new DayView(Day(first), Day(last)), view);
    }

    [Theory]
    [InlineData("2023-12-01", "2023-12-10", "2023-12-01", "2023-12-10")]
    [InlineData("2023-12-20", "2023-12-20", "2023-12-20", "2023-12-20")]
    [InlineData("2023-12-01", null, "2023-12-01", "2023-12-31")]
    [InlineData(null, "2023-12-20", "2023-12-11", "2023-12-20")]
    [InlineData("2025-01-01", null, "2025-01-01", "2025-02-11")]
    [InlineData(null, "2020-01-31", "2019-12-21", "2020-01-31")]
    public void Range_BothEndsInclusive(string? from, string? to, string first, string last)
    {
        var view = TimelineView.Of([Day("2023-12-18")], Day("2023-12-22"), Day("2023-12-22"), from is null ? null : Day(from), to is null ? null : Day(to));

        Assert.Equal(new DayView(Day(first), Day(last)), view);
    }

    [Fact]
    public void Range_TheWholeCalendar_HasPositions()
    {
        var view = TimelineView.Of([], Day("2023-12-22"), Day("2023-12-22"), DateOnly.MinValue, DateOnly.MaxValue);

        Assert.Equal(["0%", "100%"], [view.X(view.Start), view.X(view.End)]);
        Assert.InRange(DayTicks.Of(view, []).Count, 2, 10);
    }

    [Fact]
    public void Position_OfADay_IsItsLeftEdgeToThreeDecimals()
    {
        var view = new DayView(Day("2023-11-20"), Day("2023-12-31"));

        Assert.Equal(["66.667%", "67.857%", "2.381%"], [view.X(Day("2023-12-18").DayNumber), view.Mid(Day("2023-12-18")), view.Width(Day("2023-12-18").DayNumber, Day("2023-12-19").DayNumber)]);
    }

    [Theory]
    [InlineData("2023-12-20", "2023-12-20", "20 Dec")]
    [InlineData("2023-12-18", "2023-12-20", "18 Dec", "19 Dec", "20 Dec")]
    [InlineData("2023-11-20", "2023-12-10", "20 Nov", "27 Nov", "4 Dec")]
    [InlineData("2023-11-21", "2023-12-10", "27 Nov", "4 Dec")]
    [InlineData("2023-10-02", "2023-12-17", "2 Oct", "16 Oct", "30 Oct", "13 Nov", "27 Nov", "11 Dec")]
    [InlineData("2023-09-10", "2024-03-10", "Oct 2023", "Nov", "Dec", "Jan 2024", "Feb", "Mar")]
    [InlineData("2022-11-01", "2024-03-10", "Nov 2022", "Jan 2023", "Mar", "May", "Jul", "Sep", "Nov", "Jan 2024", "Mar")]
    [InlineData("2018-11-01", "2024-03-10", "2019", "2020", "2021", "2022", "2023", "2024")]
    public void Ticks_AnyLength_NeverMoreThanTen(string first, string last, params string[] labels)
    {
        var ticks = DayTicks.Of(new DayView(Day(first), Day(last)), []);

        Assert.Equal(labels, ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void Ticks_RuleThroughALabel_LeavesTheMonthOut()
    {
        var view = new DayView(Day("2023-11-20"), Day("2023-12-31"));

        var ticks = DayTicks.Of(view, [3, 43.5]);

        Assert.Equal(["20", "27 Nov", "4 Dec"], ticks.Take(3).Select(tick => tick.Label)); // 3 % after: on every plot
        Assert.Equal(["20", null, "4"], ticks.Take(3).Select(tick => tick.Narrow)); // 10 % after 4 Dec: on narrow ones only
    }
}

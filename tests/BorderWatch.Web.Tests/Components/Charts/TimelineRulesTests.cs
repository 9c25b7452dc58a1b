using BorderWatch.Web.Components.Charts;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts;

public sealed class TimelineRulesTests
{
    private static readonly DayView s_view = new(Day("2023-11-20"), Day("2023-12-31"));

    [Fact]
    public void Events_WithoutLabelOrDayOrOutside_AreNotDrawn()
    {
        var rules = TimelineRules.Events(
            [Event("a", "2023-12-21"), Event("b", "2023-12-21", label: null), Event("c", "[2023-12-20,2023-12-21]"), Event("d", "2024-02-01"), Event("e", "[2023-12-22..]")],
            s_view);

        Assert.Equal(["75%"], rules.Select(rule => rule.X));
    }

    [Fact]
    public void Events_CloseToEachOther_GetLinesOfTheirOwn()
    {
        var rules = TimelineRules.Events([Event("a", "2023-12-20"), Event("b", "2023-12-21"), Event("c", "2023-12-22")], s_view);

        Assert.Equal([0, 1, 2], rules.Select(rule => rule.Wide.Level));
        Assert.Equal([0, 1, 2], rules.Select(rule => rule.Narrow.Level));
    }

    [Fact]
    public void Events_FarApart_ShareALine()
    {
        var rules = TimelineRules.Events([Event("a", "2023-11-30"), Event("b", "2023-12-30", "Short")], s_view);

        Assert.All(rules, rule => Assert.Equal(0, rule.Wide.Level));
    }

    [Theory]
    [InlineData("2023-12-30", "end", "96.429%")] // room at the left
    [InlineData("2023-11-21", "start", "3.571%")] // only at the right
    public void Label_StandsWhereThereIsRoom(string day, string anchor, string x)
    {
        var label = TimelineRules.Events([Event("a", day)], s_view).Single().Narrow;

        Assert.Equal((anchor, x), (label.Anchor, label.X));
    }

    [Fact]
    public void Label_NoRoomOnEitherSideOfANarrowPlot_StandsAtTheEdge()
    {
        var rule = TimelineRules.Events([Event("a", "2023-12-11", "A label of some length, as they come")], s_view).Single();

        Assert.Equal(new RuleLabel(0, "0%", 0, "start"), rule.Narrow);
        Assert.Equal(new RuleLabel(0, "51.19%", -6, "end"), rule.Wide);
    }

    [Theory]
    [InlineData(LabelWidth.Wide)]
    [InlineData(LabelWidth.Narrow)]
    public void Labels_ManyEvents_NeverOverlapNorLeaveThePlot(int plot)
    {
        var events = Enumerable.Range(0, 40).Select(number => Event($"e{number}", s_view.First.AddDays(number).ToString("yyyy-MM-dd"), new string('x', 5 + (number * 7 % 30))));

        var labels = TimelineRules.Events(events, s_view).Select(rule => (Label: plot == LabelWidth.Wide ? rule.Wide : rule.Narrow, Width: LabelWidth.Of(rule.Label)))
            .Select(rule => (rule.Label.Level, From: Start(rule.Label, rule.Width, plot), To: Start(rule.Label, rule.Width, plot) + rule.Width)).ToList();

        Assert.All(labels, label => Assert.InRange(label.From, -LabelWidth.Overhang - 0.01, plot));
        Assert.All(labels, label => Assert.InRange(label.To, 0, plot + 0.01));
        foreach (var level in labels.GroupBy(label => label.Level))
        {
            var ordered = level.OrderBy(label => label.From).ToList();
            Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
        }
    }

    [Theory]
    [InlineData("2023-12-22", 78.571, "as of 22 Dec")]
    [InlineData("2023-12-31", 100, "as of 31 Dec")]
    [InlineData("2024-07-01", 100, "as of 1 Jul 2024, after these days")]
    [InlineData("2023-10-01", 0, "as of 1 Oct, before these days")]
    public void AsOf_AnyDay_StandsInTheViewOrAtItsEdgeAndSaysSo(string day, double at, string label)
    {
        var rule = TimelineRules.AsOf(Day(day), s_view, level: 2);

        Assert.Equal((at, label, 2), (rule.At, rule.Label, rule.Wide.Level));
    }

    [Theory]
    [InlineData("2023-12-02", "start")]
    [InlineData("2023-12-31", "end")]
    public void AsOf_Label_StandsAtTheRightIfThereIsRoom(string day, string anchor) =>
        Assert.Equal(anchor, TimelineRules.AsOf(Day(day), s_view, level: 0).Narrow.Anchor);

    private static double Start(RuleLabel label, double width, int plot)
    {
        var x = (double.Parse(label.X.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) * plot / 100) + label.Dx;
        return label.Anchor == "end" ? x - width : x;
    }
}

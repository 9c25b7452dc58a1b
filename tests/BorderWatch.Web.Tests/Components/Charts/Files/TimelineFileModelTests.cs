using BorderWatch.Web.Components.Charts;
using BorderWatch.Web.Components.Charts.Files;

namespace BorderWatch.Web.Tests.Components.Charts.Files;

public sealed class TimelineFileModelTests(SeedCharts seed) : IClassFixture<SeedCharts>
{
    [Theory]
    [InlineData(false, "16x9")]
    [InlineData(false, "1x1")]
    [InlineData(true, "16x9")]
    [InlineData(true, "1x1")]
    public void Rows_StandUnderEachOtherInsideTheRoom(bool supplement, string shape)
    {
        var file = File(supplement, shape);

        Assert.NotEmpty(file.Rows);
        Assert.All(file.Rows.Zip(file.Rows.Skip(1)), pair => Assert.Equal(pair.First.Y + pair.First.Height, pair.Second.Y));
        Assert.Equal(file.Plot.Bottom, file.Rows[^1].Y + file.Rows[^1].Height);
        Assert.InRange(file.Plot.Bottom, 0, file.Frame.Room.Bottom);
        Assert.Equal(file.Rows.Select(row => row.Row), file.Timeline.Rows);
        // The labels of the events are laid out for no less.
        Assert.InRange(file.Plot.Width, LabelWidth.Wide, 1200);
    }

    [Fact]
    public void FewRows_AreDrawnLargerThanMany()
    {
        var timeline = seed.Timeline(supplement: true);

        var few = TimelineFileModel.From(timeline with { Rows = [.. timeline.Rows.Take(2)] }, seed.Contested(supplement: true), 2, westToEast: true, Caption, ChartShape.Wide);
        var many = TimelineFileModel.From(timeline, seed.Contested(supplement: true), 7, westToEast: true, Caption, ChartShape.Wide);

        Assert.Equal((1.25m, 2), (few.Frame.Scale, few.Rows.Count));
        Assert.Equal((1m, 7), (many.Frame.Scale, many.Rows.Count));
    }

    [Fact]
    public void RowsOfOtherPages_AreCountedAndNotDrawn()
    {
        var file = TimelineFileModel.From(seed.Timeline(), seed.Contested(), 40, westToEast: false, Caption, ChartShape.Square);

        Assert.Contains(file.Frame.Texts, text => text.Text == "5 of 40 closures drawn; all are at the address below.");
        Assert.Contains(file.Texts, text => text.Text == "Port and closure type");
    }

    private static ChartCaption Caption { get; } = new() { Finding = "Finding", About = "About.", Filter = "Filter.", View = "View.", Sources = ["Source"], Address = "/closures" };

    private TimelineFileModel File(bool supplement, string shape)
    {
        var timeline = seed.Timeline(supplement);
        return TimelineFileModel.From(timeline, seed.Contested(supplement), timeline.Rows.Count, westToEast: true, Caption, ChartShape.Of(shape)!);
    }
}

using BorderWatch.Web.Components.Explore;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>Official counts over time as a picture: one plot, or a grid of small ones.</summary>
public sealed record SeriesFileModel
{
    private const int Gap = 28;
    private const int HeadHeight = 22;
    private const int LeastHeight = 96;

    // Above the highest tick stands its label.
    private const int LabelHeight = 14;

    public required ChartFrame Frame { get; init; }

    public required IReadOnlyList<(SeriesPanel Panel, ChartRoom Room)> Panels { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public IEnumerable<string> Sentences => Panels.Select(panel => panel.Panel.Sentence);

    /// <param name="chart">Null where no count matches.</param>
    public static SeriesFileModel From(SeriesChartModel? chart, ChartCaption caption, ChartShape shape)
    {
        if (chart is null)
        {
            var empty = ChartFrame.Of(shape, 1, caption, []);
            return new SeriesFileModel { Frame = empty, Panels = [], Texts = [new PlacedText("No count is published for this filter.", empty.Room.X, empty.Room.Y + 24, "file-text")] };
        }

        var columns = !chart.IsMultiples || chart.Panels.Count == 1 ? 1 : shape == ChartShape.Wide && chart.Panels.Count > 4 ? 4 : chart.Panels.Count > 4 ? 3 : 2;
        var (frame, drawn) = ChartFrame.Fit(shape, caption, SeriesChartKey.Of(chart), chart.Panels.Count, room => columns * Math.Max(1, (room.Height + Gap) / (LeastHeight + HeadHeight + LabelHeight + Gap)), "plots");
        var rows = (drawn + columns - 1) / columns;
        var (width, height) = ((frame.Room.Width - ((columns - 1) * Gap)) / columns, (frame.Room.Height - ((rows - 1) * Gap)) / rows);
        var head = chart.IsMultiples ? HeadHeight + LabelHeight : LabelHeight;
        var placed = chart.Panels.Take(drawn).Select((panel, index) =>
            (Panel: panel, Room: new ChartRoom(frame.Room.X + (index % columns * (width + Gap)), frame.Room.Y + (index / columns * (height + Gap)), width, height))).ToList();
        return new SeriesFileModel
        {
            Frame = frame,
            Panels = [.. placed.Select(one => (one.Panel, one.Room with { Y = one.Room.Y + head, Height = one.Room.Height - head }))],
            Texts = chart.IsMultiples ? [.. placed.SelectMany(one => Heading(one.Panel, one.Room))] : [],
        };
    }

    private static IEnumerable<PlacedText> Heading(SeriesPanel panel, ChartRoom room)
    {
        var newest = ChartText.Width(panel.Newest, 12) + 10;
        var name = ChartText.Shortened(panel.Title, Math.Max(80, room.Width - newest), 13, isBold: true);
        yield return new PlacedText(name, room.X, room.Y + 13, "file-name");
        // Where both have no room beside each other, the number is in the table.
        if (ChartText.Width(name, 13, isBold: true) + newest <= room.Width) yield return new PlacedText(panel.Newest, room.Right, room.Y + 13, null, "end");
    }
}

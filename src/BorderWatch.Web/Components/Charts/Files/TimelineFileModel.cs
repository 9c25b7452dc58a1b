using BorderWatch.Data.Conflicts;

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The closure timeline as a picture: as many rows as there is room for.</summary>
public sealed record TimelineFileModel
{
    // They leave a plot of LabelWidth.Wide at the largest scale.
    private const int LabelColumn = 250;
    private const int TypeX = 100;
    private const int NameX = 125;
    private const int TailColumn = 78;

    private const int MostExtra = 64;

    public required ChartFrame Frame { get; init; }

    /// <summary>With the rows that are drawn.</summary>
    public required ClosureTimelineModel Timeline { get; init; }

    public required IReadOnlyList<TimelineFileRow> Rows { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    /// <summary>Head and rows, beside their labels.</summary>
    public required ChartRoom Plot { get; init; }

    public int IconX => Frame.Left + TypeX;

    /// <summary>Where an icon says that sources differ: its left edge, and the baseline of the line that it ends.</summary>
    public required IReadOnlyList<(int X, int Y)> Differing { get; init; }

    /// <param name="timeline">With the rows of the first page.</param>
    /// <param name="closures">How many there are on all pages.</param>
    /// <param name="contested">Which closures have a start or an end on which sources differ.</param>
    /// <param name="westToEast">Whether the rows stand in the usual order.</param>
    public static TimelineFileModel From(ClosureTimelineModel timeline, Contested contested, int closures, bool westToEast, ChartCaption caption, ChartShape shape)
    {
        var lines = timeline.Rows.Select(row => Math.Max(Type(row).Count, Port(row).Count)).ToList();
        var heights = timeline.Rows.Zip(lines, TimelineFileRow.LeastHeight).ToList();
        int Fits(ChartRoom room)
        {
            var left = room.Height - timeline.HeadHeight;
            return heights.TakeWhile(height => (left -= height) >= 0).Count();
        }

        var (frame, drawn) = ChartFrame.Fit(shape, caption, TimelineFileKey.Of(timeline, contested), closures, Fits, "closures");
        var rows = timeline.Rows.Take(drawn).ToList();
        var room = frame.Room;
        var extra = drawn == 0 ? 0 : Math.Min(MostExtra, (room.Height - timeline.HeadHeight - heights.Take(drawn).Sum()) / drawn);

        List<TimelineFileRow> placed = [];
        List<PlacedText> texts = closures == 0
            ? [new("No closure matches this filter.", room.X, room.Y + 24, "file-text")]
            :
            [
                new($"Port and closure type{(westToEast ? ", west to east" : "")}", room.X, room.Y + timeline.HeadHeight - 6, "file-quiet"),
                new("Undated claims", room.Right, room.Y + timeline.HeadHeight - 6, "file-quiet", "end"),
            ];
        List<(int, int)> differing = [];
        var y = room.Y + timeline.HeadHeight;
        foreach (var row in rows)
        {
            var file = new TimelineFileRow(row, y, heights[placed.Count] + extra, lines[placed.Count]);
            placed.Add(file);
            Label(file, room, texts);
            if (Differs(row, contested)) differing.Add(Mark(file, room));
            y += file.Height;
        }

        return new TimelineFileModel
        {
            Frame = frame,
            Timeline = timeline with { Rows = rows },
            Rows = placed,
            Texts = texts,
            Differing = differing,
            Plot = new ChartRoom(room.X + LabelColumn, room.Y, room.Width - LabelColumn - TailColumn, y - room.Y),
        };
    }

    private static void Label(TimelineFileRow file, ChartRoom room, List<PlacedText> texts)
    {
        var (row, type, port) = (file.Row, Type(file.Row), Port(file.Row));
        var y = file.LabelY;
        texts.AddRange(port.Select((line, index) => new PlacedText(line.Text, room.X, y + (index * TimelineFileRow.LineStep), line.Kind)));
        texts.AddRange(type.Select((line, index) => new PlacedText(line.Text, room.X + NameX, y + (index * TimelineFileRow.LineStep), line.Kind)));
        texts.Add(new(row.Undated > 0 ? FormattableString.Invariant($"+{row.Undated} undated") : "none", room.Right, file.Middle + 4, "file-quiet", "end"));
    }

    internal static bool Differs(TimelineRowModel row, Contested contested) =>
        contested.Has(row.ClosureId, ConflictFields.Start) || contested.Has(row.ClosureId, ConflictFields.End);

    /// <summary>After the date on which they differ.</summary>
    private static (int X, int Y) Mark(TimelineFileRow file, ChartRoom room) =>
        (room.X + NameX + (int)ChartText.Width(file.Row.Began, 12) + 6, file.LabelY + (Type(file.Row).FindIndex(line => line.Text == file.Row.Began) * TimelineFileRow.LineStep));

    private static List<(string Text, string? Kind)> Port(TimelineRowModel row) => row.IsSamePort ? [] :
    [
        .. ChartText.Lines(row.Port, TypeX - 6, 13, isBold: true, most: 2).Select(line => (line, (string?)"file-name")), (row.State, "file-quiet"),
    ];

    private static List<(string Text, string? Kind)> Type(TimelineRowModel row) =>
    [
        .. ChartText.Lines(row.Crossing, LabelColumn - NameX - 8, 13, isBold: true, most: 2).Select(line => (line, (string?)"file-name")),
        (row.Began, null), .. row.Ended is null ? [] : new (string, string?)[] { (row.Ended, null) },
    ];
}

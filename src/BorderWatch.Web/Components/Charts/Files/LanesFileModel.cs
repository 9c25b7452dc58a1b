namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>The claim lanes of a closure as a picture: as many lanes as there is room for, and always the count under them.</summary>
public sealed record LanesFileModel
{
    private const int LabelColumn = 236;
    private const int WordsColumn = 210;
    private const int Gap = 14;
    private const int LeastHeight = 31;
    private const int MostExtra = 32;
    private const int LineStep = 15;

    /// <summary>Of the days above the lanes.</summary>
    public const int HeadHeight = 36;

    // Narrower than this, days are labelled as where the window is narrow.
    private const int LeastDay = 28;

    public required ChartFrame Frame { get; init; }

    public required ClaimLanesModel Lanes { get; init; }

    /// <summary>The lanes that are drawn, each with its top.</summary>
    public required IReadOnlyList<(LaneModel Lane, int Y)> Drawn { get; init; }

    public required IReadOnlyList<LaneTick> Ticks { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    /// <summary>From the days to the count, between labels and words.</summary>
    public required ChartRoom Plot { get; init; }

    public required int LaneHeight { get; init; }

    /// <summary>From the top of a lane to that of its drawing, which is 40 high.</summary>
    public int LaneShift => (LaneHeight - 40) / 2;

    /// <summary>Of the count of origins.</summary>
    public required int TallyY { get; init; }

    public IEnumerable<string> Sentences => [.. Drawn.Select(lane => lane.Lane.Sentence), Lanes.Tally.Sentence, Lanes.Explanation];

    public static LanesFileModel From(ClaimLanesModel lanes, ChartCaption caption, ChartShape shape)
    {
        var shapes = lanes.Lanes.Select(lane => lane.Claim.Shape).ToHashSet();
        IReadOnlyList<string> Explained(ChartRoom room) => ChartText.Lines(lanes.Explanation, room.Width, 12, most: 4);
        int Around(ChartRoom room) => HeadHeight + lanes.Tally.Height + 8 + (Explained(room).Count * LineStep);
        int Fits(ChartRoom room) => Math.Clamp((room.Height - Around(room)) / LeastHeight, 0, lanes.Lanes.Count);

        var (frame, drawn) = ChartFrame.Fit(shape, caption, LanesFileKey.Of(lanes, shapes), lanes.Lanes.Count, Fits, "dated claims");
        var room = frame.Room;
        var height = drawn == 0 ? LeastHeight : LeastHeight + Math.Min(MostExtra, (room.Height - Around(room) - (drawn * LeastHeight)) / drawn);
        var (plotX, plotWidth) = (room.X + LabelColumn + Gap, room.Width - LabelColumn - WordsColumn - (2 * Gap));
        var wordsX = plotX + plotWidth + Gap;
        var shown = lanes.Lanes.Take(drawn).Select((lane, index) => (Lane: lane, Y: room.Y + HeadHeight + (index * height))).ToList();
        var tally = room.Y + HeadHeight + (drawn * height);
        return new LanesFileModel
        {
            Frame = frame,
            Lanes = lanes,
            Drawn = shown,
            Ticks = lanes.View.Days * LeastDay > plotWidth ? [.. lanes.Ticks.Where(tick => !tick.IsMinor)] : lanes.Ticks,
            Plot = new ChartRoom(plotX, room.Y, plotWidth, tally + lanes.Tally.Height - room.Y),
            LaneHeight = height,
            TallyY = tally,
            Texts =
            [
                .. lanes.Lanes.Count > 0 ? [] : new[] { new PlacedText("No dated claim matches this filter.", room.X, room.Y + HeadHeight - 7, "file-text") },
                new("words as reported", wordsX, room.Y + HeadHeight - 7, "file-quiet"),
                .. shown.SelectMany(lane => Label(lane.Lane, room.X, wordsX, lane.Y + (height / 2))),
                new("Origins for each day", room.X, tally + (lanes.Tally.Height / 2) - 2, "file-name"),
                new("“in force from” only", room.X, tally + (lanes.Tally.Height / 2) + 14, "file-quiet"),
                .. Middle(ChartText.Lines(lanes.Tally.Words, WordsColumn, 13, isBold: true, most: 2), wordsX, tally + (lanes.Tally.Height / 2), "file-name"),
                .. PlacedText.Lines(Explained(room), room.X, tally + lanes.Tally.Height + 19, LineStep),
            ],
        };
    }

    private static IEnumerable<PlacedText> Label(LaneModel lane, int x, int wordsX, int middle)
    {
        var claim = lane.Claim;
        var when = $" {claim.Day} {claim.Place}".TrimEnd();
        List<PlacedText> source = [.. Middle([$"{ChartText.Shortened(claim.First.Publisher, LabelColumn - ChartText.Width(when, 13), 13)}{when}"], x, middle, "file-text")];
        if (!claim.IsStated) source = [source[0] with { Y = middle - 3 }, new("by inference", x, middle + 12, "file-quiet")];
        return [.. source, .. Middle(ChartText.Lines(lane.Words, WordsColumn, 13, most: 2), wordsX, middle, "file-text")];
    }

    private static IEnumerable<PlacedText> Middle(IReadOnlyList<string> lines, int x, int middle, string kind) =>
        PlacedText.Lines(lines, x, middle + 4 - ((lines.Count - 1) * LineStep / 2), LineStep, kind);
}

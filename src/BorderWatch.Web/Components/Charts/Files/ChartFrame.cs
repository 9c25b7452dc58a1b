namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>All that stands around the plot of a chart's file, placed, and the room that is left for the plot.</summary>
/// <remarks>In pixels of the drawing, which the file shows <see cref="Scale"/> times as large.</remarks>
public sealed record ChartFrame
{
    private const int Padding = 36;
    private const int Top = 18;
    private const int KeyStep = 20;
    private const int KeyGap = 18;

    // How much larger than on a page a chart is drawn: few rows large, many as they are there.
    private static readonly decimal[] s_scales = [1.25m, 1m];

    public required ChartShape Shape { get; init; }

    public required decimal Scale { get; init; }

    public required ChartCaption Caption { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public required IReadOnlyList<PlacedKey> Key { get; init; }

    public required ChartRoom Room { get; init; }

    /// <summary>Of the rule above the title.</summary>
    public int TopRule => Top;

    /// <summary>Of the line above the sources.</summary>
    public required int FootRule { get; init; }

    public int Left => Padding;

    public int Right => (int)(Shape.Width / Scale) - Padding;

    /// <summary>The largest scale at which all is drawn; else the smallest, with a line that says how much is.</summary>
    /// <param name="all">How many rows there are.</param>
    /// <param name="fits">How many of them a room holds.</param>
    /// <param name="rows">What they are called: "closures".</param>
    public static (ChartFrame Frame, int Drawn) Fit(ChartShape shape, ChartCaption caption, IReadOnlyList<ChartKeyEntry> key, int all, Func<ChartRoom, int> fits, string rows)
    {
        foreach (var scale in s_scales)
        {
            var frame = Of(shape, scale, caption, key);
            // Not so large that it becomes crowded.
            var room = scale > 1 ? frame.Room with { Height = frame.Room.Height * 9 / 10 } : frame.Room;
            if (fits(room) >= all) return (frame, all);
        }

        string Note(int drawn) => FormattableString.Invariant($"{drawn} of {all} {rows} drawn; all are at the address below.");
        var drawn = fits(Of(shape, s_scales[^1], caption, key, Note(all)).Room);
        return (Of(shape, s_scales[^1], caption, key, Note(drawn)), drawn);
    }

    /// <param name="note">A line under the plot.</param>
    public static ChartFrame Of(ChartShape shape, decimal scale, ChartCaption caption, IReadOnlyList<ChartKeyEntry> key, string? note = null)
    {
        var (width, height) = ((int)(shape.Width / scale), (int)(shape.Height / scale));
        var inner = width - (2 * Padding);
        var title = ChartText.Balanced(caption.Finding, inner, 24, isBold: true, most: 3);
        IReadOnlyList<string> subtitle = [.. ChartText.Lines(caption.About, inner, 13, most: 3), .. Asked(caption, inner)];
        var sources = ChartSources.Lines(caption.Sources, inner, 12);
        var address = ChartText.Lines($"BorderWatch {caption.Address}", inner, 12, most: 8);

        var subtitleTop = Top + 14 + (title.Count * 29);
        var keyTop = subtitleTop + (subtitle.Count * 18) + 6;
        var placed = Place(key, inner, keyTop);
        var top = placed.Count == 0 ? keyTop + 6 : placed[^1].Y + 14;
        var addressTop = height - 16 - (address.Count * 16);
        var foot = addressTop - (sources.Count * 16) - 8;
        var bottom = foot - (note is null ? 8 : 28);
        return new ChartFrame
        {
            Shape = shape,
            Scale = scale,
            Caption = caption,
            Key = placed,
            Room = new ChartRoom(Padding, top, inner, bottom - top),
            FootRule = foot,
            Texts =
            [
                .. PlacedText.Lines(title, Padding, Top + 32, 29, "file-title"),
                .. PlacedText.Lines(subtitle, Padding, subtitleTop + 13, 18, "file-text"),
                .. note is null ? [] : new[] { new PlacedText(note, Padding, foot - 10, "file-strong") },
                .. PlacedText.Lines(sources, Padding, foot + 18, 16, "file-quiet"),
                .. PlacedText.Lines(address, Padding, addressTop + 12, 16, "file-quiet"),
            ],
        };
    }

    /// <summary>Filter and view: a long filter is cut, the view never.</summary>
    private static IReadOnlyList<string> Asked(ChartCaption caption, int width)
    {
        var together = ChartText.Lines($"{caption.Filter} {caption.View}", width, 13);
        return together.Count <= 3 ? together : [.. ChartText.Lines(caption.Filter, width, 13, most: 2), .. ChartText.Lines(caption.View, width, 13)];
    }

    private static List<PlacedKey> Place(IReadOnlyList<ChartKeyEntry> key, int width, int top)
    {
        List<PlacedKey> placed = [];
        var (x, y) = (0, top + (KeyStep / 2));
        foreach (var entry in key)
        {
            var taken = entry.Width + PlacedKey.Gap + (int)Math.Ceiling(ChartText.Width(entry.Words, 12));
            if (x > 0 && x + taken > width) (x, y) = (0, y + KeyStep);
            placed.Add(new PlacedKey(entry, Padding + x, y));
            x += taken + KeyGap;
        }

        return placed;
    }
}

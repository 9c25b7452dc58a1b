namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A row of the timeline's file: no higher than its label and its marks need, unless there is room.</summary>
/// <param name="Y">Of its top.</param>
/// <param name="Lines">Of its label.</param>
public sealed record TimelineFileRow(TimelineRowModel Row, int Y, int Height, int Lines)
{
    private const int Padding = 4;

    // Of the bar (TimelineBarsView).
    private const int BarTop = 36;
    private const int BarBottom = 50;

    public const int LineStep = 14;

    /// <summary>Of its bar and marks, and of its label.</summary>
    public int Middle => Y + (Height / 2);

    /// <summary>The baseline of the label's first line.</summary>
    public int LabelY => Middle - (Lines * LineStep / 2) + 11;

    /// <summary>Moves bar and marks, which are drawn for a row of 60, to the middle.</summary>
    public string Transform => FormattableString.Invariant($"translate(0 {(Height / 2) - ((Top(Row) + BarBottom) / 2)})");

    /// <param name="lines">Of its label.</param>
    public static int LeastHeight(TimelineRowModel row, int lines) => Math.Max(lines * LineStep, BarBottom - Top(row)) + Padding;

    private static int Top(TimelineRowModel row) => row.Marks.Where(mark => !mark.IsFolded).Select(Top).Append(BarTop).Min();

    // A bracket is a line; a shape may have a tilde or a number above it.
    private static int Top(TimelineMark mark) => mark.Count > 1 ? mark.Y - 22 : mark.Span is not null ? mark.Y - 2 : mark.Claim.IsAbout ? mark.Y - 16 : mark.Y - 11;
}

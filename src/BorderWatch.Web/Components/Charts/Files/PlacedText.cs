namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A line of text of a chart's file.</summary>
/// <param name="X">Of its beginning, its middle or its end, as the anchor says.</param>
/// <param name="Y">Of its baseline.</param>
/// <param name="Kind">A class of css/charts.css; null for the text of axes.</param>
/// <param name="Anchor">The text-anchor.</param>
public sealed record PlacedText(string Text, int X, int Y, string? Kind = null, string Anchor = "start")
{
    /// <summary>Lines of one kind under each other.</summary>
    public static IEnumerable<PlacedText> Lines(IEnumerable<string> lines, int x, int y, int step, string? kind = null) =>
        lines.Select((line, index) => new PlacedText(line, x, y + (index * step), kind));
}

namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A claim on its axis in the figures' file.</summary>
/// <param name="Y">Of its top.</param>
public sealed record FigureFileRow(FigureMark Mark, int Y, int Height)
{
    /// <summary>Of the plot, which is 36 high.</summary>
    public int PlotY => Y + ((Height - 36) / 2);
}

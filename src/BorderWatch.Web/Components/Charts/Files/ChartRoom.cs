namespace BorderWatch.Web.Components.Charts.Files;

/// <summary>A rectangle for a plot, in pixels of the drawing.</summary>
public readonly record struct ChartRoom(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;
}

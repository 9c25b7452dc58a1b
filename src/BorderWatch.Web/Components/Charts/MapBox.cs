namespace BorderWatch.Web.Components.Charts;

/// <summary>A rectangle on the border map, in pixels.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public static MapBox Around(double x, double y, double half) => new(x - half, y - half, x + half, y + half);

    public bool Overlaps(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsInside(MapBox other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Whether a straight line from one point to another runs through it: what the four edges cut off leaves something over.</summary>
    public bool IsCrossedBy(double fromX, double fromY, double toX, double toY)
    {
        var (first, last) = (0.0, 1.0);
        return Cut(fromX - toX, fromX - Left, ref first, ref last) && Cut(toX - fromX, Right - fromX, ref first, ref last)
            && Cut(fromY - toY, fromY - Top, ref first, ref last) && Cut(toY - fromY, Bottom - fromY, ref first, ref last);
    }

    // Of the line's part between first and last, what lies on the inner side of one edge.
    private static bool Cut(double outward, double room, ref double first, ref double last)
    {
        if (outward == 0) return room >= 0;
        var at = room / outward;
        if (outward < 0) first = Math.Max(first, at);
        else last = Math.Min(last, at);
        return first <= last;
    }
}

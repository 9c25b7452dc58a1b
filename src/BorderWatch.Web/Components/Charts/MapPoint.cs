namespace BorderWatch.Web.Components.Charts;

/// <summary>A place on the border map, in percent of its width and of its height.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public bool IsOnMap => X is >= 0 and <= 100 && Y is >= 0 and <= 100;

    public string Left => DayView.Percent(X);

    public string Top => DayView.Percent(Y);
}

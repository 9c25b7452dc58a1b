namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>Who uses a lane.</summary>
public static class WaitModes
{
    public const string Commercial = "commercial";

    public const string Passenger = "passenger";

    public const string Pedestrian = "pedestrian";

    public static IReadOnlyList<string> All { get; } = [Commercial, Passenger, Pedestrian];
}

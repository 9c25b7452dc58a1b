namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>With which papers a lane can be used.</summary>
public static class WaitLaneKinds
{
    public const string Standard = "standard";

    public const string NexusSentri = "nexus_sentri";

    public const string Fast = "fast";

    public const string Ready = "ready";

    public static IReadOnlyList<string> All { get; } = [Standard, NexusSentri, Fast, Ready];
}

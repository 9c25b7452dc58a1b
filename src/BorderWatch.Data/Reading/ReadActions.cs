namespace BorderWatch.Data.Reading;

/// <summary>The values of a proposed claim's action: what the words say was done.</summary>
public static class ReadActions
{
    public const string Closed = "closed";
    public const string Suspended = "suspended";
    public const string Reduced = "reduced";

    /// <summary>A closure said to come, without a day of its own; or the day on which one was made known.</summary>
    public const string Announced = "announced";
    public const string Reopened = "reopened";

    public static IReadOnlyList<string> All { get; } = [Closed, Suspended, Reduced, Announced, Reopened];
}

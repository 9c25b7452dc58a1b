namespace BorderWatch.Data.Reading;

/// <summary>The kinds of a proposed claim.</summary>
public static class ClaimKinds
{
    public const string Closure = "closure";
    public const string Reopening = "reopening";
    public const string Figure = "figure";
    public const string Event = "event";

    public static IReadOnlyList<string> All { get; } = [Closure, Reopening, Figure, Event];
}

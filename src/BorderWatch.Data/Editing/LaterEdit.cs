namespace BorderWatch.Data.Editing;

/// <summary>An edit that came between what a person saw and what they want.</summary>
public sealed record LaterEdit
{
    public required long EditNo { get; init; }

    /// <summary>In UTC, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    /// <summary>One of <see cref="EditKinds"/>.</summary>
    public required string Kind { get; init; }
}

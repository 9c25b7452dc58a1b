namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>The lanes of one kind at a crossing, as the file gives them.</summary>
public sealed record WaitLane
{
    /// <summary>Of <see cref="WaitModes"/>.</summary>
    public required string Mode { get; init; }

    /// <summary>Of <see cref="WaitLaneKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>As given: "no delay", "delay", "Lanes Closed", "N/A", "Update Pending".</summary>
    public string? Status { get; init; }

    /// <summary>Minutes.</summary>
    public int? Delay { get; init; }

    /// <summary>How many are open.</summary>
    public int? Open { get; init; }

    /// <summary>As given: "At 3:00 am MDT", without a date.</summary>
    public string? Updated { get; init; }

    /// <summary>There are no such lanes.</summary>
    public bool IsNone => Status == "N/A";

    public bool IsClosed => string.Equals(Status, "Lanes Closed", StringComparison.OrdinalIgnoreCase);
}

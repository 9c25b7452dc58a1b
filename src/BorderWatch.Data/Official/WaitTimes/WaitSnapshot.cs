namespace BorderWatch.Data.Official.WaitTimes;

/// <summary>A file of wait times: one moment at many crossings.</summary>
public sealed record WaitSnapshot
{
    public required string ReleaseId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Time zones can lie on two sides of midnight.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Of the times that its records give, each local to its crossing; null where they give none.</summary>
    public string? FirstTime { get; init; }

    public string? LastTime { get; init; }

    /// <summary>What the file says of itself as a whole, as it is written.</summary>
    public string? Published { get; init; }

    /// <summary>How many crossings are in it.</summary>
    public required int Crossings { get; init; }
}

namespace BorderWatch.Web.Components.Charts;

/// <summary>One official count on the axis of the reported numbers above it.</summary>
public sealed record RecordMark
{
    /// <summary>"at and between ports"</summary>
    public required string Counted { get; init; }

    /// <summary>Where it stands, in percent of the axis.</summary>
    public required string X { get; init; }

    /// <summary>"9,741 encounters"</summary>
    public required string Value { get; init; }

    /// <summary>"301,981 in the month; reported +2.7 %"</summary>
    public required string Beneath { get; init; }

    /// <summary>For who does not see the mark.</summary>
    public required string Sentence { get; init; }
}

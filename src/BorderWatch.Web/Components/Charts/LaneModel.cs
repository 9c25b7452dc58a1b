namespace BorderWatch.Web.Components.Charts;

/// <summary>A lane: what one source says about one moment of the closure.</summary>
public sealed record LaneModel
{
    public required MergedClaim Claim { get; init; }

    /// <summary>The middle of its day; null for a bracket without a shape of its own, and without a date.</summary>
    public string? X { get; init; }

    /// <summary>The ends of a bracket.</summary>
    public (string From, string To)? Span { get; init; }

    public bool HasStart { get; init; }

    public bool HasEnd { get; init; }

    /// <summary>Seen in force: it began some day up to here.</summary>
    public string? NoLaterThan { get; init; }

    /// <summary>“on Dec. 18”, in force</summary>
    public required string Words { get; init; }

    public required string Sentence { get; init; }

    internal static LaneModel From(MergedClaim claim, DayView view)
    {
        var (from, to) = (claim.Earliest?.DayNumber ?? view.Start, claim.Latest is { } last ? last.DayNumber + 1 : view.End);
        var isObserved = claim.Shape == MarkShape.Observed;
        return new LaneModel
        {
            Claim = claim,
            X = claim.Date is null || (claim.IsSpan && claim.Shape == MarkShape.InForce) ? null : view.X((from + to) / 2.0),
            Span = claim.IsSpan ? (view.X(from), view.X(to)) : null,
            HasStart = claim.Earliest is not null,
            HasEnd = claim.Latest is not null,
            NoLaterThan = !isObserved ? null : claim.Date is null ? view.X(claim.First.PublishedOn.DayNumber + 1) : claim.IsSpan ? null : view.X((from + to) / 2.0),
            Words = LaneWords.Says(claim),
            Sentence = MarkWords.Sentence(claim),
        };
    }
}

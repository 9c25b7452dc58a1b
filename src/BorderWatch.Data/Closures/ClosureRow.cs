using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>A closure (a port and a closure type) as a reading derives it from its claims, on one day.</summary>
public sealed record ClosureRow
{
    private readonly DerivedOnce _derived = new();

    /// <summary>Once, because tables ask for it in every row and cell; anew for a copy that has other claims.</summary>
    internal ClosureClaims Derived
    {
        get => _derived.Of(Claims, ClosureId);
        init => _derived = new DerivedOnce(value);
    }

    private ClaimSummary Summary => Derived.Summary;

    public required string ClosureId { get; init; }

    /// <summary>The four-digit code of CBP and BTS.</summary>
    public required string PortCode { get; init; }

    public required string PortSlug { get; init; }

    public required string Port { get; init; }

    /// <summary>Two-letter postal code.</summary>
    public required string State { get; init; }

    /// <summary>Degrees east, so negative here; orders the closures west to east.</summary>
    public required double Longitude { get; init; }

    public required string ClosureType { get; init; }

    /// <summary>All its claims, stated and inferred, in date order; undated ones last.</summary>
    public required IReadOnlyList<ClosureClaimRow> Claims { get; init; }

    /// <summary>When it began, by <see cref="Reading"/>.</summary>
    public required DateAnswer Start { get; init; }

    public required DateAnswer End { get; init; }

    /// <summary>When it began by all votes, whatever the reading: what agreement and differences are told from.</summary>
    public DateAnswer CountedStart => Reading is Consensus ? Start : By(Readings.Consensus).Start;

    public DateAnswer CountedEnd => Reading is Consensus ? End : By(Readings.Consensus).End;

    /// <summary>The origins that date its start do not agree, or observations contradict them all; whatever the reading.</summary>
    public bool StartDiffers => CountedStart.SourcesDiffer;

    public bool EndDiffers => CountedEnd.SourcesDiffer;

    /// <summary>One of <see cref="Statuses"/>, on <see cref="AsOf"/>.</summary>
    public required string Status { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Only claims published by this day were read.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>The rule that derived it.</summary>
    public required Rules.Reading Reading { get; init; }

    /// <summary>How the page looks at the claims, for links to the same view.</summary>
    public Viewpoint View { get; init; } = new();

    /// <summary>The crossing as its most specific claim calls it; null when no stated claim names it.</summary>
    public string? Crossing => Summary.Crossing;

    /// <summary>"rail bridge", "vehicle crossing": the crossing, or the closure type where no claim names one.</summary>
    public string CrossingWords => Crossing ?? $"{ClosureType} crossing";

    public string Title => $"{Port} {CrossingWords}";

    public IEnumerable<ClosureClaimRow> StatedClaims => Summary.Stated;

    public IEnumerable<ClosureClaimRow> InferredClaims => Summary.Inferred;

    /// <summary>The stated claims that <see cref="Reading"/> listens to.</summary>
    public IEnumerable<ClosureClaimRow> HeardClaims => StatedClaims.Where(claim => Reading.Hears(DatedClaim.From(claim, ClosureId)));

    /// <summary>Sources that name the port, in the order of their ids.</summary>
    public IdList SourcesStated => Summary.SourcesStated;

    /// <summary>Sources that only by our inference speak of it: a source that also names it is not repeated.</summary>
    public IdList SourcesInferred => Summary.SourcesInferred;

    /// <summary>No source dates its start: at most it is bounded.</summary>
    public bool IsUndated => Start.Earliest is null;

    /// <summary>Whether some day of the range lies between the first day it can have been closed and the last; a start nobody dates and an end nobody reports are open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (from is null || End.Latest is null || End.Latest >= from) && (to is null || IsUndated || Start.Earliest <= to);

    /// <summary>What another reading makes of the same claims.</summary>
    public ClosureAnswer By(Rules.Reading reading) => Derived.By(reading);

    public string? BeganQualifier => Start.Date is { IsApproximate: true } ? "about" : null;

    /// <summary>What is worked out from a row is no part of it: rows that say the same are equal, whoever has been asked.</summary>
    private sealed class DerivedOnce(ClosureClaims? made = null)
    {
        private (ClosureClaims Made, IReadOnlyList<ClosureClaimRow> Claims, string ClosureId)? _made = made is null ? null : (made, made.Rows, made.ClosureId);

        public ClosureClaims Of(IReadOnlyList<ClosureClaimRow> claims, string closureId)
        {
            if (_made is not { } last || !ReferenceEquals(last.Claims, claims) || last.ClosureId != closureId) _made = last = (ClosureClaims.Of(closureId, claims), claims, closureId);
            return last.Made;
        }

        public override bool Equals(object? obj) => obj is DerivedOnce;

        public override int GetHashCode() => 0;
    }
}

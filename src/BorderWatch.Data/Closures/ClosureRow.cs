using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>A closure (a port and a closure type) as the rule derives it from its claims, on one day.</summary>
public sealed record ClosureRow
{
    private readonly SummaryOnce _summary = new();

    /// <summary>Once, because tables ask for it in every row and cell; anew for a copy that has other claims.</summary>
    internal ClaimSummary Summary
    {
        get => _summary.Value is { } made && made.IsOf(Claims, ClosureId) ? made : _summary.Value = ClaimSummary.Of(Claims, ClosureId);
        init => _summary = new SummaryOnce { Value = value };
    }

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

    public required DateAnswer Start { get; init; }

    public required DateAnswer End { get; init; }

    /// <summary>One of <see cref="Statuses"/>, on <see cref="AsOf"/>.</summary>
    public required string Status { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Only claims published by this day were read.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>The name of the rule that derived it.</summary>
    public required string Reading { get; init; }

    /// <summary>The crossing as its most specific claim calls it; null when no stated claim names it.</summary>
    public string? Crossing => Summary.Crossing;

    /// <summary>"rail bridge", "vehicle crossing": the crossing, or the closure type where no claim names one.</summary>
    public string CrossingWords => Crossing ?? $"{ClosureType} crossing";

    public string Title => $"{Port} {CrossingWords}";

    public IEnumerable<ClosureClaimRow> StatedClaims => Summary.Stated;

    public IEnumerable<ClosureClaimRow> InferredClaims => Summary.Inferred;

    /// <summary>Sources that name the port, in the order of their ids.</summary>
    public IdList SourcesStated => Summary.SourcesStated;

    /// <summary>Sources that only by our inference speak of it: a source that also names it is not repeated.</summary>
    public IdList SourcesInferred => Summary.SourcesInferred;

    /// <summary>No source dates its start: at most it is bounded.</summary>
    public bool IsUndated => Start.Earliest is null;

    /// <summary>Whether some day of the range lies between the first day it can have been closed and the last; a start nobody dates and an end nobody reports are open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (from is null || End.Latest is null || End.Latest >= from) && (to is null || IsUndated || Start.Earliest <= to);

    public string? BeganQualifier => Start.Date is { IsApproximate: true } ? "about" : null;

    /// <summary>What is worked out from a row is no part of it: rows that say the same are equal, whoever has been asked.</summary>
    private sealed class SummaryOnce
    {
        public ClaimSummary? Value { get; set; }

        public override bool Equals(object? obj) => obj is SummaryOnce;

        public override int GetHashCode() => 0;
    }
}

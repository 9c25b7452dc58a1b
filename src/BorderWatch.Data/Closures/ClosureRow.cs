using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Closures;

/// <summary>A closure (a port and a closure type) as the rule derives it from its claims, on one day.</summary>
public sealed record ClosureRow
{
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
    public string? Crossing => CrossingLabel.MostSpecific(Claims, ClosureId);

    /// <summary>"rail bridge", "vehicle crossing": the crossing, or the closure type where no claim names one.</summary>
    public string CrossingWords => Crossing ?? $"{ClosureType} crossing";

    public string Title => $"{Port} {CrossingWords}";

    public IEnumerable<ClosureClaimRow> StatedClaims => Claims.Where(claim => claim.IsStatedFor(ClosureId));

    public IEnumerable<ClosureClaimRow> InferredClaims => Claims.Where(claim => !claim.IsStatedFor(ClosureId));

    /// <summary>Sources that name the port, in the order of their ids.</summary>
    public IReadOnlyList<string> SourcesStated => [.. StatedClaims.Select(claim => claim.SourceId).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Sources that only by our inference speak of it: a source that also names it is not repeated.</summary>
    public IReadOnlyList<string> SourcesInferred => [.. InferredClaims.Select(claim => claim.SourceId).Distinct().Except(SourcesStated).Order(StringComparer.Ordinal)];

    /// <summary>No source dates its start: at most it is bounded.</summary>
    public bool IsUndated => Start.Earliest is null;

    /// <summary>Whether some day of the range lies between the first day it can have been closed and the last; a start nobody dates and an end nobody reports are open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (from is null || End.Latest is null || End.Latest >= from) && (to is null || IsUndated || Start.Earliest <= to);

    public string? BeganQualifier => Start.Date is { IsApproximate: true } ? "about" : null;
}

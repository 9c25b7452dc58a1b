using BorderWatch.Data.Rules;

namespace BorderWatch.Data.Events;

/// <summary>An event as a reading derives it from the claims about it.</summary>
public sealed record EventRow
{
    public required string EventId { get; init; }

    public required string Title { get; init; }

    /// <summary>The label on the timeline; null for an event that is not drawn there.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>By the rule for the start of a closure, every claim counting as stated; by the reading that is asked for.</summary>
    public required DateAnswer Date { get; init; }

    /// <summary>By all votes, whatever the reading: what agreement and differences are told from.</summary>
    public required DateAnswer CountedDate { get; init; }

    /// <summary>All its claims, in order of publication.</summary>
    public required IReadOnlyList<EventClaimRow> Claims { get; init; }

    public IReadOnlyList<string> Sources => [.. Claims.Select(claim => claim.SourceId).Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Origins => [.. Claims.Select(claim => claim.OriginId).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>No source gives its first day: at most it is bounded.</summary>
    public bool IsUndated => Date.Earliest is null;

    /// <summary>Every date that a source gives has a question mark: expected, not reported.</summary>
    public bool IsLikely => Claims.Select(claim => claim.DateEdtf).OfType<Dates.Edtf>().ToList() is { Count: > 0 } dates && dates.TrueForAll(date => date.IsUncertain);
}

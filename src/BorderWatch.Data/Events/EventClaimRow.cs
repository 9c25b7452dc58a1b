using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Events;

/// <summary>One source reporting one diplomatic or political event.</summary>
public sealed record EventClaimRow : IClaim
{
    public required string ClaimId { get; init; }

    public required string EventId { get; init; }

    public required string Title { get; init; }

    public required string SourceId { get; init; }

    public required string Publisher { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public string? Paragraph { get; init; }

    public string? Line { get; init; }

    public string? DateText { get; init; }

    public Edtf? DateEdtf { get; init; }

    public string? Attribution { get; init; }

    public required string OriginId { get; init; }

    /// <summary>One of <see cref="Sources.SourceVocabulary.OriginKinds"/>.</summary>
    public required string OriginKind { get; init; }

    /// <summary>Ours: what the reader should know.</summary>
    public string? Note { get; init; }
}

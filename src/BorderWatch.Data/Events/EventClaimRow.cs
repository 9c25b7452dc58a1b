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

    /// <summary>The source's own words that support the claim, at most <see cref="Data.Evidence.MostWords"/> of them; null where none were taken down.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where the source can be read; null where no published copy was found.</summary>
    public string? SourceUrl { get; init; }
}

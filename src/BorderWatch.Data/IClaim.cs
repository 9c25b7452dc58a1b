namespace BorderWatch.Data;

/// <summary>A claim of any kind: who says it, where it stands, and whom it goes back to.</summary>
public interface IClaim
{
    string ClaimId { get; }

    string SourceId { get; }

    string Publisher { get; }

    DateOnly PublishedOn { get; }

    string? Paragraph { get; }

    string? Line { get; }

    string OriginId { get; }
}

using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>A claim as the reader proposed it.</summary>
public sealed record ReadClaim
{
    public required DraftFields Fields { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>One of <see cref="ReadActions"/>; null for figures and events.</summary>
    public string? Action { get; init; }

    /// <summary>How the date was worked out, or why it was not.</summary>
    public string? DateExplained { get; init; }

    /// <summary>The words that place, action, date, quantity and attribution were read from.</summary>
    public IReadOnlyList<ReadingSpan> Spans { get; init; } = [];
}

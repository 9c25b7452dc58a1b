namespace BorderWatch.Data.Reading;

/// <summary>All that was read from one article.</summary>
public sealed record ArticleReading
{
    /// <summary>Offsets of the paragraphs into the text, in order.</summary>
    public required IReadOnlyList<(int Start, int End)> Paragraphs { get; init; }

    /// <summary>One of <see cref="Languages"/>.</summary>
    public required string Language { get; init; }

    /// <summary>The day that relative dates count from; null where none was given or found.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How the publication date is known, as a phrase: "given", "found in “Dec. 22, 2023”".</summary>
    public required string PublishedBasis { get; init; }

    /// <summary>In the order of the text.</summary>
    public required IReadOnlyList<ProposedClaim> Claims { get; init; }

    public required IReadOnlyList<ReadingLint> Lints { get; init; }
}

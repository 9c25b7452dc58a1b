namespace BorderWatch.Data.Drafts;

/// <summary>Whose article is under review: what becomes its source when the first claim is accepted.</summary>
public sealed record DraftHead
{
    public string Publisher { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The day that relative dates count from, as EDTF as a source has it; null while nobody knows it, and then nothing can be accepted.</summary>
    public string? Published { get; init; }

    /// <summary>One of the values of a source's <c>published_basis</c>.</summary>
    public string PublishedBasis { get; init; } = "from the published copy";

    public string? Url { get; init; }

    /// <summary>One of the values of a source's <c>kind</c>.</summary>
    public string SourceKind { get; init; } = "news";

    /// <summary>Whom its claims go back to where they do not say otherwise; null for an origin of its own, named as its publisher.</summary>
    public string? OriginId { get; init; }

    /// <summary>The source that it is; null for one that is made when the first claim is accepted.</summary>
    public string? SourceId { get; init; }
}

namespace BorderWatch.Data.Drafts;

/// <summary>What a person puts in for review.</summary>
public sealed record NewArticle
{
    /// <summary>Plain text, of HTML and PDF what was taken out of them.</summary>
    public required string Text { get; init; }

    /// <summary>What is empty in it is filled in from the text and the store where that can be.</summary>
    public required DraftHead Head { get; init; }

    public required string Who { get; init; }
}

namespace BorderWatch.Data.Drafts;

/// <summary>How articles under review are kept.</summary>
public sealed record DraftOptions
{
    /// <summary>Whether the article's text stays in the store for its reviewers. Without it only the supporting words of each claim do.</summary>
    public bool KeepText { get; init; } = true;
}

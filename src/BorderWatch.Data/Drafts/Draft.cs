using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>An article under review.</summary>
public sealed record Draft
{
    public required long DraftId { get; init; }

    /// <summary>Counts the changes of the head: a change says which one it saw.</summary>
    public required int Revision { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The name that the person gave; nobody has checked it.</summary>
    public required string CreatedBy { get; init; }

    public required DraftHead Head { get; init; }

    /// <summary>Null where the program keeps none (<see cref="DraftOptions.KeepText"/>).</summary>
    public string? Text { get; init; }

    /// <summary>Offsets of the paragraphs, language, publication date and what a reviewer should know; without the claims, which are in <see cref="Claims"/>.</summary>
    public required ArticleReading Reading { get; init; }

    /// <summary>In the order of the text.</summary>
    public required IReadOnlyList<DraftClaim> Claims { get; init; }

    /// <summary>When the reviewer said that it is done; null while it is under review.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>What the article is called where it has no title yet.</summary>
    public string Name => Head.Title.Length > 0 ? Head.Title : "Untitled article";

    public DraftClaim? Find(int no) => Claims.FirstOrDefault(claim => claim.No == no);
}

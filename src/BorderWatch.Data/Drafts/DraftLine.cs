namespace BorderWatch.Data.Drafts;

/// <summary>An article under review as a list shows it.</summary>
public sealed record DraftLine
{
    public required long DraftId { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public string? Published { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required bool IsFinished { get; init; }

    public required int Open { get; init; }

    public required int Accepted { get; init; }

    public required int Rejected { get; init; }
}

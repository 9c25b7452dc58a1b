namespace BorderWatch.Data.Drafts;

/// <summary>What a reviewer decided about a claim.</summary>
public static class DraftStates
{
    public const string Open = "open";
    public const string Accepted = "accepted";
    public const string Rejected = "rejected";

    public static IReadOnlyList<string> All { get; } = [Open, Accepted, Rejected];
}

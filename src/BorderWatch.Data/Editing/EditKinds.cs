namespace BorderWatch.Data.Editing;

/// <summary>How an edit came about.</summary>
public static class EditKinds
{
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Withdrawn = "withdrawn";

    /// <summary>From what was proposed for an article under review.</summary>
    public const string Accepted = "accepted";

    /// <summary>From a file, all its rows as one edit.</summary>
    public const string Imported = "imported";

    /// <summary>Takes an earlier edit back.</summary>
    public const string Undone = "undone";

    public static IReadOnlyList<string> All { get; } = [Added, Changed, Withdrawn, Accepted, Imported, Undone];
}

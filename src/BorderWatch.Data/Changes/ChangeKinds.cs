namespace BorderWatch.Data.Changes;

/// <summary>What became of a row since an earlier pack was made.</summary>
public static class ChangeKinds
{
    /// <summary>A claim or a source that the earlier pack lacks.</summary>
    public const string Added = "added";

    /// <summary>A claim or a source that says something else now.</summary>
    public const string Changed = "changed";

    /// <summary>A claim or a source that the earlier pack has and the store has no more.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>A claim or a source that the store still has, but that the filter of the pack or the known day leaves out now.</summary>
    public const string Left = "left";

    /// <summary>What is derived from claims: another value, a row more or a row less.</summary>
    public const string Moved = "moved";

    /// <summary>What an analyst says of a conflict: another note, and not other claims.</summary>
    public const string Noted = "noted";

    public static IReadOnlyList<string> All { get; } = [Added, Changed, Withdrawn, Left, Moved, Noted];
}

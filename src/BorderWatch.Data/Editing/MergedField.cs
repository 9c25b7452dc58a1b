namespace BorderWatch.Data.Editing;

/// <summary>One column of a record that two people changed.</summary>
public sealed record MergedField(string Column, string? Seen, string? Current, string? Wanted)
{
    public MergeSide Side =>
        Wanted == Current ? MergeSide.Same
        : Current == Seen ? MergeSide.Mine
        : Wanted == Seen ? MergeSide.Theirs
        : MergeSide.Both;

    /// <summary>What both agree on; it means nothing where both changed it.</summary>
    internal string? Merged => Side == MergeSide.Mine ? Wanted : Current;
}

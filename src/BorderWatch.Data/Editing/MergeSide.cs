namespace BorderWatch.Data.Editing;

/// <summary>Who changed a field since it was seen.</summary>
public enum MergeSide
{
    /// <summary>Nobody, or both alike.</summary>
    Same,

    /// <summary>The person who edits.</summary>
    Mine,

    /// <summary>Somebody else, meanwhile.</summary>
    Theirs,

    /// <summary>Both, and not alike.</summary>
    Both,
}

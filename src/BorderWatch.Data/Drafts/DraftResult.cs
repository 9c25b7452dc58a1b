namespace BorderWatch.Data.Drafts;

/// <summary>What became of a change of an article under review.</summary>
public enum DraftResult
{
    Saved,

    /// <summary>Somebody changed it meanwhile; nothing was saved.</summary>
    Stale,

    /// <summary>Something in it cannot be; nothing was saved.</summary>
    Refused,

    /// <summary>There is no such article or claim any more.</summary>
    Gone,
}

namespace BorderWatch.Data.Editing;

/// <summary>What became of an edit.</summary>
public enum EditResult
{
    Written,

    /// <summary>The store has it so already: there is nothing to write, and no entry.</summary>
    Unchanged,

    /// <summary>Somebody changed a record meanwhile. Nothing was written.</summary>
    Conflict,

    /// <summary>Something in it cannot be. Nothing was written.</summary>
    Refused,
}

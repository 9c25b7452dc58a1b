namespace BorderWatch.Web.Imports;

/// <summary>Where the import of one file stands.</summary>
public enum ImportState
{
    /// <summary>Another file is being imported.</summary>
    Queued,

    Reading,

    /// <summary>All is read, and is being put into the store.</summary>
    Storing,

    /// <summary>It is in the store, or was there before.</summary>
    Done,

    Failed,

    /// <summary>By somebody, or because the server ended; the store is as it was.</summary>
    Cancelled,
}

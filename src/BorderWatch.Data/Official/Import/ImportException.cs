namespace BorderWatch.Data.Official.Import;

/// <summary>A file cannot be imported; the message says what, where, and what to do. The store is as it was.</summary>
public sealed class ImportException : Exception
{
    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>The rows that could not be taken up to there, as a gzipped CSV; null without any.</summary>
    public byte[]? Report { get; init; }
}

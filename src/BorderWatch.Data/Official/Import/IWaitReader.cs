namespace BorderWatch.Data.Official.Import;

/// <summary>Reads a file of wait times, a crossing at a time.</summary>
internal interface IWaitReader : IDisposable
{
    /// <summary>The records carry a number, a time and a status.</summary>
    bool IsNumbered { get; }

    /// <summary>What the file says of its own time as a whole, as it is written; null where it says nothing.</summary>
    string? Published { get; }

    /// <returns>Null after the last; then the file has been read to its end.</returns>
    /// <exception cref="ImportException">It is another kind of file, or more than any snapshot holds.</exception>
    WaitRecord? Next();
}

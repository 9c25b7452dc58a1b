using BorderWatch.Data.Official.Import;

namespace BorderWatch.Web.Imports;

/// <summary>The import of one file at one moment.</summary>
public sealed record ImportJob
{
    /// <summary>Random: it is in an address, and nobody guesses that of another.</summary>
    public required string Id { get; init; }

    /// <summary>As the file was called where it came from.</summary>
    public required string FileName { get; init; }

    public ImportState State { get; init; }

    public bool HasEnded => State is ImportState.Done or ImportState.Failed or ImportState.Cancelled;

    /// <summary>Read so far.</summary>
    public long Rows { get; init; }

    /// <summary>Of the file that is read, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>Until all is read, as the speed so far says; null where that is not known yet.</summary>
    public TimeSpan? TimeLeft { get; init; }

    /// <summary>What became of it; null unless it is done.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>Why it failed, as sentences; null unless it has.</summary>
    public string? Problem { get; init; }

    /// <summary>The rows that could not be taken when it failed, as a gzipped CSV; null without any.</summary>
    public byte[]? Report { get; init; }
}

namespace BorderWatch.Data.Official.Import;

/// <summary>A crossing as a file of wait times has it: text, not looked at yet. Null is what the file does not give.</summary>
internal sealed record WaitRecord
{
    /// <summary>Where it begins in the file.</summary>
    public required long Line { get; init; }

    public string? PortNumber { get; init; }

    public string? Port { get; init; }

    public string? Crossing { get; init; }

    public string? Border { get; init; }

    public string? Hours { get; init; }

    public string? Date { get; init; }

    public string? Time { get; init; }

    public string? Status { get; init; }

    public string? Notice { get; init; }

    public IReadOnlyList<WaitRecordLane> Lanes { get; init; } = [];

    /// <summary>Why not even this could be read, with the value that is meant; null mostly.</summary>
    public (RowFault Fault, string Value)? Fault { get; init; }
}

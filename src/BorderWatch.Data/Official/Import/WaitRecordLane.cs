namespace BorderWatch.Data.Official.Import;

/// <summary>The lanes of one kind as a file has them: text.</summary>
/// <param name="Name">As the file calls them, for the report: "FAST_lanes".</param>
internal sealed record WaitRecordLane(string Name, string Mode, string Kind, string? Status, string? Delay, string? Open, string? Updated);

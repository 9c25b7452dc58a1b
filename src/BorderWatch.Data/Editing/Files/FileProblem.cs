namespace BorderWatch.Data.Editing.Files;

/// <summary>Why something of a file cannot be taken.</summary>
/// <param name="Line">Null where it is about the file as a whole.</param>
/// <param name="Column">Null where no single one is at fault.</param>
/// <param name="Reason">As after line and column: "must not be empty."</param>
public sealed record FileProblem(long? Line, string? Column, string Reason);

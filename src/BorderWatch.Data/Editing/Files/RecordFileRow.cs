namespace BorderWatch.Data.Editing.Files;

/// <summary>One row of a file with records.</summary>
/// <param name="Line">Where it ends in the file; the heading is line 1.</param>
/// <param name="Cells">By column, as they stand there.</param>
public sealed record RecordFileRow(long Line, IReadOnlyDictionary<string, string> Cells);

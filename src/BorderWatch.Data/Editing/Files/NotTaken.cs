namespace BorderWatch.Data.Editing.Files;

/// <summary>A column that is derived, and the lines of a file that have something else in it than is derived now.</summary>
public sealed record NotTaken(string Column, IReadOnlyList<long> Lines);

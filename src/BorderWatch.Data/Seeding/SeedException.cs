namespace BorderWatch.Data.Seeding;

/// <summary>A seed file cannot be loaded; the message names file, line and column. Nothing of the pack was loaded.</summary>
public sealed class SeedException : Exception
{
    /// <param name="line">Counted from 1; the header is line 1.</param>
    public SeedException(string file, long line, string? column, string reason)
        : base(column is null ? $"{file}, line {line}: {reason}" : $"{file}, line {line}, column {column}: {reason}")
    {
        File = file;
        Line = line;
        Column = column;
    }

    public string File { get; }

    public long Line { get; }

    public string? Column { get; }
}

namespace BorderWatch.Data.Seeding;

/// <summary>A seed file cannot be loaded; the message names file, line and column. Nothing of the pack was loaded.</summary>
public sealed class SeedException : Exception
{
    /// <param name="line">Counted from 1; the header is line 1. Null where no line is at fault.</param>
    public SeedException(string file, long? line, string? column, string reason, Exception? cause = null)
        : base($"{file}{(line is null ? "" : $", line {line}")}{(column is null ? "" : $", column {column}")}: {reason}", cause)
    {
        Reason = reason;
        File = file;
        Line = line;
        Column = column;
    }

    public string File { get; }

    public long? Line { get; }

    public string? Column { get; }

    /// <summary>The message without its place.</summary>
    public string Reason { get; }

    /// <summary>The same of a file in a folder.</summary>
    internal SeedException In(string folder) => new($"{folder}/{File}", Line, Column, Reason, this);
}

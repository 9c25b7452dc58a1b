namespace BorderWatch.Data.Dates;

/// <summary>Thrown by <see cref="Edtf.Parse"/>. The message names the text, the reason and the character, counted from 1.</summary>
public sealed class EdtfFormatException : FormatException
{
    internal EdtfFormatException(string text, EdtfProblem problem)
        : base($"\"{text}\" is not an EDTF date: {problem.Reason} (at character {problem.Position + 1}).")
    {
        Text = text;
        Position = problem.Position;
        Reason = problem.Reason;
    }

    /// <summary>The whole text that was refused.</summary>
    public string Text { get; }

    /// <summary>Index into <see cref="Text"/>, counted from 0 (the message counts from 1).</summary>
    public int Position { get; }

    /// <summary>Plain English without a capital or a full stop: "month 13 does not exist".</summary>
    public string Reason { get; }
}

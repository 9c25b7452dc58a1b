namespace BorderWatch.Data.Dates;

/// <summary>A place in the text that is being read, and what was wrong if reading stopped.</summary>
internal sealed class EdtfCursor(string text)
{
    public int Position { get; private set; }

    public EdtfProblem? Problem { get; private set; }

    public bool AtEnd => Position == text.Length;

    /// <summary>The character at the cursor; NUL, which no EDTF text contains, at the end.</summary>
    public char Current => Peek(0);

    public char Peek(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';

    public bool IsAt(string expected) => text.AsSpan(Position).StartsWith(expected, StringComparison.Ordinal);

    public bool Take(string expected)
    {
        if (!IsAt(expected))
            return false;

        Position += expected.Length;
        return true;
    }

    /// <summary>Takes that many characters, which must be there.</summary>
    public string Take(int length)
    {
        Position += length;
        return text.Substring(Position - length, length);
    }

    /// <summary>Records the problem and returns false, so that a reader can stop with <c>return cursor.Refuse(...)</c>.</summary>
    public bool Refuse(int position, string reason)
    {
        Problem = new(position, reason);
        return false;
    }

    /// <summary>Refuses the character that many places on: for what it is, if that says more than what was expected of it.</summary>
    public bool RefuseCharacter(int offset, string reason) => Refuse(Position + offset, Peek(offset) switch
    {
        'x' => "an unspecified digit is a capital X",
        '{' or '}' => "all-of sets { } are not supported",
        var character when char.IsWhiteSpace(character) => "spaces are not allowed",
        _ => reason,
    });

    /// <summary>Refuses the character at the cursor, which follows a date that was read in full.</summary>
    public bool RefuseRest() => RefuseCharacter(0, Current switch
    {
        'T' or ':' => "times are not supported",
        >= '0' and <= '9' => "there is a digit too many or a hyphen missing",
        '.' or ',' => "a list or a range stands in square brackets",
        > ' ' and <= '~' => $"\"{Current}\" is not expected here",
        _ => $"the character U+{(int)Current:X4} is not expected here",
    });
}

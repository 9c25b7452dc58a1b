namespace BorderWatch.Data;

/// <summary>Text of others where it is repeated in a message or a list.</summary>
public static class Shortened
{
    /// <summary>Long text is cut, but never through the two halves of a character.</summary>
    public static string To(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
}

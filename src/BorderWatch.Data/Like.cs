namespace BorderWatch.Data;

/// <summary>Text search by LIKE with <c>\</c> as the escape character.</summary>
internal static class Like
{
    /// <summary>A pattern that finds the text anywhere, its own wildcards taken literally; null for no text.</summary>
    public static string? Contains(string? text) =>
        text is null ? null : $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}

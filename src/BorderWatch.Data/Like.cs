namespace BorderWatch.Data;

/// <summary>Text search by LIKE with <c>\</c> as the escape character.</summary>
internal static class Like
{
    /// <summary>The condition that a text has the filter's <c>Pattern</c> in it, whatever the case.</summary>
    public static string Sql(string text) => $@"LOWER({text}) LIKE LOWER(@Pattern) ESCAPE '\'";

    /// <summary>A pattern that finds the text anywhere, its own wildcards taken literally; null for no text.</summary>
    public static string? Contains(string? text) =>
        text is null ? null : $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}

namespace BorderWatch.Web.Hosting;

/// <summary>What is to be read, as the command line says.</summary>
public sealed record ReadOptions
{
    /// <summary>A file, or a folder of which all articles are read.</summary>
    public required string Path { get; init; }

    /// <summary>As it was given, checked when the command runs; null to look for the date in the text.</summary>
    public string? Published { get; init; }

    /// <summary><c>text</c> or <c>json</c>.</summary>
    public string Format { get; init; } = Text;

    public const string Text = "text";
    public const string Json = "json";
}

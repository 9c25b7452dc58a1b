using System.Text;

namespace BorderWatch.Data.Reading.Files;

/// <summary>Takes the text out of a file: plain text, HTML or PDF, told by the ending of its name.</summary>
public static class ArticleFile
{
    /// <summary>No article is near this size; what is larger is something else.</summary>
    public const long Largest = 20 * 1024 * 1024;

    public static IReadOnlyList<string> Endings { get; } = [".txt", ".html", ".htm", ".pdf"];

    /// <exception cref="ArticleFileException">The file is missing, too large, or holds no text.</exception>
    public static ArticleText Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new ArticleFileException("there is no such file.");
            if (file.Length > Largest) throw new ArticleFileException($"is larger than {Largest / 1024 / 1024} MB, and no article is.");
            return From(file.Name, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ArticleFileException($"cannot be read: {error.Message}", error);
        }
    }

    /// <param name="name">Only its ending counts.</param>
    /// <exception cref="ArticleFileException">The bytes hold no text.</exception>
    public static ArticleText From(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return PdfText.Read(bytes);
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) throw new ArticleFileException("is called .pdf and is no PDF.");

        var text = Decode(bytes);
        return name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? HtmlText.Read(text) : new(text);
    }

    // UTF-8, or UTF-16 by its mark; what is neither is taken for Windows' old western text, of which Latin-1 keeps every letter.
    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 8_192)).Contains((byte)0)) throw new ArticleFileException("is a binary file and holds no text.");

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes, start, bytes.Length - start);
        }
    }
}

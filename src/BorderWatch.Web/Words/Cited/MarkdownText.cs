using System.Text;

namespace BorderWatch.Web.Words.Cited;

/// <summary>Plain text as Markdown.</summary>
public static class MarkdownText
{
    private const string Special = "\\`*_[]<>#|";

    /// <summary>The text with a backslash before each character that Markdown gives a meaning.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}

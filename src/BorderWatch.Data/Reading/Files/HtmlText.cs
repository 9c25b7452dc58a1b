using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BorderWatch.Data.Reading.Files;

/// <summary>The text of a web page, a blank line between blocks. Nothing of the page is run or fetched.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> s_left = new(StringComparer.OrdinalIgnoreCase)
    {
        "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "NAV", "FOOTER", "ASIDE", "FORM", "BUTTON", "IFRAME", "HEAD", "OBJECT", "SELECT", "TEXTAREA", "MATH", "VIDEO", "AUDIO", "CANVAS",
    };

    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "BLOCKQUOTE", "SECTION", "ARTICLE", "MAIN", "HEADER", "FIGURE", "FIGCAPTION", "TABLE", "TR", "PRE", "HR", "DL", "DT", "DD", "BODY", "TIME", "ADDRESS",
    };

    public static ArticleText Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        var root = page.QuerySelector("article") ?? page.QuerySelector("main") ?? (INode?)page.Body;
        if (root is not null) Append(root, text);
        return new(Tidy(text.ToString()), Published(page));
    }

    // With a stack of its own: a page may nest deeper than the program's stack is.
    private static void Append(INode root, StringBuilder text)
    {
        Stack<(INode? Node, bool IsEnd)> left = new([(root, false)]);
        while (left.TryPop(out var next))
        {
            if (next.IsEnd)
            {
                text.Append("\n\n");
                continue;
            }

            switch (next.Node)
            {
                case IText words:
                    text.Append(words.Data.Replace('\n', ' ').Replace('\r', ' '));
                    break;
                case IElement element when s_left.Contains(element.NodeName):
                    break;
                case IElement { NodeName: "BR" }:
                    text.Append('\n');
                    break;
                case { } node:
                    if (s_blocks.Contains(node.NodeName))
                    {
                        text.Append("\n\n");
                        left.Push((null, true));
                    }

                    for (var child = node.LastChild; child is not null; child = child.PreviousSibling) left.Push((child, false));
                    break;
            }
        }
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var blank = true;
        foreach (var line in text.Split('\n'))
        {
            var words = string.Join(' ', line.Split((char[])[' ', '\t', '\f', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            if (words.Length == 0 && blank) continue;
            tidy.Append(words).Append('\n');
            blank = words.Length == 0;
        }

        return tidy.ToString().TrimEnd('\n') + (tidy.Length > 0 ? "\n" : "");
    }

    private static DateOnly? Published(IDocument page)
    {
        var stated = page.QuerySelector("meta[property='article:published_time'], meta[name='date'], meta[name='pubdate'], meta[itemprop='datePublished'], meta[name='dc.date.issued']")?.GetAttribute("content")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return stated is { Length: >= 10 } && DateOnly.TryParseExact(stated[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}

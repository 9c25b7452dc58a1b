using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderWatch.TestKit.Web;
using CsvHelper;

namespace BorderWatch.Web.Tests;

/// <summary>What a reader gets from the site: responses, the rows of a file, the elements of a page.</summary>
internal static class SiteReading
{
    private static readonly string[] s_blocks = ["p", "dt", "dd", "li", "td", "th", "small"];

    public static Task<HttpResponseMessage> GetAsync(this TestSite site, string url) =>
        site.Http.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);

    public static async Task<string> TextAsync(this TestSite site, string url)
    {
        using var response = await site.GetAsync(url);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{url} answers {(int)response.StatusCode}: {text}");
        return text;
    }

    /// <summary>The rows of a download, cells by column.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RowsAsync(this TestSite site, string url) => Rows(await site.TextAsync(url));

    public static async Task<IReadOnlyDictionary<string, string>> RowAsync(this TestSite site, string url, string column, string value) =>
        Assert.Single(await site.RowsAsync(url), row => row[column] == value);

    public static async Task<IDocument> PageAsync(this TestSite site, string url) => new HtmlParser().ParseDocument(await site.TextAsync(url));

    /// <summary>The text of an element as it is read: what stands in blocks of its own is set apart, spaces run together.</summary>
    public static string Words(this IElement? element)
    {
        if (element is null) return "";
        var text = element.Descendants<IText>().Select(node => s_blocks.Contains(node.ParentElement!.LocalName) ? $" {node.Data} " : node.Data);
        return string.Join(' ', string.Concat(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var reader = CsvReader.Create(stream);
        var columns = reader.Headers.ToList();
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (reader.Read()) rows.Add(columns.Select((name, index) => (name, Value: reader.GetString(index))).ToDictionary(cell => cell.name, cell => cell.Value));
        return rows;
    }
}

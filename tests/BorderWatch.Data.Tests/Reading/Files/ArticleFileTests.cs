using System.Text;
using BorderWatch.Data.Reading.Files;

namespace BorderWatch.Data.Tests.Reading.Files;

public sealed class ArticleFileTests
{
    [Fact]
    public void From_Html_GivesTheTextOfItsBlocksAndItsDate()
    {
        const string html = """
            <html><head><title>T</title><meta property="article:published_time" content="2023-12-21T10:00:00Z"></head>
            <body><nav>Menu</nav><article><h1>Bridge   shut</h1><p>One<br>line &amp; more.</p><script>alert(1)</script><p>Two.</p></article><footer>Foot</footer></body></html>
            """;

        var article = ArticleFile.From("a.html", Encoding.UTF8.GetBytes(html));

        Assert.Equal("Bridge shut\n\nOne\nline & more.\n\nTwo.\n", article.Text);
        Assert.Equal(new DateOnly(2023, 12, 21), article.Published);
    }

    [Fact]
    public void From_HtmlNestedDeep_DoesNotOverflow()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep" + string.Concat(Enumerable.Repeat("</div>", 20_000));

        var article = ArticleFile.From("a.html", Encoding.UTF8.GetBytes(html));

        Assert.Equal("deep\n", article.Text);
    }

    [Fact]
    public void From_TextInAnyEncoding_IsRead()
    {
        byte[][] encodings = [Encoding.UTF8.GetBytes("Juárez"), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Juárez")], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Juárez")], Encoding.Latin1.GetBytes("Juárez")];

        var texts = encodings.Select(bytes => ArticleFile.From("a.txt", bytes).Text);

        Assert.All(texts, text => Assert.Equal("Juárez", text));
    }

    [Theory]
    [InlineData("a.txt", "a\0b", "binary")]
    [InlineData("a.pdf", "no pdf", "no PDF")]
    [InlineData("a.pdf", "%PDF-1.4 broken", "cannot be read")]
    public void From_NoText_IsRefused(string name, string content, string reason)
    {
        var refused = Assert.Throws<ArticleFileException>(() => ArticleFile.From(name, Encoding.UTF8.GetBytes(content)));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_IsRefused()
    {
        var refused = Assert.Throws<ArticleFileException>(() => ArticleFile.Read(Path.Combine(Path.GetTempPath(), "no-such-article.txt")));

        Assert.Equal("there is no such file.", refused.Message);
    }

    [Fact]
    public async Task Read_TooLarge_IsRefused()
    {
        await using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder.File("large.txt"))) file.SetLength(ArticleFile.Largest + 1);

        var refused = Assert.Throws<ArticleFileException>(() => ArticleFile.Read(folder.File("large.txt")));

        Assert.Contains("larger than 20 MB", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_Pdf_GivesItsText()
    {
        var article = ArticleFile.From("a.pdf", Encoding.Latin1.GetBytes(SmallPdf.With("The Lukeville port of entry closed Monday.")));

        Assert.Contains("The Lukeville port of entry closed Monday.", article.Text, StringComparison.Ordinal);
    }
}

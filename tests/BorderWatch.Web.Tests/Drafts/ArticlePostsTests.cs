using System.Net;
using System.Text;
using BorderWatch.TestKit;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>An article is put in: pasted or as a file, and refused with a reason and nothing lost.</summary>
public sealed class ArticlePostsTests : DraftingTest
{
    [Fact]
    public async Task Article_Pasted_IsReadAndLeadsToItsReview()
    {
        var page = await PutInAsync();

        Assert.Equal(GazetteArticle.Title, page.QuerySelector("h1").Words());
        Assert.StartsWith("Border Gazette, 22 December 2023 (in text)", page.QuerySelector("p.lede").Words(), StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".cc").Length);
        var list = await OpenAsync(Workbench);
        Assert.Equal(["5", "0", "0"], list.QuerySelectorAll("tr[data-draft='1'] td[data-l]").Select(cell => cell.Words()).Skip(1).Take(3));
        Assert.Contains("Workbench 5 open", list.QuerySelectorAll(".side nav a").Select(link => link.Words()));
    }

    [Fact]
    public async Task Page_OfHtml_IsReadAsTextAndNothingOfItRuns()
    {
        const string html = """
            <html><head><title>x</title><meta property="article:published_time" content="2023-12-22T10:00:00Z"><script>alert('head')</script></head>
            <body><nav>Menu</nav><article><h1>Rail bridge at the border is closed</h1><p onclick="alert(1)">The rail bridge at Eagle Pass was closed on Monday &lt;b&gt;early&lt;/b&gt;.</p><script>alert('body')</script></article></body></html>
            """;

        using var response = await SendArticleAsync("page.html", html);

        Assert.Equal(Review, Location(response));
        var page = await OpenAsync(Review);
        Assert.Equal("The rail bridge at Eagle Pass was closed on Monday <b>early</b>.", string.Concat(page.QuerySelectorAll("#p2 [data-s]").Select(run => run.TextContent)));
        Assert.Empty(page.QuerySelectorAll("#text script, #text b, #text [onclick]"));
        Assert.DoesNotContain("alert", page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("22 December 2023 (from the published copy)", page.QuerySelector("p.lede").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan.pdf", "%PDF-1.4 broken", "“scan.pdf” is a PDF that cannot be read")]
    [InlineData("page.pdf", "no pdf at all", "“page.pdf” is called .pdf and is no PDF.")]
    [InlineData("photo.txt", "\0\u0001\0", "“photo.txt” is a binary file and holds no text.")]
    [InlineData("empty.html", "<html><script>1</script></html>", "There is no text to read.")]
    public async Task File_ThatHoldsNoText_IsRefusedByName(string name, string content, string reason)
    {
        using var response = await SendArticleAsync(name, content);

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(reason, answer.QuerySelector(".msg p").Words(), StringComparison.Ordinal);
        Assert.Equal(GazetteArticle.Publisher, answer.QuerySelector("[name=publisher]")!.GetAttribute("value"));
        Assert.Empty(await Drafts.ListAsync(Ct));
    }

    [Fact]
    public async Task Text_OfAnOldEncoding_IsReadAsWesternLetters()
    {
        using var response = await SendArticleAsync("", Encoding.Latin1.GetBytes("Cruce en Ciudad Juárez cerrado hoy mismo\n\nThe bridge at Eagle Pass was closed."), "latin.txt");

        Location(response);
        Assert.Contains("Juárez", (await DraftAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithBadFields_ComesBackWithWhatWasTypedAndWhy()
    {
        using var response = await SendArticleAsync(GazetteArticle.Text, null, "", ("published", "Friday"), ("url", "ftp://x"), ("title", "A <b>bold</b> title"), ("who", ""), ("origin_id", "afp"));

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The article was not taken", answer.QuerySelector("h1").Words());
        Assert.Equal(GazetteArticle.Text, ((AngleSharp.Html.Dom.IHtmlTextAreaElement)answer.QuerySelector("textarea")!).Value.ReplaceLineEndings("\n"));
        Assert.Equal("A <b>bold</b> title", answer.QuerySelector("[name=title]")!.GetAttribute("value"));
        Assert.Equal("afp", answer.QuerySelector("[name=origin_id] option[selected]")!.GetAttribute("value"));
        Assert.Contains("“Friday” is no date of publication", answer.QuerySelector(".field:has([name=published]) .bad").Words(), StringComparison.Ordinal);
        Assert.Contains("“ftp://x” is no address", answer.QuerySelector(".field:has([name=url]) .bad").Words(), StringComparison.Ordinal);
        Assert.Contains("Your name is empty.", answer.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal("/workbench/new", answer.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task Article_WithoutTitleAndDay_SaysOnceWhatIsMissing()
    {
        using var response = await SendArticleAsync("The rail bridge at Eagle Pass was closed on Monday.");

        Location(response);
        var page = await OpenAsync(Review);
        Assert.Equal("Untitled article", page.QuerySelector("h1").Words());
        Assert.StartsWith("Nothing can be accepted yet: the title and the day of publication are missing.", page.QuerySelector("#missing").Words(), StringComparison.Ordinal);
        Assert.Equal("/workbench/1?edit=source#source", page.QuerySelector("#missing a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[name=all]"));
    }

    [Fact]
    public async Task TextAndFile_Both_AreRefusedAndTheTextIsBack()
    {
        using var response = await SendArticleAsync("Pasted.", "Of a file."u8.ToArray());

        var answer = await AnswerAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Both a text and a file", answer.QuerySelector(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal("Pasted.", answer.QuerySelector("textarea").Words());
    }

    [Fact]
    public async Task Text_WithControlCharactersAndHalfLetters_IsTakenAndShown()
    {
        using var response = await SendArticleAsync("Closed at the border with\u0001 Mexico\r\n\r\nThe rail bridge at Eagle Pass\u0000 was closed on Monday\u202e.\r\n\r\n\ufffd <script>alert(1)</script>");

        Location(response);
        var page = await OpenAsync(Review);
        Assert.Empty(page.QuerySelectorAll("#text script"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("#text").Words(), StringComparison.Ordinal);
        var draft = await DraftAsync();
        foreach (var run in page.QuerySelectorAll("#text [data-s]"))
        {
            var start = int.Parse(run.GetAttribute("data-s")!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(draft.Text![start..(start + run.TextContent.Length)], run.TextContent);
        }
    }

    [Fact]
    public async Task Text_OfFiveMegabytes_IsTakenAndOnlyAPartOfItIsShown()
    {
        var text = new StringBuilder(GazetteArticle.Text);
        while (text.Length < 4_900_000) text.Append("\n\n").Append(GazetteArticle.LastSentence);

        using var response = await SendArticleAsync(text.ToString());

        Location(response);
        var html = await Browser.GetStringAsync(new Uri(Review, UriKind.Relative), Ct);
        Assert.InRange(html.Length, 60_000, 1_000_000);
        Assert.Contains("shown around the claims beside", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_ThatIsTooLong_IsRefusedWithItsLength()
    {
        using var response = await SendArticleAsync(new string('x', 5_000_001));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The text has 5,000,001 characters; 5,000,000 is the most.", (await AnswerAsync(response)).QuerySelector(".msg").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/workbench/new")]
    [InlineData("/workbench/1/decide")]
    [InlineData("/workbench/1/claims")]
    [InlineData("/workbench/1/claims/2")]
    [InlineData("/workbench/1/source")]
    [InlineData("/workbench/1/finish")]
    [InlineData("/workbench/1/discard")]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused(string action)
    {
        await PutInAsync();
        using var content = Form(("who", "Ana"), ("accept", "2.1"), ("discard", "1"), ("text", "x"));

        using var response = await Browser.PostAsync(new Uri(action, UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("did not come from this page", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Single(await Drafts.ListAsync(Ct), draft => draft.Accepted == 0);
    }
}

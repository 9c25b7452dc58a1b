namespace BorderWatch.Data.Tests;

/// <summary>What filters do not show of the reader; the rest is in the tests of the filters.</summary>
public sealed class UrlQueryTests
{
    [Theory]
    [InlineData("q=a+b", "a b")]
    [InlineData("q=a%2Bb", "a+b")]
    [InlineData("q=a%20b", "a b")]
    [InlineData("q=%E4%B8%96", "世")]
    [InlineData("q=世", "世")]
    [InlineData("q=a=b", "a=b")]
    [InlineData("q=100%", "100%")] // a sign that escapes nothing stands for itself
    [InlineData("q=%zz", "%zz")]
    [InlineData("?q=x", "x")]
    [InlineData("q=%3Fx", "?x")]
    [InlineData("q=%20%20x%20", "x")]
    [InlineData("q=", null)]
    [InlineData("q", null)]
    [InlineData("q=+", null)]
    [InlineData("=x", null)]
    public void Text_Query_IsDecoded(string query, string? text)
    {
        var url = new UrlQuery(query);

        Assert.Equal(text, url.Text("q"));
    }

    [Theory]
    [InlineData("bom=1", true, 0)]
    [InlineData("bom=0", false, 0)]
    [InlineData("", false, 0)]
    [InlineData("bom=yes", false, 1)]
    [InlineData("bom=", false, 1)]
    public void Flag_Query_IsSetByOne(string query, bool set, int problems)
    {
        var url = new UrlQuery(query);

        Assert.Equal((set, problems), (url.Flag("bom"), url.Problems.Count));
    }

    [Fact]
    public void Problems_SeveralBadValues_AreASentenceEach()
    {
        var url = new UrlQuery("from=x&to=y&page=z&prot=1");
        url.Range("from", "to");
        url.Number("page", 1, 1, 10);

        var problems = url.Problems;

        Assert.Equal(
            [
                "The link asks for from “x”, which is not a day. Days are written 2023-12-18.",
                "The link asks for to “y”, which is not a day. Days are written 2023-12-18.",
                "The link asks for page “z”, which is not a number from 1 to 10.",
                "The link has “prot”, which is not a filter here. It was left out.",
            ],
            problems);
    }

    [Fact]
    public void Problems_ValueGivenTwice_SayWhichWasRead()
    {
        var url = new UrlQuery("q=one&q=two");
        url.Text("q");

        Assert.Equal(["The link has q 2 times; “one”, the first, was read."], url.Problems);
    }

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa😀aa", "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”")] // never half a character
    public void Problems_LongValue_IsCut(string value, string named)
    {
        var url = new UrlQuery("from=" + Uri.EscapeDataString(value));
        url.Day("from");

        var problem = Assert.Single(url.Problems);

        Assert.Contains(named, problem, StringComparison.Ordinal);
        Assert.True(problem.IsNormalized());
    }

    [Fact]
    public void Problems_NameThatNobodyAsked_IsReportedOnceHoweverOftenItIsThere()
    {
        var url = new UrlQuery("prot=1&prot=2&utm_medium=x&bom=1", "bom");

        Assert.Equal(["The link has “prot”, which is not a filter here. It was left out."], url.Problems);
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("rail%0Abridge")]
    public void Text_WithAControlCharacter_IsRefused(string text)
    {
        var url = new UrlQuery($"?q={text}");

        var read = url.Text("q");

        Assert.Null(read);
        Assert.Contains("q", Assert.Single(url.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_ManyUnknown_AreOneSentenceThatNamesFive()
    {
        var url = new UrlQuery("?port=" + string.Join(',', Enumerable.Range(1, 2_000).Select(n => $"x{n}")));

        var ids = url.Ids("port", ["eagle-pass"], "a port");

        var problem = Assert.Single(url.Problems);
        Assert.Empty(ids);
        Assert.Contains("“x5” and 1995 more", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("x6", problem, StringComparison.Ordinal);
    }
}

using AngleSharp.Dom;
using BorderWatch.Data.Vocabulary;
using BorderWatch.TestKit;
using BorderWatch.TestKit.Web;
using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Endpoints;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

public sealed class MethodTests(Sites sites) : PageTest(sites.Articles)
{
    private readonly Sites _sites = sites;

    [Fact]
    public void Example_OfTheSeed_ShowsTheVotesOfTheEaglePassRailBridge()
    {
        var cut = Open<Method>("/method");

        Assert.Equal(
            ["USA TODAY “on Dec. 18” 2023-12-18 18 Dec USA TODAY 21 Dec ¶7", "AFP “On Tuesday” 2023-12-19 19 Dec AFP 22 Dec ¶7", "AP “earlier this week” [2023-12-17..2023-12-22] 17 to 22 Dec NEWSnet/AP 22 Dec ¶10"],
            cut.FindAll("tr[data-vote]").Select(row => row.Words()));
        Assert.StartsWith(
            "The answer: 18 or 19 December 2023, [2023-12-18,2023-12-19], 2 of 3 each. USA TODAY names 18 December,",
            Text(cut.FindAll("#rule > p.sub")[^1]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_WithTheSupplement_IsCountedAnew()
    {
        var page = await _sites.Both.PageAsync("/method");

        Assert.Equal(4, page.QuerySelectorAll("tr[data-vote]").Length);
        Assert.StartsWith("The answer: 18 December 2023, 2023-12-18, 3 of 4.", Text(page.QuerySelectorAll("#rule > p.sub")[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beta", "2023-12-18", "2023-12-19", null, 2)] // two votes
    [InlineData("beta", "2023-12-20", null, "2023-12-19", 1)] // contested
    [InlineData(null, "2023-12-18", null, null, 0)]
    [InlineData(null, null, null, "2023-12-19", 0)]
    public async Task Example_OfAnotherStore_IsTheFirstClosureThatShowsTheRuleAtWork(string? example, string? first, string? second, string? seen, int votes)
    {
        using var pack = TestPack.Empty().Source("paper-a").Source("paper-b").Source("paper-c")
            .Port("alpha", longitude: -110, name: "Alpha").Closure("alpha", "rail").ClosureClaim("paper-a.p1.1", "alpha-rail", date: "2023-12-18")
            .Port("beta", longitude: -105, name: "Beta").Closure("beta", "rail");
        if (first is not null) pack.ClosureClaim("paper-a.p2.1", "beta-rail", date: first);
        if (second is not null) pack.ClosureClaim("paper-b.p1.1", "beta-rail", date: second);
        if (seen is not null) pack.ClosureClaim("paper-c.p1.1", "beta-rail", "observed", seen);
        await using var site = await SiteOf(pack);

        var page = await site.PageAsync("/method");

        Assert.Equal(example is null ? null : "/closures/beta-rail#start", page.QuerySelector("#rule a")?.GetAttribute("href"));
        Assert.Equal(votes, page.QuerySelectorAll("tr[data-vote]").Length);
        Assert.Equal(votes > 0, page.QuerySelector("#cite").Words().Contains("BorderWatch claim", StringComparison.Ordinal));
    }

    [Fact]
    public void Vocabulary_OfTheSeed_HasEveryFieldWithItsValues()
    {
        var cut = Open<Method>("/method");

        foreach (var field in CodedFields.All)
        {
            var fold = cut.Find($"#vocabulary details#field-{field.Name}");
            Assert.Equal(field.Name, fold.QuerySelector("summary code").Words());
            Assert.Equal(field.Values.Order(StringComparer.Ordinal), fold.QuerySelectorAll("tr[data-value]").Select(row => row.QuerySelector("code").Words()).Order(StringComparer.Ordinal));
        }

        Assert.Equal(
            "reopened ended The closure ended. Only these claims vote on the end.",
            cut.Find("#field-aspect tr[data-value=ended]").Words());
        Assert.Equal(4, cut.FindAll("#field-closure_type tr[data-value] svg").Count);
        Assert.Equal(7, cut.FindAll("#field-status tr[data-value] svg").Count);
        Assert.Equal(5, cut.FindAll("#field-aspect tr[data-value] svg").Count); // a reason dates nothing and is not drawn
    }

    [Fact]
    public void Files_OfTheProgram_AreListedWithEveryColumn()
    {
        var cut = Open<Method>("/method?asof=2023-12-18");

        foreach (var file in DownloadFiles.All)
        {
            var fold = cut.Find($"details#{file.Anchor}");
            Assert.Equal($"{file.From ?? $"/{file.Path}.csv"}?asof=2023-12-18", fold.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal(file.Columns, fold.QuerySelectorAll("tr[data-column]").Select(row => row.QuerySelector("code").Words()));
        }

        Assert.DoesNotContain("not described", cut.Find("#files").Words(), StringComparison.Ordinal);
        var kind = cut.Find("#file-sources tr[data-column=kind]");
        Assert.EndsWith("One of news, agency, dataset", kind.Words(), StringComparison.Ordinal);
        Assert.Equal("/method#field-source_kind", kind.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("2023-12-18", "18 December 2023")]
    [InlineData("2023-12-01~", "about 1 December 2023")]
    [InlineData("2023-12-27?", "possibly 27 December 2023")]
    [InlineData("[2023-12-18,2023-12-19]", "18 or 19 December 2023")]
    [InlineData("[2023-12-17..2023-12-22]", "a day from 17 to 22 December 2023")]
    [InlineData("[..2023-12-21]", "by 21 December 2023")]
    [InlineData("[2023-12-22..]", "22 December 2023 or later")]
    [InlineData("2022-10/2023-09", "October 2022 to September 2023")]
    public void Date_OfEachForm_IsSaidInWords(string date, string words)
    {
        var cut = Open<Method>("/method");

        Assert.Equal(words, cut.Find($"tr[data-form='{date}'] td").Words());
    }

    [Fact]
    public void Gaps_OfTheSeed_CountTheClaimsThatNameNoPort()
    {
        var cut = Open<Method>("/method");

        Assert.Contains("11 of 21 claims about a closure name no port.", cut.Find("#gaps").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/method", "2023-12-22")]
    [InlineData("/method?asof=2023-12-18", "2023-12-18")]
    public void Citations_OnADay_NameSourceParagraphClaimAndDay(string url, string day)
    {
        var cut = Open<Method>(url);

        Assert.Equal(
            [
                "USA TODAY, 21 December 2023, paragraph 7 (BorderWatch claim usa-today-2023-12-21.p7.1)",
                $"http://localhost/closures?asof={day}&known=2023-12-22&reading=consensus",
                "BorderWatch: claims about closures at US–Mexico ports of entry. 5 sources, the newest of 22 December 2023. http://localhost/, retrieved on [day].",
            ],
            cut.FindAll("#cite .cite").Select(Text));
        Assert.Equal($"/closures?asof={day}&known=2023-12-22&reading=consensus", cut.Find("#cite a").GetAttribute("href"));
    }

    [Fact]
    public void Contents_OfThePage_LeadToEachSection()
    {
        var cut = Open<Method>("/method");

        Assert.Equal(
            cut.FindAll("section.sec").Select(section => $"/method#{section.Id}"),
            cut.FindAll("nav.toc a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Value_ThatCannotBeRead_IsNamed()
    {
        var cut = Open<Method>("/method?asof=soon&type=rail");

        Assert.Equal(2, cut.FindAll(".msg.warn li").Count);
        Assert.Equal(9, cut.FindAll("section.sec").Count);
    }

    [Fact]
    public async Task Page_OfAStoreWithoutAVocabulary_SaysSo()
    {
        using var pack = TestPack.Empty().Source("paper-a");
        await using var site = await SiteOf(pack);

        var page = await site.PageAsync("/method");

        Assert.Equal("This store has no vocabulary.", page.QuerySelector("#vocabulary .msg b").Words());
        Assert.Equal(DownloadFiles.All.Sum(file => file.Columns.Count), page.QuerySelectorAll("tr[data-column]").Length);
        Assert.Contains("There is no claim about a closure.", page.QuerySelector("#gaps").Words(), StringComparison.Ordinal);
    }

    /// <summary>As it stands: in a citation and in a sentence, no space before a full stop goes unseen.</summary>
    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<TestSite> SiteOf(TestPack pack)
    {
        var store = await TestDatabase.MigratedAsync();
        await pack.LoadAsync(store, ct: Xunit.TestContext.Current.CancellationToken);
        return await TestSite.StartAsync(store);
    }
}

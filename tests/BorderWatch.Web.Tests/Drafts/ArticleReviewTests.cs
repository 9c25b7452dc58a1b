using BorderWatch.TestKit;
using BorderWatch.Web.Components.Pages;
using BorderWatch.Web.Tests.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>The page of an article under review, as the circuit draws it.</summary>
public sealed class ArticleReviewTests(ReviewSite review) : PageTest(review.Site), IClassFixture<ReviewSite>
{
    [Fact]
    public void Cards_StandInTheOrderOfTheTextWithTheFirstOpenOneCurrent()
    {
        var cut = Open("");

        Assert.Equal(["1", "2", "3", "4", "5"], cut.FindAll(".cc").Select(card => card.GetAttribute("data-claim")));
        Assert.Equal("1", cut.Find(".cc[aria-current]").GetAttribute("data-claim"));
        Assert.Equal("Eagle Pass rail: in force from 18 December 2023", cut.Find("#c2 h3 a").Words());
        Assert.Equal("About 10,000 people a day, southwest border", cut.Find("#c3 h3 a").Words());
        Assert.Contains("high confidence, 0.95", cut.Find("#c2 .how").Words(), StringComparison.Ordinal);
        Assert.Contains("“on Monday”: 18 December 2023 (2023-12-18).", cut.Find("#c2").Words(), StringComparison.Ordinal);
        Assert.Contains("The last Monday, read from the publication on Friday 22 December 2023.", cut.Find("#c2").Words(), StringComparison.Ordinal);
        Assert.Equal("All 5 Open 5 Accepted 0 Rejected 0", string.Join(' ', cut.FindAll(".shows a").Select(link => link.Words())));
    }

    [Fact]
    public void Text_IsMarkedAndTiedToItsCards()
    {
        var cut = Open("?claim=2");

        Assert.Equal("p3", cut.Find("#e2").ParentElement!.Id);
        Assert.Equal("c2-h", cut.Find("#e2").GetAttribute("aria-describedby"));
        Assert.Equal("/workbench/1?claim=2#c2", cut.Find("#e2").GetAttribute("href"));
        Assert.Equal("on Monday", string.Concat(cut.FindAll("#p3 .hl.date").Select(run => run.TextContent)));
        Assert.Contains("Eagle Pass", cut.FindAll("#p3 .hl.place").Select(run => run.TextContent));
        Assert.NotEmpty(cut.FindAll("#p3 mark.ev.now"));
        Assert.Empty(cut.FindAll("#p4 mark.ev.now"));
        Assert.Equal(GazetteArticle.LastSentence, string.Concat(cut.FindAll("#p7 [data-s]").Select(run => run.TextContent)));
    }

    [Fact]
    public void Link_ToTheNextClaim_MovesTheCurrentOne()
    {
        var cut = Open("?claim=2&show=open");

        Assert.Equal("/workbench/1?claim=3&show=open#c3", cut.Find("[data-key=j]").GetAttribute("href"));
        Assert.Equal("/workbench/1?claim=1&show=open#c1", cut.Find("[data-key=k]").GetAttribute("href"));
        Navigation.NavigateTo("workbench/1?claim=3&show=open#c3");
        cut.WaitForAssertion(() => Assert.Equal("3", cut.Find(".cc[aria-current]").GetAttribute("data-claim")));
    }

    [Theory]
    [InlineData("?claim=99", "The link asks for claim 99, and the article has no such claim.")]
    [InlineData("?show=pending", "The link asks for show “pending”")]
    public void Link_ThatAsksForWhatIsNone_IsNamed(string query, string problem) => Assert.StartsWith(problem, Open(query).Find(".msg.warn b").Words(), StringComparison.Ordinal);

    [Fact]
    public void Filter_ThatLeavesNothing_SaysSo() => Assert.Contains("No claim is accepted. There are 5 open, 0 accepted, 0 rejected.", Open("?show=accepted").Find(".msg").Words(), StringComparison.Ordinal);

    [Theory]
    [InlineData(2, "port_slug port_link closure_types aspect date_edtf date_text time_local direction place_stated type_stated crossing reason attribution origin_id note")]
    [InlineData(3, "measure unit place period_kind value_low value_high qualifier period_edtf period_text words place_stated attribution origin_id note")]
    public void Form_OfAClaim_HasAControlForEachFieldAndALabelForEachControl(int no, string columns)
    {
        var cut = Open($"?claim={no}&edit=claim");

        Assert.Equal(columns.Split(' ').Order(StringComparer.Ordinal), cut.FindAll("#claim-form [name^='f.']").Select(field => field.GetAttribute("name")![2..]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(cut.FindAll("#claim-form :is(input, select, textarea):not([type=hidden], [type=checkbox])"), field => Assert.Single(cut.FindAll($"label[for='{field.Id}']")));
        Assert.Empty(cut.FindAll($"#c{no} .acts"));
        Assert.Single(cut.FindAll("#claim-form"));
    }

    [Fact]
    public void Date_TypedIntoAForm_IsExplained()
    {
        var cut = Open("?claim=2&edit=claim");

        cut.Find("#f-date_edtf").Input("2023-12-18~");

        cut.WaitForAssertion(() => Assert.Equal("Read as: about 18 December 2023.", cut.Find("#f-date_edtf-read").Words()));
    }

    [Fact]
    public void Ids_OfThePage_AreThereOnce()
    {
        foreach (var query in new[] { "?claim=2&edit=claim", "?edit=source" })
        {
            var cut = Open(query);
            Assert.All(cut.FindAll("[id]").GroupBy(element => element.Id), group => Assert.Single(group));
        }
    }

    [Fact]
    public void Claim_OfAPersonWithoutAKindOfTraffic_SaysWhatIsMissing()
    {
        var cut = Open("?claim=4");

        Assert.Contains("It names no port", cut.Find("#c4 .match").Words(), StringComparison.Ordinal);
        Assert.False(cut.Find("#c4 [name=accept]").HasAttribute("disabled"));
    }

    private IRenderedComponent<ArticleReview> Open(string query) => Open<ArticleReview>($"/workbench/1{query}", parameters => parameters.Add(page => page.DraftId, "1"));
}

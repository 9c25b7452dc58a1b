using BorderWatch.Web.Components.Pages;
using Bunit;

namespace BorderWatch.Web.Tests.Pages;

/// <summary>The page of revisions over the seed, in which nothing was revised: what it says then, and its controls.</summary>
public sealed class RevisionsTests(Sites sites) : PageTest(sites.Articles)
{
    [Fact]
    public void Page_WithoutRevisions_ClaimsNothingAndSaysWhatItTakes()
    {
        var cut = Open<Revisions>("/official/revisions");

        Assert.Equal("Revisions of official statistics", cut.Find("h1").Words());
        Assert.Equal("No release in this store gives another number than the one before it.", cut.Find(".msg b").Words());
        Assert.Equal(["/import"], cut.FindAll(".msg a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Page_OfAReleaseThatIsNone_SaysSo()
    {
        var cut = Open<Revisions>("/official/revisions?release=nobody");

        Assert.Contains("There is no release nobody here.", cut.Find(".msg").Words(), StringComparison.Ordinal);
        Assert.Equal("/official/revisions", cut.Find(".msg a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("From month", "Oct 2023", "/official/revisions?from=2023-10")]
    [InlineData("To month", "2023-10", "/official/revisions?to=2023-10")]
    [InlineData("Port code", " 2303 ", "/official/revisions?code=2303")]
    public void Field_Typed_GoesIntoTheUrl(string label, string typed, string url)
    {
        var cut = Open<Revisions>("/official/revisions?page=2");

        Field(cut, label).Change(typed);

        cut.WaitForAssertion(() => Assert.Equal(url, Url));
    }

    [Theory]
    [InlineData("From month", "soon", "“soon” is not a month. Write it as 2023-10 or Oct 2023.")]
    [InlineData("Port code", "230", "“230” is not a port code. It has four digits: 2303.")]
    public void Field_ThatCannotBeRead_SaysSoAndStays(string label, string typed, string problem)
    {
        var cut = Open<Revisions>("/official/revisions");

        Field(cut, label).Change(typed);

        Assert.Equal(problem, cut.Find(".bad").Words());
        Assert.Equal((typed, "true"), (Field(cut, label).GetAttribute("value"), Field(cut, label).GetAttribute("aria-invalid")));
        Assert.Equal("/official/revisions", Url);
    }

    [Fact]
    public void Month_BeforeTheFirst_TakesTheFirstWithIt()
    {
        var cut = Open<Revisions>("/official/revisions?from=2023-10&to=2023-12");

        Field(cut, "To month").Change("2023-09");

        cut.WaitForAssertion(() => Assert.Equal("/official/revisions?from=2023-09&to=2023-09", Url));
        Assert.Equal("Remove filter: In September 2023", cut.Find(".chip a").GetAttribute("aria-label"));
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<Revisions> cut, string label) =>
        cut.Find($"#{cut.FindAll("label").First(one => one.Words() == label).GetAttribute("for")}");
}

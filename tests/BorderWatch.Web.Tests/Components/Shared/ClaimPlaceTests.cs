using BorderWatch.Web.Components.Shared;

namespace BorderWatch.Web.Tests.Components.Shared;

public sealed class ClaimPlaceTests
{
    [Theory]
    [InlineData("7", null, "p7", "¶7", "paragraph 7", "/sources/paper-a#p7")]
    [InlineData("5;10", null, "p5", "¶5, ¶10", "paragraphs 5 and 10", "/sources/paper-a#p5")]
    [InlineData("1;2;4", null, "p1", "¶1, ¶2, ¶4", "paragraphs 1, 2 and 4", "/sources/paper-a#p1")]
    [InlineData("1", "18", "l18", "l. 18", "line 18", "/sources/paper-a#l18")] // a line says more than its paragraph
    [InlineData("1", "3;5;9;27", "l3", "l. 3, 5, 9, 27", "lines 3, 5, 9 and 27", "/sources/paper-a#l3")]
    [InlineData(null, null, null, null, "paragraph not recorded", "/sources/paper-a")]
    public void Place_OfAClaim_HasItsFourForms(string? paragraph, string? line, string? anchor, string? brief, string full, string href)
    {
        Assert.Equal(
            (anchor, brief, full, href),
            (ClaimPlace.Anchor(paragraph, line), ClaimPlace.Short(paragraph, line), ClaimPlace.Long(paragraph, line), ClaimPlace.Href("paper-a", paragraph, line)));
    }

    [Theory]
    [InlineData("7", null, "USA TODAY, 21 December 2023, paragraph 7")]
    [InlineData(null, null, "USA TODAY, 21 December 2023, paragraph not recorded")]
    public void Title_OfAClaim_IsTheFullReference(string? paragraph, string? line, string title)
    {
        Assert.Equal(title, ClaimPlace.Title("USA TODAY", new DateOnly(2023, 12, 21), paragraph, line));
    }
}

using BorderWatch.Web.Components.Charts.Files;
using static BorderWatch.Web.Tests.Components.Charts.ChartRows;

namespace BorderWatch.Web.Tests.Components.Charts.Files;

public sealed class ChartSourcesTests
{
    [Fact]
    public void Sources_OfOneOutlet_AreNamedOnceWithTheirParagraphsInOrder()
    {
        var sources = ChartSources.Of([Claim("usa", "2023-12-18", paragraph: "10"), Claim("usa", null, paragraph: "5;7"), Claim("afp", null, published: "2023-12-20")]);

        Assert.Equal(["afp 20 Dec 2023 (¶1)", "usa 21 Dec 2023 (¶5, 7, 10)"], sources);
    }

    [Fact]
    public void Sources_MoreThanTwoLinesHold_AreCounted()
    {
        List<string> sources = [.. Enumerable.Range(0, 40).Select(index => $"Gazette {index:00} 21 Dec 2023 (¶1)")];

        var lines = ChartSources.Lines(sources, 1100, 12);

        Assert.Equal(2, lines.Count);
        Assert.StartsWith("Sources: Gazette 00 21 Dec 2023 (¶1); Gazette 01", lines[0], StringComparison.Ordinal);
        Assert.Matches(@" and \d+ more\.$", lines[1]);
    }

    [Fact]
    public void Sources_WithoutAny_SaySo()
    {
        Assert.Equal(["Sources: none."], ChartSources.Lines([], 1100, 12));
    }
}

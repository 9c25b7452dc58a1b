using BorderWatch.Web.Components.Charts.Files;

namespace BorderWatch.Web.Tests.Components.Charts.Files;

public sealed class ChartTextTests
{
    private const string Finding = "Three of five closures have a dated claim of their own; none has a reported end";

    [Fact]
    public void Lines_OfALongText_AreNoWiderAndLoseNoWord()
    {
        var lines = ChartText.Lines(Finding, 300, 13);

        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(ChartText.Width(line, 13) <= 300));
        Assert.Equal(Finding, string.Join(' ', lines));
    }

    [Fact]
    public void Lines_OfOneLongWord_AreCutBetweenCharacters()
    {
        var word = string.Concat(Enumerable.Repeat("🚆a", 30));

        var lines = ChartText.Lines(word, 100, 13);

        Assert.True(lines.Count > 3);
        Assert.Equal(word, string.Concat(lines));
        Assert.All(lines, line => Assert.False(char.IsLowSurrogate(line[0])));
    }

    [Fact]
    public void Lines_MoreThanAllowed_EndInAnEllipsis()
    {
        var lines = ChartText.Lines(Finding, 200, 13, most: 2);

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.True(ChartText.Width(lines[1], 13) <= 200);
    }

    [Fact]
    public void Balanced_OfTwoLines_AreAboutAsLong()
    {
        var width = ChartText.Width(Finding, 24) * 0.9;

        var lines = ChartText.Balanced(Finding, width, 24);

        Assert.Equal(2, lines.Count);
        Assert.InRange(ChartText.Width(lines[1], 24) / ChartText.Width(lines[0], 24), 0.6, 1);
    }

    [Fact]
    public void Text_ThatFits_IsOneLine()
    {
        Assert.Equal(["rail"], ChartText.Lines("rail", 100, 13));
        Assert.Equal(["rail"], ChartText.Balanced("rail", 100, 13));
        Assert.Equal("rail", ChartText.Shortened("rail", 100, 13));
        Assert.Empty(ChartText.Lines("", 100, 13));
    }
}

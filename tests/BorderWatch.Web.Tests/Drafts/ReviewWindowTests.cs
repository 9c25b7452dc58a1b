using BorderWatch.Data.Drafts;
using BorderWatch.Web.Components.Drafts;

namespace BorderWatch.Web.Tests.Drafts;

/// <summary>Which claims and paragraphs a page shows, and which claim comes next.</summary>
public sealed class ReviewWindowTests
{
    private static readonly Draft s_draft = SampleDraft.Of(
        "One.\n\nTwo.", SampleDraft.Claim(1, 0, 1), SampleDraft.Claim(5, 1, 2, DraftStates.Accepted), SampleDraft.Claim(2, 2, 3, DraftStates.Rejected), SampleDraft.Claim(3, 6, 7, paragraph: 2));

    [Theory]
    [InlineData(null, DraftFilter.All, 1, "1 5 2 3", null, 5)]
    [InlineData(2, DraftFilter.All, 2, "1 5 2 3", 5, 3)]
    [InlineData(3, DraftFilter.All, 3, "1 5 2 3", 2, null)]
    [InlineData(null, DraftStates.Accepted, 5, "5", null, null)]
    [InlineData(2, DraftStates.Open, 2, "1 2 3", 1, 3)] // decided a moment ago: it stays while it is looked at
    [InlineData(99, DraftFilter.All, 1, "1 5 2 3", null, 5)]
    public void Claims_Asked_AreShownAroundTheCurrentOne(int? claim, string show, int current, string shown, int? before, int? after)
    {
        var window = ReviewWindow.Of(s_draft, new DraftFilter { Claim = claim, Show = show });

        Assert.Equal((current, shown, before, after), (window.Current?.No, string.Join(' ', window.Claims.Select(one => one.No)), window.Before?.No, window.After?.No));
        Assert.Equal([1, 2], window.Paragraphs);
        Assert.True(window.HasAllText);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(5, 3)]
    [InlineData(3, 1)]
    public void Next_AfterADecision_IsTheNextOpenOneFromTheTopAgain(int decided, int next) => Assert.Equal(next, ReviewWindow.Next(s_draft, decided));

    [Fact]
    public void Next_WhereNoneIsOpen_IsNone() => Assert.Null(ReviewWindow.Next(SampleDraft.Of("x", SampleDraft.Claim(1, 0, 1, DraftStates.Rejected)), 1));

    [Fact]
    public void Article_WithoutClaims_ShowsItsText()
    {
        var window = ReviewWindow.Of(SampleDraft.Of("One.\n\nTwo."), new DraftFilter());

        Assert.Null(window.Current);
        Assert.Equal([1, 2], window.Paragraphs);
    }

    [Theory]
    [InlineData(1, "1-40", null, 41)]
    [InlineData(41, "41-80", 1, 81)]
    [InlineData(90, "81-95", 41, null)]
    public void LongArticle_IsShownAPartAtATime(int claim, string shown, int? before, int? after)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(new string('x', 2_998), 95));
        var draft = SampleDraft.Of(text, [.. Enumerable.Range(1, 95).Select(no => SampleDraft.Claim(no, ((no - 1) * 3_000) + 5, ((no - 1) * 3_000) + 9, paragraph: no))]);

        var window = ReviewWindow.Of(draft, new DraftFilter { Claim = claim });

        Assert.Equal((shown, before, after), ($"{window.Claims[0].No}-{window.Claims[^1].No}", window.PageBefore?.No, window.PageAfter?.No));
        Assert.InRange(window.Paragraphs.Count * 3_000, 50_000, ReviewWindow.MostText);
        Assert.Contains(claim, window.Paragraphs);
        Assert.False(window.HasAllText);
    }
}

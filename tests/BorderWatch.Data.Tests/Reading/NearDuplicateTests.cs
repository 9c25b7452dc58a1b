using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Tests.Reading;

public sealed class NearDuplicateTests
{
    private const string Story = "Officers closed the bridge at dawn on Monday and sent drivers to the next town, where lines grew to four hours before noon. Nobody could say when it would open again.";

    [Fact]
    public void Of_ReprintWithAnotherEnding_IsFound()
    {
        var copy = Story.Replace("Nobody could say when it would open again.", "The sheriff asked for patience.", StringComparison.Ordinal).ToUpperInvariant();

        var found = NearDuplicate.Of(copy, [("other", "Something else entirely happened in the harbor of a far country last year, and people spoke of it."), ("story", Story)]);

        Assert.Equal("story", found!.Value.Key);
        Assert.InRange(found.Value.Share, NearDuplicate.Enough, 1);
    }

    [Fact]
    public void Of_OtherStory_IsNone()
    {
        var found = NearDuplicate.Of("A different account of the same Monday: the bridge was shut, and trucks waited.", [("story", Story)]);

        Assert.Null(found);
    }

    [Fact]
    public void Of_EmptyText_IsNone()
    {
        var found = NearDuplicate.Of("", [("story", Story)]);

        Assert.Null(found);
    }
}

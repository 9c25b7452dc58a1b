using BorderWatch.Data.Reading.Claims;

namespace BorderWatch.Data.Tests.Reading.Claims;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("The bridge was closed, a port supervisor said.", "a port supervisor")]
    [InlineData("According to CBP figures, 14,000 crossed.", "CBP figures")]
    [InlineData("CBP closed the bridge.", "CBP")]
    [InlineData("The port has reportedly closed.", "reportedly")]
    [InlineData("The port is closed, said White House spokesman John Kirby.", "White House spokesman John Kirby")]
    [InlineData("The bridge is closed.", null)]
    public void Of_ASentence_IsWhoSaysIt(string text, string? expected)
    {
        var sentence = Reads.Marked(text);

        var words = Attribution.Words(sentence, Attribution.Of(sentence));

        Assert.Equal(expected, words);
    }
}

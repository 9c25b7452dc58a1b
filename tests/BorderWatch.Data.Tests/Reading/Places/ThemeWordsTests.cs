using BorderWatch.Data.Reading.Places;

namespace BorderWatch.Data.Tests.Reading.Places;

public sealed class ThemeWordsTests
{
    [Theory]
    [InlineData("freight trains", "rail")]
    [InlineData("vehicle and pedestrian traffic", "vehicle|pedestrian")]
    [InlineData("foot traffic", "pedestrian")]
    [InlineData("commercial trucks", "cargo")]
    [InlineData("all traffic", "all")]
    [InlineData("motorists and walkers", "vehicle|pedestrian")]
    [InlineData("livestock imports", "cargo")]
    [InlineData("the bridge", "")]
    public void Find_CommonNouns_NamesModes(string text, string expected)
    {
        var modes = ThemeWords.Find(Reads.Sentence(text)).Where(term => term.Term.Mode is not null).Select(term => term.Term.Mode);

        Assert.Equal(expected, string.Join('|', modes));
    }

    [Theory]
    [InlineData("the deportations", TermRole.Other)]
    [InlineData("the bridge", TermRole.Crossing)]
    [InlineData("the lanes", TermRole.Lane)]
    [InlineData("the hours", TermRole.Hours)]
    [InlineData("the operations", TermRole.Process)]
    public void Find_OneNoun_SaysWhatItIs(string text, object expected)
    {
        var term = Assert.Single(ThemeWords.Find(Reads.Sentence(text)));

        Assert.Equal(expected, term.Term.Role);
    }
}

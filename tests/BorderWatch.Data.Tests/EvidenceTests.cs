namespace BorderWatch.Data.Tests;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n ", 0)]
    [InlineData("closed", 1)]
    [InlineData(" “The  two rail\nbridges” — closed. ", 6)]
    public void Words_OfAText_AreWhatStandsBetweenSpaces(string text, int words) => Assert.Equal(words, Evidence.Words(text));
}

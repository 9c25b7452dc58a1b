using BorderWatch.Web.Words;

namespace BorderWatch.Web.Tests.Words;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("no", 0)]
    [InlineData("one", 1)]
    [InlineData("twelve", 12)]
    [InlineData("13", 13)]
    [InlineData("1,234", 1234)]
    [InlineData("-1", -1)]
    public void Of_ANumber_IsAWordUpToTwelve(string words, int number)
    {
        Assert.Equal(words, NumberWords.Of(number));
    }

    [Theory]
    [InlineData("No claims", 0, null)]
    [InlineData("One claim", 1, null)]
    [InlineData("Five claims", 5, null)]
    [InlineData("13 claims", 13, null)]
    [InlineData("Two claims name no port", 2, "claims name no port")]
    public void Count_AtTheBeginningOfASentence_AgreesInNumber(string words, int number, string? many)
    {
        Assert.Equal(words, NumberWords.Count(number, "claim", many));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void And_OfParts_JoinsThemAsASentenceDoes(string words, params string[] parts)
    {
        Assert.Equal(words, Sentence.And(parts));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Éagle", "éagle")]
    [InlineData("5 ports", "5 ports")]
    public void Capital_OfAText_ChangesOnlyItsFirstLetter(string words, string text)
    {
        Assert.Equal(words, Sentence.Capital(text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("reading of USA TODAY alone", "Reading of USA TODAY alone")]
    public void Lower_OfAText_KeepsTheNamesInIt(string words, string text)
    {
        Assert.Equal(words, Sentence.Lower(text));
    }
}

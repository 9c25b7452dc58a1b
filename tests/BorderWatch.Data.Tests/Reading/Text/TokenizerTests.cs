using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The U.S. closed it.", "the|u.s|closed|it|.")]
    [InlineData("Lukeville, Ariz., and", "lukeville|,|ariz|,|and")]
    [InlineData("Dec. 18", "dec|18")]
    [InlineData("$2.4 million", "$|2.4|million")]
    [InlineData("more than 10,000 a day", "more|than|10,000|a|day")]
    [InlineData("on the 18th", "on|the|18th")]
    [InlineData("Mexico's bridge wasn't re-opened", "mexico|'s|bridge|wasn't|reopened")]
    [InlineData("Texas-Mexico", "texas|-|mexico")]
    [InlineData("2023-12-22", "2023|-|12|-|22")]
    [InlineData("10k", "10|k")]
    public void Cut_AText_GivesItsWords(string text, string expected)
    {
        var tokens = Tokenizer.Cut(text, Folding.Fold(text), 0, text.Length);

        Assert.Equal(expected, string.Join('|', tokens.Select(token => token.Word)));
    }

    [Fact]
    public void Cut_PairOfSurrogates_StaysWhole()
    {
        const string text = "a 😀 b";

        var tokens = Tokenizer.Cut(text, Folding.Fold(text), 0, text.Length);

        Assert.Equal("😀", text[tokens[1].Start..tokens[1].End]);
    }
}

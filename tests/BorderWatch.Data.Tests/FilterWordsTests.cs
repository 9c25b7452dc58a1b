namespace BorderWatch.Data.Tests;

public sealed class FilterWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("AFP", "AFP")]
    [InlineData("AFP|The Hill", "AFP or The Hill")]
    [InlineData("AFP|The Hill|USA TODAY", "AFP, The Hill or USA TODAY")]
    public void List_Names_IsJoinedWithOr(string names, string words)
    {
        var found = FilterWords.List(names.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(words, found);
    }

    [Theory]
    [InlineData(0, "0 closures")]
    [InlineData(1, "1 closure")]
    [InlineData(5, "5 closures")]
    [InlineData(12345, "12,345 closures")]
    public void Count_Number_TakesTheRightNoun(int number, string words)
    {
        var found = FilterWords.Count(number, "closure");

        Assert.Equal(words, found);
    }

    [Fact]
    public void Count_IrregularPlural_IsTaken()
    {
        var found = FilterWords.Count(2, "entry", "entries");

        Assert.Equal("2 entries", found);
    }

    [Fact]
    public void Sentence_NoParts_IsEverything()
    {
        var found = FilterWords.Sentence(null, null);

        Assert.Equal("Everything.", found);
    }
}

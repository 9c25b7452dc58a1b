using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("It closed. It reopened.", "It closed.|It reopened.")]
    [InlineData("It closed on Dec. 18 in Lukeville, Ariz., and Eagle Pass.", "It closed on Dec. 18 in Lukeville, Ariz., and Eagle Pass.")]
    [InlineData("The U.S. Border Patrol and Gov. Katie Hobbs met at 2 p.m. Friday.", "The U.S. Border Patrol and Gov. Katie Hobbs met at 2 p.m. Friday.")]
    [InlineData("It opened at 2 p.m. Service was slow.", "It opened at 2 p.m.|Service was slow.")]
    [InlineData("He came to the U.S. The bridge was shut.", "He came to the U.S.|The bridge was shut.")]
    [InlineData("“We closed it.” He left.", "“We closed it.”|He left.")]
    [InlineData("J. Smith spoke. More than 2.4 million came.", "J. Smith spoke.|More than 2.4 million came.")]
    [InlineData("A headline without a stop\n- A point\n- Another", "A headline without a stop|- A point|- Another")]
    [InlineData("The bridge was closed on Monday by the agency, which\nmoved its officers elsewhere to process the migrants who\nhad arrived there.", "The bridge was closed on Monday by the agency, which\nmoved its officers elsewhere to process the migrants who\nhad arrived there.")]
    public void Split_AParagraph_GivesItsSentences(string text, string expected)
    {
        var sentences = Sentences.Split(text, Folding.Fold(text), new(1, 0, text.Length));

        Assert.Equal(expected, string.Join('|', sentences.Select(sentence => text[sentence.Start..sentence.End])));
    }

    [Fact]
    public void Split_TextWithoutStops_IsCut()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 2_000));

        var sentences = Sentences.Split(text, Folding.Fold(text), new(1, 0, text.Length)).ToList();

        Assert.All(sentences, sentence => Assert.InRange(sentence.End - sentence.Start, 1, Sentences.Longest + 201));
        Assert.True(sentences.Count >= 5);
    }
}

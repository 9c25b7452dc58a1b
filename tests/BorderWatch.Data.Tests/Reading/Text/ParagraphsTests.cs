using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Text;

public sealed class ParagraphsTests
{
    [Theory]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("\n\n one \n \t \r\n\n\ntwo\nthree\n", "one|two\nthree")]
    [InlineData("one\r\n\r\ntwo", "one|two")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void Split_AtBlankLines_GivesParagraphs(string text, string expected)
    {
        var paragraphs = Paragraphs.Split(Folding.Fold(text));

        Assert.Equal(expected, string.Join('|', paragraphs.Select(paragraph => text[paragraph.Start..paragraph.End])));
        Assert.Equal(Enumerable.Range(1, paragraphs.Count), paragraphs.Select(paragraph => paragraph.Number));
    }
}

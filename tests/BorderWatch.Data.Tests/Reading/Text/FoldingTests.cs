using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Ciudad Juárez", "ciudad juarez")]
    [InlineData("“It’s closed” – now", "\"it's closed\" — now")]
    [InlineData("a\u00A0b\tc\u0007d", "a b c d")]
    [InlineData("Los Ébanos", "los ebanos")]
    [InlineData("\ud83d", "\ud83d")]
    public void Fold_AnyText_KeepsItsLength(string text, string expected)
    {
        var folded = Folding.Fold(text);

        Assert.Equal(expected, folded);
        Assert.Equal(text.Length, folded.Length);
    }
}

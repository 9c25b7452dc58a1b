using BorderWatch.Data.Reading;
using BorderWatch.Data.Reading.Text;

namespace BorderWatch.Data.Tests.Reading.Text;

public sealed class LanguageFinderTests
{
    [Theory]
    [InlineData("The bridge was closed on Monday, and the agency said that it would reopen.", Languages.English)]
    [InlineData("El cierre del puente de la ciudad causó pérdidas en los comercios, según la cámara de comercio.", Languages.Spanish)]
    [InlineData("Officials in Piedras Negras and Ciudad Juárez said the Puente Internacional was closed to the public.", Languages.English)]
    [InlineData("", Languages.English)]
    public void Of_AText_IsItsLanguage(string text, string expected)
    {
        var language = LanguageFinder.Of(Folding.Fold(text));

        Assert.Equal(expected, language);
    }
}

using BorderWatch.Data.Reading.Claims;

namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>What the first action of a sentence is about: places with their modes, or modes alone.</summary>
public sealed class ThemeReaderTests
{
    [Theory]
    [InlineData("CBP closed rail crossings in Eagle Pass and El Paso.", "Eagle Pass(rail) El Paso(rail)")]
    [InlineData("CBP closed a pedestrian crossing at San Ysidro and vehicle crossings in Lukeville, Ariz., and Eagle Pass.", "San Ysidro(pedestrian) Lukeville(vehicle) Eagle Pass(vehicle)")]
    [InlineData("The Lukeville pedestrian gate was closed.", "Lukeville(pedestrian)")]
    [InlineData("Lukeville was closed to cars and PedWest to walkers.", "Lukeville(vehicle) San Ysidro(pedestrian)")]
    [InlineData("Ports in Arizona and California closed to foot and vehicle traffic.", "Arizona(pedestrian,vehicle) California(pedestrian,vehicle)")]
    [InlineData("Vehicle crossings were suspended in Eagle Pass, as well as at an entry point in Arizona.", "Eagle Pass(vehicle) Arizona(vehicle)")]
    [InlineData("Rail service between Presidio and Ojinaga, which resumed on Monday, was suspended.", "Presidio(rail)")]
    [InlineData("Officials halted vehicle traffic.", "loose vehicle")]
    public void Read_FirstAction_NamesWhatItIsAbout(string text, string expected)
    {
        var sentence = Reads.Marked(text);

        var theme = ThemeReader.Read(sentence, sentence.Actions[0])!;

        var items = theme.Items.Select(item => $"{item.Place.Name}({string.Join(',', item.Modes)})").Concat(theme.LooseModes.Count > 0 && theme.Items.Count == 0 ? [$"loose {string.Join(',', theme.LooseModes)}"] : []);
        Assert.Equal(expected, string.Join(' ', items));
    }

    [Theory]
    [InlineData("Mexico suspended the deportation of migrants.")]
    [InlineData("The shelter near the Paso del Norte bridge closed.")]
    [InlineData("Schools in Eagle Pass were closed.")]
    [InlineData("Agents stopped illegal crossings near Lukeville.")]
    [InlineData("The inland checkpoint at Laredo was closed.")]
    public void Read_OtherThings_AreNoTheme(string text)
    {
        var sentence = Reads.Marked(text);

        var theme = ThemeReader.Read(sentence, sentence.Actions[0]);

        Assert.Null(theme);
    }
}

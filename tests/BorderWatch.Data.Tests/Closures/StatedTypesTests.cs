using BorderWatch.Data.Closures;

namespace BorderWatch.Data.Tests.Closures;

public sealed class StatedTypesTests
{
    [Theory]
    [InlineData("rail", "rail")]
    [InlineData("vehicle", "vehicle")]
    [InlineData("foot and vehicle", "vehicle,pedestrian")]
    [InlineData("pedestrian and vehicle", "vehicle,pedestrian")]
    [InlineData("Pedestrians, trains", "rail,pedestrian")]
    [InlineData("trade", "cargo")]
    [InlineData("cargo", "cargo")] // and not a car
    [InlineData("cars", "vehicle")]
    [InlineData("(cargo; rail)", "rail,cargo")]
    [InlineData("a caravan in training", "")] // neither a car nor a train
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Of_TheWordsOfASource_AreTheTypesTheyName(string? words, string types)
    {
        var found = StatedTypes.Of(words);

        Assert.Equal(types, string.Join(',', found));
    }
}

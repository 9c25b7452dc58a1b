using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Tests.Reading.Actions;

public sealed class ActionPatternsTests
{
    [Theory]
    [InlineData("The bridge took cars again on Sunday.", "reopened")]
    [InlineData("Trucks are once more crossing.", "reopened")]
    [InlineData("The gate was closed again.", "")]
    [InlineData("PedWest welcomed pedestrians back.", "reopened")]
    [InlineData("They sent trucks back to Mexico.", "")]
    [InlineData("Freight did not run until Tuesday.", "reopened")]
    [InlineData("It will not run until further notice.", "")]
    [InlineData("Three of the five lanes will be available.", "reduced")]
    [InlineData("No trucks have crossed since Monday.", "suspended")]
    [InlineData("There is no cargo processing on the 22nd.", "suspended")]
    [InlineData("Officers swung the steel doors across the span.", "closed")]
    [InlineData("Officers raised the barriers at noon.", "reopened")]
    [InlineData("A photo of a locked gate.", "")]
    [InlineData("Fog kept the ferry from running.", "suspended")]
    [InlineData("The strike is bringing cargo to a stop.", "suspended")]
    [InlineData("Encounters were down for the month.", "")]
    public void Find_OfWordsThatStandApart_IsOneAction(string text, string expected)
    {
        var found = ActionPatterns.Find(Reads.Sentence(text));

        Assert.Equal(expected, string.Join(' ', found.Select(action => action.Word.Action)));
    }
}

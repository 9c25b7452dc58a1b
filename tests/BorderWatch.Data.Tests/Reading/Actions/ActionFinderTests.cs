using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Tests.Reading.Actions;

public sealed class ActionFinderTests
{
    [Theory]
    [InlineData("CBP closed the bridge", "closed")]
    [InlineData("the port was shut down", "closed")]
    [InlineData("the closure of the bridge", "closed")]
    [InlineData("they halted traffic", "suspended")]
    [InlineData("lanes are out of service", "suspended")]
    [InlineData("hours were cut", "reduced")]
    [InlineData("the bridge reopened", "reopened")]
    [InlineData("the bridge was re-opened", "reopened")]
    [InlineData("traffic is moving again", "reopened")]
    [InlineData("they lifted the blockade", "reopened closed")]
    [InlineData("they lifted the box", "")]
    [InlineData("a town close to the border", "")]
    [InlineData("closed-door talks", "")]
    [InlineData("close ties with Mexico", "")]
    [InlineData("it closes at 10 p.m.", "")]
    [InlineData("it will close at 6 p.m. instead of 10 p.m.", "reduced")]
    [InlineData("traffic stops by police", "")]
    [InlineData("efforts to restore order", "")]
    public void Find_InAPhrase_NamesActions(string text, string expected)
    {
        var actions = ActionFinder.Find(Reads.Sentence(text));

        Assert.Equal(expected, string.Join(' ', actions.Select(action => action.Word.Action)));
    }
}

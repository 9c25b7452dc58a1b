using BorderWatch.Data.Reading.Actions;

namespace BorderWatch.Data.Tests.Reading.Actions;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("CBP closed the bridge.", nameof(Certainty.Done))]
    [InlineData("The bridge has been closed since May.", nameof(Certainty.Done))]
    [InlineData("Officers were forced to close the bridge.", nameof(Certainty.Done))]
    [InlineData("The gate will stay closed.", nameof(Certainty.Done))]
    [InlineData("CBP will close the bridge.", nameof(Certainty.ToCome))]
    [InlineData("The agency announced it would close the bridge.", nameof(Certainty.ToCome))]
    [InlineData("The bridge is set to close.", nameof(Certainty.ToCome))]
    [InlineData("CBP to close Lukeville bridge", nameof(Certainty.ToCome))]
    [InlineData("The planned closure of the bridge upset merchants.", nameof(Certainty.ToCome))]
    [InlineData("The bridge was not closed.", nameof(Certainty.None))]
    [InlineData("The bridge never closed.", nameof(Certainty.None))]
    [InlineData("CBP could close the bridge.", nameof(Certainty.None))]
    [InlineData("He threatened to close the border.", nameof(Certainty.None))]
    [InlineData("The mayor urged the agency to close the bridge.", nameof(Certainty.None))]
    [InlineData("He denied that the bridge was closed.", nameof(Certainty.None))]
    [InlineData("If the bridge closed, trade would stop.", nameof(Certainty.None))]
    [InlineData("There are no plans to close the bridge.", nameof(Certainty.None))]
    [InlineData("They called for a closure of the bridge.", nameof(Certainty.None))]
    [InlineData("A closure of the bridge would cost millions.", nameof(Certainty.None))]
    [InlineData("Was the bridge closed?", nameof(Certainty.None))]
    [InlineData("It might have been closed.", nameof(Certainty.None))]
    public void Of_TheFirstAction_IsWhatTheWordsAroundItSay(string text, string expected)
    {
        var sentence = Reads.Marked(text);

        var certainty = Modality.Of(sentence, sentence.Actions[0]);

        Assert.Equal(expected, certainty.ToString());
    }
}

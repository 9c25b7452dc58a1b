namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Plans without a day, wishes, threats, denials, and what is closed and is no crossing.</summary>
public sealed class NoClosureExampleTests
{
    [Theory]
    [InlineData("2024-10-10", "The mayor urged federal officials to reopen the Lukeville crossing before Thanksgiving.")]
    [InlineData("2024-10-10", "Trump threatened to close the border if Mexico does not act.")]
    [InlineData("2024-10-10", "Officials said they could close the World Trade Bridge if the storm worsens.")]
    [InlineData("2024-10-10", "CBP denied reports that the Nogales port of entry had closed.")]
    [InlineData("2024-10-10", "Mexico has suspended deportation flights, and schools in Eagle Pass were closed Monday.")]
    [InlineData("2024-10-10", "There are no plans to close the Columbus port of entry, the agency said.")]
    [InlineData("2024-10-10", "Ferromex halted 60 northbound trains, citing the risk to migrants.")]
    [InlineData("2024-10-10", "Douglas Brown, a rancher, closed his gate on Monday.")]
    [InlineData("2024-10-10", "No reopening date has been set for the Roma bridge.")]
    [InlineData("2024-10-10", "Officials have not said when the Lukeville crossing will reopen.")]
    [InlineData("2024-10-10", "Lukeville could be reopened as early as next week.")]
    [InlineData("2024-10-10", "If the crossing at Presidio closes, drivers would have to detour to Del Rio.")]
    [InlineData("2024-10-10", "The government shutdown has not affected the ports of entry.")]
    [InlineData("2024-10-10", "The company closed a $5 million deal near the Laredo bridge.")]
    [InlineData("2024-10-10", "Border Patrol checkpoints in Laredo were closed Tuesday.")]
    [InlineData("2024-10-10", "Highway 85 to Lukeville was shut down by flooding.")]
    [InlineData("2024-10-10", "The state of Hidalgo has closed its schools.")]
    [InlineData("2022-06-01", "A planned shutdown of the Roma bridge has been postponed until July.")]
    [InlineData("2022-06-01", "Texas Gov. Greg Abbott said he would order the closure of bridges if troops were attacked.")]
    [InlineData("2022-06-01", "The port of entry did not close, but officers in riot gear stood on the Paso del Norte bridge.")]
    public void Closures_OfASentenceThatClaimsNone_AreNone(string published, string sentence)
    {
        var claims = Reads.Closures(sentence, published);

        Assert.Empty(claims);
    }
}

namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Closures told by what traffic does or no longer does, by less service and by lists, in an article of Friday 22 December 2023.</summary>
public sealed class TrafficTests
{
    [Theory]
    [InlineData("Agents waved drivers off at the Naco crossing on Friday.", "Naco vehicle closed 2023-12-22")]
    [InlineData("Cars were kept off the Roma bridge from Monday to Wednesday.", "Roma vehicle closed 2023-12-18; Roma vehicle reopened 2023-12-20")]
    [InlineData("The Santa Teresa crossing took no trucks on Monday.", "Santa Teresa cargo suspended 2023-12-18")]
    [InlineData("Only pedestrians were allowed across the Gateway bridge in Brownsville on Monday.", "Brownsville all reduced 2023-12-18")]
    [InlineData("Cargo service at the port of Tornillo ended on Dec. 3.", "Tornillo cargo suspended 2023-12-03")]
    [InlineData("The Roma bridge stood empty on Monday after a gas leak.", "Roma all suspended 2023-12-18")]
    [InlineData("The Ysleta bridge was chained off Sunday and stayed that way until Tuesday.", "Ysleta all closed 2023-12-17; Ysleta all reopened 2023-12-19")]
    [InlineData("The bridge at Del Rio shut on Monday. It reopened to cars on Tuesday. Trucks had to wait until Thursday.", "Del Rio all closed 2023-12-18; Del Rio cargo reopened 2023-12-21; Del Rio vehicle reopened 2023-12-19")]
    [InlineData("Trucks are no longer being processed at the Mariposa port in Nogales on Saturdays.", "Nogales cargo reduced")]
    public void Closures_ToldByTraffic_AreFound(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("The port of Roma will not open until 1 p.m. on Monday.", "Roma all reduced 2023-12-25")]
    [InlineData("The Roma bridge will operate with half of its lanes from Monday.", "Roma all reduced 2023-12-25")]
    [InlineData("Only one lane was open at Roma on Monday.", "Roma all reduced 2023-12-18")]
    [InlineData("The Tecate crossing opens at 7 a.m. instead of 5 a.m. from Monday.", "Tecate all reduced 2023-12-25")]
    [InlineData("Officials closed a third of the northbound lanes at San Ysidro on Monday.", "San Ysidro vehicle reduced 2023-12-18")]
    public void Closures_OfLessService_AreReductions(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("CLOSED TO TRUCKS\n* Roma: since 14 December\n* Progreso: normal", "Roma cargo closed 2023-12-14")]
    [InlineData("CLOSED PORTS:\n- Lukeville (since Dec. 4)\n- PedWest at San Ysidro (since Dec. 9)", "Lukeville all closed 2023-12-04; San Ysidro pedestrian closed 2023-12-09")]
    [InlineData("The Lukeville crossing reopened on Thursday. The others are the Morley gate in Nogales and, for cars, Bridge 1 at Eagle Pass.", "Eagle Pass vehicle reopened 2023-12-21; Lukeville all reopened 2023-12-21; Nogales pedestrian reopened 2023-12-21")]
    [InlineData("The Lukeville crossing is among four that reopened on Thursday.", "Lukeville all reopened 2023-12-21")]
    [InlineData("The bridge at Roma was sealed on Monday. It reopened to vehicles by noon and to people on foot somewhat sooner.", "Roma all closed 2023-12-18; Roma pedestrian reopened 2023-12-18; Roma vehicle reopened 2023-12-18")]
    public void Closures_OfLists_TakeWhatTheHeadSays(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Both rail bridges at Eagle Pass were shut on Dec. 18. They have been operating again since Dec. 20.", "Eagle Pass rail reopened 2023-12-20")]
    [InlineData("Gunmen burned cars in Palomas last night, and shortly after nine officers shut the port of entry at Columbus. It opened again at daybreak.", "Columbus all closed 2023-12-21; Columbus all reopened 2023-12-22")]
    [InlineData("The San Ysidro crossing shut down on Sunday and was back in business Monday.", "San Ysidro all reopened 2023-12-18")]
    [InlineData("The Roma bridge will reopen next Wednesday.", "Roma all reopened 2023-12-27")]
    [InlineData("The closures of the rail crossings at El Paso and Eagle Pass on Dec. 18 were lifted on Friday.", "Eagle Pass rail reopened 2023-12-22; El Paso rail reopened 2023-12-22")]
    [InlineData("Open again to trucks since Monday, the Roma bridge is quiet. The bridge reopened on Monday.", "Roma")]
    [InlineData("The monthlong closure of the Lukeville port of entry came to an end on Thursday.", "Lukeville all reopened 2023-12-21")]
    [InlineData("San Luis II will suspend all cargo inspections at 5 p.m. on Saturday and restart them at 8 a.m. Monday.", "San Luis cargo reopened 2023-12-25; San Luis cargo suspended 2023-12-23")]
    public void Reopenings_TakeTheirOwnDay(string text, string expected) => Assert.Contains(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Growers asked Congress to keep the gateways at Laredo and El Paso from ever being closed.")]
    [InlineData("The Pharr director had considered suspending truck service on Sundays but decided against it.")]
    [InlineData("Columbus does not take cargo after 5 p.m. on any day.")]
    [InlineData("Drivers in El Paso were turned back from the park on Monday.")]
    [InlineData("A lane of Interstate 10 in El Paso was shut Monday.")]
    public void Closures_OfWhatIsNotDoneOrNotThere_AreNone(string text) => Assert.Equal("", Reads.Closures(text, "2023-12-22"));
}

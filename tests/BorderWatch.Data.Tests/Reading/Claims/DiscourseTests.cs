namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>What a clause leaves out and another says: places, days and verbs, in an article of Friday 22 December 2023.</summary>
public sealed class DiscourseTests
{
    [Theory]
    [InlineData("Lukeville closed on Dec. 4, PedWest on Dec. 9.", "Lukeville all closed 2023-12-04; San Ysidro pedestrian closed 2023-12-09")]
    [InlineData("The crossing at Sasabe has been shut since Dec. 2, and the one at Naco since Monday.", "Naco all closed 2023-12-18; Sasabe all closed 2023-12-02")]
    [InlineData("Gateway International Bridge closed on Monday. Los Indios followed on Tuesday.", "Brownsville all closed 2023-12-18; Brownsville all closed 2023-12-19")]
    [InlineData("Officers closed the Roma bridge on Tuesday for an hour and on Thursday for two.", "Roma all closed 2023-12-19; Roma all closed 2023-12-21")]
    public void Closures_OfAShortenedClause_TakeTheVerbBefore(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("A transformer blew at Andrade on Tuesday night. Officers barricaded the car lanes.", "Andrade vehicle closed 2023-12-19")]
    [InlineData("LIVE: The bridges\n\n3:48 p.m. — The Paso del Norte bridge is moving again.", "El Paso all reopened 2023-12-22")]
    [InlineData("Operations will resume on Thursday, January 4, 2024:\n\n- Lukeville, Arizona: the port will return to normal operations at 6 a.m.", "Lukeville all reopened 2024-01-04")]
    [InlineData("Trains stopped at Eagle Pass on Monday. The bridge has been closed before.", "Eagle Pass rail suspended 2023-12-18")]
    public void Closures_WithoutADay_TakeThatOfTheStory(string text, string expected) => Assert.Contains(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("The export side of Otay Mesa remained closed until Tuesday.", "Otay Mesa cargo closed; Otay Mesa cargo reopened 2023-12-19")]
    [InlineData("Truck service at Lukeville resumes Monday.", "Lukeville cargo reopened 2023-12-25")]
    [InlineData("Roma was shut on Monday. The gates of the port opened at noon Tuesday.", "Roma all closed 2023-12-18; Roma all reopened 2023-12-19")]
    [InlineData("The gates of the port of Roma opened at noon Tuesday.", "")]
    [InlineData("The port will shut its gates at Lukeville at 4 p.m. instead of 8 p.m. on Dec. 24.", "Lukeville all reduced 2023-12-24")]
    public void Closures_WithAnEndOrATense_AreDatedByIt(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Two crossings are affected: the one in Nogales, Arizona, and the bridge at Eagle Pass. Both have been closed since Sunday.", "Eagle Pass all closed 2023-12-17; Nogales all closed 2023-12-17")]
    [InlineData("TECATE, Calif. — Nothing is new.\n\nSAN LUIS, Ariz. — The port here was closed on Monday.", "San Luis all closed 2023-12-18")]
    [InlineData("Eagle Pass Mayor Rolando Salinas said one of the city's bridges was closed to cars.", "Eagle Pass vehicle closed")]
    [InlineData("LAREDO — Bridge One was closed to walkers on Sunday, the city of Laredo said.", "Laredo pedestrian closed 2023-12-17")]
    [InlineData("He meant the Eagle Pass and El Paso gateways, which the government closed on Dec. 18 and reopened on Dec. 20.", "Eagle Pass all closed 2023-12-18; Eagle Pass all reopened 2023-12-20; El Paso all closed 2023-12-18; El Paso all reopened 2023-12-20")]
    public void Closures_OfAPlaceNamedElsewhere_AreThere(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Officials said Morley Gate, which handles 3,000 shoppers a day, closed to foot traffic on Nov. 20.", "Nogales pedestrian closed 2023-11-20")]
    [InlineData("CBP officials say the Columbus port will be closed Christmas Day and will reopen Dec. 26 at 6 a.m.", "Columbus all closed 2023-12-25; Columbus all reopened 2023-12-26")]
    [InlineData("Commuters in Calexico woke Tuesday to find the downtown gates chained.", "Calexico all closed 2023-12-19")]
    [InlineData("With PedWest closed since Dec. 9, walkers crowd into PedEast.", "San Ysidro pedestrian closed 2023-12-09")]
    [InlineData("Four ports – Lukeville, San Ysidro's PedWest, Eagle Pass and the Morley Gate – resumed full operations on Thursday.", "Eagle Pass all reopened 2023-12-21; Lukeville all reopened 2023-12-21; Nogales pedestrian reopened 2023-12-21; San Ysidro pedestrian reopened 2023-12-21")]
    [InlineData("Del Rio's port was closed from Sept. 17 to Sept. 26, 2021.", "Del Rio all closed 2021-09-17; Del Rio all reopened 2021-09-26")]
    [InlineData("CBP will not process commercial trucks at the Bridge of the Americas starting Monday.", "El Paso cargo suspended 2023-12-25")]
    public void Closures_OfALongSentence_HaveTheirOwnSubject(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("No lanes were out of service at Otay Mesa, the agency said.")]
    [InlineData("Closing the border at El Paso would be a mistake, the judge said.")]
    [InlineData("The bridge at Pharr says no lanes will be closed for the work.")]
    [InlineData("Every lane you close at Tornillo is a shift we lose.")]
    [InlineData("In Tijuana, clinics and a university shut their doors.")]
    public void Closures_OfWhatIsDeniedOrGeneral_AreNone(string text) => Assert.Equal("", Reads.Closures(text, "2023-12-22"));
}

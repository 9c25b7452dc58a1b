namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Claims whose subject, day, mode or port stands in another clause or sentence, and sentences that only say again what others told.</summary>
public sealed class SharedWordsTests
{
    private const string Published = "2019-06-14"; // a Friday

    [Theory]
    [InlineData("Sasabe was closed from 9 p.m. to 11 p.m. Tuesday.", "Sasabe all closed 2019-06-11; Sasabe all reopened 2019-06-11")]
    [InlineData("Sasabe was closed from 9 p.m. Tuesday until about 4 a.m., officers said.", "Sasabe all closed 2019-06-11; Sasabe all reopened 2019-06-12")]
    [InlineData("Naco shut on June 3 after a wall fell, and was reopened on June 5.", "Naco all closed 2019-06-03; Naco all reopened 2019-06-05")]
    [InlineData("The Presidio bridge, which carries few trucks, closed Monday and reopened Wednesday.", "Presidio all closed 2019-06-10; Presidio all reopened 2019-06-12")]
    [InlineData("Cargo lots at Roma will be closed on Sunday, June 23, and reopen on Monday, June 24.", "Roma cargo closed 2019-06-23; Roma cargo reopened 2019-06-24")]
    [InlineData("Trucks began crossing the Colombia bridge again Thursday.", "Laredo cargo reopened 2019-06-13")]
    [InlineData("The Morley gate has not opened since March.", "Nogales pedestrian closed [2019-03-01..2019-03-31]")]
    [InlineData("No cars have crossed at Roma since June 2, and a walkway in Naco has been shut since June 5.", "Naco pedestrian closed 2019-06-05; Roma vehicle suspended 2019-06-02")]
    [InlineData("The Sasabe port will be closed June 20 and June 27.", "Sasabe all closed 2019-06-20; Sasabe all closed 2019-06-27")]
    [InlineData("Lukeville remains closed, as does the bridge at Roma.", "Lukeville all closed; Roma all closed")]
    [InlineData("Drivers found only two lanes open at Andrade on Wednesday.", "Andrade all reduced 2019-06-12")]
    [InlineData("Columbus has been running three of its six cargo lanes since Monday.", "Columbus cargo reduced 2019-06-10")]
    [InlineData("The Roma port has been open only from 8 a.m. to noon since June 3.", "Roma all reduced 2019-06-03")]
    [InlineData("All car lanes at Otay Mesa will close at 4 a.m. Saturday.", "Otay Mesa vehicle closed 2019-06-15")]
    [InlineData("The crossings, which link Piedras Negras with Eagle Pass and Ciudad Acuña with Del Rio, were closed on Monday.", "Del Rio all closed 2019-06-10; Eagle Pass all closed 2019-06-10")]
    public void Clauses_ThatShareWords_AreEachRead(string sentence, string expected) => Assert.Equal(expected, Reads.Closures(sentence, Published));

    [Theory]
    [InlineData("Officers closed the Naco port to cars at noon Wednesday. The agency announced the step on Tuesday.", "Naco vehicle announced 2019-06-11; Naco vehicle closed 2019-06-12")]
    [InlineData("CBP will shorten hours at two Arizona ports, effective Monday, June 17.\n\nThe port of Naco will operate from 10 a.m. to 4 p.m.", "Naco all reduced 2019-06-17")]
    [InlineData("CBP will reopen three crossings on Friday, June 21.\n\nThe Roma bridge will reopen to cars.\n\nCargo service at Presidio will resume at 8 a.m.", "Presidio cargo reopened 2019-06-21; Roma vehicle reopened 2019-06-21")]
    [InlineData("Roma reopened Tuesday. So did the bridge at Progreso.", "Progreso all reopened 2019-06-11; Roma all reopened 2019-06-11")]
    [InlineData("Rail bridges in Eagle Pass and El Paso were shut on June 10. The two Texas bridges have been closed to trains ever since.", "Eagle Pass rail closed 2019-06-10; El Paso rail closed 2019-06-10")]
    [InlineData("A fire closed the Roma bridge to cars Tuesday.\n\nOfficers also closed the walkway.", "Roma pedestrian closed 2019-06-11; Roma vehicle closed 2019-06-11")]
    [InlineData("The Douglas port is busy. Douglas had reopened to cattle on Monday.", "Douglas cargo reopened 2019-06-10")]
    [InlineData("Sales fell after the rush of May. That month, officers closed the Roma bridge.", "Roma all closed [2019-05-01..2019-05-31]")]
    public void Sentences_ThatLeanOnThoseBefore_TakeWhatTheyLeaveOut(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, Published));

    [Theory]
    [InlineData("The Columbus port closed Monday.\n\nA merchant said the closing had cost him sales.", "Columbus all closed 2019-06-10")]
    [InlineData("CBP suspended trains at Eagle Pass on Monday and closed PedWest on Tuesday.\n\nGrowers grumble about the rail suspension.", "Eagle Pass rail suspended 2019-06-10; San Ysidro pedestrian closed 2019-06-11")]
    [InlineData("Two Arizona ports are closed, the agency said.\n\nNaco closed June 3. Sasabe closed June 5.", "Naco all closed 2019-06-03; Sasabe all closed 2019-06-05")]
    [InlineData("Traffic was moving again Thursday at the Roma bridge. It reopened at 9 p.m. Wednesday.", "Roma all reopened 2019-06-12")]
    [InlineData("The gates at Lukeville are shut. Officers closed the port to cars on Monday.", "Lukeville vehicle closed 2019-06-10")]
    public void Sentences_ThatSayItAgain_ClaimNothingMore(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, Published));

    [Theory]
    [InlineData("At no time was the Roma bridge closed, a spokesman said.")]
    [InlineData("The Naco port will close if the wash runs again.")]
    [InlineData("The governor had said Monday that he would close the Tornillo crossing.")]
    [InlineData("A march that was to block the Roma bridge was called off.")]
    [InlineData("Each hour that the Roma bridge is blocked would cost the town $9,000.")]
    [InlineData("State troopers have been stopping trucks at the Pharr bridge for brake checks.")]
    [InlineData("The Andrade port was to have reopened on June 10.")]
    [InlineData("Stores in Naco have cut their hours.")]
    [InlineData("Two lanes of U.S. 281 are closed near the Hidalgo bridge.")]
    [InlineData("More than 600 trucks sat idle at Laredo.")]
    [InlineData("The Roma bridge, which does not open until 7 a.m., was calm.")]
    [InlineData("No port of entry between Tecate and Andrade was closed on Monday.")]
    public void Sentences_OfWhatWasNotDone_ClaimNothing(string sentence) => Assert.Equal("", Reads.Closures(sentence, Published));
}

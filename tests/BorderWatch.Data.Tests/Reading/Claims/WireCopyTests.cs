namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>What wire copy, bulletins and trade papers leave to their reader: ends and beginnings in other words, days told twice, what "it" is; in an article of Friday 22 December 2023.</summary>
public sealed class WireCopyTests
{
    [Theory]
    [InlineData("The bridge at Roma was shut on Monday. Trucks returned to the bridge on Wednesday.", "Roma all closed 2023-12-18; Roma cargo reopened 2023-12-20")]
    [InlineData("PedWest was shut in April 2020. It returned in January 2023.", "San Ysidro pedestrian closed [2020-04-01..2020-04-30]; San Ysidro pedestrian reopened [2023-01-01..2023-01-31]")]
    [InlineData("Sasabe has had short days. The port returns to its regular hours on Sunday.", "Sasabe all reopened 2023-12-24")]
    [InlineData("Trains stopped at Eagle Pass on Monday. They have been running since Wednesday.", "Eagle Pass rail reopened 2023-12-20; Eagle Pass rail suspended 2023-12-18")]
    [InlineData("The port at Sasabe, closed on Dec. 2, went back to work on Dec. 12.", "Sasabe all closed 2023-12-02; Sasabe all reopened 2023-12-12")]
    [InlineData("All car lanes at Naco will be closed on Sunday, Dec. 24, at 10 p.m. and reopen on Monday at 5 a.m.", "Naco vehicle closed 2023-12-24; Naco vehicle reopened 2023-12-25")]
    [InlineData("The bridge between Rio Grande City and Ciudad Camargo took its first cars in two weeks on Thursday.", "Rio Grande City vehicle reopened 2023-12-21")]
    [InlineData("PedWest was closed in April 2020, reopened in January 2023 and was suspended again on Dec. 9, 2023.", "San Ysidro pedestrian closed [2020-04-01..2020-04-30]; San Ysidro pedestrian reopened [2023-01-01..2023-01-31]; San Ysidro pedestrian suspended 2023-12-09")]
    [InlineData("In December the rail bridge at Eagle Pass was closed from the 18th to the 20th.", "Eagle Pass rail closed 2023-12-18; Eagle Pass rail reopened 2023-12-20")]
    [InlineData("The crossing at Naco was closed to cars and walkers from 11:30 a.m. until after 4 p.m. on Monday.", "Naco pedestrian closed 2023-12-18; Naco pedestrian reopened 2023-12-18; Naco vehicle closed 2023-12-18; Naco vehicle reopened 2023-12-18")]
    public void Closures_ThatEnd_AreReopened(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Lukeville went to a shorter day on Monday.", "Lukeville all reduced 2023-12-18")]
    [InlineData("Naco cut its day to eight hours on Monday.", "Naco all reduced 2023-12-18")]
    [InlineData("The crossing at Andrade goes from 16 hours a day to eight beginning Sunday.", "Andrade all reduced 2023-12-24")]
    [InlineData("Truckers at Otay Mesa will have five fewer hours to cross on Saturdays from Dec. 30.", "Otay Mesa cargo reduced 2023-12-30")]
    [InlineData("The agency ended Saturday truck service at Tecate on Dec. 9.", "Tecate cargo reduced 2023-12-09")]
    [InlineData("Cargo processing at the Bridge of the Americas ended at noon rather than 6 p.m. on Tuesday.", "El Paso cargo reduced 2023-12-19")]
    [InlineData("San Luis II suspended its evening cargo hours on Monday.", "San Luis cargo reduced 2023-12-18")]
    [InlineData("The turnstiles at Andrade have been closed overnight since Dec. 6.", "Andrade pedestrian closed 2023-12-06")]
    [InlineData("The agency closed three of the 10 northbound cargo lanes at Nogales on Monday.", "Nogales cargo reduced 2023-12-18")]
    [InlineData("Laredo closed two of its 15 truck booths on Monday.", "Laredo cargo reduced 2023-12-18")]
    [InlineData("The crossing at Otay Mesa will close two pedestrian lanes on Sunday.", "Otay Mesa pedestrian reduced 2023-12-24")]
    [InlineData("The bridge at Roma will go from 11 car lanes to six on Sunday.", "Roma vehicle reduced 2023-12-24")]
    [InlineData("Progreso International Bridge has been limited to citizens and trucks since Monday.", "Progreso all reduced 2023-12-18")]
    [InlineData("At San Ysidro only citizens and essential workers were allowed through from Dec. 11.", "San Ysidro all reduced 2023-12-11")]
    public void Closures_OfAPart_AreReduced(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("On Dec. 2, a Saturday, the port of Sasabe was closed.", "Sasabe all closed 2023-12-02")]
    [InlineData("The car lanes at Otay Mesa, 160 miles to the west, were closed before dawn Monday.", "Otay Mesa vehicle closed 2023-12-18")]
    [InlineData("PedWest was closed from Sept. 14 to Oct. 2 last year.", "San Ysidro pedestrian closed 2022-09-14; San Ysidro pedestrian reopened 2022-10-02")]
    [InlineData("The last time the port of Calexico was closed for such a reason was in November 2018.", "Calexico all closed [2018-11-01..2018-11-30]")]
    [InlineData("PedWest reopened with limited hours in January 2022, and closed again that December.", "San Ysidro pedestrian closed [2022-12-01..2022-12-31]; San Ysidro pedestrian reopened [2022-01-01..2022-01-31]")]
    [InlineData("Computers failed on Monday, and it will be Saturday before the lines are gone. Cargo at Otay Mesa was halted at 9:40 a.m.", "Otay Mesa cargo suspended 2023-12-18")]
    [InlineData("The drivers who had blocked the bridge at Pharr left on Wednesday, and truck traffic resumed at once.", "Hidalgo cargo reopened 2023-12-20")]
    [InlineData("PedWest was shut on Monday of last week.", "San Ysidro pedestrian closed 2023-12-11")]
    [InlineData("Nogales had seen nothing like it since 2021, when a protest closed the Mariposa port on Feb. 22.", "Nogales all closed 2021-02-22")]
    public void Closures_WithADayToldOtherwise_HaveIt(string text, string expected) => Assert.Contains(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Gunfire closed the Veterans International Bridge to cars on Saturday and the B&M bridge to pedestrians on Sunday.", "Brownsville pedestrian closed 2023-12-17; Brownsville vehicle closed 2023-12-16")]
    [InlineData("Rail service at Eagle Pass and El Paso resumed on Friday. The agency had suspended them at both places on Tuesday.", "Eagle Pass rail reopened 2023-12-22; Eagle Pass rail suspended 2023-12-19; El Paso rail reopened 2023-12-22; El Paso rail suspended 2023-12-19")]
    [InlineData("Both bridges at Eagle Pass were closed on Monday, as people camped near the bridge at Del Rio. That port of entry was shut in September 2021.", "Del Rio all closed [2021-09-01..2021-09-30]; Eagle Pass all closed 2023-12-18")]
    [InlineData("Lines are long at the Ysleta bridge in El Paso, where one of seven cargo lanes has been closed since Monday.", "Ysleta cargo reduced 2023-12-18")]
    [InlineData("Drivers blocked the truck lanes of the Zaragoza bridge in far east El Paso on Tuesday.", "Ysleta cargo closed 2023-12-19")]
    [InlineData("The government has shut the border to Mexican cattle once more.", "southwest border cargo closed")]
    [InlineData("A phoned-in bomb threat shut down the Mariposa port of entry in Nogales on Friday.", "Nogales all closed 2023-12-22")]
    [InlineData("A flood damaged the port of entry at Lukeville and closed it to trucks on Monday.", "Lukeville cargo closed 2023-12-18")]
    [InlineData("The department shut every southern port to cattle and bison on Monday.", "southwest border cargo closed 2023-12-18")]
    public void Closures_OfOneAmongSeveral_AreOfTheRightPlace(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("The state will close the Interstate 35 overpass north of Laredo on Dec. 29. It will reopen in March.")]
    [InlineData("The railroad bridge over the Pecos was closed to trains on Thursday.")]
    [InlineData("In Nogales, Arizona, three of the five stores nearest to the Morley Gate have closed for good.")]
    [InlineData("Deputies rescued a family from a car in Roma, and Farm Road 1427 was closed.")]
    [InlineData("CLAIM: The bridge at Roma will shut on Jan. 1.")]
    [InlineData("A video shared thousands of times says the bridge at Roma will shut on Jan. 1.")]
    [InlineData("The agency does not plan to close the port at Otay Mesa for the work.")]
    public void Closures_OfWhatIsNoCrossingOrNotSo_AreNone(string text) => Assert.Equal("", Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("The crossing at Roma was closed on Dec. 7 and remained closed Friday.", "Roma all closed 2023-12-07")]
    [InlineData("PedWest was sealed on Sunday. PedWest was still shut on Monday morning.", "San Ysidro pedestrian closed 2023-12-17")]
    [InlineData("The Morley gate reopened Tuesday. Merchants said the reopening in Nogales came late.", "Nogales pedestrian reopened 2023-12-19")]
    [InlineData("PedWest will close on Jan. 1. The agency announced the closure on Thursday.", "San Ysidro pedestrian announced 2023-12-21; San Ysidro pedestrian closed 2024-01-01")]
    public void Closures_SaidAgain_AreToldOnce(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));
}

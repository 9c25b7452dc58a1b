namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Turns by which news dates a closure, says what it is of, or speaks of something else; in an article of Friday 22 December 2023.</summary>
public sealed class NewsTurnsTests
{
    [Theory]
    [InlineData("Trains were moving again Friday at Eagle Pass, two days after U.S. authorities halted rail traffic.", "Eagle Pass rail reopened 2023-12-22; Eagle Pass rail suspended 2023-12-20")]
    [InlineData("The bridge at Roma will reopen to cars on Sunday, eight days after officials closed it.", "Roma all closed 2023-12-16; Roma vehicle reopened 2023-12-24")]
    [InlineData("The port of Naco was closed on Tuesday night. It reopened before midnight.", "Naco all closed 2023-12-19; Naco all reopened 2023-12-19")]
    [InlineData("The port of Naco was closed on Thursday. Crossings resumed at 5:30 p.m., and on Friday morning the line was short.", "Naco all closed 2023-12-21; Naco all reopened 2023-12-21")]
    [InlineData("The turnstiles at Otay Mesa were closed overnight Tuesday.", "Otay Mesa pedestrian closed 2023-12-19")]
    [InlineData("Four crossings will be back in business on Thursday. The Lukeville port of entry, shut since Dec. 4, reopens at 6 a.m.", "Lukeville all closed 2023-12-04; Lukeville all reopened 2023-12-28")]
    [InlineData("The Morley Gate was closed on Dec. 9. The gate opens at 10 a.m. on Sunday.", "Nogales pedestrian closed 2023-12-09; Nogales pedestrian reopened 2023-12-24")]
    [InlineData("Flooding kept the port of Naco closed Friday. The port was closed on Dec. 14 when the road washed out.", "Naco all closed 2023-12-14")]
    [InlineData("Rail bridges at Eagle Pass closed Monday and cars were kept off the Eagle Pass International Bridge I on Tuesday, the agency said.", "Eagle Pass rail closed 2023-12-18; Eagle Pass vehicle closed 2023-12-19")]
    [InlineData("Commercial traffic resumed at the Pharr-Reynosa bridge late Tuesday, after drivers who had blocked it accepted an offer.", "Hidalgo cargo reopened 2023-12-19")]
    public void Days_OfClosures_AreThoseOfTheirClause(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("EL PASO, Texas, Dec. 22, 2023 -- Cars and walkers crossed the Ysleta-Zaragoza bridge again Thursday. The bridge was closed at 4:20 p.m. Wednesday.", "Ysleta all closed 2023-12-20; Ysleta pedestrian reopened 2023-12-21; Ysleta vehicle reopened 2023-12-21")]
    [InlineData("Cross Border Xpress, the bridge that links San Diego with the Tijuana airport, was closed on Thursday.", "Cross Border Xpress all closed 2023-12-21")]
    [InlineData("The ferry at Los Ebanos that carries cars and walkers across the river has been out of service since Saturday.", "Rio Grande City all suspended 2023-12-16")]
    [InlineData("Trucks waited at Calexico East. Calexico East was closed on Monday, and brokers in Mexicali kept its gates shut.", "Calexico East all closed 2023-12-18")]
    [InlineData("Inspectors closed every vehicle lane at San Ysidro on Monday. Cars were lined up past the Tijuana river channel by the time the lanes were reopened shortly after 2 p.m.", "San Ysidro vehicle closed 2023-12-18; San Ysidro vehicle reopened 2023-12-18")]
    [InlineData("The El Chaparral crossing in Tijuana was shut to southbound cars on Monday.", "San Ysidro vehicle closed 2023-12-18")]
    [InlineData("The port of San Ysidro was closed to all traffic on Sunday. Vehicle lanes reopened at 5 p.m., officials said, and the PedEast crossing came back an hour earlier.", "San Ysidro all closed 2023-12-17; San Ysidro pedestrian reopened 2023-12-17; San Ysidro vehicle reopened 2023-12-17")]
    [InlineData("Both pedestrian halls at San Ysidro were closed on Sunday, and so were its car lanes. Walkers were let in again at 3:45 p.m. and cars at 5 p.m.", "San Ysidro pedestrian closed 2023-12-17; San Ysidro pedestrian reopened 2023-12-17; San Ysidro vehicle reopened 2023-12-17")]
    [InlineData("The Veterans bridge in Brownsville closed at 1 a.m. Monday and the Los Indios bridge an hour later. Both reopened at 3 p.m.", "Brownsville all closed 2023-12-18; Brownsville all reopened 2023-12-18")]
    [InlineData("The Naco crossing shut down as well on Monday.", "Naco all closed 2023-12-18")]
    [InlineData("Truck crossings at Nogales resumed Monday under a plan announced in June.", "Nogales cargo reopened 2023-12-18")]
    [InlineData("On Sunday cars will cross the Roma bridge again.", "Roma vehicle reopened 2023-12-24")]
    [InlineData("The crossing at Lukeville was blocked on Monday. Protesters let traffic through on Tuesday morning.", "Lukeville all closed 2023-12-18; Lukeville all reopened 2023-12-19")]
    [InlineData("Repairs to the Roma bridge have left one car lane in each direction since Dec. 1.", "Roma vehicle reduced 2023-12-01")]
    [InlineData("The San Luis port of entry was cut to two vehicle lanes on Sunday. All six were back in service Monday.", "San Luis vehicle reduced 2023-12-17; San Luis vehicle reopened 2023-12-18")]
    [InlineData("Truckers lined up at the Bridge of the Americas on Tuesday. The agency closed three of its six cargo lanes there on Monday.", "El Paso cargo reduced 2023-12-18")]
    [InlineData("Drivers who had shut the Pharr bridge's cargo lanes since Monday accepted a promise.", "Hidalgo cargo closed 2023-12-18")]
    public void Words_OfATurn_NameTheirCrossing(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("President Trump said last week that he would close the border this week.")]
    [InlineData("In El Paso, schools that the city closed on Dec. 18 were preparing to open their doors.")]
    [InlineData("Parked cars blocked the street crossings in downtown Nogales for an hour.")]
    [InlineData("State Route 94 was closed near Tecate, but it is expected to open on Sunday.")]
    [InlineData("The port of Calexico East will keep its dock open until midnight on Sunday.")]
    [InlineData("San Luis II is going to stay open an hour later from Sunday.")]
    [InlineData("I heard the Paso del Norte was shut on Tuesday.")]
    [InlineData("Port managers at Roma said the cargo lot would not take another load until the pavement is replaced.")]
    public void Closures_OfSomethingElse_AreNone(string text) => Assert.Equal("", Reads.Closures(text, "2023-12-22"));
}

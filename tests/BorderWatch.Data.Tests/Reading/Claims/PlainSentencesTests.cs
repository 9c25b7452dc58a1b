namespace BorderWatch.Data.Tests.Reading.Claims;

/// <summary>Plain sentences of news that rules for odder ones had got wrong; in an article of Friday 22 December 2023.</summary>
public sealed class PlainSentencesTests
{
    [Theory]
    [InlineData("The Paso del Norte bridge closed at 3:30 a.m. Thursday and reopened at 5 a.m., while the Stanton Street bridge stayed open.", "El Paso all closed 2023-12-21; El Paso all reopened 2023-12-21")]
    [InlineData("The port of entry in Lukeville, Arizona, and a bridge in Eagle Pass, Texas, will both reopen on Jan. 4.", "Eagle Pass all reopened 2024-01-04; Lukeville all reopened 2024-01-04")]
    [InlineData("The port of entry in Lukeville, Arizona; the PedWest crossing in San Diego; the Morley Gate in Nogales and a bridge in Eagle Pass, Texas, will all reopen on Jan. 4 at 6 a.m. local time, CBP said.", "Eagle Pass all reopened 2024-01-04; Lukeville all reopened 2024-01-04; Nogales pedestrian reopened 2024-01-04; San Ysidro pedestrian reopened 2024-01-04")]
    [InlineData("The agency has closed four crossings: two rail bridges in Texas, at Eagle Pass and El Paso; the port of entry in Lukeville, Arizona; and a pedestrian crossing at San Ysidro, California.", "Eagle Pass rail closed; El Paso rail closed; Lukeville all closed; San Ysidro pedestrian closed")]
    [InlineData("The government has also closed a pedestrian entry in San Ysidro, a bridge in Eagle Pass and the port in Lukeville.", "Eagle Pass all closed; Lukeville all closed; San Ysidro pedestrian closed")]
    [InlineData("CBP closed an international bridge in Eagle Pass, two pedestrian crossings in San Ysidro and Nogales, and the Lukeville crossing.", "Eagle Pass all closed; Lukeville all closed; Nogales pedestrian closed; San Ysidro pedestrian closed")]
    [InlineData("The rail bridge in Brownsville was closed on Nov. 30, and it reopened within hours.", "Brownsville rail closed 2023-11-30; Brownsville rail reopened 2023-11-30")]
    [InlineData("The Rio Grande City-Camargo bridge was closed at noon Tuesday after gunfire on the Mexican side and reopened at 6 a.m. Wednesday.", "Rio Grande City all closed 2023-12-19; Rio Grande City all reopened 2023-12-20")]
    [InlineData("Two rail crossings on the Texas border reopened Friday, five days after they were closed to deal with migrants.", "other:Texas (unnamed) rail closed 2023-12-17; other:Texas (unnamed) rail reopened 2023-12-22")]
    [InlineData("CBP reduced vehicle processing at the Paso del Norte bridge, with only three lanes open.", "El Paso vehicle reduced")]
    [InlineData("CBP reopened one of two rail bridges in Texas on Thursday, at El Paso; the other, at Eagle Pass, is to reopen Friday.", "Eagle Pass rail reopened 2023-12-22; El Paso rail reopened 2023-12-21")]
    [InlineData("The Eagle Pass rail bridge carries freight. It was closed Monday. So was the one in El Paso. Both are expected to reopen Friday.", "Eagle Pass rail closed 2023-12-18; Eagle Pass rail reopened 2023-12-22; El Paso rail closed 2023-12-18; El Paso rail reopened 2023-12-22")]
    [InlineData("The Naco port of entry closed on Dec. 11. The closure, meant to last a week, ended on Dec. 18.", "Naco all closed 2023-12-11; Naco all reopened 2023-12-18")]
    [InlineData("No freight trains have crossed between Eagle Pass and Piedras Negras for four days.", "Eagle Pass rail suspended")]
    [InlineData("Passenger vehicles can no longer use the Eagle Pass bridge, CBP said.", "Eagle Pass vehicle closed")]
    [InlineData("Lukeville will remain closed at least until Monday.", "Lukeville all closed")]
    [InlineData("Douglas is not affected by the closure of Lukeville.", "Lukeville all closed")]
    [InlineData("NUEVO LAREDO, Mexico — Gunmen blocked roads with burning trucks Friday, and U.S. officials closed two of the bridges to Laredo, Texas, for four hours.", "Laredo all closed 2023-12-22")]
    [InlineData("Avoid Reynosa after the closure of the Hidalgo bridge on Saturday.", "Hidalgo all closed 2023-12-16")]
    [InlineData("CBP has redeployed officers from Lukeville, which it closed on Dec. 4, and from PedWest, which it closed five days later.", "Lukeville all closed 2023-12-04; San Ysidro pedestrian closed 2023-12-09")]
    [InlineData("The Eagle Pass International Bridge was closed to vehicles Nov. 27 and the Lukeville port to everyone on Dec. 4.", "Eagle Pass vehicle closed 2023-11-27; Lukeville all closed 2023-12-04")]
    [InlineData("The Otay Mesa cargo facility, idled Sunday by a computer outage, resumed work Monday at 6 a.m.", "Otay Mesa cargo reopened 2023-12-18; Otay Mesa cargo suspended 2023-12-17")]
    [InlineData("The closings came two weeks after CBP shut the port of entry in Lukeville.", "Lukeville all closed")]
    [InlineData("LUKEVILLE, Ariz. (AP) — The only official crossing between Yuma and Nogales closed Monday.", "Lukeville all closed 2023-12-18")]
    [InlineData("CBP closed the rail bridge in Eagle Pass on Monday. A bridge for cars in Eagle Pass remains closed, as does the port of entry in Lukeville.", "Eagle Pass rail closed 2023-12-18; Eagle Pass vehicle closed; Lukeville all closed")]
    public void Sentences_OfPlainNews_AreReadWhole(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("Trade was hurt by the Dec. 4 closure of the Lukeville port.", "Lukeville all closed 2023-12-04")]
    [InlineData("Following Monday's closure of rail crossings in Eagle Pass and El Paso, trains backed up.", "Eagle Pass rail closed 2023-12-18; El Paso rail closed 2023-12-18")]
    [InlineData("Monday's closure of the rail bridge in Eagle Pass surprised shippers.", "Eagle Pass rail closed 2023-12-18")]
    [InlineData("The closures follow the shutdown of the Lukeville port on Dec. 4 and of the Eagle Pass bridge on Nov. 27.", "Eagle Pass all closed 2023-11-27; Lukeville all closed 2023-12-04")]
    [InlineData("CBP shut down the Lukeville port of entry on Dec. 4 and ended vehicle traffic over one of two bridges in Eagle Pass a week earlier.", "Eagle Pass vehicle suspended 2023-11-27~; Lukeville all closed 2023-12-04")]
    [InlineData("The Brownsville & Matamoros bridge reopened Wednesday morning after being closed overnight because of gunfire.", "Brownsville all closed 2023-12-19; Brownsville all reopened 2023-12-20")]
    [InlineData("The agency closed the Del Rio port on Sept. 17, 2021, and reopened it to passenger traffic on Sept. 25 and cargo on Sept. 27.", "Del Rio all closed 2021-09-17; Del Rio cargo reopened 2021-09-27; Del Rio vehicle reopened 2021-09-25")]
    [InlineData("The border was closed to nonessential travel in March 2020 and reopened to vaccinated visitors on Nov. 8, 2021.", "southwest border all reduced [2020-03-01..2020-03-31]; southwest border all reopened 2021-11-08")]
    public void Days_OfPlainNews_AreThoseOfTheirClosure(string text, string expected) => Assert.Equal(expected, Reads.Closures(text, "2023-12-22"));

    [Theory]
    [InlineData("A judge declined to order the port at Lukeville reopened.")]
    [InlineData("The Bridge of the Americas was to reopen Monday, but officials postponed it.")]
    [InlineData("Union Pacific said every day the border is closed there is a backlog equivalent to 60 trains.")]
    [InlineData("Texas National Guard troops closed Shelby Park in Eagle Pass.")]
    [InlineData("The county closed Sasabe Road.")]
    public void Closures_OfPlainNews_ThatAreNone(string text) => Assert.Equal("", Reads.Closures(text, "2023-12-22"));
}

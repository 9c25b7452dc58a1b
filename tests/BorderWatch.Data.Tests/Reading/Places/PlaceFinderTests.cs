using BorderWatch.Data.Reading.Places;
using BorderWatch.Data.Seeding;

namespace BorderWatch.Data.Tests.Reading.Places;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("at San Ysidro and Eagle Pass", "San Ysidro|Eagle Pass")]
    [InlineData("at PedWest", "San Ysidro/PedWest")]
    [InlineData("on the Pharr-Reynosa International Bridge", "Hidalgo/Pharr-Reynosa International Bridge")]
    [InlineData("over Los Indios", "Brownsville/Free Trade International Bridge")]
    [InlineData("in Ciudad Juárez", "El Paso")]
    [InlineData("in Piedras Negras", "Eagle Pass")]
    [InlineData("between Laredo and Nuevo Laredo", "Laredo|Laredo")]
    [InlineData("in Columbus, N.M.", "Columbus|New Mexico")]
    [InlineData("in Columbus, Ohio", "")]
    [InlineData("on Columbus Day", "")]
    [InlineData("Michael Douglas said", "")]
    [InlineData("the Douglas port of entry", "Douglas")]
    [InlineData("in Rome and Roma, Italy", "")]
    [InlineData("the El Paso Times", "")]
    [InlineData("the Del Rio sector", "Del Rio sector")]
    [InlineData("Hidalgo County", "Hidalgo County")]
    [InlineData("in the state of Hidalgo", "")]
    [InlineData("along the southern border", "southwest border")]
    [InlineData("the U.S.-Mexico border", "southwest border")]
    [InlineData("San Luis Potosí", "")]
    [InlineData("Eagle Pass, TX", "Eagle Pass|Texas")]
    [InlineData("the gateway to growth", "")]
    public void Find_InAPhrase_NamesWhatIsMeant(string text, string expected)
    {
        var places = new PlaceFinder(Reads.Gazetteer).Find(Reads.Sentence(text));

        Assert.Equal(expected, string.Join('|', places.Select(found => found.Place.Name + (found.Place.Crossing is { } crossing ? $"/{crossing}" : ""))));
    }

    [Theory]
    [InlineData("San Ysidro")]
    [InlineData("Otay Mesa")]
    [InlineData("Calexico East")]
    [InlineData("Andrade")]
    [InlineData("Naco")]
    [InlineData("Santa Teresa")]
    [InlineData("Boquillas")]
    [InlineData("Rio Grande City")]
    [InlineData("Progreso")]
    [InlineData("Cross Border Xpress")]
    public void Find_OfficialName_IsThatPort(string port)
    {
        var places = new PlaceFinder(Reads.Gazetteer).Find(Reads.Sentence($"the port of entry at {port} closed"));

        Assert.Equal(port, Assert.Single(places).Place.Name);
    }

    [Fact]
    public async Task Load_UnknownPort_IsRefused()
    {
        await using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("ports.csv"), "port_code,port_slug,port,state,field_office,mexican_town,time_zone,latitude,longitude\n2402,el-paso,El Paso,TX,El Paso,Ciudad Juárez,America/Denver,31.7,-106.4\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File("crossings.csv"), "port_slug,crossing,closure_type,aliases\natlantis,,,Sunk\n", TestContext.Current.CancellationToken);

        var refused = Assert.Throws<SeedException>(() => Gazetteer.Load(folder.Path));

        Assert.Contains("there is no port \"atlantis\"", refused.Message, StringComparison.Ordinal);
    }
}

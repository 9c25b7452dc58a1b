using BorderWatch.Data.Closures;
using BorderWatch.Data.Ports;

namespace BorderWatch.Data.Tests.Ports;

public sealed class PortStateTests(SeededStore store) : IClassFixture<SeededStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2023-12-22", "san-ysidro", "not_reported inferred closed not_reported")]
    [InlineData("2023-12-22", "lukeville", "not_reported closed inferred not_reported")]
    [InlineData("2023-12-22", "el-paso", "closed not_reported not_reported not_reported")]
    [InlineData("2023-12-22", "eagle-pass", "closed closed inferred not_reported")]
    [InlineData("2023-12-18", "eagle-pass", "possibly_closed closed not_reported not_reported")] // The Hill was published on the 21st
    [InlineData("2023-12-05", "san-ysidro", "not_reported inferred inferred not_reported")] // AFP: since the beginning of the month
    [InlineData("2023-11-01", "eagle-pass", "not_reported not_reported not_reported not_reported")]
    public async Task Of_TheArticles_SaysWhatIsReportedOfEachType(string asOf, string port, string statuses)
    {
        var ports = PortState.Of(await RowsAsync(asOf));

        Assert.Equal(statuses, string.Join(' ', ports.Single(row => row.PortSlug == port).Types.Select(type => type.Status)));
    }

    [Fact]
    public async Task Of_TheArticles_RunsWestToEastAndKnowsNoWordForOpen()
    {
        var ports = PortState.Of(await RowsAsync("2023-12-22"));

        Assert.Equal(["San Ysidro", "Lukeville", "El Paso", "Eagle Pass"], ports.Select(port => port.Port));
        Assert.All(ports.SelectMany(port => port.Types), type => Assert.Contains(type.Status, Statuses.All));
        Assert.DoesNotContain(Statuses.All, status => status.StartsWith("open", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_ATypeWithoutAClosure_NamesTheClaimsThatSayIt()
    {
        var port = PortState.Of(await RowsAsync("2023-12-22")).Single(port => port.PortSlug == "san-ysidro");

        var vehicle = port.Types.Single(type => type.ClosureType == ClosureTypes.Vehicle);

        Assert.Null(vehicle.Closure);
        Assert.Equal(["AFP", "The Hill"], vehicle.Claims.Select(claim => claim.Publisher).Order(StringComparer.Ordinal));
        Assert.All(vehicle.Claims, claim => Assert.DoesNotContain(claim.ClosureLinks, link => link.IsStated));
    }

    [Fact]
    public async Task Of_ADayBeforeAPublication_NamesOnlyTheClaimsThatHoldByThen()
    {
        var port = PortState.Of(await RowsAsync("2023-12-05")).Single(port => port.PortSlug == "san-ysidro");

        var vehicle = port.Types.Single(type => type.ClosureType == ClosureTypes.Vehicle);

        Assert.Equal(["AFP"], vehicle.Claims.Select(claim => claim.Publisher)); // The Hill, undated, was published on the 21st
    }

    private async Task<IReadOnlyList<ClosureRow>> RowsAsync(string asOf)
    {
        var facts = await new StoreFactQueries(store.Articles.Database).GetAsync(Ct);
        return (await new ClosureQueries(store.Articles.Database).ListAsync(new ClosureFilter { View = new() { AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) } }, facts, Ct)).Rows;
    }
}

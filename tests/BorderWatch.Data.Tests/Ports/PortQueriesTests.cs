using BorderWatch.Data.Ports;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Ports;

public sealed class PortQueriesTests(PortQueriesTests.Rows store) : IClassFixture<PortQueriesTests.Rows>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortQueries Queries => new(store.Database);

    [Theory]
    [InlineData("", "beta", "gamma", "alpha")] // west to east
    [InlineData("port=alpha,beta", "beta", "alpha")]
    [InlineData("state=TX", "gamma", "alpha")]
    [InlineData("state=TX&port=alpha,beta", "alpha")]
    [InlineData("q=EAGLE", "alpha")] // name
    [InlineData("q=laredo", "alpha")] // field office
    [InlineData("q=tijuana", "beta")] // Mexican town
    [InlineData("q=juárez", "gamma")]
    [InlineData("q=JUÁREZ", "gamma")]
    [InlineData("q=_", "beta")]
    [InlineData("q=%25", "beta")]
    [InlineData("q=nowhere")]
    public async Task ListAsync_Query_KeepsThePortsThatFit(string query, params string[] kept)
    {
        var ports = await Queries.ListAsync(Filter(query), Ct);

        Assert.Equal(kept, ports.Select(row => row.PortSlug));
    }

    [Theory]
    [InlineData("port_code", "alpha", "gamma", "beta")]
    [InlineData("-port_code", "beta", "gamma", "alpha")]
    [InlineData("port", "gamma", "alpha", "beta")]
    [InlineData("-port", "beta", "alpha", "gamma")]
    [InlineData("state", "beta", "alpha", "gamma")]
    [InlineData("-state", "alpha", "gamma", "beta")]
    [InlineData("field_office", "gamma", "alpha", "beta")]
    [InlineData("-field_office", "beta", "alpha", "gamma")]
    [InlineData("latitude", "alpha", "beta", "gamma")] // all the same: by id
    [InlineData("-latitude", "alpha", "beta", "gamma")]
    [InlineData("longitude", "beta", "gamma", "alpha")]
    [InlineData("-longitude", "alpha", "gamma", "beta")]
    public async Task ListAsync_Sort_Orders(string sort, params string[] order)
    {
        var ports = await Queries.ListAsync(Filter($"sort={sort}"), Ct);

        Assert.Equal(order, ports.Select(row => row.PortSlug));
    }

    [Fact]
    public async Task ListAsync_Port_HasItsCells()
    {
        var port = (await Queries.ListAsync(Filter("port=gamma"), Ct)).Single();

        Assert.Equal(
            new PortRow
            {
                PortCode = "2402", PortSlug = "gamma", Port = "Downtown", State = "TX", FieldOffice = "El Paso", MexicanTown = "Ciudad Juárez",
                TimeZone = "America/Chicago", Latitude = 30.5, Longitude = -106.5,
            },
            port);
    }

    [Theory]
    [InlineData("CA", "California")]
    [InlineData("AZ", "Arizona")]
    [InlineData("NM", "New Mexico")]
    [InlineData("TX", "Texas")]
    [InlineData("NY", "NY")]
    public void StateNames_Code_IsTheNameOnTheBorder(string code, string name)
    {
        var found = StateNames.Of(code);

        Assert.Equal(name, found);
    }

    [Fact]
    public async Task FindAsync_Slug_IsThatPortOrNone()
    {
        var found = await Queries.FindAsync("gamma", Ct);
        var none = await Queries.FindAsync("GAMMA", Ct);

        Assert.Equal("Downtown", found?.Port);
        Assert.Null(none);
    }

    private PortFilter Filter(string query) => store.Filter<PortFilter>(query);

    public sealed class Rows() : PackStore(pack => pack
        .Source("news-1")
        .Port("alpha", "TX", -100, "Eagle Pass", "2303", "Laredo", "Piedras Negras")
        .Port("beta", "CA", -117, "San_Ysidro", "2504", "San Diego", "Tijuana 100%")
        .Port("gamma", "TX", -106.5, "Downtown", "2402", "El Paso", "Ciudad Juárez"));
}

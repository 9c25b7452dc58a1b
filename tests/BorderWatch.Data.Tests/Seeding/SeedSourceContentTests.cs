using BorderWatch.Data.Ports;
using BorderWatch.Data.Sources;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>Sources, origins and ports of the five articles, against lists written by hand.</summary>
public sealed class SeedSourceContentTests(SeededStore store) : IClassFixture<SeededStore>
{
    /// <summary>Source, publisher, date, what the date goes by, closure claims, figure claims, event claims.</summary>
    private static readonly (string Id, string Publisher, string Published, string Basis, int Closures, int Figures, int Events)[] s_sources =
    [
        ("ny-breaking-2023-12-21", "NY Breaking", "2023-12-21", "from the published copy", 2, 4, 10),
        ("the-hill-2023-12-21", "The Hill", "2023-12-21", "inferred", 4, 3, 6),
        ("usa-today-2023-12-21", "USA TODAY", "2023-12-21", "in text", 6, 2, 4),
        ("afp-2023-12-22", "AFP", "2023-12-22", "from the published copy", 5, 2, 7),
        ("newsnet-ap-2023-12-22", "NEWSnet/AP", "2023-12-22", "in text", 4, 1, 7),
    ];

    private static readonly (string Source, string[] Origins)[] s_origins =
    [
        ("afp-2023-12-22", ["afp", "white-house-2023-12-21"]),
        ("newsnet-ap-2023-12-22", ["ap", "cbp", "coparmex", "white-house-2023-12-21"]),
        ("ny-breaking-2023-12-21", ["daily-mail", "lopez-obrador", "reuters", "white-house-2023-12-20", "white-house-2023-12-21"]),
        ("the-hill-2023-12-21", ["the-hill", "white-house-2023-12-21"]),
        ("usa-today-2023-12-21", ["usa-today", "white-house-2023-12-21"]),
    ];

    /// <summary>West to east. Positions are those of the Bureau of Transportation Statistics, to three decimals.</summary>
    private static readonly (string Slug, string Code, string Port, string State, string Office, string Town, string Zone, double Latitude, double Longitude)[] s_ports =
    [
        ("san-ysidro", "2504", "San Ysidro", "CA", "San Diego", "Tijuana", "America/Los_Angeles", 32.543, -117.029),
        ("lukeville", "2602", "Lukeville", "AZ", "Tucson", "Sonoyta", "America/Phoenix", 31.880, -112.817),
        ("el-paso", "2402", "El Paso", "TX", "El Paso", "Ciudad Juárez", "America/Denver", 31.764, -106.451),
        ("eagle-pass", "2303", "Eagle Pass", "TX", "Laredo", "Piedras Negras", "America/Chicago", 28.705, -100.512),
    ];

    [Fact]
    public async Task Sources_OfTheSeed_AreTheFiveArticlesWithTheirClaims()
    {
        var sources = await new SourceQueries(store.Articles.Database).ListAsync(new(), TestContext.Current.CancellationToken);

        Assert.Equal(s_sources, sources.Select(row => (
            row.SourceId, row.Publisher, row.PublishedEdtf.ToString(), row.PublishedBasis, row.ClosureClaims, row.FigureClaims, row.EventClaims)));
        Assert.All(sources, row => Assert.Equal("news", row.Kind));
    }

    [Fact]
    public async Task Origins_OfTheSeed_BelongToTheClaimsAndNotToTheArticle()
    {
        var sources = await new SourceQueries(store.Articles.Database).ListAsync(new(), TestContext.Current.CancellationToken);

        Assert.Equal(s_origins, sources.OrderBy(row => row.SourceId, StringComparer.Ordinal).Select(row => (row.SourceId, row.Origins.ToArray())));
    }

    [Theory]
    [InlineData("afp", "wire")]
    [InlineData("usa-today", "outlet")]
    [InlineData("reuters", "wire")]
    [InlineData("daily-mail", "outlet")]
    [InlineData("the-hill", "outlet")]
    [InlineData("ap", "wire")]
    [InlineData("cbp", "agency")]
    [InlineData("white-house-2023-12-20", "government")]
    [InlineData("white-house-2023-12-21", "government")]
    [InlineData("lopez-obrador", "government")]
    [InlineData("coparmex", "association")]
    public async Task Origin_OfTheSeed_IsOfItsKind(string originId, string kind)
    {
        var queries = new SourceQueries(store.Articles.Database);

        var origins = await Task.WhenAll(s_sources.Select(source => queries.OriginsAsync(source.Id, TestContext.Current.CancellationToken)));

        var all = origins.SelectMany(rows => rows).DistinctBy(row => row.OriginId).ToList();
        Assert.Equal(11, all.Count);
        Assert.Equal(kind, all.Single(row => row.OriginId == originId).Kind);
    }

    [Fact]
    public async Task Ports_OfTheSeed_AreFourWestToEast()
    {
        var ports = await new PortQueries(store.Articles.Database).ListAsync(new(), TestContext.Current.CancellationToken);

        Assert.Equal(s_ports, ports.Select(row => (
            row.PortSlug, row.PortCode, row.Port, row.State, row.FieldOffice, row.MexicanTown, row.TimeZone, Math.Round(row.Latitude, 3), Math.Round(row.Longitude, 3))));
    }

    [Fact]
    public async Task TimeZones_OfTheSeed_AreKnownToTheSystem()
    {
        var ports = await new PortQueries(store.Articles.Database).ListAsync(new(), TestContext.Current.CancellationToken);

        Assert.All(ports, row => Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(row.TimeZone, out _)));
    }
}

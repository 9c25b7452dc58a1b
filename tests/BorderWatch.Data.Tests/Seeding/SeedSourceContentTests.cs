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
        ("cross-border-xpress", "2582", "Cross Border Xpress", "CA", "San Diego", "Tijuana", "America/Los_Angeles", 32.548, -116.974),
        ("otay-mesa", "2506", "Otay Mesa", "CA", "San Diego", "Tijuana", "America/Los_Angeles", 32.550, -116.939),
        ("tecate", "2505", "Tecate", "CA", "San Diego", "Tecate", "America/Los_Angeles", 32.576, -116.626),
        ("calexico", "2503", "Calexico", "CA", "San Diego", "Mexicali", "America/Los_Angeles", 32.673, -115.388),
        ("calexico-east", "2507", "Calexico East", "CA", "San Diego", "Mexicali", "America/Los_Angeles", 32.673, -115.388),
        ("san-luis", "2608", "San Luis", "AZ", "Tucson", "San Luis Río Colorado", "America/Phoenix", 32.485, -114.782),
        ("andrade", "2502", "Andrade", "CA", "San Diego", "Los Algodones", "America/Los_Angeles", 32.718, -114.728),
        ("lukeville", "2602", "Lukeville", "AZ", "Tucson", "Sonoyta", "America/Phoenix", 31.880, -112.817),
        ("sasabe", "2606", "Sasabe", "AZ", "Tucson", "El Sásabe", "America/Phoenix", 31.483, -111.544),
        ("nogales", "2604", "Nogales", "AZ", "Tucson", "Nogales", "America/Phoenix", 31.333, -110.943),
        ("naco", "2603", "Naco", "AZ", "Tucson", "Naco", "America/Phoenix", 31.334, -109.948),
        ("douglas", "2601", "Douglas", "AZ", "Tucson", "Agua Prieta", "America/Phoenix", 31.334, -109.560),
        ("columbus", "2406", "Columbus", "NM", "El Paso", "Puerto Palomas", "America/Denver", 31.784, -107.628),
        ("santa-teresa", "2408", "Santa Teresa", "NM", "El Paso", "San Jerónimo", "America/Denver", 31.784, -106.679),
        ("el-paso", "2402", "El Paso", "TX", "El Paso", "Ciudad Juárez", "America/Denver", 31.764, -106.451),
        ("ysleta", "2401", "Ysleta", "TX", "El Paso", "Ciudad Juárez", "America/Denver", 31.673, -106.335),
        ("tornillo", "2404", "Tornillo", "TX", "El Paso", "Guadalupe", "America/Denver", 31.435, -106.143),
        ("presidio", "2403", "Presidio", "TX", "El Paso", "Ojinaga", "America/Chicago", 29.562, -104.395),
        ("boquillas", "2410", "Boquillas", "TX", "El Paso", "Boquillas del Carmen", "America/Chicago", 29.190, -102.947),
        ("del-rio", "2302", "Del Rio", "TX", "Laredo", "Ciudad Acuña", "America/Chicago", 29.327, -100.928),
        ("eagle-pass", "2303", "Eagle Pass", "TX", "Laredo", "Piedras Negras", "America/Chicago", 28.705, -100.512),
        ("laredo", "2304", "Laredo", "TX", "Laredo", "Nuevo Laredo", "America/Chicago", 27.500, -99.507),
        ("roma", "2310", "Roma", "TX", "Laredo", "Ciudad Miguel Alemán", "America/Chicago", 26.404, -99.019),
        ("rio-grande-city", "2307", "Rio Grande City", "TX", "Laredo", "Ciudad Camargo", "America/Chicago", 26.366, -98.803),
        ("hidalgo", "2305", "Hidalgo", "TX", "Laredo", "Reynosa", "America/Chicago", 26.095, -98.271),
        ("progreso", "2309", "Progreso", "TX", "Laredo", "Nuevo Progreso", "America/Chicago", 26.062, -97.950),
        ("brownsville", "2301", "Brownsville", "TX", "Laredo", "Matamoros", "America/Chicago", 25.952, -97.401),
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
    public async Task Ports_OfTheSeed_AreAllOfTheBorderWestToEast()
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

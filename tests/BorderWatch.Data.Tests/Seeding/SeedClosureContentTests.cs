using Dapper;

namespace BorderWatch.Data.Tests.Seeding;

/// <summary>The 21 closure claims of the five articles, against a list written by hand from section 4 of the contract.</summary>
public sealed class SeedClosureContentTests(SeededStore store) : IClassFixture<SeededStore>
{
    private const string BothRail = "eagle-pass-rail:inferred el-paso-rail:inferred";

    /// <summary>Row of the contract, claim, aspect, date, links, origin.</summary>
    private static readonly (int Row, string Id, string Aspect, string? Date, string Links, string Origin)[] s_claims =
    [
        (1, "afp-2023-12-22.p7.1", "in_force_from", "2023-12-19", "eagle-pass-rail:stated", "afp"),
        (2, "afp-2023-12-22.p7.2", "in_force_from", "2023-12-19", "el-paso-rail:stated", "afp"),
        (3, "afp-2023-12-22.p8.1", "in_force_from", "2023-12-01~", "eagle-pass-vehicle:stated", "afp"),
        (4, "afp-2023-12-22.p8.2", "in_force_from", "2023-12-01~", "lukeville-vehicle:inferred", "afp"),
        (5, "afp-2023-12-22.p8.3", "in_force_from", "2023-12-01~", "san-ysidro-pedestrian:inferred", "afp"),
        (6, "usa-today-2023-12-21.p1.1", "observed", null, "", "usa-today"),
        (7, "usa-today-2023-12-21.p7.1", "in_force_from", "2023-12-18", "eagle-pass-rail:stated", "usa-today"),
        (8, "usa-today-2023-12-21.p7.2", "in_force_from", "2023-12-18", "el-paso-rail:stated", "usa-today"),
        (9, "usa-today-2023-12-21.p8.1", "observed", null, "san-ysidro-pedestrian:stated", "usa-today"),
        (10, "usa-today-2023-12-21.p8.2", "observed", null, "lukeville-vehicle:stated", "usa-today"),
        (11, "usa-today-2023-12-21.p8.3", "observed", null, "eagle-pass-vehicle:stated", "usa-today"),
        (12, "ny-breaking-2023-12-21.l23.1", "observed", "2023-12-20", BothRail, "reuters"),
        (13, "ny-breaking-2023-12-21.l24.1", "observed", "2023-12-20", BothRail, "white-house-2023-12-20"),
        (14, "the-hill-2023-12-21.p9.1", "observed", null, "eagle-pass-vehicle:inferred", "the-hill"),
        (15, "the-hill-2023-12-21.p9.2", "observed", null, "lukeville-vehicle:inferred", "the-hill"),
        (16, "the-hill-2023-12-21.p9.3", "observed", null, "san-ysidro-pedestrian:inferred", "the-hill"),
        (17, "the-hill-2023-12-21.p9.4", "announced", "2023-12-17", BothRail, "the-hill"),
        (18, "newsnet-ap-2023-12-22.p5.1", "in_force_from", "[2023-12-17..2023-12-22]", BothRail, "ap"),
        (19, "newsnet-ap-2023-12-22.p10.1", "in_force_from", "[2023-12-17..2023-12-22]", "eagle-pass-rail:stated", "ap"),
        (20, "newsnet-ap-2023-12-22.p10.2", "in_force_from", "[2023-12-17..2023-12-22]", "el-paso-rail:stated", "ap"),
        (21, "newsnet-ap-2023-12-22.p12.1", "reason", null, BothRail, "cbp"),
    ];

    /// <summary>Claim, place, type, dating words and attribution as the article has them; null where it is silent.</summary>
    private static readonly (string Id, string? Place, string? Type, string? Words, string? Attribution)[] s_words =
    [
        ("afp-2023-12-22.p7.1", "Eagle Pass", "rail", "On Tuesday", "authorities"),
        ("afp-2023-12-22.p7.2", "El Paso", "rail", "On Tuesday", "authorities"),
        ("afp-2023-12-22.p8.1", "Eagle Pass", "vehicle", "since the beginning of the month", null),
        ("afp-2023-12-22.p8.2", "an entry point in Arizona", "vehicle", "since the beginning of the month", null),
        ("afp-2023-12-22.p8.3", "an entry point in California", "vehicle", "since the beginning of the month", null),
        ("usa-today-2023-12-21.p1.1", "two ports of entry", "trade", null, "narrator"),
        ("usa-today-2023-12-21.p7.1", "Eagle Pass", "rail", "on Dec. 18", "CBP as actor"),
        ("usa-today-2023-12-21.p7.2", "El Paso", "rail", "on Dec. 18", "CBP as actor"),
        ("usa-today-2023-12-21.p8.1", "San Ysidro", "pedestrian", null, "CBP as actor"),
        ("usa-today-2023-12-21.p8.2", "Lukeville", "vehicle", null, "CBP as actor"),
        ("usa-today-2023-12-21.p8.3", "Eagle Pass", "vehicle", null, "CBP as actor"),
        ("ny-breaking-2023-12-21.l23.1", "two railroad crossings on the Texas-Mexico border", "rail", "on Wednesday", "narrator"),
        ("ny-breaking-2023-12-21.l24.1", null, null, "at the time", "White House"),
        ("the-hill-2023-12-21.p9.1", "a port in Texas", "foot and vehicle", null, "reportedly"),
        ("the-hill-2023-12-21.p9.2", "a port in Arizona", "foot and vehicle", null, "reportedly"),
        ("the-hill-2023-12-21.p9.3", "a port in California", "foot and vehicle", null, "reportedly"),
        ("the-hill-2023-12-21.p9.4", "two railway crossings", "rail", "on Sunday", "Customs and Border Patrol [sic]"),
        ("newsnet-ap-2023-12-22.p5.1", "two rail crossings in Texas", "rail", "earlier this week", "narrator"),
        ("newsnet-ap-2023-12-22.p10.1", "Eagle Pass", "rail", "earlier this week", "Mexican Employers' Association"),
        ("newsnet-ap-2023-12-22.p10.2", "El Paso", "rail", "earlier this week", "Mexican Employers' Association"),
        ("newsnet-ap-2023-12-22.p12.1", null, null, null, "CBP"),
    ];

    [Fact]
    public async Task ClosureClaims_OfTheSeed_AreThoseOfTheContract()
    {
        const string Sql = """
            SELECT c.claim_id, c.aspect, c.date_edtf,
                COALESCE((SELECT group_concat(link, ' ') FROM (SELECT closure_id || ':' || link AS link FROM claim_closure WHERE claim_id = c.claim_id ORDER BY closure_id)), ''),
                c.origin_id
            FROM closure_claim c;
            """;
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = await connection.QueryAsync<(string, string, string?, string, string)>(Sql);

        Assert.Equal(s_claims.Select(claim => (claim.Id, claim.Aspect, claim.Date, claim.Links, claim.Origin)).Order(), found.Order());
    }

    [Fact]
    public async Task ClosureClaims_OfTheSeed_SayItInTheWordsOfTheArticle()
    {
        const string Sql = "SELECT claim_id, place_stated, type_stated, date_text, attribution FROM closure_claim;";
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var found = await connection.QueryAsync<(string, string?, string?, string?, string?)>(Sql);

        Assert.Equal(s_words.Order(), found.Order());
    }

    [Theory]
    [InlineData("eagle-pass-rail", 3, 5)]
    [InlineData("el-paso-rail", 3, 5)]
    [InlineData("eagle-pass-vehicle", 2, 1)]
    [InlineData("lukeville-vehicle", 1, 2)]
    [InlineData("san-ysidro-pedestrian", 1, 2)]
    public async Task Closure_OfTheSeed_HasItsStatedAndInferredClaims(string closureId, int stated, int inferred)
    {
        var closure = await store.ClosureAsync(closureId);

        Assert.Equal((stated, inferred), (closure.StatedClaims.Count(), closure.InferredClaims.Count()));
    }

    [Fact]
    public async Task Closures_OfTheSeed_AreFiveAtFourPorts()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var closures = await connection.QueryAsync<(string, string, string)>("SELECT closure_id, port_slug, closure_type FROM closure ORDER BY closure_id;");

        Assert.Equal(
            [
                ("eagle-pass-rail", "eagle-pass", "rail"),
                ("eagle-pass-vehicle", "eagle-pass", "vehicle"),
                ("el-paso-rail", "el-paso", "rail"),
                ("lukeville-vehicle", "lukeville", "vehicle"),
                ("san-ysidro-pedestrian", "san-ysidro", "pedestrian"),
            ],
            closures);
    }

    [Fact]
    public async Task ClosureClaims_OfTheSeed_ReportNoEnd()
    {
        await using var connection = await store.Articles.Database.OpenAsync(TestContext.Current.CancellationToken);

        var ended = await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM closure_claim WHERE aspect = 'ended';");

        Assert.Equal(0, ended);
    }
}
